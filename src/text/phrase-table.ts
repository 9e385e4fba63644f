/**
 * Many phrases as one tree of UTF-16 units, so that a text is read once whatever their number.
 * Nodes are numbers, the root is 0; each phrase ends at a node that bears its bits.
 */
export interface PhraseTable {
  /** The node of each unit that begins a phrase. */
  roots: Uint16Array
  units: Uint16Array
  /** The first node behind a node, and the next one beside it; 0 for none. */
  children: Uint16Array
  siblings: Uint16Array
  bits: Uint16Array
}

/** A table of phrases, each with bits of the caller's; a phrase that comes twice bears both. */
export function phraseTable(phrases: Iterable<readonly [string, number]>): PhraseTable {
  const root: Draft = { unit: 0, bits: 0, next: new Map() }
  let count = 1
  for (const [phrase, bits] of phrases) {
    let node = root
    for (let at = 0; at < phrase.length; at++) {
      const unit = phrase.charCodeAt(at)
      const known = node.next.get(unit)
      const next = known ?? { unit, bits: 0, next: new Map() }
      if (known === undefined) count++
      node.next.set(unit, next)
      node = next
    }
    if (node !== root) node.bits |= bits
  }
  return laidOut(root, count)
}

interface Draft {
  unit: number
  bits: number
  next: Map<number, Draft>
}

function laidOut(root: Draft, count: number): PhraseTable {
  const table: PhraseTable = {
    roots: new Uint16Array(Math.max(0, ...root.next.keys()) + 1),
    units: new Uint16Array(count),
    children: new Uint16Array(count),
    siblings: new Uint16Array(count),
    bits: new Uint16Array(count),
  }
  // Level by level: a node gets its number before those behind it.
  const drafts = [root]
  for (let node = 0; node < drafts.length; node++) {
    let before = 0
    for (const draft of drafts[node]?.next.values() ?? []) {
      const number = drafts.push(draft) - 1
      table.units[number] = draft.unit
      table.bits[number] = draft.bits
      if (before === 0) table.children[node] = number
      else table.siblings[before] = number
      before = number
      if (node === 0) table.roots[draft.unit] = number
    }
  }
  return table
}

/** The node of a unit that begins a phrase; 0 when it begins none. */
export const nodeOf = ({ roots }: PhraseTable, unit: number): number =>
  unit < roots.length ? roots[unit]! : 0

/** The node behind `node` of a unit; 0 when no phrase goes on so, or `node` is 0. */
export function nodeBehind(
  { units, children, siblings }: PhraseTable,
  node: number,
  unit: number,
): number {
  let next = node === 0 ? 0 : children[node]!
  while (next !== 0 && units[next] !== unit) next = siblings[next]!
  return next
}

/** The bits of the phrase that ends at a node; 0 when none does. */
export const bitsAt = ({ bits }: PhraseTable, node: number): number => bits[node]!
