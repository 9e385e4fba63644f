import type { Span, SpannedText } from '../../model/span.ts'
import type { TurnRole } from '../../model/turn.ts'
import type { LabelledTurn } from '../../shapes/labelled-turn.ts'
import { letterCount } from '../../text/letters.ts'
import { trimmed } from '../../text/trim.ts'
import type { Roles } from './hypotheses.ts'
import type { Mark } from './mark.ts'
import type { Observation } from './observe.ts'
import { stateIndex } from './states.ts'
import { markUnder } from './under.ts'

interface Draft {
  role: TurnRole
  mark?: Mark
  paragraphs: SpannedText[]
  confidences: number[]
}

/**
 * Turns a labelling into turns; turns of one speaker in a row become one. `roles` are the clusters
 * that mark a side, `names` those of labels that name somebody wherever they open a turn.
 */
export function turnsOf(
  text: string,
  observations: readonly Observation[],
  path: Uint8Array,
  roles: Roles,
  names: ReadonlySet<string>,
  confidences: readonly number[],
): LabelledTurn[] {
  const drafts: Draft[] = []
  observations.forEach((one, i) => {
    const role = roleOf(path[i])
    if (role === undefined) return
    const mark = markUnder(one, roles) ?? (isStart(path[i]) ? nameOf(one, names) : undefined)
    const draft = openDraft(drafts, role, isStart(path[i]), mark)
    draft.confidences.push(confidences[i] ?? 1)
    addParagraph(text, draft, one, mark ?? signOf(draft, one))
  })
  return drafts.filter(({ paragraphs }) => paragraphs.length > 0).map(turnOf)
}

// A sign that opens the turns of both sides tells neither, and is no part of what they say.
function signOf(draft: Draft, { sign }: Observation): Mark | undefined {
  if (sign === undefined || draft.paragraphs.length > 0 || draft.mark !== undefined)
    return undefined
  draft.mark = sign
  return sign
}

// A full name that opens a turn is its label even where the page has no other.
const nameOf = ({ label }: Observation, names: ReadonlySet<string>): Mark | undefined =>
  label !== undefined && names.has(label.cluster) ? label : undefined

const roleOf = (state: number | undefined): TurnRole | undefined =>
  state === stateIndex.question || state === stateIndex.questionGoesOn
    ? 'question'
    : state === stateIndex.answer || state === stateIndex.answerGoesOn
      ? 'answer'
      : undefined

const isStart = (state: number | undefined): boolean =>
  state === stateIndex.question || state === stateIndex.answer

function openDraft(
  drafts: Draft[],
  role: TurnRole,
  starts: boolean,
  mark: Mark | undefined,
): Draft {
  const last = drafts.at(-1)
  const isOther =
    mark !== undefined && last?.mark !== undefined && last.mark.cluster !== mark.cluster
  if (last?.role === role && !(starts && isOther) && !isOther) {
    if (mark !== undefined) last.mark ??= mark
    return last
  }
  const draft: Draft = {
    role,
    paragraphs: [],
    confidences: [],
    ...(mark === undefined ? {} : { mark }),
  }
  drafts.push(draft)
  return draft
}

function addParagraph(text: string, draft: Draft, one: Observation, mark: Mark | undefined): void {
  const { span, opensLine, block } = one.segment
  const content = mark === undefined ? span : trimmed(text, { start: mark.span.end, end: span.end })
  if (content.end <= content.start) return
  const last = draft.paragraphs.at(-1)
  // A line of stars or dots behind what somebody says parts it from what follows.
  if (last !== undefined && opensLine && letterCount(text, content.start, content.end) === 0) return
  // Runs of one line are one paragraph again.
  const goesOn =
    !opensLine && mark === undefined && last !== undefined && last.span.end >= block.span.start
  const joined = goesOn ? { start: last.span.start, end: content.end } : content
  if (goesOn) draft.paragraphs.pop()
  draft.paragraphs.push({ span: joined, text: text.slice(joined.start, joined.end) })
}

function turnOf({ role, mark, paragraphs, confidences }: Draft): LabelledTurn {
  const start = Math.min(
    mark?.span.start ?? Number.MAX_SAFE_INTEGER,
    paragraphs[0]?.span.start ?? 0,
  )
  return {
    id: `t${String(start)}`,
    role,
    ...(mark === undefined ? {} : { label: labelSpan(mark, paragraphs) }),
    paragraphs,
    confidence: Math.round(Math.min(...confidences) * 1000) / 1000,
    by: mark?.by ?? 'dialogue',
    ...(mark?.speaker === undefined || mark.role !== undefined ? {} : { speaker: mark.speaker }),
  }
}

// A label inside a paragraph that it was taken for a part of ends where the words begin.
const labelSpan = ({ span }: Mark, paragraphs: readonly SpannedText[]): Span => {
  const first = paragraphs[0]?.span.start ?? span.end
  return first >= span.start && first < span.end ? { start: span.start, end: first } : span
}
