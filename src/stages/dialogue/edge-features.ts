import { edges, edgeWidth } from './edges.ts'
import type { Facts } from './facts.ts'
import type { View } from './features.ts'
import type { Observation } from './observe.ts'

/** Two segments in a row and what is known of them. */
interface Step {
  last: Observation
  one: Observation
  lastFacts: Facts
  facts: Facts
  i: number
  view: View
}

type EdgeFeature = (step: Step) => boolean

const isRecurring = ({ label }: Observation, { counts }: View): boolean =>
  label !== undefined && (counts.get(label.cluster) ?? 0) > 1

/**
 * Kinds of evidence that an edge of the dialogue lies between two segments. What a segment is like
 * tells little of where a stretch of such begins: that the look changes, and does not change back, does.
 */
const edgeFeatures = {
  'container-changes': ({ last, one }) =>
    last.segment.block.container !== one.segment.block.container,
  'kind-changes': ({ last, one }) => last.segment.block.kind !== one.segment.block.kind,
  'shape-changes': ({ facts }) => !facts.shapedAsBefore,
  'style-changes': ({ last, one }) => last.styles !== one.styles,
  'part-changes': ({ last, one }) => last.segment.block.part !== one.segment.block.part,
  'shape-was-over': ({ lastFacts, i }) => lastFacts.shape.last === i - 1,
  'shape-is-over': ({ facts, i }) => facts.shape.last === i,
  'shape-is-new': ({ facts, i }) => facts.shape.first === i,
  interrupts: ({ lastFacts, facts, i, view }) =>
    facts.shape !== lastFacts.shape && view.facts[i + 1]?.shape === lastFacts.shape,
  returns: ({ lastFacts, facts, i, view }) =>
    facts.shape !== lastFacts.shape && view.facts[i - 2]?.shape === facts.shape,
  'after-rule': ({ one }) => one.segment.block.afterRule === true && one.segment.opensBlock,
  'inside-line': ({ one }) => !one.segment.opensLine,
  'inside-block': ({ one }) => one.segment.opensLine && !one.segment.opensBlock,
  heading: ({ one }) => one.segment.block.kind === 'heading',
  'after-heading': ({ last }) => last.segment.block.kind === 'heading',
  'after-sentence': ({ lastFacts }) => lastFacts.sentence,
  'after-colon': ({ lastFacts }) => lastFacts.colon,
  'after-question-mark': ({ lastFacts }) => lastFacts.marked,
  'after-bracket': ({ lastFacts }) => lastFacts.bracketed,
  'after-short-and-open': ({ lastFacts }) => !lastFacts.sentence && lastFacts.weight < 60,
  'question-mark': ({ facts }) => facts.marked,
  'first-person': ({ facts }) => facts.first,
  'second-person': ({ facts }) => facts.second,
  'mention-in-statement': ({ facts, i, view }) =>
    facts.weight > 30 &&
    !facts.first &&
    !facts.second &&
    !facts.marked &&
    view.mentions[i] === true,
  announces: ({ facts }) => facts.announces && facts.weight < 250,
  'announced-before': ({ lastFacts }) => lastFacts.announces && lastFacts.weight < 250,
  aside: ({ facts }) => facts.aside,
  'editors-note': ({ facts }) => facts.note,
  linked: ({ one }) => one.segment.block.linkShare > 0.5,
  addressed: ({ facts }) => facts.addressed,
  bracketed: ({ facts }) => facts.bracketed,
  caption: ({ one }) => one.segment.block.kind === 'caption',
  quotation: ({ one }) => one.segment.block.kind === 'quotation',
  thanks: ({ facts }) => facts.thanks,
  'after-thanks': ({ lastFacts }) => lastFacts.thanks,
  'after-closing': ({ lastFacts }) => lastFacts.closes,
  bold: ({ one }) => one.styles.includes('bold'),
  italic: ({ one }) => one.styles.includes('italic'),
  'short-and-open': ({ facts }) => !facts.sentence && facts.weight < 60,
  long: ({ facts }) => facts.weight >= 300,
  repeated: ({ facts }) => facts.repeats > 1 && facts.weight > 8,
  echo: ({ facts }) => facts.echo,
  'recurring-label': ({ one, view }) => isRecurring(one, view),
  'bare-among-labels': ({ one, view }) => view.isLabelled && !isRecurring(one, view),
  sign: ({ one }) => one.sign !== undefined && one.label === undefined,
  'before-cues': ({ i, view }) => i < view.cues.first,
  'before-first-cue': ({ i, view }) => i === view.cues.first - 1,
  'first-cue': ({ i, view }) => i === view.cues.first,
  'after-cues': ({ i, view }) => i > view.cues.last,
  'first-after-cues': ({ i, view }) => i === view.cues.last + 1,
  'second-after-cues': ({ i, view }) => i === view.cues.last + 2,
  'page-end': ({ i, view }) => i >= view.observations.length - 1,
} satisfies Record<string, EdgeFeature>

/** The names of all features of an edge, in the order of the weights. */
export const edgeNames: readonly string[] = Object.keys(edgeFeatures)

const list: readonly EdgeFeature[] = Object.values(edgeFeatures)

/** The indices of the features that hold for the step to a segment from the one before it. */
export function edgeFeaturesAt(view: View, i: number): number[] {
  const [last, one] = [view.observations[i - 1], view.observations[i]]
  const [lastFacts, facts] = [view.facts[i - 1], view.facts[i]]
  if (last === undefined || one === undefined) return []
  if (lastFacts === undefined || facts === undefined) return []
  const step = { last, one, lastFacts, facts, i, view }
  const found: number[] = []
  for (let feature = 0; feature < list.length; feature++) {
    if (list[feature]?.(step) === true) found.push(feature)
  }
  return found
}

/** What crossing each edge is worth at every segment; `weights` has a row a feature. */
export function edgeScores(view: View, weights: Float64Array): Float64Array {
  const scores = new Float64Array(view.observations.length * edgeWidth)
  for (let i = 1; i < view.observations.length; i++) {
    for (const feature of edgeFeaturesAt(view, i)) {
      for (let edge = 0; edge < edges.length; edge++) {
        scores[i * edgeWidth + edge]! += weights[feature * edges.length + edge]!
      }
    }
  }
  return scores
}
