import type { Source } from '../model/source.ts'
import type { Span } from '../model/span.ts'

/** A place in one of the inputs that were parsed together. */
export interface InputPlace {
  /** Index of the input, from 0. */
  input: number
  /** In that input alone, decoded. */
  span: Span
}

/**
 * Which input a raw place (a block's `raw`, or what `rawSpanOf` gives) lies in, and where. A place
 * that goes over the end of an input is cut off there.
 *
 * @example
 * inputPlaceOf(interview.source, interview.blocks[9].raw)
 * //=> { input: 1, span: { start: 120, end: 164 } }
 */
export function inputPlaceOf(source: Pick<Source, 'inputStarts'>, raw: Span): InputPlace {
  const starts = source.inputStarts ?? [0]
  const next = starts.findIndex((start) => start > raw.start)
  const input = next < 0 ? starts.length - 1 : next - 1
  const start = starts[input] ?? 0
  const end = Math.min(raw.end, starts[input + 1] ?? raw.end)
  return { input, span: { start: raw.start - start, end: end - start } }
}
