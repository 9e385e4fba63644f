import type { Language } from '../../shapes/language.ts'
import { isLetter } from '../letters.ts'
import { type WordList, wordList } from '../word-list.ts'

/** A sheet's words about names, ready to be looked up. */
export interface NameLexicon {
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

function lexiconOf({
  names,
  dialogue,
  speech,
  article,
  functionWords,
  ...sheet
}: Language): NameLexicon {
  const determiners = speech?.determiners ?? []
  // Korean puts honorifics, posts and particles straight behind each other.
  const parted = sheet.spaced && !sheet.scripts.includes('Hangul')
  const list = (words: readonly string[] = []): WordList => wordList(words, parted)
  const posts = list(names.posts?.map((word) => word.replace(/^-/u, '')))
  const endings = wordList(longOf(names.posts ?? []), false)
  return {
    titles: list(names.titles),
    honorifics: list(names.honorifics),
    posts,
    particles: list(names.particles),
    familyNames: list(names.familyNames),
    longFamilies: averageLength(names.familyNames ?? []) > 1.5,
    organisations: list(names.organisations),
    links: list(names.links),
    interviews: list(dialogue.interviewWords),
    verbs: list([speech?.verbs ?? [], speech?.addressing ?? [], speech?.judging ?? []].flat()),
    givenNames: list(names.givenNames),
    givenLetters: names.givenLetters ?? '',
    selfOpeners: list(names.selfOpeners),
    selfClosers: list(names.selfClosers),
    askers: list([...(dialogue.interviewerWords ?? []), ...article.bylineOpeners]),
    joiners: list(article.joiners),
    plain: list([functionWords, dialogue.firstPerson, dialogue.secondPerson, determiners].flat()),
    determiners: list(determiners),
    isPost: (word) => posts.has(word) || endings.closing(word.slice(2)) > 0,
    spaced: parted,
    cased: sheet.scripts.some((script) => casedScripts.includes(script)),
    familyFirst: names.order === 'family-first',
  }
}

const averageLength = (words: readonly string[]): number =>
  words.join('').length / Math.max(1, words.length)

const longOf = (words: readonly string[]): string[] =>
  words
    .filter((word) => word.length >= 4 && !word.includes(' '))
    .map((word) => word.replace(/^-/u, ''))

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
