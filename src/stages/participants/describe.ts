import type { Participant } from '../../model/participant.ts'
import type { NameLexicon } from '../../text/names/name-words.ts'
import type { Identity } from './identify.ts'
import { introductionIn, introductionOf } from './introduce.ts'
import { fullest, type Introduction } from './introduction.ts'
import { namePartsOf } from './name-parts.ts'

/** All of a participant but its place in the text. */
export type Description = Omit<Participant, 'id' | 'mentions'>

/** What the page tells of an identity: aliases, name parts, post and organisation. */
export function describe(identity: Identity, lexicon: NameLexicon): Description {
  const { speaker, name, organisation, by } = identity
  const aliases = aliasesOf(identity)
  const introduction =
    organisation === undefined ? introductionFor(identity, lexicon) : { organisation }
  return {
    ...(name === undefined ? {} : { name, ...namePartsOf(name, aliases, lexicon) }),
    aliases,
    role: speaker.role,
    ...introduction,
    by,
  }
}

const mostAliases = 12

function aliasesOf({ speaker, person, name, organisation }: Identity): string[] {
  const forms = [...speaker.labels, ...(person?.appearances.map((one) => one.name) ?? [])]
  const known = new Set([name ?? organisation])
  return forms
    .filter((form) => form !== '' && !known.has(form) && known.add(form))
    .slice(0, mostAliases)
}

/** The most complete of the introductions in label, narrative and captions. */
function introductionFor({ speaker, person, name }: Identity, lexicon: NameLexicon): Introduction {
  if (name === undefined) return {}
  const narrative =
    person?.appearances.filter(({ kind }) => kind !== 'answer' && kind !== 'question') ?? []
  const found = [
    ...speaker.descriptions.map((one) => introductionIn(one, lexicon)),
    ...narrative.slice(0, 30).map(({ before, after }) => introductionOf(before, after, lexicon)),
    ...(speaker.post === undefined ? [] : [{ post: speaker.post }]),
  ]
  return fullest(found)
}
