import type { Span } from '../model/span.ts'
import { isDense } from './letters.ts'

/**
 * What two copies of a text have in common however they are set: its letters, digits and signs of
 * number, without case, width, the composition of accents, punctuation and white space.
 */
export interface LetterStream {
  length: number
  /** The letters as UTF-16 units. */
  units: Uint16Array
  /** For each: where the character that it came from begins in the text. */
  starts: Uint32Array
  /** For each: where that character ends. */
  ends: Uint32Array
  /**
   * For each: 0 inside a word; 1 where a word begins, as each letter of a dense script does; 2 where
   * a line or sentence does.
   */
  opens: Uint8Array
}

/**
 * The letters of a text, or of some parts of it in their order, each of which opens a line. A sign
 * between two digits counts, as do signs of currency and percent: 1.5 is not 15, and $5 not €5.
 * Takes time linear in the parts.
 *
 * @example
 * String.fromCharCode(...letterStreamOf('“Ａbout 1.5 %” – Ｓo!').units) //=> 'about1.5%so'
 */
export function letterStreamOf(
  text: string,
  parts: readonly Span[] = [{ start: 0, end: text.length }],
): LetterStream {
  const draft = draftFor(parts.reduce((sum, { start, end }) => sum + end - start, 0))
  for (const { start, end } of parts) {
    draft.opening = 2
    readPart(draft, text, start, end)
  }
  return {
    length: draft.length,
    units: draft.units.subarray(0, draft.length),
    starts: draft.starts.subarray(0, draft.length),
    ends: draft.ends.subarray(0, draft.length),
    opens: draft.opens.subarray(0, draft.length),
  }
}

function readPart(draft: Draft, text: string, start: number, end: number): void {
  let next = foldBefore(text, start, end)
  for (let at = start; at < end; at++) {
    const fold = next
    next = foldBefore(text, at + 1, end)
    if (fold > lastMark && next !== mark) add(draft, fold, at, at + 1)
    else if (fold >= wide) {
      at = addCluster(draft, text, at, end)
      next = foldBefore(text, at + 1, end)
    } else if (fold === sign) {
      const isInNumber = isDigit(next) && at > start && isDigit(foldOf(text.charCodeAt(at - 1)))
      if (isInNumber) add(draft, plainSign(text, at), at, at + 1)
      else open(draft, isStop(text, at) ? 2 : 1)
    } else if (fold === blank) open(draft, 1)
    else if (fold === stop) open(draft, 2)
  }
}

const foldBefore = (text: string, at: number, end: number): number =>
  at < end ? foldOf(text.charCodeAt(at)) : nothing

interface Draft extends LetterStream {
  /** Of the next letter, as `opens` has it. */
  opening: number
}

/** Room for a text: a letter may fold to more units than it had, so that it grows when needed. */
const draftFor = (size: number): Draft => ({
  length: 0,
  units: new Uint16Array(size),
  starts: new Uint32Array(size),
  ends: new Uint32Array(size),
  opens: new Uint8Array(size),
  opening: 2,
})

function add(draft: Draft, unit: number, start: number, end: number): void {
  const at = draft.length
  if (at >= draft.units.length) grow(draft)
  draft.length = at + 1
  draft.units[at] = unit
  draft.starts[at] = start
  draft.ends[at] = end
  if (draft.opening !== 0) {
    draft.opens[at] = draft.opening
    draft.opening = 0
  } else if (isDense(unit)) draft.opens[at] = 1
}

function open(draft: Draft, level: number): void {
  if (draft.opening < level) draft.opening = level
}

function grow(draft: Draft): void {
  const size = draft.units.length * 2 + 16
  const { units, starts, ends, opens } = draft
  Object.assign(draft, draftFor(size), { length: draft.length, opening: draft.opening })
  draft.units.set(units)
  draft.starts.set(starts)
  draft.ends.set(ends)
  draft.opens.set(opens)
}

/** Adds a character with the marks that it carries; returns its last offset. */
function addCluster(draft: Draft, text: string, at: number, limit: number): number {
  let end = at + String.fromCodePoint(text.codePointAt(at) ?? 0).length
  while (end < limit && foldOf(text.charCodeAt(end)) === mark) end++
  const folded = foldText(text.slice(at, end))
  if (!/[\p{L}\p{N}\p{Sc}%‰]/u.test(folded)) open(draft, 1)
  else for (let i = 0; i < folded.length; i++) add(draft, folded.charCodeAt(i), at, end)
  return end - 1
}

// Upper case first: it makes two letters of `ß`, and of a final sigma one like any other.
const foldText = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()

/** What becomes of a unit, where it is no letter that folds to one letter. */
const [unknown, nothing, blank, stop, sign, mark, wide] = [0, 1, 2, 3, 4, 5, 6] as const
const lastMark = wide

// Looked up for every letter of a text, and learned when first seen.
const folds = /* #__PURE__ */ new Uint16Array(0x10000)

function foldOf(unit: number): number {
  const known = folds[unit] ?? nothing
  if (known !== unknown || unit !== unit) return known
  return (folds[unit] = learn(unit))
}

function learn(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit < 0xdc00 ? wide : nothing
  const seen = String.fromCharCode(unit)
  if (/['’]/u.test(seen)) return nothing
  if (/[\p{M}\p{Cf}\u1160-\u11FF\uD7B0-\uD7FB\uFF9E\uFF9F]/u.test(seen)) return mark
  if (/[.,:/+\p{Pd}−]/u.test(seen.normalize('NFKC'))) return sign
  if (/[\n\r!?。！？…؟۔।]/u.test(seen)) return stop
  if (!/[\p{L}\p{N}\p{Sc}%‰]/u.test(seen)) return blank
  const folded = foldText(seen)
  return folded.length === 1 && folded.charCodeAt(0) > lastMark ? folded.charCodeAt(0) : wide
}

/** Whether a full stop, which is a sign of numbers too, stands there. */
const isStop = (text: string, at: number): boolean => '.．'.includes(text.charAt(at))

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

/** The sign at an offset, whatever its width; every dash is one. */
const plainSign = (text: string, at: number): number =>
  text
    .charAt(at)
    .normalize('NFKC')
    .replace(/[\p{Pd}−]/u, '-')
    .charCodeAt(0)
