import { afterSigns } from './label.ts'
import { lastSign } from './sentence.ts'

/** A sentence that ends inside the line: the last word before the stop is no abbreviation. */
const innerStop = /\p{L}{4}\.\s|[。！？](?=[\p{L}\p{N}])/u

/** Whether a line reads like a title: short, one sentence at most, not a label or a list item. */
export function looksLikeTitle(line: string): boolean {
  if (line.includes('\n') || line.length > 160 || afterSigns(line) > 0) return false
  if (/^\p{L}{1,2}[:：.]/u.test(line) || innerStop.test(line)) return false
  const sign = lastSign(line)
  if (',;:，；：、'.includes(sign)) return false
  return line.length <= 100 || !'.。'.includes(sign)
}
