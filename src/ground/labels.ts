import * as z from 'zod'
import type { Interview } from '../model/interview.ts'
import type { Span } from '../model/span.ts'
import { type TurnRole, turnRoles } from '../model/turn.ts'
import type { Hints, ParseOptions } from '../shapes/options.ts'
import { roleOfSpeaker, withDialogue } from './assemble.ts'
import { checked, modelSchema } from './extraction.ts'
import { type GroundSource, parsedSource } from './read-source.ts'
import { outlineBlocksOf } from './outline.ts'
import { peopleOf } from './people.ts'
import { sourceLettersOf } from './source-letters.ts'
import { findTexts } from './texts.ts'

/** What a model says of the numbered blocks of an outline, instead of repeating their words. */
export interface Labels {
  /** In reading order. Blocks that no label names are nobody's. */
  labels: Label[]
}

/** A turn as a range of blocks; or, with the role `none`, blocks that are nobody's. */
export interface Label {
  /** Number of the first block. */
  from: number
  /** Number of the last block; the first one again when there is one only. */
  to: number
  role: TurnRole | 'none'
  /** As the text spells it. */
  speaker?: string | null
}

const roles = [...turnRoles, 'none'] as const
const speaker = z.string().describe('As the text spells it.')

const asked = z.strictObject({
  labels: z
    .array(
      z.strictObject({
        from: z.int().describe('Number of the first block of the turn.'),
        to: z.int().describe('Number of its last block.'),
        role: z.enum(roles).describe('Who asks: question. Who answers: answer. Nobody: none.'),
        speaker: z.nullable(speaker),
      }),
    )
    .describe('One for each turn, in the order of the text.'),
})
const accepted = z.object({
  labels: z.array(
    z.object({ from: z.int(), to: z.int(), role: z.enum(roles), speaker: z.nullish(speaker) }),
  ),
})

/** The JSON Schema to give to a model's structured-output mode, as plain as that of an extraction. */
export const labelsJsonSchema = (): Record<string, unknown> => modelSchema(asked)

/**
 * The interview that labels make of a source. All words are the source's own, so that a wrong label
 * gives words to the wrong speaker at worst. Numbers of no block are passed over, and of labels that
 * share a block the first has it; a speaker whose name does not stand in the source stays unknown.
 *
 * @param labels - {@link Labels}, or their JSON
 * @throws OnrecordError `invalid-json` when the labels do not have that shape.
 *
 * @example
 * fromLabels(page, { labels: [{ from: 2, to: 2, role: 'question' }, { from: 3, to: 4, role: 'answer' }] })
 */
export function fromLabels(
  source: GroundSource,
  labels: unknown,
  options: ParseOptions = {},
): Interview {
  const given = readLabels(labels)
  const base = parsedSource(source, true, options)
  const turns = given.filter(({ role }) => role !== 'none')
  const texts = findTexts(
    turns.flatMap((one) => one.speaker ?? []),
    sourceLettersOf(base),
    base.article,
  )
  const people = peopleOf(base, [], texts)
  const sayings = turns.map(({ role, speaker: name }) => {
    const turnRole = role === 'question' ? 'question' : 'answer'
    return {
      role: turnRole,
      participant: people.named(name, roleOfSpeaker(turnRole)),
      share: 1,
    } as const
  })
  return withDialogue(base, {
    parts: partsOf(turns, base),
    sayings,
    participants: people.all(),
    issues: [],
  })
}

/**
 * What labels say of the blocks of a source, as hints for parsing it again: the answers to its
 * `turn-unsure` issues.
 *
 * @example
 * const labels = await ask(outlineOf(interview, { only: 'doubts' }).text)
 * parseInterview(page, { hints: { roles: rolesFrom(interview, labels) } })
 */
export function rolesFrom(source: GroundSource, labels: unknown): NonNullable<Hints['roles']> {
  const blocks = outlineBlocksOf(parsedSource(source, false))
  const given = readLabels(labels)
  const owners = ownersOf(given, blocks.length)
  return blocks.flatMap(({ span }, i) => {
    const label = given[owners[i]!]
    return label === undefined ? [] : [{ start: span.start, role: label.role }]
  })
}

const readLabels = (value: unknown): Label[] => (checked(accepted, value) as Labels).labels

/** For each of `count` blocks the index of the first label that names it, or -1. */
function ownersOf(labels: readonly Label[], count: number): Int32Array {
  const owners = new Int32Array(count).fill(-1)
  // From each block, the next one that may be free: whatever the ranges, no block is passed twice.
  const nextFree = Int32Array.from({ length: count + 1 }, (_, i) => i)
  const freeFrom = (block: number): number => {
    while (nextFree[block] !== block) block = nextFree[block] = nextFree[nextFree[block]!]!
    return block
  }
  for (const [owner, { from, to }] of labels.entries()) {
    const end = Math.min(to, count)
    for (let at = freeFrom(Math.min(count, Math.max(0, from - 1))); at < end; at = freeFrom(at)) {
      owners[at] = owner
      nextFree[at] = at + 1
    }
  }
  return owners
}

/** The blocks of labels, in order, without the names and marks that turns open with. */
function partsOf(labels: readonly Label[], base: Interview): { owner: number; span: Span }[] {
  const blocks = outlineBlocksOf(base)
  const owners = ownersOf(labels, blocks.length)
  const labelled = base.turns.flatMap(({ label, paragraphs: [first] }) =>
    label === undefined || first === undefined ? [] : [{ label, begin: first.span.start }],
  )
  let next = 0
  return blocks.flatMap(({ span }, i) => {
    while (next < labelled.length && labelled[next]!.label.end <= span.start) next++
    const opening = labelled[next]
    const owner = owners[i]!
    if (owner < 0) return []
    if (opening === undefined || opening.label.start >= span.end) return [{ owner, span }]
    const start = Math.max(opening.begin, opening.label.end)
    return start < span.end ? [{ owner, span: { start, end: span.end } }] : []
  })
}
