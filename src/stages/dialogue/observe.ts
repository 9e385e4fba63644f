import type { Span } from '../../model/span.ts'
import type { Convention, Segment } from '../../shapes/convention.ts'
import type { Language } from '../../shapes/language.ts'
import { endsInStamp } from '../../text/time-stamp.ts'
import { trimmed } from '../../text/trim.ts'
import type { Mark } from './mark.ts'
import { mergedLabels } from './merge-labels.ts'
import { styleOf } from './segments.ts'

/** A segment with all that the conventions say of it. */
export interface Observation {
  segment: Segment
  /** What is said, without label and sign; empty for a label that stands alone. */
  content: Span
  text: string
  label?: Mark
  sign?: Mark
  /** The style clusters that the segment belongs to. */
  styles: string[]
}

/** Asks every convention about every segment. */
export function observe(
  text: string,
  segments: readonly Segment[],
  conventions: readonly Convention[],
  language: Language,
): Observation[] {
  const marking = conventions.filter(({ kind }) => kind !== 'style')
  const styling = conventions.filter(({ kind }) => kind === 'style')
  const observations = marked(segments, marking, language).map(({ segment, label, sign }) =>
    observation(text, segment, label, sign, styling, language),
  )
  return withLoneLabels(withMergedLabels(observations))
}

/** Segments with their marks; a line that holds nothing but a label must recur to be one. */
function marked(
  segments: readonly Segment[],
  marking: readonly Convention[],
  language: Language,
): { segment: Segment; label: Mark | undefined; sign: Mark | undefined }[] {
  const found = segments.map((segment) => {
    const marks = marking.flatMap((convention) => markOf(segment, convention, language))
    const label = strongest(marks.filter(({ kind }) => kind === 'label'))
    return { segment, label, sign: strongest(marks.filter(({ kind }) => kind === 'sign')) }
  })
  const counts = new Map<string, number>()
  for (const { label } of found) {
    if (label !== undefined) counts.set(label.cluster, (counts.get(label.cluster) ?? 0) + 1)
  }
  return found.map((one) => {
    const { label, segment } = one
    const isAlone = label !== undefined && label.span.end >= segment.span.end
    const isRare = label?.role === undefined && counts.get(label?.cluster ?? '') === 1
    return isAlone && isRare && !endsInColon(segment.text) ? { ...one, label: undefined } : one
  })
}

const endsInColon = (text: string): boolean => text.endsWith(':') || text.endsWith('：')

type KindedMark = Mark & { kind: Convention['kind'] }

function markOf(segment: Segment, convention: Convention, language: Language): KindedMark[] {
  const evidence = convention.evidence(segment, language)
  if (evidence?.label === undefined) return []
  const { cluster, label, speaker, role } = evidence
  const { kind, strength, name } = convention
  const named = {
    ...(speaker === undefined ? {} : { speaker }),
    ...(role === undefined ? {} : { role }),
  }
  return [{ cluster, span: label, strength, by: name, kind, ...named }]
}

const strongest = (marks: readonly KindedMark[]): Mark | undefined =>
  marks.reduce<KindedMark | undefined>(
    (best, mark) => (best === undefined || mark.strength > best.strength ? mark : best),
    undefined,
  )

function observation(
  text: string,
  segment: Segment,
  label: Mark | undefined,
  sign: Mark | undefined,
  styling: readonly Convention[],
  language: Language,
): Observation {
  const start = label?.span.end ?? sign?.span.end ?? segment.span.start
  const content = trimmed(text, { start: Math.min(start, segment.span.end), end: segment.span.end })
  const words = text.slice(content.start, content.end)
  const styled =
    label === undefined && sign === undefined ? segment : restyled(text, segment, content)
  const styles = styling.flatMap(
    (convention) => convention.evidence({ ...styled, text: words }, language)?.cluster ?? [],
  )
  return {
    segment: styled,
    content,
    text: words,
    styles,
    ...(label === undefined ? {} : { label }),
    ...(sign === undefined ? {} : { sign }),
  }
}

const restyled = (text: string, segment: Segment, content: Span): Segment =>
  content.end > content.start
    ? { ...segment, style: styleOf(text, content, segment.block.runs) }
    : segment

// Full name first, then surname or initials: one cluster.
function withMergedLabels(observations: readonly Observation[]): Observation[] {
  const merged = mergedLabels(observations.flatMap(({ label }) => label ?? []))
  return observations.map((one) => {
    const cluster = one.label === undefined ? undefined : merged.get(one.label.cluster)
    return one.label === undefined || cluster === undefined
      ? one
      : { ...one, label: { ...one.label, cluster } }
  })
}

/**
 * The observations; a label that is a line of its own by its time, or by being a heading, joins the
 * words that come next.
 */
function withLoneLabels(observations: readonly Observation[]): Observation[] {
  const joined: Observation[] = []
  for (const one of observations) {
    const last = joined.at(-1)
    if (last?.label === undefined || one.label !== undefined || !isLoneLabel(last)) joined.push(one)
    else {
      const { opensBlock, opensLine } = last.segment
      const segment = { ...one.segment, opensBlock, opensLine }
      joined[joined.length - 1] = { ...one, segment, label: last.label }
    }
  }
  return joined
}

const isLoneLabel = ({ text, segment }: Observation): boolean =>
  text === '' && (segment.block.kind === 'heading' || endsInStamp(segment.text))
