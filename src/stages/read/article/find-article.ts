import type { Article } from '../../../model/article.ts'
import type { Origin } from '../../../model/origin.ts'
import type { Span } from '../../../model/span.ts'
import type { IssueLog } from '../../../shapes/issue-log.ts'
import type { Language } from '../../../shapes/language.ts'
import type { Reading } from '../../../shapes/reader.ts'
import { keyOf } from '../../../text/letters.ts'
import { isSame, rankAuthors, type Witness } from './authors.ts'
import { bylineCandidates } from './bylines.ts'
import type { Candidate, PlainField } from './candidate.ts'
import { rankDates, readDates } from './dates.ts'
import { headerCandidates } from './header.ts'
import { chooseHeadline } from './headline.ts'
import { jsonLdCandidates } from './json-ld.ts'
import { metaCandidates } from './meta.ts'
import { bodyOf, isIn, type Page, type Surroundings, surroundingsOf } from './page.ts'
import { dateStartsOf, placeCandidates } from './places.ts'
import { houseKeysOf, siteNamesOf, titledPublisher } from './site-names.ts'
import { stampIn } from './stamp.ts'
import { textDateCandidates } from './text-dates.ts'
import { urlDateCandidates } from './url-date.ts'
import { vocabularyOf } from './vocabulary.ts'

const by = 'article'
const stated: readonly ((page: Page) => Candidate[])[] = [
  headerCandidates,
  jsonLdCandidates,
  metaCandidates,
  placeCandidates,
]
const plainFields: readonly PlainField[] = [
  'kicker',
  'standfirst',
  'publisher',
  'section',
  'canonicalUrl',
]

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
  const candidates = stated.flatMap((source) => source(page))
  const siteKeys = siteNamesOf(page, candidates)
  const headline = chooseHeadline(page, candidates, siteKeys)
  const around = surroundingsOf(page, headline?.span)
  const near = nearby(candidates, around)
  const found: Article = { authors: [], origins: {} }
  if (headline !== undefined) set(found, 'headline', headline)
  const named = headline === undefined ? [] : titledPublisher(page, headline.value)
  const plain = [...near, ...named].filter((candidate) => suits(candidate, around, page))
  for (const field of plainFields) set(found, field, choosePlain(plain, field))
  const dates = [
    ...candidates.filter(({ span }) => span === undefined || isIn(span, around.front)),
    ...textDateCandidates(page, around),
    ...urlDateCandidates(addressesOf(page, near)),
  ]
  setDates(found, dates.some(isDate) ? dates : onlyDate(candidates), page, issues)
  setAuthors(found, [...near, ...bylineCandidates(page, around)], page, around, siteKeys, issues)
  return found
}

function pageOf(
  reading: Reading,
  language: Language,
  languages: readonly Language[],
  url: string | undefined,
): Page {
  const { canonicalUrl, lang, meta } = reading.facts
  const address = url ?? canonicalUrl ?? meta.find(({ name }) => name === 'og:url')?.content
  const host = /^https?:\/\/([^/:]+)/u.exec(address ?? '')?.[1]
  return {
    reading,
    words: vocabularyOf(language, languages, lang, host),
    body: bodyOf(reading),
    dateStarts: dateStartsOf(reading),
    ...(address === undefined ? {} : { url: address }),
  }
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

/** What stands around the article at full weight, after it at little; what stands elsewhere goes. */
function nearby(candidates: readonly Candidate[], { front, tail }: Surroundings): Candidate[] {
  return candidates.flatMap((candidate) => {
    if (candidate.span === undefined || isIn(candidate.span, front)) return [candidate]
    return isIn(candidate.span, tail) ? [{ ...candidate, weight: candidate.weight * 0.3 }] : []
  })
}

const originOf = ({ by: source, span, raw, value, weight }: Candidate): Origin => ({
  by: source,
  ...(span === undefined ? {} : { span }),
  ...(raw === undefined || raw === value ? {} : { raw }),
  confidence: Math.min(1, Math.round(weight * 20) / 100),
})

function set(
  article: Article,
  field: Exclude<keyof Article, 'authors' | 'origins'>,
  candidate?: Candidate,
): void {
  if (candidate === undefined) return
  article[field] = candidate.value
  article.origins[field] = originOf(candidate)
}

/** The value of a field that most sources give. */
function choosePlain(candidates: readonly Candidate[], field: PlainField): Candidate | undefined {
  const byValue = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const value = candidate.value.replace(/\s+/gu, ' ').trim()
    if (candidate.field !== field || value === '') continue
    const key = keyOf(value)
    const known = byValue.get(key)
    const weight = candidate.weight + (known?.weight ?? 0)
    byValue.set(key, { ...(known ?? { ...candidate, value }), weight })
  }
  return [...byValue.values()].sort((a, b) => b.weight - a.weight)[0]
}

const isUrl = (value: string): boolean => /^https?:\/\//u.test(value)

// A kicker stands right above the headline or opens it, a standfirst between headline and text.
function suits(
  { value, field, span, by: source }: Candidate,
  around: Surroundings,
  page: Page,
): boolean {
  const { headline } = around
  if (field === 'canonicalUrl') return isUrl(value)
  if (field === 'publisher' || field === 'section') return !isUrl(value) && value.length < 80
  if (span === undefined) return source.startsWith('header/')
  if (field === 'kicker') return span.end <= headline.end && span.start > headline.start - 200
  return span.start >= headline.end && span.start < page.body.start + 300 && isProse(value, page)
}

const isProse = (text: string, { words }: Page): boolean =>
  text.length > 20 && text.length < 800 && stampIn(text, words.stamps) === undefined

function setDates(
  article: Article,
  candidates: readonly Candidate[],
  { words }: Page,
  issues: IssueLog,
): void {
  const rank = (field: 'published' | 'modified'): Candidate[] =>
    rankDates(
      readDates(
        candidates.filter((c) => c.field === field),
        words.stamps,
      ),
    )
  const [published, other] = rank('published')
  const [modified] = rank('modified')
  set(article, 'published', published)
  if (modified !== undefined && modified.value !== published?.value)
    set(article, 'modified', modified)
  if (published === undefined || other === undefined || other.weight < published.weight * 0.6)
    return
  conflict(
    issues,
    `The page gives ${published.value} and ${other.value} as its date.`,
    published.span,
  )
}

function setAuthors(
  article: Article,
  candidates: readonly Candidate[],
  { reading, words }: Page,
  { front, tail }: Surroundings,
  siteKeys: ReadonlySet<string>,
  issues: IssueLog,
): void {
  const visible =
    reading.text.slice(front.start, front.end) + reading.text.slice(tail.start, tail.end)
  const named = candidates.filter(({ field }) => field === 'authors')
  const [best, ...others] = rankAuthors(
    named,
    words.byline,
    houseKeysOf(reading, siteKeys),
    visible,
  )
  if (best === undefined) return
  article.authors = best.names
  article.origins.authors = originOf({
    ...best.candidate,
    value: best.names.join(', '),
    weight: best.weight,
  })
  const rival = others.find((other) => other.weight > best.weight * 0.6 && isOther(other, best))
  if (rival === undefined) return
  const names = [best, rival].map((witness) => witness.names.join(', '))
  conflict(issues, `The page gives ${names.join(' and ')} as its authors.`, best.candidate.span)
}

const isOther = (a: Witness, b: Witness): boolean =>
  a.candidate.by !== 'author-link' &&
  !a.keys.some((key) => b.keys.some((known) => isSame(known, key)))

const conflict = (issues: IssueLog, message: string, span: Span | undefined): void => {
  issues.add({ code: 'metadata-conflict', message, ...(span === undefined ? {} : { span }), by })
}
