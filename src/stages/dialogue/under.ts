import type { TurnRole } from '../../model/turn.ts'
import type { Hypothesis, Roles, StyleOption } from './hypotheses.ts'
import type { Mark } from './mark.ts'
import type { View } from './features.ts'
import type { Observation } from './observe.ts'

const markStates = [
  'asks-by-label',
  'asks-by-sign',
  'answers-by-label',
  'answers-by-sign',
  'other-mark',
  'bare-both-marked',
  'bare-both-in-turns',
  'bare-questions-marked',
  'bare-answers-marked',
  'bare',
] as const
const styleStates = ['styled-to-ask', 'styled-to-answer', 'off-style', 'no-style'] as const
const families = [
  'bold',
  'italic',
  'underline',
  'heading',
  'tone',
  'kind',
  'quoted',
  'capitals',
  'class',
]
const noFamily = families.length
const otherMark = markStates.indexOf('other-mark')

/** Names of the features that a segment has under a hypothesis, in the order of the weights. */
export const underNames: readonly string[] = [
  ...markStates.flatMap((mark) => styleStates.map((style) => `${mark}, ${style}`)),
  ...families.flatMap((family) => [`in ${family}`, `off ${family}`]),
  'same-speaker',
  'other-speaker',
]

/** Of {@link Marking.speakers}. */
const speakerStates = 3

const familyStart = markStates.length * styleStates.length
const speakerStart = familyStart + families.length * 2

/** How each segment is marked where certain labels and signs have roles. */
export interface Marking {
  roles: Roles
  states: Uint8Array
  /** 0: no speaker before, or no mark here; 1: the speaker before; 2: another one. */
  speakers: Uint8Array
}

/** How each segment is set where one style has a role. */
export interface Styling {
  option: StyleOption
  states: Uint8Array
  family: number
}

/** The weights of all features that a segment may have under one style, a row a combination. */
export type UnderRows = Float64Array

/** The mark of a segment that counts where these clusters have roles: its label, else its sign. */
export function markUnder({ label, sign }: Observation, roles: Roles): Mark | undefined {
  if (label !== undefined && roles.has(label.cluster)) return label
  return sign !== undefined && roles.has(sign.cluster) ? sign : undefined
}

/** What the marks of a page are worth under an assignment of roles. */
export function markingOf(
  { observations, counts }: Pick<View, 'observations' | 'counts'>,
  roles: Roles,
): Marking {
  const marks = observations.map((one) => markUnder(one, roles))
  const bare = markStates.indexOf(bareState(marks, roles))
  const states = new Uint8Array(observations.length)
  const speakers = new Uint8Array(observations.length)
  let speaker: string | undefined
  observations.forEach((one, i) => {
    const mark = marks[i]
    if (mark === undefined) {
      const isOther = one.label !== undefined && (counts.get(one.label.cluster) ?? 0) > 1
      states[i] = isOther && roles.size > 0 ? otherMark : bare
      return
    }
    states[i] = (roles.get(mark.cluster) === 'question' ? 0 : 2) + (mark === one.sign ? 1 : 0)
    if (speaker !== undefined) speakers[i] = mark.cluster === speaker ? 1 : 2
    speaker = mark.cluster
  })
  return { roles, states, speakers }
}

/** What a segment without a mark is, where these are the marks of the page. */
function bareState(
  marks: readonly (Mark | undefined)[],
  roles: Roles,
): (typeof markStates)[number] {
  let [asking, answering, switches] = [0, 0, 0]
  let last: TurnRole | undefined
  for (const mark of marks) {
    const side = mark === undefined ? undefined : roles.get(mark.cluster)
    if (side === undefined) continue
    if (side === 'question') asking++
    else answering++
    if (last !== undefined && side !== last) switches++
    last = side
  }
  if (asking === 0) return answering === 0 ? 'bare' : 'bare-answers-marked'
  if (answering === 0) return 'bare-questions-marked'
  const count = asking + answering
  const isInTurns = count >= fewestTurns && switches >= (count - 1) * 0.9
  return isInTurns ? 'bare-both-in-turns' : 'bare-both-marked'
}

/** So many marks that change sides nearly each time are all that a page has. */
const fewestTurns = 6

/** What the look of a page's segments is worth where one style has a role. */
export function stylingOf(observations: readonly Observation[], option: StyleOption): Styling {
  const { style, styleRole } = option
  if (style === undefined) {
    return { option, states: new Uint8Array(observations.length).fill(3), family: noFamily }
  }
  const inside = styleRole === 'question' ? 0 : 1
  const states = new Uint8Array(observations.length)
  observations.forEach(({ styles }, i) => {
    states[i] = styles.includes(style.name) ? inside : 2
  })
  return { option, states, family: familyOf(style.name) }
}

function familyOf(cluster: string): number {
  const named = families.findIndex(
    (family) => cluster === family || cluster.startsWith(`${family}:`),
  )
  return named < 0 ? families.length - 1 : named
}

/** The indices into {@link underNames} of one segment's features, each with value 1. */
export function activeAt({ states, speakers }: Marking, styling: Styling, i: number): number[] {
  const style = styling.states[i] ?? 3
  const active = [(states[i] ?? 0) * styleStates.length + style]
  if (styling.family !== noFamily)
    active.push(familyStart + styling.family * 2 + (style === 2 ? 1 : 0))
  const speaker = speakers[i] ?? 0
  if (speaker > 0) active.push(speakerStart + speaker - 1)
  return active
}

/** The active features of every segment under a hypothesis. */
export function featuresUnder(view: View, hypothesis: Hypothesis): number[][] {
  const { observations } = view
  const marking = markingOf(view, hypothesis.roles)
  const styling = stylingOf(observations, hypothesis)
  return observations.map((_, i) => activeAt(marking, styling, i))
}

const rowsByTable = /* #__PURE__ */ new WeakMap<Float64Array, UnderRows[]>()

/**
 * The sums of weights for each state of a mark, of a style and of the speaker, where the style is
 * of one family; `table` holds the weights flat. Only the states inside a dialogue weigh: to be
 * outside is worth the same under all hypotheses. Added up once for a table.
 */
export function underRows(family: number, table: Float64Array, width: number): UnderRows {
  const known = rowsByTable.get(table) ?? []
  rowsByTable.set(table, known)
  return (known[family] ??= rowsOf(family, table, width))
}

function rowsOf(family: number, table: Float64Array, width: number): UnderRows {
  const rows = new Float64Array(markStates.length * styleStates.length * speakerStates * width)
  for (let row = 0; row * width < rows.length; row++) {
    const speaker = row % speakerStates
    const state = (row - speaker) / speakerStates
    addRow(rows, row, table, state, width)
    if (family !== noFamily) {
      const isOff = state % styleStates.length === 2
      addRow(rows, row, table, familyStart + family * 2 + (isOff ? 1 : 0), width)
    }
    if (speaker > 0) addRow(rows, row, table, speakerStart + speaker - 1, width)
  }
  return rows
}

function addRow(
  rows: Float64Array,
  row: number,
  table: Float64Array,
  feature: number,
  width: number,
): void {
  for (let s = 1; s < width - 1; s++) rows[row * width + s]! += table[feature * width + s]!
}

/** Writes what every segment is worth in every state under a hypothesis: its own and the rows'. */
export function writeEmissions(
  emissions: Float64Array,
  base: Float64Array,
  marking: Marking,
  styling: Styling,
  rows: UnderRows,
  width: number,
): void {
  for (let i = 0; i < marking.states.length; i++) {
    const state = marking.states[i]! * styleStates.length + styling.states[i]!
    const row = (state * speakerStates + marking.speakers[i]!) * width
    for (let s = 0; s < width; s++) emissions[i * width + s] = base[i * width + s]! + rows[row + s]!
  }
}
