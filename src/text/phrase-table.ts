/**
 * Many phrases as one tree of UTF-16 units, so that a text is read once whatever their number.
 * Nodes are numbers, the root is 0; each phrase ends at a node that bears its bits.
 */
export interface PhraseTable {
  /** The node of each unit that begins a phrase. */
  roots: Uint16Array
  /**
   * The steps from node to node, hashed: the number of a node and the unit behind it as one number,
   * 0 for a free place, and beside it the node that they lead to. At least half the places are free.
   */
  steps: Int32Array
  nodes: Uint16Array
  bits: Uint32Array
}

/** A table of phrases, each with bits of the caller's; a phrase that comes twice bears both. */
export function phraseTable(phrases: Iterable<readonly [string, number]>): PhraseTable {
  const draft: Draft = { roots: new Map(), steps: new Map(), bits: [0] }
  for (const [phrase, bits] of phrases) {
    let node = 0
    for (let at = 0; at < phrase.length; at++) node = entered(draft, node, phrase.charCodeAt(at))
    if (node !== 0) draft.bits[node]! |= bits
  }
  const roots = new Uint16Array(Math.max(0, ...draft.roots.keys()) + 1)
  for (const [unit, node] of draft.roots) roots[unit] = node
  return { roots, ...hashed(draft.steps), bits: Uint32Array.from(draft.bits) }
}

interface Draft {
  roots: Map<number, number>
  steps: Map<number, number>
  bits: number[]
}

/** The node behind a node, made where there is none yet. */
function entered({ roots, steps, bits }: Draft, parent: number, unit: number): number {
  const [known, key] = parent === 0 ? [roots, unit] : [steps, stepOf(parent, unit)]
  const node = known.get(key) ?? bits.push(0) - 1
  known.set(key, node)
  return node
}

function hashed(draft: ReadonlyMap<number, number>): Pick<PhraseTable, 'steps' | 'nodes'> {
  let size = 16
  while (size < draft.size * 2) size *= 2
  const steps = new Int32Array(size)
  const nodes = new Uint16Array(size)
  for (const [step, node] of draft) {
    let place = placeOf(step, size)
    while (steps[place] !== 0) place = (place + 1) & (size - 1)
    steps[place] = step
    nodes[place] = node
  }
  return { steps, nodes }
}

/** No node but the root is 0, and so no step is. */
const stepOf = (node: number, unit: number): number => (node << 16) | unit

const placeOf = (step: number, size: number): number =>
  (Math.imul(step, 0x9e3779b1) >>> 15) & (size - 1)

/** The node of a unit that begins a phrase; 0 when it begins none. */
export const nodeOf = ({ roots }: PhraseTable, unit: number): number =>
  unit < roots.length ? roots[unit]! : 0

/** The node behind `node` of a unit; 0 when no phrase goes on so, or `node` is 0. */
export function nodeBehind({ steps, nodes }: PhraseTable, node: number, unit: number): number {
  if (node === 0) return 0
  const step = stepOf(node, unit)
  let place = placeOf(step, steps.length)
  while (steps[place] !== step) {
    if (steps[place] === 0) return 0
    place = (place + 1) & (steps.length - 1)
  }
  return nodes[place]!
}

/** The bits of the phrase that ends at a node; 0 when none does. */
export const bitsAt = ({ bits }: PhraseTable, node: number): number => bits[node]!
