import type { Candidate } from './candidate.ts'
import type { Page } from './page.ts'

const dayPath = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_-]|\.\w|$)/u
const monthPath = /\/((?:19|20)\d{2})[/-](0[1-9]|1[0-2])\//u

/** The date that the page's address holds: `/2025/03/11/`, `/20250311/`, `/2025/03/`. */
export function urlDateCandidates({ url }: Page): Candidate[] {
  const match = dayPath.exec(url ?? '') ?? monthPath.exec(url ?? '')
  if (match === null) return []
  const parts = match.slice(1).filter((part) => part !== '')
  return [{ field: 'published', value: parts.join('-'), by: 'url', weight: parts.length > 2 ? 1.5 : 0.8 }]
}
