import type { Interview } from '../model/interview.ts'
import type { Participant, ParticipantRole } from '../model/participant.ts'
import { keyOf } from '../text/letters.ts'
import type { ExtractedParticipant } from './extraction.ts'
import type { FoundText } from './texts.ts'

/** The people of a source and those whom an extraction adds. */
export interface People {
  /** The participant of that name; a new one where the source has the name and no participant. */
  named: (name: string | null | undefined, role: ParticipantRole) => Participant | undefined
  /** All of them, those of the source first. */
  all: () => Participant[]
}

/**
 * Knows people by the names that the source has. A name that does not stand there makes nobody: it
 * is reported, and no words are given to it.
 */
export function peopleOf(
  base: Interview,
  listed: readonly ExtractedParticipant[],
  texts: ReadonlyMap<string, FoundText>,
): People {
  const byKey = new Map<string, Participant>()
  const people = base.participants.map((one) => ({ ...one }))
  for (const one of people)
    for (const name of [one.name, one.organisation, ...one.aliases])
      if (name !== undefined && !byKey.has(keyOf(name))) byKey.set(keyOf(name), one)
  const isGrounded = (text: string | null | undefined): text is string =>
    typeof text === 'string' && keyOf(text) !== '' && texts.get(text)?.verdict === 'exact'
  const named: People['named'] = (name, role) => {
    if (!isGrounded(name)) return undefined
    const known = byKey.get(keyOf(name))
    if (known !== undefined) return known
    const added = addedPerson(name, role, texts.get(name), people)
    people.push(added)
    byKey.set(keyOf(name), added)
    return added
  }
  for (const { name, role, post, organisation } of listed) {
    const one = named(name, role)
    if (one === undefined) continue
    if (isGrounded(post)) one.post ??= post
    if (isGrounded(organisation)) one.organisation ??= organisation
  }
  return { named, all: () => people }
}

function addedPerson(
  name: string,
  role: ParticipantRole,
  found: FoundText | undefined,
  people: readonly Participant[],
): Participant {
  const mentions = found?.spans ?? []
  const base = mentions[0] === undefined ? 's-named' : `s${mentions[0].start}`
  const taken = people.filter(({ id }) => id === base || id.startsWith(`${base}-`)).length
  const id = taken === 0 ? base : `${base}-${taken + 1}`
  return { id, name, aliases: [], role, mentions, by: 'ground' }
}
