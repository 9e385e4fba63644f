import type { Participant } from '../../model/participant.ts'
import type { QuoteSpeaker } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'

/** Words that name a speaker. */
export interface Naming extends Span {
  /** `he`, `who`: whoever was named last is meant. */
  isPronoun: boolean
  /** Whether they stand in narration. */
  isTold: boolean
  /** The participant who is meant by `I` or `you` here. */
  personId?: string | undefined
}

/** Finds out who is meant by the words that name a speaker. */
export interface Speakers {
  /** The speaker that these words name, without their place. To be asked in order of place. */
  named: (naming: Naming) => Named
}

interface Known {
  byId: ReadonlyMap<string, Participant>
  /** By each word of their names. */
  byWord: ReadonlyMap<string, readonly Participant[]>
  participants: readonly Participant[]
  /** The fullest form seen of a name, by its last word. */
  fullest: Map<string, string>
  /** Who was last described by a word: `miller`. */
  byRole: Map<string, Named>
}

/** A speaker without a place. */
export type Named = Omit<QuoteSpeaker, 'span'>

/**
 * Resolves names and posts against the participants, and shorter forms, pronouns and descriptions
 * against whoever was named before; before anybody is, a
 * pronoun in narration means the only interviewee.
 */
export function speakersOf(text: string, participants: readonly Participant[]): Speakers {
  const known: Known = {
    byId: new Map(participants.map((participant) => [participant.id, participant])),
    byWord: wordsOf(participants),
    participants,
    fullest: new Map(),
    byRole: new Map(),
  }
  const [guest, ...others] = participants.filter(({ role }) => role === 'interviewee')
  const onlyGuest = guest === undefined || others.length > 0 ? undefined : whoIs(guest, '')
  let last: Named | undefined
  const named = ({ start, end, isPronoun, personId, isTold }: Naming): Named => {
    const words = text.slice(start, end).replace(/['’]s$/u, '')
    const person = personId === undefined ? undefined : known.byId.get(personId)
    if (person !== undefined) return whoIs(person, words)
    if (!isPronoun) {
      const parts = partsOf(words)
      last = identity(words, parts, known)
      remember(words, parts, besideOf(text, end), last, known)
    }
    return last ?? (isTold ? onlyGuest : undefined) ?? { name: words }
  }
  return { named }
}

function wordsOf(participants: readonly Participant[]): Map<string, Participant[]> {
  const byWord = new Map<string, Participant[]>()
  for (const participant of participants) {
    for (const word of new Set(namesOf(participant).flatMap(partsOf))) {
      byWord.set(word, [...(byWord.get(word) ?? []), participant])
    }
  }
  return byWord
}

const namesOf = ({ name, aliases }: Participant): string[] =>
  name === undefined ? aliases : [name, ...aliases]

const partsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter((part) => part.length > 1)

const whoIs = ({ id, name, organisation }: Participant, words: string): Named => ({
  participantId: id,
  name: name ?? organisation ?? words,
})

function identity(words: string, parts: readonly string[], known: Known): Named {
  const final = parts.at(-1) ?? ''
  const candidates = known.byWord.get(final) ?? known.byWord.get(parts[0] ?? '') ?? []
  const only = candidates.length === 1 ? candidates[0] : described(words, parts, known.participants)
  if (only !== undefined) return whoIs(only, words)
  const full = known.fullest.get(final)
  if (parts.length === 1 && full !== undefined) return { name: full }
  const role = isDescription(words) ? known.byRole.get(final) : undefined
  return role ?? { name: words }
}

/** The only participant whose name, post or organisation a description holds: "its director". */
function described(
  words: string,
  parts: readonly string[],
  participants: readonly Participant[],
): Participant | undefined {
  const fitting = participants.filter(({ name, post, organisation }) => {
    if (name !== undefined && name.length > 1 && words.includes(name)) return true
    if (organisation !== undefined && words.includes(organisation)) return true
    const head = partsOf(post ?? '').at(-1)
    return head !== undefined && parts.length < 5 && parts.at(-1) === head && isDescription(words)
  })
  return fitting.length === 1 ? fitting[0] : undefined
}

const isDescription = (words: string): boolean => {
  const rest = words.slice(1)
  return rest === rest.toLowerCase()
}

const vicinity = 60
const telling = 4

/** The words behind a comma at a place. */
function besideOf(text: string, at: number): string | undefined {
  if (!text.startsWith(', ', at)) return undefined
  return /^\P{P}{3,40}/u.exec(text.slice(at + 2, at + vicinity))?.[0]
}

/** Remembers a full name for its last word, and the description in it or beside it. */
function remember(
  words: string,
  parts: readonly string[],
  beside: string | undefined,
  who: Named,
  { fullest, byRole }: Known,
): void {
  if (isDescription(words)) return
  if (parts.length > 1 && who.participantId === undefined) {
    fullest.set(parts.at(-1) ?? '', who.name)
  }
  if (beside === undefined && !words.includes(' ')) return
  for (const word of `${words} ${beside ?? ''}`.split(' ')) {
    if (word.length >= telling && word === word.toLowerCase()) byRole.set(word, who)
  }
}
