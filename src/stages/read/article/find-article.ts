import type { Article, ArticleField } from '../../../model/article.ts'
import type { Origin } from '../../../model/origin.ts'
import type { Span } from '../../../model/span.ts'
import type { IssueLog } from '../../../shapes/issue-log.ts'
import type { Language } from '../../../shapes/language.ts'
import type { Reading } from '../../../shapes/reader.ts'
import { isSame, rankAuthors, type Witness } from './authors.ts'
import { bylineCandidates } from './bylines.ts'
import type { Candidate } from './candidate.ts'
import { rankDates, readDates } from './dates.ts'
import { headerCandidates } from './header.ts'
import { chooseHeadline } from './headline.ts'
import { jsonLdCandidates } from './json-ld.ts'
import { metaCandidates } from './meta.ts'
import { isIn, type Page, type Surroundings, surroundingsOf } from './page.ts'
import { pageOf } from './page-of.ts'
import { placeCandidates } from './places.ts'
import { choosePlain } from './plain-fields.ts'
import { houseKeysOf, siteNamesOf, titledPublisher } from './site-names.ts'
import { textDateCandidates } from './text-dates.ts'
import { urlDateCandidates } from './url-date.ts'

const by = 'article'
/** What one source may state, so that choosing stays linear in the input. */
const sourceLimit = 500
const stated: readonly ((page: Page) => Candidate[])[] = [
  headerCandidates,
  jsonLdCandidates,
  metaCandidates,
  placeCandidates,
]
/** Evidence that needs no more. */
const certainWeight = 5

type TextField = Exclude<ArticleField, 'authors'>

/**
 * The article as a publication. Every source states candidates; for each field the value wins on
 * which most evidence agrees. Adds `metadata-conflict` where nearly as much speaks for another.
 *
 * @param languages - All that the kit knows.
 * @param url - The page's address, if the caller knows it.
 */
export function findArticle(
  reading: Reading,
  language: Language,
  languages: readonly Language[],
  url: string | undefined,
  issues: IssueLog,
): Article {
  const page = pageOf(reading, language, languages, url)
  const candidates = stated.flatMap((source) => source(page).slice(0, sourceLimit))
  const siteKeys = siteNamesOf(page, candidates)
  const headline = chooseHeadline(page, candidates, siteKeys)
  const around = surroundingsOf(page, headline?.span)
  const near = nearby(candidates, around)
  const chosen = {
    ...choosePlain([...near, ...titledPublisher(page, headline?.value)], around, page),
    ...chooseDates(candidates, page, around, issues),
    ...(headline === undefined ? {} : { headline }),
  }
  const authors = chooseAuthors(near, page, around, siteKeys, issues)
  const article: Article = { authors: authors?.names ?? [], origins: {} }
  for (const [field, candidate] of Object.entries(chosen) as [TextField, Candidate][]) {
    article[field] = candidate.value
    article.origins[field] = originOf(candidate, reading.text)
  }
  if (authors !== undefined) {
    const { names, candidate, weight } = authors
    const named = { ...candidate, value: names.join(', '), weight }
    article.origins.authors = originOf(named, reading.text)
  }
  return article
}

const isDate = ({ field }: Candidate): boolean => field === 'published'

/** The dates that stand away from the article, where all of them are one. */
function onlyDate(candidates: readonly Candidate[]): Candidate[] {
  const dates = candidates.filter(isDate)
  const values = new Set(dates.map(({ value }) => value))
  return values.size === 1 ? dates : []
}

const addressesOf = ({ url }: Page, candidates: readonly Candidate[]): string[] => [
  ...(url === undefined ? [] : [url]),
  ...candidates.filter(({ field }) => field === 'canonicalUrl').map(({ value }) => value),
]

/** What stands above the article, or nowhere in the text. */
const nearby = (candidates: readonly Candidate[], { front }: Surroundings): Candidate[] =>
  candidates.filter(({ span }) => span === undefined || isIn(span, front))

function originOf({ by: source, span, raw, value, weight }: Candidate, text: string): Origin {
  const written = span === undefined ? raw : text.slice(span.start, span.end)
  return {
    by: source,
    ...(span === undefined ? {} : { span }),
    ...(written === undefined || written === value ? {} : { raw: written }),
    confidence: Math.min(1, Math.round((weight / certainWeight) * 100) / 100),
  }
}

function chooseDates(
  candidates: readonly Candidate[],
  page: Page,
  around: Surroundings,
  issues: IssueLog,
): { published?: Candidate; modified?: Candidate } {
  const near = [
    ...nearby(candidates, around),
    ...textDateCandidates(page, around),
    ...urlDateCandidates(addressesOf(page, candidates)),
  ]
  const dates = readDates(near.some(isDate) ? near : onlyDate(candidates), page.words.stamps)
  const [published, other] = rankDates(dates.filter(isDate))
  const [modified] = rankDates(dates.filter(({ field }) => field === 'modified'))
  if (published !== undefined && other !== undefined && rivals(other, published)) {
    conflict(issues, `${published.value} and ${other.value} as its date`, published.span)
  }
  return {
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined || modified.value === published?.value ? {} : { modified }),
  }
}

function chooseAuthors(
  near: readonly Candidate[],
  page: Page,
  around: Surroundings,
  siteKeys: ReadonlySet<string>,
  issues: IssueLog,
): Witness | undefined {
  const { reading, words } = page
  const named = [...near, ...bylineCandidates(page, around)].filter(isAuthor)
  const houses = houseKeysOf(reading, siteKeys)
  const [best, ...others] = rankAuthors(named, words.byline, houses)
  if (best === undefined) return undefined
  const rival = others.find((other) => rivals(other, best) && isOther(other, best))
  if (rival !== undefined) {
    const names = [best, rival].map((witness) => witness.names.join(', '))
    conflict(issues, `${names.join(' and ')} as its authors`, best.candidate.span)
  }
  return best
}

const isAuthor = ({ field }: Candidate): boolean => field === 'authors'

interface Weighed {
  weight: number
}

const rivals = (other: Weighed, best: Weighed): boolean => other.weight > best.weight * 0.6

const isOther = (a: Witness, b: Witness): boolean =>
  a.candidate.by !== 'author-link' &&
  !a.keys.some((key) => b.keys.some((known) => isSame(known, key)))

function conflict(issues: IssueLog, what: string, span: Span | undefined): void {
  const message = `The page gives ${what}.`
  issues.add({ code: 'metadata-conflict', message, ...(span === undefined ? {} : { span }), by })
}
