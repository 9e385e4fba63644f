import type { Candidate } from './candidate.ts'

const dayPath = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_-]|\.\w|$)/u
const monthPath = /\/((?:19|20)\d{2})[/-](0[1-9]|1[0-2])\//u

/** The dates that the page's addresses hold: `/2025/03/11/`, `/20250311-name`, `/2025/03/`. */
export function urlDateCandidates(addresses: readonly string[]): Candidate[] {
  return addresses.flatMap((address) => {
    const match = dayPath.exec(address) ?? monthPath.exec(address)
    if (match === null) return []
    const parts = match.slice(1)
    const weight = parts.length > 2 ? 1.5 : 0.8
    return [{ field: 'published', value: parts.join('-'), by: 'url', weight }]
  })
}
