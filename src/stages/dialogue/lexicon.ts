import type { Language } from '../../shapes/language.ts'

/** A sheet's dialogue words, ready to be looked up. */
export interface Lexicon {
  opensQuestion: (text: string) => boolean
  endsQuestion: (text: string) => boolean
  hasFirstPerson: (text: string) => boolean
  hasSecondPerson: (text: string) => boolean
  isAside: (text: string) => boolean
  isEditorNote: (text: string) => boolean
  namesInterview: (text: string) => boolean
}

/** How far into a text its words are looked up. */
const reach = 300

/** Makes the look-ups of a language. All texts may have any case. */
export function lexiconOf({ dialogue, spaced }: Language): Lexicon {
  const lower = (words: readonly string[] | undefined): string[] =>
    (words ?? []).map((word) => word.toLowerCase())
  const person = spaced ? wordSearch : partSearch
  const openers = lower(dialogue.questionOpeners)
  const endings = lower(dialogue.questionEndings)
  const asides = lower(dialogue.asides)
  const notes = lower(dialogue.editorNotes)
  const names = lower(dialogue.interviewWords)
  return {
    opensQuestion: (text) => {
      const head = text.slice(0, 60).toLowerCase().replace(/^[^\p{L}]+/u, '')
      return openers.some((word) => opensWith(head, word, spaced))
    },
    endsQuestion: (text) => {
      const tail = text.slice(-24).toLowerCase().replace(/[^\p{L}\p{M}]+$/u, '')
      return endings.some((ending) => tail.endsWith(ending))
    },
    hasFirstPerson: person(lower(dialogue.firstPerson)),
    hasSecondPerson: person(lower(dialogue.secondPerson)),
    isAside: (text) => {
      const head = text.slice(0, 40).toLowerCase().trimStart()
      return asides.some((aside) => opensWith(head, aside, spaced))
    },
    isEditorNote: (text) => {
      const head = text.slice(0, 400).toLowerCase()
      return notes.some((note) => head.includes(note))
    },
    namesInterview: (text) => {
      const head = text.slice(0, 400).toLowerCase()
      return names.some((name) => head.includes(name))
    },
  }
}

const opensWith = (head: string, word: string, spaced: boolean): boolean =>
  head.startsWith(word) && (!spaced || !/^[\p{L}\p{M}]/u.test(head.slice(word.length, word.length + 1)))

/** Finds words between blanks and signs; entries of several words, and endings, by their letters. */
const wordSearch = (words: readonly string[]): ((text: string) => boolean) => {
  const single = new Set(words.filter((word) => !word.includes(' ')))
  const phrases = words.filter((word) => word.includes(' '))
  return (text) => {
    const head = text.slice(0, reach).toLowerCase()
    return (
      (head.match(/[\p{L}\p{M}’']+/gu) ?? []).some((word) => hasWord(single, word)) ||
      phrases.some((phrase) => head.includes(phrase))
    )
  }
}

const hasWord = (words: ReadonlySet<string>, word: string): boolean =>
  words.has(word) || words.has(word.split(/[’']/u)[0] ?? '')

const partSearch = (parts: readonly string[]): ((text: string) => boolean) => (text) => {
  const head = text.slice(0, reach).toLowerCase()
  return parts.some((part) => head.includes(part))
}
