import type { LabelledTurn } from '../../shapes/labelled-turn.ts'
import type { BlockKind, LaidBlock } from '../../shapes/reader.ts'
import type { NameLexicon } from '../../text/names/name-words.ts'
import type { PersonName } from '../../text/names/person-name.ts'
import { personNamesIn } from '../../text/names/person-names.ts'
import { endsSentence } from '../../text/sentence.ts'
import { introductionOf } from './introduce.ts'
import type { Speaker } from './speakers.ts'

/** A short block between turns that names one person. */
interface Mark {
  at: number
  name: string
  words: string
  kind: BlockKind
  sure: number
}

const longestMark = 60
const mostPeople = 40
/** A name as sure as this makes its block a mark; others of its kind may then be less sure. */
const leastSure = 0.6
const leastOfKind = 0.3

/**
 * Parts the answers of a nameless speaker among those whom short blocks name, where a page strings
 * together interviews with several people: each name stands above its part, or each below.
 */
export function sectioned(
  speakers: readonly Speaker[],
  text: string,
  turns: readonly LabelledTurn[],
  body: readonly LaidBlock[],
  lexicon: NameLexicon,
): Speaker[] {
  const nameless = speakers.find(({ side, labels }) => side === 'answer' && labels.length === 0)
  if (nameless === undefined) return [...speakers]
  const marks = marksIn(text, turns, body, lexicon)
  const parts = partsOf(nameless, marks, turns)
  if (parts === undefined) return [...speakers]
  return speakers.flatMap((speaker) => (speaker === nameless ? parts : [speaker]))
}

function marksIn(
  text: string,
  turns: readonly LabelledTurn[],
  body: readonly LaidBlock[],
  lexicon: NameLexicon,
): Mark[] {
  const spoken = new Set(
    turns.flatMap(({ paragraphs }) => paragraphs.map(({ span }) => span.start)),
  )
  const marks = body.flatMap(({ span, kind }): Mark[] => {
    if (span.end - span.start > longestMark || spoken.has(span.start) || kind === 'caption')
      return []
    const words = text.slice(span.start, span.end)
    if (endsSentence(words)) return []
    const likely = personNamesIn(words, lexicon).filter(({ sure }) => sure >= leastOfKind)
    return likely.length === 1
      ? likely.map((one) => markOf(one, span.start, kind, words, lexicon))
      : []
  })
  const strong = marks.filter(({ sure }) => sure >= leastSure)
  const kinds = new Set(strong.map(({ kind }) => kind))
  return strong.length < 2 ? [] : marks.filter(({ kind }) => kinds.has(kind))
}

/** A mark of a name; surer where a post stands beside it. */
function markOf(
  { name, span, sure }: PersonName,
  at: number,
  kind: BlockKind,
  words: string,
  lexicon: NameLexicon,
): Mark {
  const { post } = introductionOf(words.slice(0, span.start), words.slice(span.end), lexicon)
  return { at, name, words, kind, sure: sure + (post === undefined ? 0 : 0.35) }
}

/** A speaker for each mark; undefined unless the marks and the answers fit each other. */
function partsOf(
  nameless: Speaker,
  marks: readonly Mark[],
  turns: readonly LabelledTurn[],
): Speaker[] | undefined {
  const names = new Set(marks.map(({ name }) => name)).size
  if (names < 2 || names > mostPeople) return undefined
  const first = startOf(turns[nameless.turns[0] ?? 0])
  const isAbove = marks.some(({ at }) => at < first)
  const owners = new Map<Mark, number[]>()
  for (const i of nameless.turns) {
    const start = startOf(turns[i])
    const mark = isAbove
      ? marks.findLast(({ at }) => at < start)
      : marks.find(({ at }) => at > start)
    if (mark === undefined) return undefined
    owners.set(mark, [...(owners.get(mark) ?? []), i])
  }
  if (owners.size < 2 || owners.size < marks.length - 1) return undefined
  return [...owners].map(([{ name, words }, part]) => ({
    ...nameless,
    labels: [name],
    descriptions: [words],
    turns: part,
  }))
}

const startOf = (turn: LabelledTurn | undefined): number => turn?.paragraphs[0]?.span.start ?? 0
