import type { QuoteDocument } from './documents.ts'
import { quotesOf } from './predict.ts'

const rounds = 5

/**
 * Plain text that the stage alone gets through in a second of processor time, after warm-up: the
 * best of some rounds, since a busy machine only ever slows it.
 */
export function megabytesPerSecond(documents: readonly QuoteDocument[]): number {
  const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  let best = 0
  for (let round = 0; round <= rounds; round++) {
    const start = process.cpuUsage()
    for (const document of documents) quotesOf(document)
    const { user, system } = process.cpuUsage(start)
    if (round > 0) best = Math.max(best, bytes / (user + system))
  }
  return best
}
