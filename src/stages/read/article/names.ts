import { isDense } from '../../../text/letters.ts'
import { type StampWords, stampIn } from './stamp.ts'

/** The words that surround and join the names of a byline, lower case. */
export interface BylineWords {
  /** Before the names: `by`, `von`, `글`; by their first letter, the longest first. */
  openers: ReadonlyMap<string, readonly string[]>
  /** Behind a name: `기자`, `reporter`; the longest first. */
  closers: readonly string[]
  /** Between names: `and`, `und`. */
  joiners: ReadonlySet<string>
  /** Inside a name: `van`, `de`. */
  particles: ReadonlySet<string>
  /** Of scripts that have no capitals. */
  familyNames: ReadonlySet<string>
  /** Words that are no name, although they may stand where one does: `mit`, `published`. */
  others: ReadonlySet<string>
  /** To tell the dates that bylines run into, and the days of the week before them. */
  stamps: StampWords
  weekdays: ReadonlySet<string>
}

/** Names and whether anything else stood with them. */
export interface NameList {
  names: string[]
  /** Whether the text held names only. */
  isWhole: boolean
}

/** What follows the words that open a byline. */
export interface Opened {
  opener: string
  rest: string
  /** Whether a sign sets the words apart: `Text: …`. */
  isMarked: boolean
}

const nameLimit = 12
const longestOpener = 40
const signs = /^[\s\-–—|•·*_/([（【▲▶■◆○●=:：]+/u
// A letter I is a common stand-in for an upright stroke: 文 I 王小明.
const sign = /^\s*[:：=＝/／|｜丨]\s*|^\s+[Il]\s+/u
const address = /[\w.]@|https?:\/\/|www\./u
const brackets = /[([（【][^)\]）】]*[)\]）】]?/gu
const separators = /[,;，、；&＆]|\s[/–—-]\s|\/(?=\S)|(?<=[^\0-\x7f])·(?=[^\0-\x7f])/u
const ends = /[|•]|\s·|·\s/u

/** What follows the words that open a byline at the start of a text, if they stand there. */
export function afterOpener(text: string, words: BylineWords): Opened | undefined {
  const from = signs.exec(text)?.[0].length ?? 0
  const some = words.openers.get(text.charAt(from).toLowerCase())
  if (some === undefined) return undefined
  const bare = text.slice(from)
  const lower = bare.slice(0, longestOpener).toLowerCase()
  const opener = some.find((word) => lower.startsWith(word) && endsAt(bare, word.length))
  if (opener === undefined) return undefined
  const rest = bare.slice(opener.length)
  const mark = sign.exec(rest)?.[0].length ?? 0
  const inner = afterOpener(withoutJoiner(rest.slice(mark), words), words)
  if (inner !== undefined) return { ...inner, isMarked: mark > 0 || inner.isMarked }
  return { opener, rest: rest.slice(mark).trim(), isMarked: mark > 0 || /[:：=]$/u.test(opener) }
}

// Text und Interview: Anna Berg
//     ^^^^
function withoutJoiner(text: string, { joiners }: BylineWords): string {
  const bare = text.trimStart()
  const first = /^(?:[,/&+·]|\p{L}{1,4}(?=\s))/u.exec(bare)?.[0] ?? ''
  const joins = /^\P{L}/u.test(first) || joiners.has(first.toLowerCase())
  return joins ? bare.slice(first.length).trimStart() : text
}

// "by" does not open "bystander", nor 文 a word of two signs.
const endsAt = (text: string, at: number): boolean =>
  !/^[\p{L}\p{N}]/u.test(text.slice(at, at + 2)) || ':：=/'.includes(text.charAt(at - 1))

/**
 * The names in the first line of a text that holds any, as written, posts and addresses taken off;
 * a date, and what does not look like a name, ends them.
 */
export function namesIn(list: string, words: BylineWords): NameList {
  for (const line of (list.split(ends)[0] ?? '').split('\n')) {
    const found = namesInLine(beforeDate(line, words), words)
    if (found.names.length > 0) return found
  }
  return { names: [], isWhole: false }
}

// Anna Berg Wed 4 May 2021
//           ^^^ ends there
function beforeDate(line: string, { stamps, weekdays }: BylineWords): string {
  const stamp = stampIn(line, stamps)
  if (stamp === undefined) return line
  const before = line.slice(0, stamp.start).trimEnd()
  const last = before.slice(before.lastIndexOf(' ') + 1)
  const isWeekday = weekdays.has(last.toLowerCase().replace(/[.,]$/u, ''))
  return isWeekday ? before.slice(0, -last.length) : before
}

function namesInLine(line: string, words: BylineWords): NameList {
  const names: string[] = []
  for (const piece of withoutAddress(line).replace(brackets, ';').split(separators)) {
    const bare = afterOpener(piece, words)?.rest ?? piece.trim()
    if (bare === '') continue
    const found = isDense(bare.charCodeAt(0)) ? denseNames(bare, words) : spacedNames(bare, words)
    const isPost = names.length > 0 && found.names.some((name) => !isFullName(name, words))
    if (isPost) return { names, isWhole: true }
    names.push(...found.names.filter((name) => !names.includes(name)))
    if (!found.isWhole || names.length >= nameLimit) return { names, isWhole: false }
  }
  return { names, isWhole: names.length > 0 }
}

// Anna Berg anna@example.org
//          ^ ends there
function withoutAddress(line: string): string {
  if (!/[@:]|www/.test(line)) return line
  const at = line.search(address)
  return at < 0 ? line : line.slice(0, line.lastIndexOf(' ', at) + 1)
}

// Behind the first name, a single word or one in capitals is a post or a house.
const isFullName = (name: string, words: BylineWords): boolean =>
  isDense(name.charCodeAt(0))
    ? name.length < 4 || hasFamilyName(name, words)
    : name.includes(' ') &&
      !/(?:^|\s)\p{Lu}{2,}(?=\s|$)/u.test(name.toUpperCase() === name ? '' : name)

// Capitalised words and the particles between them; or one word alone, which may be a handle.
function spacedNames(piece: string, words: BylineWords): NameList {
  const tokens = piece.split(/\s+/u)
  const names: string[] = []
  let name: string[] = []
  for (const [at, token] of tokens.entries()) {
    const lower = token.toLowerCase()
    const isOther = name.length === 0 && words.others.has(lower)
    const isInside = words.particles.has(lower) && leadsToName(tokens, at, words)
    if ((isNamePart(token) && !isOther) || isInside) {
      name.push(token)
      continue
    }
    if (name.length === 0 && isHandle(token) && !words.others.has(lower)) {
      return { names: [...names, token], isWhole: at === tokens.length - 1 }
    }
    names.push(...closed(name, words))
    if (name.length === 0 || !words.joiners.has(lower)) return { names, isWhole: false }
    name = []
  }
  return { names: [...names, ...closed(name, words)], isWhole: true }
}

function leadsToName(tokens: readonly string[], at: number, { particles }: BylineWords): boolean {
  const next = tokens.slice(at, at + 4).find((token) => !particles.has(token.toLowerCase()))
  return next !== undefined && isNamePart(next)
}

const isNamePart = (token: string): boolean =>
  /^["'“‘«*]?(?:[\p{Lu}\p{Lt}\p{Lo}]|[dlDL]['’]\p{Lu})[^:：!?？！]*$/u.test(token)

const isHandle = (token: string): boolean =>
  /^@?[\p{Ll}\p{N}][\p{L}\p{N}._-]{2,30}$/u.test(token) && /\p{L}/u.test(token)

function closed(tokens: readonly string[], words: BylineWords): string[] {
  const name = withoutMarks(withoutCloser(tokens.join(' '), words))
  const isName = /\p{L}{2}/u.test(name) && name.split(' ').length <= 6 && name.length <= 60
  return isName ? [name] : []
}

const openingMarks = '"\'“‘«*'
const closingMarks = '"\'”’»*.:)]）】'

function withoutMarks(name: string): string {
  let start = 0
  let end = name.length
  while (start < end && openingMarks.includes(name.charAt(start))) start++
  while (end > start && closingMarks.includes(name.charAt(end - 1))) end--
  return name.slice(start, end).trim()
}

// 홍길동 기자 and 王小明 李大可: the first word is a name, others where their family name is known.
function denseNames(piece: string, words: BylineWords): NameList {
  const isWord = (token: string): boolean =>
    words.closers.includes(token) || words.openers.get(token.charAt(0))?.includes(token) === true
  const written = piece.split(/\s+/u).filter((token) => !isWord(token))
  const tokens = written.map((token) => withoutMarks(withoutCloser(token, words)))
  const named = tokens.filter((token) => token !== '')
  const [first = '', ...others] = named
  if (!isDenseName(first)) return { names: [], isWhole: false }
  const stop = others.findIndex((token) => !hasFamilyName(token, words))
  const names = [first, ...(stop < 0 ? others : others.slice(0, stop))]
  return { names, isWhole: stop < 0 }
}

const isDenseName = (token: string): boolean => token.length <= 6 && /^\p{L}{2,}$/u.test(token)

/** Whether a word without capitals begins with a family name and is as long as a name. */
export const hasFamilyName = (token: string, { familyNames }: BylineWords): boolean =>
  token.length >= 2 &&
  token.length <= 4 &&
  ((token.length < 4 && familyNames.has(token.charAt(0))) ||
    (token.length > 2 && familyNames.has(token.slice(0, 2)))) &&
  /^\p{L}+$/u.test(token)

/** A name without the post behind it. */
export function withoutCloser(name: string, { closers }: BylineWords): string {
  const lower = name.trim().toLowerCase()
  const closer = closers.find((word) => lower.endsWith(word))
  return closer === undefined ? name.trim() : name.trim().slice(0, -closer.length).trim()
}
