import { keyOf } from '../../../text/letters.ts'
import type { Candidate, PlainField } from './candidate.ts'
import type { Page, Surroundings } from './page.ts'
import { stampIn } from './stamp.ts'

const fields: readonly PlainField[] = [
  'kicker',
  'standfirst',
  'publisher',
  'section',
  'canonicalUrl',
]

/** The fields of which the value wins that most sources give. */
export function choosePlain(
  candidates: readonly Candidate[],
  around: Surroundings,
  page: Page,
): { [K in PlainField]?: Candidate } {
  const fit = candidates.filter((candidate) => suits(candidate, around, page))
  const chosen: { [K in PlainField]?: Candidate } = {}
  for (const field of fields) {
    const best = commonest(fit.filter((candidate) => candidate.field === field))
    if (best !== undefined) chosen[field] = best
  }
  return chosen
}

function commonest(candidates: readonly Candidate[]): Candidate | undefined {
  const byValue = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const value = candidate.value.replace(/\s+/gu, ' ').trim()
    if (value === '') continue
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
  { value, field, span, by }: Candidate,
  { headline }: Surroundings,
  page: Page,
): boolean {
  if (field === 'canonicalUrl') return isUrl(value)
  if (field === 'publisher' || field === 'section') return !isUrl(value) && value.length < 80
  if (span === undefined) return by.startsWith('header/')
  if (field === 'kicker') return span.end <= headline.end && span.start > headline.start - 200
  return span.start >= headline.end && span.start < page.body.start + 300 && isProse(value, page)
}

const isProse = (text: string, { words }: Page): boolean =>
  text.length > 20 && text.length < 800 && stampIn(text, words.stamps) === undefined
