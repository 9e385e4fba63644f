import type { Article } from '../../model/article.ts'
import type { Participant } from '../../model/participant.ts'
import type { Span } from '../../model/span.ts'
import type { Turn } from '../../model/turn.ts'
import type { IssueLog } from '../../shapes/issue-log.ts'
import type { LabelledTurn } from '../../shapes/labelled-turn.ts'
import type { Language } from '../../shapes/language.ts'
import type { Hints } from '../../shapes/options.ts'
import type { Reading } from '../../shapes/reader.ts'
import { nameLexicon } from '../../text/names/name-words.ts'
import { type Description, describe } from './describe.ts'
import { directoryOf } from './find-name.ts'
import { identify, type Identity } from './identify.ts'
import { legendsIn } from './legends.ts'
import { mentionsOf } from './mentions.ts'
import { peopleIn } from './people.ts'
import { blocksOf, placesOf, type Scene } from './places.ts'
import { sectioned } from './sections.ts'
import { speakersOf } from './speakers.ts'
import { reportUnknown } from './unknown.ts'

/**
 * Finds who speaks in the turns, and by which name, post and organisation the page knows them. A
 * label that joins two people ("Anna and Tom") is a participant of its own; a paper that asks in
 * its own name is an interviewer with an organisation and no name. Adds one issue
 * `speaker-unknown` for each side with turns whose speaker the page does not tell.
 */
export function findParticipants(
  { text, blocks }: Reading,
  scene: Scene,
  article: Article,
  language: Language,
  hints: Hints,
  issues: IssueLog,
): { participants: Participant[]; turns: Turn[] } {
  const { turns } = scene
  if (turns.length === 0) return { participants: [], turns: [] }
  const lexicon = nameLexicon(language)
  const body = blocksOf(blocks, scene, article)
  const places = placesOf(text, article, body, scene)
  const directory = directoryOf(peopleIn(places, lexicon), legendsIn(places, lexicon), lexicon)
  const isPerson = (label: string): boolean => {
    const person = directory.byLabel(label)
    return person?.appearances.some(({ sure }) => sure >= 0.5) ?? false
  }
  const speakers = sectioned(
    speakersOf(turns, isPerson, language, lexicon),
    text,
    turns,
    body,
    lexicon,
  )
  const identities = identify(speakers, directory, article, language, lexicon, hints)
  const descriptions = identities.map((identity) => describe(identity, lexicon))
  const mentions = mentionsOf(text, body, descriptions.map(namesOf))
  const participants = withIds(descriptions, mentions, identities)
  const owners = new Map(
    identities.flatMap(({ speaker }, i) => speaker.turns.map((turn) => [turn, participants[i]])),
  )
  const attributed = turns.map((turn, i) => withoutLabels(turn, owners.get(i)))
  const named = participants.filter(({ name, organisation }) => name ?? organisation)
  reportUnknown(attributed, new Set(named.map(({ id }) => id)), issues)
  return { participants, turns: attributed }
}

/** The names worth looking for: a single letter stands for too much. */
const namesOf = ({ name, organisation, aliases }: Description): string[] =>
  [name ?? organisation ?? '', ...aliases].filter((one) => one.length > 1)

function withIds(
  descriptions: readonly Description[],
  mentions: readonly Span[][],
  identities: readonly Identity[],
): Participant[] {
  const used = new Set<string>()
  return descriptions.map((description, i) => {
    const spans = mentions[i] ?? []
    const [first] = spans
    const base =
      first === undefined ? `s-${identities[i]?.speaker.side ?? 'answer'}` : `s${first.start}`
    let id = base
    for (let n = 2; used.has(id); n++) id = `${base}-${n}`
    used.add(id)
    return { id, ...description, mentions: spans }
  })
}

function withoutLabels(
  { speaker: _, ...turn }: LabelledTurn,
  participant: Participant | undefined,
): Turn {
  if (participant !== undefined) turn.participantId = participant.id
  return turn
}
