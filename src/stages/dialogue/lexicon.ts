import type { Language, SpeechWords } from '../../shapes/language.ts'
import { isDense, isLetter } from '../../text/letters.ts'

/** Which persons a text speaks in. */
export interface Persons {
  first: boolean
  second: boolean
}

/** A sheet's dialogue words, ready to be looked up. Texts may have any case. */
export interface Lexicon {
  opensQuestion: (text: string) => boolean
  endsQuestion: (text: string) => boolean
  persons: (text: string) => Persons
  isAside: (text: string) => boolean
  isEditorNote: (text: string) => boolean
  namesInterview: (text: string) => boolean
  /** Whether somebody is reported to say something. */
  reports: (text: string) => boolean
  /** The words of the first sentences that bear meaning by their length; of dense scripts, pairs. */
  longWords: (text: string) => string[]
}

/** How far into a text its words are looked up. */
const reach = 300

const lexicons = /* #__PURE__ */ new WeakMap<Language, Lexicon>()

/** The look-ups of a language, made once. */
export function lexiconOf(language: Language): Lexicon {
  const lexicon = lexicons.get(language) ?? newLexicon(language)
  lexicons.set(language, lexicon)
  return lexicon
}

function newLexicon({ dialogue, spaced, scripts, speech }: Language): Lexicon {
  const opens = opening(lower(dialogue.questionOpeners), spaced)
  const isAside = opening(lower(dialogue.asides), spaced)
  const endings = lower(dialogue.questionEndings)
  return {
    opensQuestion: (text) => opens(text.slice(firstLetter(text), 60).toLowerCase()),
    endsQuestion: (text) => {
      const tail = text
        .slice(Math.max(0, lastLetter(text) - 23), lastLetter(text) + 1)
        .toLowerCase()
      return endings.some((ending) => tail.endsWith(ending))
    },
    persons: personsOf(
      lower(dialogue.firstPerson),
      lower(dialogue.secondPerson),
      // Korean parts words by blanks, but person and courtesy are endings inside them.
      (form) => spaced && !form.includes(' ') && (form.length === 1 || !scripts.includes('Hangul')),
    ),
    isAside: (text) => isAside(text.slice(0, 40).toLowerCase().trimStart()),
    isEditorNote: containing(lower(dialogue.editorNotes)),
    namesInterview: containing(lower(dialogue.interviewWords)),
    longWords: spaced ? longWords : pairs,
    reports: reporting(lower(speechVerbs(speech)), spaced && !scripts.includes('Hangul')),
  }
}

/** Verbs of speech of every kind. */
const speechVerbs = ({
  verbs = [],
  addressing = [],
  judging = [],
}: Partial<SpeechWords> = {}): string[] => [...verbs, ...addressing, ...judging]

const lower = (words: readonly string[] | undefined): string[] =>
  (words ?? []).map((word) => word.toLowerCase())

function firstLetter(text: string): number {
  let at = 0
  while (at < text.length && !isLetter(text.charCodeAt(at))) at++
  return at
}

function lastLetter(text: string): number {
  let at = text.length - 1
  while (at >= 0 && !isLetter(text.charCodeAt(at))) at--
  return at
}

/** Whether a text opens with one of the words, found by their first letter. */
function opening(words: readonly string[], spaced: boolean): (text: string) => boolean {
  const byLetter = new Map<string, string[]>()
  for (const word of words) {
    const letter = word.charAt(0)
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), word])
  }
  return (text) =>
    (byLetter.get(text.charAt(0)) ?? []).some(
      (word) => text.startsWith(word) && !(spaced && isLetter(text.charCodeAt(word.length))),
    )
}

const longWords = (text: string): string[] =>
  wordsOf(text.slice(0, reach).toLowerCase()).filter(({ length }) => length > 4)

function pairs(text: string): string[] {
  const found: string[] = []
  for (let at = 0; at + 1 < Math.min(text.length, 120); at++) {
    if (isDense(text.charCodeAt(at)) && isDense(text.charCodeAt(at + 1))) {
      found.push(text.slice(at, at + 2))
    }
  }
  return found
}

function reporting(verbs: readonly string[], spaced: boolean): (text: string) => boolean {
  if (!spaced) return containing(verbs)
  const forms = new Set(verbs)
  return (text) => wordsOf(text.slice(0, reach).toLowerCase()).some((word) => forms.has(word))
}

/** Whether one of the phrases stands near the start of a text. */
function containing(phrases: readonly string[]): (text: string) => boolean {
  const test = anyOf(phrases)
  return (text) => test(text.slice(0, 400).toLowerCase())
}

/** Whether one of the phrases stands in a text: one expression, for there are many phrases. */
function anyOf(phrases: readonly string[]): (text: string) => boolean {
  if (phrases.length === 0) return () => false
  const pattern = new RegExp(
    phrases.map((phrase) => phrase.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('|'),
  )
  return (text) => pattern.test(text)
}

function personsOf(
  first: readonly string[],
  second: readonly string[],
  isWord: (form: string) => boolean,
): (text: string) => Persons {
  const roles = new Map<string, 'first' | 'second'>()
  for (const form of second.filter(isWord)) roles.set(form, 'second')
  for (const form of first.filter(isWord)) roles.set(form, 'first')
  const both = new Set(second.filter((form) => isWord(form) && first.includes(form)))
  const hasFirst = anyOf(first.filter((form) => !isWord(form)))
  const hasSecond = anyOf(second.filter((form) => !isWord(form)))
  return (text) => {
    const head = text.slice(0, reach).toLowerCase()
    const found = { first: hasFirst(head), second: hasSecond(head) }
    for (const word of roles.size > 0 ? wordsOf(head) : []) {
      const role = roles.get(word)
      if (role !== undefined) found[role] = true
      if (both.has(word)) found.second = true
    }
    return found
  }
}

/** The words of a text; an apostrophe parts two (`you` and `re`). */
function wordsOf(text: string): string[] {
  const words: string[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at)
    if (isLetter(code)) continue
    if (at > start) words.push(text.slice(start, at))
    start = at + 1
  }
  return words
}
