import type { Participant } from '../../model/participant.ts'
import type { QuoteSpeaker } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'

/** Finds out who is meant by the words that name a speaker. */
export interface Speakers {
  /** The speaker that these words name; a pronoun stands for the one named last. */
  named: (span: Span & { isPronoun: boolean }) => QuoteSpeaker
}

/** Resolves names against the participants, and shorter forms against fuller ones seen before. */
export function speakersOf(text: string, participants: readonly Participant[]): Speakers {
  const byWord = new Map<string, Participant[]>()
  for (const participant of participants) {
    for (const word of new Set(namesOf(participant).flatMap(partsOf))) {
      byWord.set(word, [...(byWord.get(word) ?? []), participant])
    }
  }
  const fullest = new Map<string, string>()
  let last: QuoteSpeaker | undefined
  const named = (span: Span & { isPronoun: boolean }): QuoteSpeaker => {
    const place = { start: span.start, end: span.end }
    const words = text.slice(span.start, span.end).replace(/['’]s$/u, '')
    if (span.isPronoun)
      return last === undefined ? { span: place, name: words } : { ...last, span: place }
    last = { span: place, ...identity(words, byWord, fullest) }
    return last
  }
  return { named }
}

const namesOf = ({ name, aliases }: Participant): string[] =>
  name === undefined ? aliases : [name, ...aliases]

const partsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter((part) => part.length > 1)

function identity(
  words: string,
  byWord: ReadonlyMap<string, readonly Participant[]>,
  fullest: Map<string, string>,
): Omit<QuoteSpeaker, 'span'> {
  const parts = partsOf(words)
  const final = parts.at(-1) ?? ''
  const candidates = byWord.get(final) ?? byWord.get(parts[0] ?? '') ?? []
  const [only] = candidates
  if (only !== undefined && candidates.length === 1) {
    return { participantId: only.id, name: only.name ?? words }
  }
  const known = fullest.get(final)
  if (parts.length === 1 && known !== undefined) return { name: known }
  if (parts.length > 1 && /^\p{Lu}/u.test(words)) fullest.set(final, words)
  return { name: words }
}
