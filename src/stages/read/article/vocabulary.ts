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
  const others = languages.filter((other) => other.code === code || other.code === 'en')
  const spoken = [...new Set([language, ...others])]
  const gather = (slot: (spoken: Language) => readonly string[] | undefined): string[] => [
    ...new Set(spoken.flatMap((one) => slot(one) ?? [])),
  ]
  const stamps = {
    months: monthsOf(languages),
    ...orderOf(language, declared, host),
  }
  return {
    byline: {
      stamps,
      openers: longestFirst(gather(({ article }) => article.bylineOpeners)),
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
    interview: language.dialogue.interviewWords,
  }
}

const longestFirst = (words: string[]): string[] => words.sort((a, b) => b.length - a.length)

const monthsByKit = new WeakMap<readonly Language[], ReadonlyMap<string, number>>()

/** Every spelling of each month in any of the languages; gathered once for a kit. */
function monthsOf(languages: readonly Language[]): ReadonlyMap<string, number> {
  const known = monthsByKit.get(languages)
  if (known !== undefined) return known
  const months = new Map<string, number>()
  monthsByKit.set(languages, months)
  for (const { dates } of languages) {
    for (const [at, names] of (dates?.months ?? []).entries()) {
      for (const name of names) if (!months.has(name)) months.set(name, at + 1)
    }
  }
  return months
}

const dayFirstRegions = /^en-(?:gb|ie|au|nz|in|za|sg|hk|my)$/i
const dayFirstHosts = /\.(?:uk|ie|au|nz|in|za|sg|hk|my|ng|ke)$/i

// Only English has both orders; by itself it is that of the United States, as in the CLDR.
function orderOf(
  language: Language,
  declared: string | undefined,
  host: string | undefined,
): { isMonthFirst: boolean } {
  if (language.code !== 'en') return { isMonthFirst: false }
  const isDayFirst = dayFirstRegions.test(declared ?? '') || dayFirstHosts.test(host ?? '')
  return { isMonthFirst: !isDayFirst }
}
