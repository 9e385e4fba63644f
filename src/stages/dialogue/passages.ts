import type { Passage, PassageKind } from '../../model/passage.ts'
import type { LaidBlock } from '../../shapes/reader.ts'
import type { View } from './features.ts'
import { stateIndex } from './states.ts'

/**
 * The narrative parts around and between the turns, by block. Blocks off the article, asides, links
 * and furniture are nobody's and give none.
 */
export function passagesOf(
  text: string,
  view: View,
  path: Uint8Array,
  names: readonly string[],
): Passage[] {
  const passages: Passage[] = []
  const spoken = spokenBlocks(view, path)
  let hasLead = false
  view.observations.forEach(({ segment: { block } }, i) => {
    if (spoken.has(block) || passages.at(-1)?.span.start === block.span.start) return
    if (!isNarrative(view, i)) return
    const words = text.slice(block.span.start, block.span.end)
    const kind = kindOf(view, i, path[i] ?? 0, words, hasLead, names)
    if (kind === undefined) return
    hasLead ||= kind === 'lead'
    const { start, end } = block.span
    passages.push({
      id: `p${String(start)}`,
      kind,
      span: { start, end },
      text: words,
      by: 'dialogue',
    })
  })
  return passages
}

function spokenBlocks({ observations }: View, path: Uint8Array): Set<LaidBlock> {
  const spoken = new Set<LaidBlock>()
  observations.forEach(({ segment }, i) => {
    const state = path[i] ?? 0
    if (state >= stateIndex.question && state <= stateIndex.answerGoesOn) spoken.add(segment.block)
  })
  return spoken
}

function isNarrative({ observations, facts, shape }: View, i: number): boolean {
  const block = observations[i]?.segment.block
  if (block === undefined || block.part !== 'content' || block.linkShare > 0.6) return false
  if (block.kind === 'caption' || facts[i]?.aside === true) return false
  return (shape.holdsArticle[block.container] ?? true) && block.span.start > shape.headlineAt
}

function kindOf(
  { observations, facts }: View,
  i: number,
  state: number,
  words: string,
  hasLead: boolean,
  names: readonly string[],
): PassageKind | undefined {
  const weight = words.length
  const isHeading = observations[i]?.segment.block.kind === 'heading'
  if (isHeading) return state === stateIndex.after ? undefined : 'section-heading'
  if (weight < 30 && facts[i]?.note !== true) return undefined
  if (facts[i]?.note === true && weight < 400) return 'editors-note'
  if (state === stateIndex.before) return hasLead ? 'intro' : weight < 60 ? undefined : 'lead'
  if (state !== stateIndex.after) return undefined
  const head = words.slice(0, 80)
  return names.some((name) => head.includes(name)) ? 'biography' : 'end'
}
