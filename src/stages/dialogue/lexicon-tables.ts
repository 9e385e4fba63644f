import type { Language } from '../../shapes/language.ts'
import type { SpeechWords } from '../../shapes/words/speech-words.ts'
import { inLowerCase } from '../../text/lower-case.ts'
import { type PhraseTable, phraseTable } from '../../text/phrase-table.ts'

/** What words of a text may say, as bits. */
export const saying = {
  firstPerson: 1,
  secondPerson: 2,
  /** It names the kind of article: interview, Q&A. */
  interview: 4,
  editorsNote: 8,
  /** Somebody is reported to say something. */
  report: 16,
  questionOpener: 32,
  questionEnding: 64,
  aside: 128,
  thanks: 256,
  thankedFor: 512,
  /** It names another kind of text: an FAQ page, a quiz. */
  otherKind: 1024,
} as const

/** A sheet's dialogue words as tables of {@link saying} bits. */
export interface Tables {
  openings: PhraseTable
  /** Spelt backwards. */
  endings: PhraseTable
  /** What counts as a whole word only. */
  words: PhraseTable
  /** What counts inside a word, too. */
  phrases: PhraseTable
}

/** Verbs of speech of every kind. */
const speechVerbs = ({
  verbs = [],
  addressing = [],
  judging = [],
}: Partial<SpeechWords> = {}): string[] => [...verbs, ...addressing, ...judging]

/** The tables of a language; of all texts they read, lower-case ones. */
export function tablesOf({ dialogue, spaced, scripts, speech }: Language): Tables {
  // Korean parts words by blanks, but person and courtesy are endings inside them.
  const isParted = spaced && !scripts.includes('Hangul')
  const isPerson = (form: string): boolean =>
    spaced && !form.includes(' ') && (form.length === 1 || isParted)
  const persons = [
    ...entries(dialogue.firstPerson, saying.firstPerson),
    ...entries(dialogue.secondPerson, saying.secondPerson),
  ]
  const verbs = entries(speechVerbs(speech), saying.report)
  const thanks = entries(dialogue.thanks, saying.thanks)
  const others = entries(dialogue.otherKinds, saying.otherKind)
  const isWord = ([form]: readonly [string, number]): boolean => isParted && !form.includes(' ')
  return {
    openings: phraseTable([
      ...entries(dialogue.questionOpeners, saying.questionOpener),
      ...entries(dialogue.asides, saying.aside),
    ]),
    endings: phraseTable(
      entries(dialogue.questionEndings, saying.questionEnding).map(
        ([word, bit]) => [backwards(word), bit] as const,
      ),
    ),
    words: phraseTable([
      ...persons.filter(([form]) => isPerson(form)),
      ...(isParted ? verbs : []),
      ...thanks.filter(isWord),
      ...others.filter(isWord),
    ]),
    phrases: phraseTable([
      ...persons.filter(([form]) => !isPerson(form)),
      ...(isParted ? [] : verbs),
      ...thanks.filter((entry) => !isWord(entry)),
      ...entries(dialogue.interviewWords, saying.interview),
      ...entries(dialogue.editorNotes, saying.editorsNote),
      ...others.filter((entry) => !isWord(entry)),
      ...entries(dialogue.thankedFor, saying.thankedFor),
    ]),
  }
}

const entries = (words: readonly string[] = [], bit: number): (readonly [string, number])[] =>
  words.map((word) => [inLowerCase(word), bit] as const)

const backwards = (word: string): string => word.split('').reverse().join('')
