import type { Span } from '../../model/span.ts'
import type { Language } from '../../shapes/language.ts'
import type { Clauses, Word } from './clause.ts'

/** The words of a sheet that tell who speaks, made ready for search. */
export interface CueWords {
  /** Phrases by their first word, the longest first. */
  verbs: ReadonlyMap<string, readonly (readonly string[])[]>
  according: ReadonlyMap<string, readonly (readonly string[])[]>
  pronouns: ReadonlySet<string>
  fillers: ReadonlySet<string>
  bounds: ReadonlySet<string>
  determiners: ReadonlySet<string>
  particles: ReadonlySet<string>
  /** Words that a full stop follows without ending a sentence. */
  titles: ReadonlySet<string>
}

/** Who is said to speak, and by which words. */
export interface Attribution {
  cue: Span
  speaker?: Span & { isPronoun: boolean }
  /** Name of the rule. */
  by: string
}

/** The cue words of a language. */
export function cueWordsOf({ speech, names }: Language): CueWords {
  return {
    verbs: phrases(speech?.verbs ?? []),
    according: phrases(speech?.according ?? []),
    pronouns: new Set(speech?.pronouns),
    fillers: new Set(speech?.fillers),
    bounds: new Set(speech?.bounds),
    determiners: new Set(speech?.determiners),
    particles: new Set(names.particles),
    titles: new Set(names.titles),
  }
}

function phrases(list: readonly string[]): Map<string, string[][]> {
  const map = new Map<string, string[][]>()
  for (const phrase of list) {
    const words = phrase.split(/\s+/u)
    const [first = ''] = words
    map.set(
      first,
      [...(map.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    )
  }
  return map
}

/** The attribution that a quotation's own sentence states; `isOpen` where the sentence goes on behind it. */
export function attributionIn(
  { before, after, previous }: Clauses,
  isOpen: boolean,
  words: CueWords,
): Attribution | undefined {
  return (
    (isOpen ? cueBehind(after, words) : undefined) ??
    signatureBehind(after) ??
    cueAhead(before, words) ??
    labelAhead(before, words) ??
    accordingTo(before, words) ??
    (isOpen ? accordingTo(after, words) : undefined) ??
    (before.length === 0 ? cueAhead(previous, words) : undefined)
  )
}

const nearest = 14

// "…," the doctor said; "…," said Hill, a doctor.
function cueBehind(after: readonly Word[], words: CueWords): Attribution | undefined {
  for (let at = 0; at < Math.min(after.length, nearest); at++) {
    const length = phraseAt(after, at, words.verbs)
    if (length === 0) continue
    const speaker = subjectOf(after, at, length, words)
    return attribution(after, at, length, speaker, 'cue-behind')
  }
  return undefined
}

// Hill said: "…"; Hill called it "…".
function cueAhead(before: readonly Word[], words: CueWords): Attribution | undefined {
  for (let at = before.length - 1; at >= 0; at--) {
    const length = phraseAt(before, at, words.verbs)
    if (length === 0) continue
    const speaker = subjectOf(before, at, length, words)
    return attribution(before, at, length, speaker, 'cue-ahead')
  }
  return undefined
}

// Hill: "…"; of a headline also Hill: Mayor "…".
function labelAhead(before: readonly Word[], words: CueWords): Attribution | undefined {
  const at = before.findIndex((word) => word.text === ':')
  const colon = before[at]
  if (colon === undefined) return undefined
  const isLabel = at <= longestLabel && before.slice(0, at).every((word) => word.isCapital)
  if (at < before.length - 1 && !isLabel) return undefined
  const speaker = phraseBefore(before, at - 1, words)
  return speaker && { cue: { start: colon.start, end: colon.end }, speaker, by: 'colon' }
}

const longestLabel = 4

// "…" — Hill
function signatureBehind(after: readonly Word[]): Attribution | undefined {
  const [dash, ...rest] = after
  const [first] = rest
  const last = rest.at(-1)
  if (dash === undefined || !/[–—―-]/u.test(dash.text) || first === undefined || last === undefined)
    return undefined
  if (rest.length > 8 || !first.isCapital) return undefined
  return {
    cue: { start: dash.start, end: dash.end },
    speaker: { start: first.start, end: last.end, isPronoun: false },
    by: 'signature',
  }
}

function accordingTo(clause: readonly Word[], words: CueWords): Attribution | undefined {
  for (let at = 0; at < clause.length; at++) {
    const length = phraseAt(clause, at, words.according)
    if (length === 0) continue
    return attribution(clause, at, length, subjectAfter(clause, at + length, words), 'according-to')
  }
  return undefined
}

function attribution(
  clause: readonly Word[],
  at: number,
  length: number,
  speaker: Attribution['speaker'],
  by: string,
): Attribution {
  const cue = { start: (clause[at] as Word).start, end: (clause[at + length - 1] as Word).end }
  return speaker === undefined ? { cue, by } : { cue, speaker, by }
}

function phraseAt(clause: readonly Word[], at: number, table: CueWords['verbs']): number {
  const candidates = table.get(clause[at]?.lower ?? '')
  const phrase = candidates?.find((words) =>
    words.every((word, index) => clause[at + index]?.lower === word),
  )
  return phrase?.length ?? 0
}

/** The words that name who does what the verb of `length` words at `verb` says. */
function subjectOf(
  clause: readonly Word[],
  verb: number,
  length: number,
  words: CueWords,
): Attribution['speaker'] {
  let at = verb - 1
  while (at >= 0 && isFiller(clause[at] as Word, words)) at--
  const sign = clause[at]
  const behind = () => subjectAfter(clause, verb + length, words)
  if (sign === undefined) return behind()
  if (sign.isWord) return phraseBefore(clause, at, words) ?? behind()
  if (sign.text !== ',' && sign.text !== ')') return behind()
  const head = apposed(clause, at, words)
  return head?.isSure === true ? head.phrase : (behind() ?? head?.phrase)
}

const isFiller = (word: Word, words: CueWords): boolean =>
  words.fillers.has(word.lower) ||
  (word.lower.length > 4 && word.lower.endsWith('ly') && !word.isCapital)

interface Apposed {
  phrase: NonNullable<Attribution['speaker']>
  /** Whether it is a name, or nothing but signs stands before it in its clause. */
  isSure: boolean
}

// "Hill, a doctor, said": the phrase stands before the first of the two commas.
function apposed(clause: readonly Word[], comma: number, words: CueWords): Apposed | undefined {
  const opener = (clause[comma] as Word).text === ')' ? '(' : ','
  let at = comma - 1
  while (at >= 0 && (clause[at] as Word).text !== opener) at--
  const phrase = at > 0 ? phraseBefore(clause, at - 1, words) : undefined
  if (phrase === undefined) return undefined
  const isFirst = clause.every((word) => !word.isWord || word.start >= phrase.start)
  return { phrase, isSure: isFirst || clause[at - 1]?.isCapital === true }
}

const longest = 10

/** The phrase that ends at a word: a pronoun, a name, or a description with its determiner. */
function phraseBefore(
  clause: readonly Word[],
  last: number,
  words: CueWords,
): Attribution['speaker'] {
  const end = clause[last]
  if (end === undefined || !end.isWord) return undefined
  if (words.pronouns.has(end.lower)) return { start: end.start, end: end.end, isPronoun: true }
  let first = last
  while (first > 0 && last - first < longest && belongs(clause, first - 1, words)) first--
  if (end.isCapital) while (first < last && !isNamePart(clause[first] as Word)) first++
  const start = clause[first] as Word
  if (words.bounds.has(start.lower) && first === last) return undefined
  return { start: start.start, end: end.end, isPronoun: false }
}

const isNamePart = (word: Word): boolean => word.isCapital

function belongs(clause: readonly Word[], at: number, words: CueWords): boolean {
  const [word, next] = [clause[at] as Word, clause[at + 1] as Word]
  if (!word.isWord)
    return word.text === '.'
      ? next.isCapital && at > 0 && words.titles.has(`${clause[at - 1]?.lower ?? ''}.`)
      : false
  if (words.determiners.has(next.lower) && !next.isCapital) return false
  if (words.bounds.has(word.lower) && !word.isCapital) return false
  return true
}

/** The phrase that begins at a word, up to the next sign or bound. */
function subjectAfter(
  clause: readonly Word[],
  first: number,
  words: CueWords,
): Attribution['speaker'] {
  const start = clause[first]
  if (start === undefined || !start.isWord) return undefined
  if (words.pronouns.has(start.lower))
    return { start: start.start, end: start.end, isPronoun: true }
  if (words.bounds.has(start.lower)) return undefined
  if (!start.isCapital && !words.determiners.has(start.lower) && !isTitled(clause, first))
    return undefined
  let last = first
  while (last - first < longest && follows(clause, last + 1, words)) last++
  return { start: start.start, end: (clause[last] as Word).end, isPronoun: false }
}

// "said former minister Hill"
const isTitled = (clause: readonly Word[], at: number): boolean =>
  clause.slice(at, at + 5).some((word) => word.isCapital)

function follows(clause: readonly Word[], at: number, words: CueWords): boolean {
  const word = clause[at]
  if (word === undefined) return false
  if (!word.isWord) return word.text === '.' && clause[at + 1]?.isCapital === true
  return (
    !words.bounds.has(word.lower) ||
    (words.particles.has(word.lower) && clause[at + 1]?.isCapital === true)
  )
}
