import { bucketOf, rollerOf } from '../text/align/gram-index.ts'
import { endThere, type Run } from '../text/align/run.ts'
import { textWeight } from '../text/letters.ts'
import { endsSentence } from '../text/sentence.ts'
import { type Comparison, isFilled, nobodys, type Stretch } from './comparison.ts'
import { type SourceLetters, spanOf } from './source-letters.ts'

/** How sure parsing must be of a turn that a string has a part of: then all of it is due. */
const likely = 0.85
/** How sure it must be of one that no string has, or that bears no label among labelled ones. */
export const sure = 0.95

/**
 * Letters that a string should have before its first run: the rest of that line or paragraph, and
 * of that turn. A label is not among them.
 */
export function dueBefore(run: Run, comparison: Comparison): Stretch {
  const { letters, owners } = comparison
  const near = run.there
  const due = { from: near, to: near }
  const tell = dueNear(near, comparison, likely)
  for (let at = near - 1; at >= 0 && owners[at] === nobodys; at--) {
    const answer = tell(at)
    if (answer === 'over') break
    if (answer === 'due') due.from = at
  }
  return isLabelBefore(due, letters) ? { from: near, to: near } : due
}

/** Letters that a string should have behind its last run, likewise. */
export function dueBehind(run: Run, comparison: Comparison): Stretch {
  const { letters, owners } = comparison
  const end = endThere(run)
  const due = { from: end, to: end }
  const tell = dueNear(end - 1, comparison, likely)
  for (let at = end; at < owners.length && owners[at] === nobodys; at++) {
    const answer = tell(at)
    if (answer === 'over') break
    if (answer !== 'due') continue
    if (!isFilled(due)) due.from = at
    due.to = at + 1
  }
  return isNameBehind(due, letters) ? { from: end, to: end } : due
}

/** Letters between two runs of a string that belong to the dialogue, as far as the source tells. */
export function dueBetween(run: Run, next: Run, comparison: Comparison): Stretch {
  const { letters, owners } = comparison
  const [start, end] = [endThere(run), next.there]
  const tells = [dueNear(start - 1, comparison, 0), dueNear(end, comparison, 0)]
  const due = { from: start, to: start }
  for (let at = start; at < end; at++) {
    if (owners[at] !== nobodys || letters.isLabel[at] === 1) continue
    if (!tells.some((tell) => tell(at) === 'due')) continue
    if (!isFilled(due)) due.from = at
    due.to = at + 1
  }
  return due
}

/**
 * Tells of letters whether they belong with one: they do in its own line or paragraph; in others of
 * its turn where these are long enough, or sentences, and say something new.
 *
 * @param least - how sure parsing must be of the turn
 */
function dueNear(
  near: number,
  comparison: Comparison,
  least: number,
): (at: number) => 'due' | 'aside' | 'over' {
  const { turnOf, cellOf, isLabel, isHeading, turns } = comparison.letters
  const turn = turnOf[near]!
  const confidence = turns[turn]?.confidence ?? 0
  let [cell, isDue] = [-1, false]
  return (at) => {
    if (isLabel[at] === 1) return 'over'
    if (cellOf[at] === cellOf[near]) return 'due'
    if (turn < 0 || (turnOf[at] !== turn && turnOf[at] !== -1)) return 'over'
    if (turnOf[at] === -1 || confidence < least || isHeading[at] !== isHeading[near]) return 'aside'
    if (cellOf[at] !== cell) {
      cell = cellOf[at]!
      const whole = cellAround(at, comparison.letters)
      isDue = isProse(whole, comparison.letters) && !standsElsewhere(whole, comparison)
    }
    return isDue ? 'due' : 'aside'
  }
}

/** In weight: what is shorter, and ends no sentence, may be a caption. */
const proseWeight = 28

/** Whether a paragraph is long for a caption, or a sentence. */
export function isProse(cell: Stretch, letters: SourceLetters): boolean {
  const said = textAt(cell, letters)
  return textWeight(said) >= proseWeight || endsSentence(said)
}

/** What stands there, with the signs behind it. */
export function textAt({ from, to }: Stretch, { text, stream }: SourceLetters): string {
  const { start, end } = spanOf(stream, from, to)
  // French parts its marks from the word.
  const signs =
    /^[ \u00a0\u202f]?\S*/u.exec(text.slice(end, stream.starts[to] ?? text.length))?.[0] ?? ''
  return text.slice(start, end) + signs
}

/** The paragraph or line of a letter. */
export function cellAround(at: number, { cellOf }: SourceLetters): Stretch {
  let [from, to] = [at, at + 1]
  while (from > 0 && cellOf[from - 1] === cellOf[at]) from--
  while (to < cellOf.length && cellOf[to] === cellOf[at]) to++
  return { from, to }
}

/** Whether strings have most of a stretch from another place: a pull quote repeats what is said. */
export function standsElsewhere({ from, to }: Stretch, { letters, owners }: Comparison): boolean {
  const { index } = letters
  const { units } = index.stream
  const roll = rollerOf(units, index.size)
  let [tried, found] = [0, 0]
  for (let at = from; at + index.size <= to; at += index.size) {
    const [start, end] = bucketOf(index, roll(at))
    const places = index.places.subarray(start, Math.min(end, start + 12))
    const isSaid = places.some(
      (place) =>
        owners[place]! >= 0 &&
        units.subarray(place, place + index.size).every((unit, i) => unit === units[at + i]),
    )
    tried++
    if (isSaid) found++
  }
  return found * 5 > tried * 4
}

/** The longest label, and the longest name that opens the next turn unmarked; in weight. */
const [labelWeight, nameWeight] = [30, 18] as const

/** Whether a sign that ends no sentence parts a few words from what follows. */
function isLabelBefore(due: Stretch, letters: SourceLetters): boolean {
  const { text, stream } = letters
  const { start, end } = spanOf(stream, due.from, due.to)
  const label = text.slice(start, end)
  if (!isFilled(due) || textWeight(label) > labelWeight) return false
  if (/\s/u.test(label) && endsSentence(textAt(due, letters))) return false
  const sign = text.slice(end, stream.starts[due.to] ?? end)
  return /[^\s.,?!。？！、，'"“”‘’]|\n/u.test(sign) || /^\p{N}+$/u.test(label)
}

/** Whether what follows are a few words that begin a sentence and end none: the next label. */
function isNameBehind(due: Stretch, letters: SourceLetters): boolean {
  const said = textAt(due, letters)
  if (!isFilled(due) || textWeight(said) > nameWeight) return false
  return letters.stream.opens[due.from]! >= 2 && !endsSentence(said)
}
