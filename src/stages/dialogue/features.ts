import type { Facts } from './facts.ts'
import type { Observation } from './observe.ts'
import type { PageShape } from './page.ts'

/** A page as the features see it; the lists run parallel, one entry a segment. */
export interface View {
  observations: readonly Observation[]
  facts: readonly Facts[]
  shape: PageShape
  /** How often each label or sign cluster opens a segment. */
  counts: ReadonlyMap<string, number>
  /** Whether each segment names somebody whom the page introduces or labels. */
  mentions: readonly boolean[]
  /** The first and the last segment that look like the start of a turn; -1 where none does. */
  cues: { first: number; last: number }
  /** Whether each segment is set in a style that mostly asks, and asks nothing itself. */
  odd: readonly boolean[]
  /** Whether labels recur on the page. */
  isLabelled: boolean
  /** How much each segment counts: the many of one box count no more than a few. */
  shares: Float64Array
}

type Feature = (one: Observation, facts: Facts, i: number, view: View) => number | boolean

const near = (view: View, i: number): Facts | undefined => view.facts[i]
const labelCount = ({ label }: Observation, { counts }: View): number =>
  label === undefined ? 0 : (counts.get(label.cluster) ?? 0)

const isImpersonal = (facts: Facts | undefined): boolean =>
  facts !== undefined && facts.weight > 100 && !facts.first && !facts.second

/** Whether a segment and the next one are set alike, and what surrounds them is not. */
function isPair(observations: readonly Observation[], i: number): boolean {
  // Neighbours that are set alike share one list.
  const styles = observations[i]?.styles
  return (
    styles !== undefined &&
    styles === observations[i + 1]?.styles &&
    styles !== observations[i - 1]?.styles &&
    styles !== observations[i + 2]?.styles
  )
}

/**
 * Kinds of evidence in one segment, each a number (mostly 0 or 1) whose weight for each state is
 * learned. None of them knows a word, a name, a host or a place on one site.
 */
const features = {
  bias: () => 1,
  'question-mark': (_, { marked }) => marked,
  'question-mark-inside': (_, { marked, marksInside }) => !marked && marksInside > 0,
  'many-question-marks': (_, { marksInside }) => marksInside > 2,
  'question-ending': (_, { marked, ending }) => !marked && ending,
  'question-opener': (_, { opener }) => opener,
  'question-opener-and-mark': (_, { opener, marked }) => opener && marked,
  'second-person': (_, { second }) => second,
  'second-person-and-mark': (_, { second, marked }) => second && marked,
  'first-person': (_, { first }) => first,
  'first-person-in-statement': (_, { first, marksInside }) => first && marksInside === 0,
  'first-person-and-mark': (_, { first, marked }) => first && marked,
  empty: ({ text }) => text === '',
  tiny: (_, { weight }) => weight > 0 && weight < 12,
  short: (_, { weight }) => weight >= 12 && weight < 40,
  medium: (_, { weight }) => weight >= 40 && weight < 150,
  long: (_, { weight }) => weight >= 300 && weight < 700,
  'very-long': (_, { weight }) => weight >= 700,
  'no-sentence-end': (_, { sentence, colon }) => !sentence && !colon,
  'ends-in-colon': (_, { colon }) => colon,
  'short-and-open': (_, { sentence, weight }) => !sentence && weight < 60,
  heading: ({ segment }) => segment.block.kind === 'heading',
  'heading-and-mark': ({ segment }, { marked }) => segment.block.kind === 'heading' && marked,
  bold: ({ styles }) => styles.includes('bold'),
  'bold-and-mark': ({ styles }, { marked }) => styles.includes('bold') && marked,
  'bold-without-mark': ({ styles }, { marked, weight }) =>
    styles.includes('bold') && !marked && weight < 60,
  italic: ({ styles }) => styles.includes('italic'),
  'italic-and-mark': ({ styles }, { marked }) => styles.includes('italic') && marked,
  'list-item': ({ segment }) => segment.block.kind === 'list-item',
  quotation: ({ segment }) => segment.block.kind === 'quotation',
  caption: ({ segment }) => segment.block.kind === 'caption',
  cell: ({ segment }) => segment.block.kind === 'cell',
  quoted: ({ styles }) => styles.includes('quoted'),
  linked: ({ segment }) => segment.block.linkShare > 0.7,
  'partly-linked': ({ segment }) => segment.block.linkShare > 0.3 && segment.block.linkShare <= 0.7,
  aside: (_, { aside }) => aside,
  'editors-note': (_, { note }) => note,
  'off-content': ({ segment }) => segment.block.part !== 'content',
  comments: ({ segment }) => segment.block.part === 'comments',
  'at-home': ({ segment }, _, __, { shape }) => segment.block.container === shape.home,
  'opens-block': ({ segment }) => segment.opensBlock,
  'inside-line': ({ segment }) => !segment.opensLine,
  'inside-block': ({ segment }) => segment.opensLine && !segment.opensBlock,
  digits: (_, { digits }) => digits > 0.25,
  echo: (_, { echo }) => echo,
  'echo-and-styled': ({ styles }, { echo }) => echo && styles.length > 1,
  announces: (_, { announces, weight }) => announces && weight < 250,
  reports: (_, { reports }) => reports,
  'reports-of-others': (_, { reports, first }) => reports && !first,
  familiar: (_, { familiar, weight }) => (weight > 60 ? familiar : 0),
  unfamiliar: (_, { familiar, weight }) => weight > 60 && familiar < 0.25,
  'rare-shape': (_, { shapeShare }) => shapeShare < 0.08,
  'common-shape': (_, { shapeShare }) => shapeShare > 0.3,
  'rare-and-unmarked': (_, { shapeShare, marked }) => shapeShare < 0.15 && !marked,
  repeated: (_, { repeats, weight }) => repeats > 1 && weight > 8,
  label: ({ label }, _, __, view) => label !== undefined && view.counts.get(label.cluster) !== 1,
  'single-label': ({ label }, _, __, view) =>
    label !== undefined && view.counts.get(label.cluster) === 1,
  'frequent-label': (one, _, __, view) => labelCount(one, view) > 3,
  'label-alone': ({ label, text }) => label !== undefined && text === '',
  sign: ({ sign, label }) => sign !== undefined && label === undefined,
  'known-question-label': ({ label }) => label?.role === 'question',
  'known-answer-label': ({ label }) => label?.role === 'answer',
  'after-question-mark': (_, __, i, view) => near(view, i - 1)?.marked === true,
  'before-question-mark': (_, __, i, view) => near(view, i + 1)?.marked === true,
  'after-long': (_, __, i, view) => (near(view, i - 1)?.weight ?? 0) >= 300,
  'before-long': (_, __, i, view) => (near(view, i + 1)?.weight ?? 0) >= 300,
  'before-label': (_, __, i, { observations }) => observations[i + 1]?.label !== undefined,
  'after-colon': (_, __, i, view) => near(view, i - 1)?.colon === true,
  'same-style-as-before': ({ styles }, _, i, { observations }) =>
    i > 0 && styles.join() === observations[i - 1]?.styles.join(),
  'same-container-as-before': ({ segment }, _, i, { observations }) =>
    segment.block.container === observations[i - 1]?.segment.block.container,
  bracketed: (_, { bracketed }) => bracketed,
  addressed: (_, { addressed }) => addressed,
  'shaped-as-before': (_, { shapedAsBefore }) => shapedAsBefore,
  'before-first-person': (_, __, i, view) => near(view, i + 1)?.first === true,
  'before-third-person': (_, __, i, view) => isImpersonal(near(view, i + 1)),
  'third-person': (_, facts) => isImpersonal(facts),
  mention: (_, { weight }, i, { mentions }) => weight > 30 && mentions[i] === true,
  'mention-in-statement': (_, { weight, first, second, marked }, i, { mentions }) =>
    weight > 30 && !first && !second && !marked && mentions[i] === true,
  thanks: (_, { thanks }) => thanks,
  'thanks-after-cues': (_, { thanks }, i, { cues }) => thanks && i > cues.last,
  closes: (_, { closes }) => closes,
  'before-cues': (_, __, i, { cues }) => i < cues.first,
  'after-cues': (_, __, i, { cues }) => i > cues.last,
  'second-after-cues': (_, __, i, { cues }) => i > cues.last + 1,
  'after-cues-and-first-person': (_, { first }, i, { cues }) => i > cues.last && first,
  'after-cues-and-short': (_, { weight }, i, { cues }) => i > cues.last && weight < 60,
  'after-cues-and-reshaped': (_, { shapedAsBefore }, i, { cues }) =>
    i > cues.last && !shapedAsBefore,
  // Two in a row set alike and apart from what surrounds them, of which only the second asks.
  'opens-pair-before-mark': (_, { marked }, i, view) =>
    !marked && near(view, i + 1)?.marked === true && isPair(view.observations, i),
  'closes-pair-with-mark': (_, { marked }, i, view) =>
    marked && near(view, i - 1)?.marked === false && isPair(view.observations, i - 1),
  odd: (_, __, i, { odd }) => odd[i] === true,
  'odd-and-short': (_, { sentence, weight }, i, { odd }) =>
    odd[i] === true && !sentence && weight < 60,
  'odd-before-third-person': (_, __, i, view) =>
    view.odd[i] === true && isImpersonal(near(view, i + 1)),
  'page-start': (_, __, i) => i < 3,
  'long-to-the-end': (_, { weight }, i, { observations }) =>
    weight > 250 && i === observations.length - 1,
  'page-end': (_, __, i, { observations }) => i >= observations.length - 2,
} satisfies Record<string, Feature>

/** The names of all features, in the order of the weights. */
export const featureNames: readonly string[] = Object.keys(features)

const list: readonly Feature[] = Object.values(features)

/** Tells every feature of one segment that is not zero, by its index. */
export function eachFeature(
  view: View,
  i: number,
  tell: (feature: number, value: number) => void,
): void {
  const one = view.observations[i]
  const facts = view.facts[i]
  if (one === undefined || facts === undefined) return
  const share = view.shares[i]!
  for (let feature = 0; feature < list.length; feature++) {
    const value = Number(list[feature]?.(one, facts, i, view))
    if (value !== 0) tell(feature, value * share)
  }
}
