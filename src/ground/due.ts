import { bucketOf, rollerOf } from '../text/align/gram-index.ts'
import { endThere, type Run } from '../text/align/run.ts'
import { textWeight } from '../text/letters.ts'
import { endsSentence } from '../text/sentence.ts'
import { type Comparison, isFilled, nobodys, type Stretch } from './comparison.ts'
import { type SourceLetters, spanOf } from './source-letters.ts'

/** Parsing is surer than this where its word is taken for what a string should have. */
const sure = 0.75

/**
 * Letters that a string should have before its first run: the rest of that line or paragraph, and
 * of that turn. A label is not among them.
 */
export function dueBefore(run: Run, comparison: Comparison): Stretch {
  const { letters, owners } = comparison
  const near = run.there
  const due = { from: near, to: near }
  const tell = dueNear(near, comparison)
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
  const tell = dueNear(end - 1, comparison)
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
  const isInside = letters.turnOf[start - 1] === letters.turnOf[end]
  const tells = [dueNear(start - 1, comparison, isInside), dueNear(end, comparison, isInside)]
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
 * its turn where parsing is sure and they say something new.
 *
 * @param isInside - whether they stand between two parts of a turn, where whole sentences are surer
 */
function dueNear(
  near: number,
  comparison: Comparison,
  isInside: boolean = false,
): (at: number) => 'due' | 'aside' | 'over' {
  const { turnOf, cellOf, isLabel, isHeading, turns } = comparison.letters
  const turn = turnOf[near]!
  const isSure = (turns[turn]?.confidence ?? 0) >= sure
  const isProse = ({ from, to }: Stretch): boolean => {
    const said = textOf(from, to, comparison.letters)
    return endsSentence(said) && (isSure || (isInside && textWeight(said) >= proseWeight))
  }
  let [cell, isNew] = [-1, false]
  return (at) => {
    if (isLabel[at] === 1) return 'over'
    if (cellOf[at] === cellOf[near]) return 'due'
    if (turn < 0 || (turnOf[at] !== turn && turnOf[at] !== -1)) return 'over'
    if (turnOf[at] === -1 || isHeading[at] !== isHeading[near]) return 'aside'
    if (cellOf[at] !== cell) {
      cell = cellOf[at]!
      const whole = cellAround(at, comparison.letters)
      isNew = isProse(whole) && !standsElsewhere(whole, comparison)
    }
    return isNew ? 'due' : 'aside'
  }
}

/** In weight: what is shorter may be a caption. */
const proseWeight = 40

/** What stands from a letter to another, with the signs behind it. */
const textOf = (from: number, to: number, { text, stream }: SourceLetters): string =>
  text.slice(stream.starts[from], stream.starts[to] ?? text.length).trimEnd()

function cellAround(at: number, { cellOf }: SourceLetters): Stretch {
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
  return found * 2 > tried
}

/** The longest label, in weight. */
const labelWeight = 30

/** Whether a sign that ends no sentence parts a few words from what follows. */
function isLabelBefore(due: Stretch, { text, stream }: SourceLetters): boolean {
  const { start, end } = spanOf(stream, due.from, due.to)
  const label = text.slice(start, end)
  if (!isFilled(due) || textWeight(label) > labelWeight) return false
  const sign = text.slice(end, stream.starts[due.to] ?? end)
  return /[^\s.,?!。？！、，'"“”‘’]|\n/u.test(sign) || /^\p{N}+$/u.test(label)
}

/** Whether what follows are a few words that begin a sentence and end none: the next label. */
function isNameBehind(due: Stretch, { text, stream }: SourceLetters): boolean {
  const { start, end } = spanOf(stream, due.from, due.to)
  if (!isFilled(due) || textWeight(text.slice(start, end)) > labelWeight) return false
  const signs = /^\S*/u.exec(text.slice(end, stream.starts[due.to] ?? text.length))?.[0] ?? ''
  return stream.opens[due.from]! >= 2 && !endsSentence(text.slice(start, end) + signs)
}
