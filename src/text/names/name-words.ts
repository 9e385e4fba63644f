import type { Language } from '../../shapes/language.ts'
import { isLetter } from '../letters.ts'
import { listIn, type WordIndex, wordIndex, type WordList } from '../word-list.ts'

const listNames = [
  'titles',
  'honorifics',
  'posts',
  'particles',
  'familyNames',
  'organisations',
  'links',
  'interviews',
  'verbs',
  'givenNames',
  'selfOpeners',
  'selfClosers',
  'askers',
  'joiners',
  'plain',
  'determiners',
  'endings',
] as const

type ListName = (typeof listNames)[number]

/** The bit of each list in {@link NameLexicon.index}. */
export const listBits: Readonly<Record<ListName, number>> = /* #__PURE__ */ Object.fromEntries(
  listNames.map((name, at) => [name, 1 << at]),
) as Record<ListName, number>

/** A sheet's words about names, ready to be looked up. */
export interface NameLexicon {
  /** All lists at once, by {@link listBits}. */
  index: WordIndex
  /** What may stand right before a name, and right behind one, without being part of it. */
  before: WordList
  behind: WordList
  /** Of what stands before: what announces a name, and small words. */
  leads: WordList
  small: WordList
  /** Of what stands behind: honorifics and posts; verbs of speech and words for interviews. */
  titlesBehind: WordList
  followers: WordList
  titles: WordList
  honorifics: WordList
  posts: WordList
  particles: WordList
  familyNames: WordList
  /** Whether most family names have two signs, as in Japanese. */
  longFamilies: boolean
  /** What names of organisations end in, or hold as a word. */
  organisations: WordList
  /** Joins a post to its organisation. */
  links: WordList
  /** Words for this kind of article: `interview`, `专访`. */
  interviews: WordList
  /** Verbs of speech. */
  verbs: WordList
  givenNames: WordList
  /** The signs that given names are written with. */
  givenLetters: string
  /** Before the name of one who introduces himself, and behind it. */
  selfOpeners: WordList
  selfClosers: WordList
  /** Before the name of the one who asks: `interview by`, `聞き手`. */
  askers: WordList
  /** Words that join two names: `and`. */
  joiners: WordList
  /** Function words and pronouns: never a name by themselves. */
  plain: WordList
  /** Open a description: `a`, `the`. */
  determiners: WordList
  /** Whether a cased word is a post or ends in one, as compounds do: `Klimaforscherin`. */
  isPost: (word: string) => boolean
  /** Whether white space parts words. */
  spaced: boolean
  /** Whether the language has capitals, so that a capitalised word is at home in its texts. */
  cased: boolean
  familyFirst: boolean
}

const casedScripts = ['Latin', 'Cyrillic', 'Greek', 'Armenian']

const made = new WeakMap<Language, NameLexicon>()

/** The look-ups of a language; made once for each sheet. */
export function nameLexicon(language: Language): NameLexicon {
  const lexicon = made.get(language) ?? lexiconOf(language)
  made.set(language, lexicon)
  return lexicon
}

function lexiconOf(sheet: Language): NameLexicon {
  const { names, scripts } = sheet
  // Korean puts honorifics, posts and particles straight behind each other.
  const parted = sheet.spaced && !scripts.includes('Hangul')
  const words = wordsOf(sheet)
  const index = wordIndex(listNames.map((name) => words[name] ?? []))
  const any = (...some: ListName[]): WordList =>
    listIn(
      index,
      some.reduce((bits, name) => bits | listBits[name], 0),
      parted,
    )
  const lists = Object.fromEntries(listNames.map((name) => [name, any(name)]))
  const { posts, ...others } = lists as Record<ListName, WordList>
  const endings = listIn(index, listBits.endings, false)
  return {
    ...others,
    posts,
    index,
    before: any('titles', 'posts', 'interviews', 'plain', 'links'),
    leads: any('titles', 'posts', 'interviews'),
    small: any('plain', 'links'),
    behind: any('honorifics', 'posts', 'verbs', 'interviews', 'plain'),
    titlesBehind: any('honorifics', 'posts'),
    followers: any('verbs', 'interviews'),
    longFamilies: averageLength(names.familyNames ?? []) > 1.5,
    givenLetters: names.givenLetters ?? '',
    isPost: (word) => posts.has(word) || endings.closing(word.slice(2)) > 0,
    spaced: parted,
    cased: scripts.some((script) => casedScripts.includes(script)),
    familyFirst: names.order === 'family-first',
  }
}

/** The words of each list on a sheet. */
function wordsOf({
  names,
  dialogue,
  speech,
  article,
  functionWords,
}: Language): Record<ListName, readonly string[] | undefined> {
  const { familyNames, givenNames, particles, titles, honorifics } = names
  const { organisations, links, selfOpeners, selfClosers, posts = [] } = names
  const { interviewWords, interviewerWords = [], firstPerson, secondPerson } = dialogue
  const { verbs = [], addressing = [], judging = [], determiners = [] } = speech ?? {}
  return {
    familyNames,
    givenNames,
    particles,
    titles,
    honorifics,
    organisations,
    links,
    selfOpeners,
    selfClosers,
    posts: posts.map(withoutHyphen),
    endings: longOf(posts),
    interviews: interviewWords,
    verbs: [...verbs, ...addressing, ...judging],
    askers: [...interviewerWords, ...article.bylineOpeners],
    joiners: article.joiners,
    plain: [...functionWords, ...firstPerson, ...secondPerson, ...determiners],
    determiners,
  }
}

const averageLength = (words: readonly string[]): number =>
  words.join('').length / Math.max(1, words.length)

const longOf = (words: readonly string[]): string[] =>
  words.filter((word) => word.length >= 4 && !word.includes(' ')).map(withoutHyphen)

/** A hyphen before a post says that it may end a compound. */
const withoutHyphen = (word: string): string => word.replace(/^-/u, '')

/** The word that ends a text, hyphens and a full stop included; empty when none does. */
export function lastWord(text: string): string {
  const end = text.endsWith('.') ? text.length - 1 : text.length
  let start = end
  while (
    start > 0 &&
    (isLetter(text.charCodeAt(start - 1)) || "-‐’'".includes(text.charAt(start - 1)))
  )
    start--
  return start === end ? '' : text.slice(start)
}
