import type { Language } from '../../../shapes/language.ts'
import type { BylineWords } from './names.ts'
import type { StampWords } from './stamp.ts'

/** The words that tell bylines and dates, lower case. */
export interface Vocabulary {
  byline: BylineWords
  stamps: StampWords
  /** Before a date of publication. */
  published: readonly string[]
  /** Before a date of change. */
  modified: readonly string[]
  /** Words for interviews, in the text's language. */
  interview: readonly string[]
}

/**
 * The words of the text's language and of those that its page may speak besides: the one that it
 * declares, and English, which templates are made in. Months are known in every language.
 *
 * @param declared - The page's `lang`.
 * @param host - Of the page's address.
 */
export function vocabularyOf(
  language: Language,
  languages: readonly Language[],
  declared: string | undefined,
  host: string | undefined,
): Vocabulary {
  const code = declared?.slice(0, 2).toLowerCase()
  const isMonthFirst = language.code === 'en' && !isDayFirst(declared, host)
  const known = vocabulariesOf(languages)
  const key = `${language.code} ${code ?? ''} ${String(isMonthFirst)}`
  const others = languages.filter((other) => other.code === code || other.code === 'en')
  const spoken = [...new Set([language, ...others])]
  const vocabulary = known.get(key) ?? gathered(spoken, languages, isMonthFirst)
  known.set(key, vocabulary)
  return vocabulary
}

const vocabulariesByKit = new WeakMap<readonly Language[], Map<string, Vocabulary>>()

// Gathering takes longer than reading a small page: once for a kit is enough.
function vocabulariesOf(languages: readonly Language[]): Map<string, Vocabulary> {
  const known = vocabulariesByKit.get(languages) ?? new Map<string, Vocabulary>()
  vocabulariesByKit.set(languages, known)
  return known
}

function gathered(
  spoken: readonly Language[],
  languages: readonly Language[],
  isMonthFirst: boolean,
): Vocabulary {
  const gather = (slot: (spoken: Language) => readonly string[] | undefined): string[] => [
    ...new Set(spoken.flatMap((one) => slot(one) ?? [])),
  ]
  const stamps = { months: monthsOf(languages), isMonthFirst }
  return {
    byline: {
      stamps,
      weekdays: new Set(gather(({ calendar }) => calendar?.weekdays.flat())),
      openers: byInitial(longestFirst(gather(({ article }) => article.bylineOpeners))),
      closers: longestFirst(gather(({ article }) => article.bylineClosers)),
      joiners: new Set(gather(({ article }) => article.joiners)),
      particles: new Set(gather(({ names }) => names.particles)),
      familyNames: new Set(gather(({ names }) => names.familyNames)),
      others: new Set([
        ...gather(({ functionWords }) => functionWords),
        ...gather(({ article }) => article.publishedWords),
        ...gather(({ article }) => article.modifiedWords),
      ]),
    },
    stamps,
    published: gather(({ article }) => article.publishedWords),
    modified: gather(({ article }) => article.modifiedWords),
    interview: spoken[0]?.dialogue.interviewWords ?? [],
  }
}

function byInitial(words: readonly string[]): Map<string, string[]> {
  const lists = new Map<string, string[]>()
  for (const word of words) {
    const initial = word.charAt(0)
    lists.set(initial, [...(lists.get(initial) ?? []), word])
  }
  return lists
}

const longestFirst = (words: string[]): string[] => words.sort((a, b) => b.length - a.length)

/** Every spelling of each month in any of the languages. */
function monthsOf(languages: readonly Language[]): Map<string, number> {
  const months = new Map<string, number>()
  const named = languages.flatMap(({ calendar }) =>
    (calendar?.months ?? []).map((names, at) => ({ names, at })),
  )
  for (const { names, at } of named) {
    for (const name of names) if (!months.has(name)) months.set(name, at + 1)
  }
  return months
}

const dayFirstRegions = /^en-(?:gb|ie|au|nz|in|za|sg|hk|my)$/i
const dayFirstHosts = /\.(?:uk|ie|au|nz|in|za|sg|hk|my|ng|ke)$/i

// Only English has both orders; by itself it is that of the United States, as in the CLDR.
const isDayFirst = (declared: string | undefined, host: string | undefined): boolean =>
  dayFirstRegions.test(declared ?? '') || dayFirstHosts.test(host ?? '')
