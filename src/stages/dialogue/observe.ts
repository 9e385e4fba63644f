import type { Span } from '../../model/span.ts'
import type { Convention, Segment } from '../../shapes/convention.ts'
import type { Language } from '../../shapes/language.ts'
import { endsInStamp } from '../../text/time-stamp.ts'
import { trimmed } from '../../text/trim.ts'
import type { Mark } from './mark.ts'
import { abbreviates, mergedLabels, misspeltLabels } from './merge-labels.ts'
import { styleOf } from './segments.ts'

/** A segment with all that the conventions say of it. */
export interface Observation {
  segment: Segment
  /** What is said, without label and sign; empty for a label that stands alone. */
  content: Span
  text: string
  label: Mark | undefined
  sign: Mark | undefined
  /** The style clusters that the segment belongs to; one list for neighbours that are set alike. */
  styles: readonly string[]
}

/** Asks every convention about every segment. */
export function observe(
  text: string,
  segments: readonly Segment[],
  conventions: readonly Convention[],
  language: Language,
): Observation[] {
  const labelling = conventions.filter(({ kind }) => kind === 'label')
  const signing = conventions.filter(({ kind }) => kind === 'sign')
  const styling = conventions.filter(({ kind }) => kind === 'style')
  const labels = recurring(
    segments,
    segments.map((segment) => strongest(segment, labelling, language)),
  )
  let styles: readonly string[] = []
  const observations = segments.map((segment, i) => {
    const sign = strongest(segment, signing, language)
    const one = observation(text, segment, labels[i], sign)
    const own = stylesOf(one, styling, language)
    styles = isSame(own, styles) ? styles : own
    one.styles = styles
    return one
  })
  return withLoneLabels(withMergedLabels(observations))
}

/** The mark of the strongest convention that sees one, the first of those that are equally strong. */
function strongest(
  segment: Segment,
  conventions: readonly Convention[],
  language: Language,
): Mark | undefined {
  let best: Mark | undefined
  for (const { evidence, strength, name } of conventions) {
    if (best !== undefined && strength <= best.strength) continue
    const seen = evidence(segment, language)
    if (seen?.label === undefined) continue
    const { cluster, label, speaker, role, isLoose = false } = seen
    best = { cluster, span: label, strength, by: name, speaker, role, isLoose }
  }
  return best
}

/** Without the labels that may be something else and never recur, or have no shorter form that does. */
function recurring(
  segments: readonly Segment[],
  labels: readonly (Mark | undefined)[],
): (Mark | undefined)[] {
  const counts = new Map<string, number>()
  for (const label of labels) {
    if (label !== undefined) counts.set(label.cluster, (counts.get(label.cluster) ?? 0) + 1)
  }
  const short = [...counts].flatMap(([key, count]) => (count > 1 && key.length < 5 ? key : []))
  const isAlone = ({ role, cluster }: Mark): boolean =>
    role === undefined && counts.get(cluster) === 1
  return segments.map(({ span, text }, i) => {
    const label = labels[i]
    if (label?.isLoose === true) {
      return (counts.get(label.cluster) ?? 0) > 2 || isSpeltOut(label, short) ? label : undefined
    }
    const isLine = label?.span.end === span.end && !endsInColon(text)
    return isLine && isAlone(label) ? undefined : label
  })
}

/** Short labels that are looked up as initials; a page that has more is a list. */
const mostInitials = 20

/** Whether a part or the initials of a label are one that recurs. */
const isSpeltOut = ({ speaker }: Mark, recurring: readonly string[]): boolean =>
  speaker !== undefined &&
  recurring.slice(0, mostInitials).some((key) => abbreviates(key, key, speaker))

const endsInColon = (text: string): boolean => text.endsWith(':') || text.endsWith('：')

function observation(
  text: string,
  segment: Segment,
  label: Mark | undefined,
  sign: Mark | undefined,
): Observation {
  const mark = label ?? sign
  if (mark === undefined) {
    return { segment, content: segment.span, text: segment.text, label, sign, styles: [] }
  }
  const { end } = segment.span
  const content = trimmed(text, { start: Math.min(mark.span.end, end), end })
  const words = text.slice(content.start, content.end)
  const styled = restyled(text, segment, content)
  return { segment: styled, content, text: words, label, sign, styles: [] }
}

/** The style clusters of what is said. */
function stylesOf(
  { segment, text }: Observation,
  styling: readonly Convention[],
  language: Language,
): string[] {
  const said = text === segment.text ? segment : { ...segment, text }
  const styles: string[] = []
  for (const { evidence } of styling) {
    const seen = evidence(said, language)
    if (seen !== undefined) styles.push(seen.cluster)
  }
  return styles
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((style, i) => style === other[i])

const restyled = (text: string, segment: Segment, content: Span): Segment =>
  content.end > content.start
    ? { ...segment, style: styleOf(text, content, segment.block.runs) }
    : segment

// Full name first, then surname or initials: one cluster.
function withMergedLabels(observations: readonly Observation[]): Observation[] {
  const labels = observations.flatMap(({ label }) => label ?? [])
  const merged = mergedLabels(labels)
  const meant = misspeltLabels(labels)
  return observations.map((one) => {
    const { label } = one
    if (label === undefined) return one
    const right = meant.get(label.cluster)
    const named = right === undefined ? label : { ...label, speaker: right.speaker }
    const key = right?.cluster ?? label.cluster
    const cluster = merged.get(key) ?? key
    return cluster === label.cluster ? one : { ...one, label: { ...named, cluster } }
  })
}

/**
 * The observations; a label that is a line of its own by being a heading, by its time, its element or
 * its bold letters joins the words that come next.
 */
function withLoneLabels(observations: readonly Observation[]): Observation[] {
  const joined: Observation[] = []
  for (const one of observations) {
    const last = joined.at(-1)
    if (last?.label === undefined || !isLoneLabel(last) || !isUnlabelled(one)) joined.push(one)
    else {
      const { opensBlock, opensLine } = last.segment
      const segment = { ...one.segment, opensBlock, opensLine }
      joined[joined.length - 1] = { ...one, segment, label: last.label }
    }
  }
  return joined
}

const isLoneLabel = ({ text, segment, label }: Observation): boolean => {
  if (text !== '') return false
  const isBold = segment.style.bold && !endsInColon(segment.text)
  const { kind, tokens } = segment.block
  const isApart = label?.by === 'label-line' && (kind === 'term' || tokens.length > 0)
  return isBold || isApart || kind === 'heading' || endsInStamp(segment.text)
}

const isUnlabelled = ({ label, segment }: Observation): boolean =>
  label === undefined && segment.block.kind !== 'heading'
