import { createHash } from 'node:crypto'
import type { QuoteDocument } from './documents.ts'

/** Texts in `count` parts, by a hash of their ids: the same ids always fall into the same parts. */
export function foldsOf(documents: readonly QuoteDocument[], count: number): QuoteDocument[][] {
  const folds: QuoteDocument[][] = Array.from({ length: count }, () => [])
  for (const document of documents) {
    const [byte = 0] = createHash('md5').update(document.id).digest()
    folds[byte % count]?.push(document)
  }
  return folds
}
