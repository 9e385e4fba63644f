import type { ArticleWords } from './words/article-words.ts'
import type { CalendarWords } from './words/calendar-words.ts'
import type { DateWords } from './words/date-words.ts'
import type { DialogueWords } from './words/dialogue-words.ts'
import type { EventWords } from './words/event-words.ts'
import type { NameWords } from './words/name-words.ts'
import type { SpeechWords } from './words/speech-words.ts'
import type { WritingVariant } from './words/writing-variant.ts'

/**
 * A language as data: words and templates, no logic. An apostrophe is written `'` and stands for
 * both of its forms.
 */
export interface Language {
  /** BCP 47 primary subtag. */
  code: string
  /** English name. */
  name: string
  /** Writing systems as Unicode script names: `Latin`, `Hangul`, `Han`, `Hiragana`, `Katakana`. */
  scripts: readonly string[]
  /** Whether white space parts words. */
  spaced: boolean
  /** Some forty to eighty very frequent words (of unspaced scripts: strings) that tell the language. */
  functionWords: readonly string[]
  /** Lower-case letters that few other languages of its scripts use. */
  letters?: string
  variants?: readonly WritingVariant[]
  /** Opening and closing marks of quotations, the most usual first. */
  quotes: readonly (readonly [string, string])[]
  dialogue: DialogueWords
  names: NameWords
  article: ArticleWords
  calendar?: CalendarWords
  speech?: SpeechWords
  /** On a sheet of its own: `{ ...en, dates: enDates }`. */
  dates?: DateWords
  /** On a sheet of its own: `{ ...en, events: enEvents }`. */
  events?: EventWords
}
