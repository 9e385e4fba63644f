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
  bits: Uint32Array
}

/** A table of phrases, each with bits of the caller's; a phrase that comes twice bears both. */
export function phraseTable(phrases: Iterable<readonly [string, number]>): PhraseTable {
  const draft: Draft = { roots: new Map(), units: [0], children: [0], siblings: [0], bits: [0] }
  for (const [phrase, bits] of phrases) {
    let node = 0
    for (let at = 0; at < phrase.length; at++) node = entered(draft, node, phrase.charCodeAt(at))
    if (node !== 0) draft.bits[node]! |= bits
  }
  const roots = new Uint16Array(Math.max(0, ...draft.roots.keys()) + 1)
  for (const [unit, node] of draft.roots) roots[unit] = node
  return {
    roots,
    units: Uint16Array.from(draft.units),
    children: Uint16Array.from(draft.children),
    siblings: Uint16Array.from(draft.siblings),
    bits: Uint32Array.from(draft.bits),
  }
}

interface Draft {
  roots: Map<number, number>
  units: number[]
  children: number[]
  siblings: number[]
  bits: number[]
}

/** The node behind a node, made where there is none yet. */
function entered(draft: Draft, parent: number, unit: number): number {
  const { roots, units, children, siblings, bits } = draft
  let known = parent === 0 ? (roots.get(unit) ?? 0) : children[parent]!
  while (known !== 0 && units[known] !== unit) known = siblings[known]!
  if (known !== 0) return known
  const node = units.push(unit) - 1
  bits.push(0)
  children.push(0)
  siblings.push(parent === 0 ? 0 : children[parent]!)
  if (parent === 0) roots.set(unit, node)
  else children[parent] = node
  return node
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
