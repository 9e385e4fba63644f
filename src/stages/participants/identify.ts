import type { Article } from '../../model/article.ts'
import type { Language } from '../../shapes/language.ts'
import type { Hints } from '../../shapes/options.ts'
import { keyOf } from '../../text/letters.ts'
import { bareName } from '../../text/names/bare-name.ts'
import type { NameLexicon } from '../../text/names/name-words.ts'
import { shortFormsOf } from '../../text/names/short-forms.ts'
import { asks, isLikelyPerson, isPresented } from './evidence.ts'
import { type Directory, isInitials } from './find-name.ts'
import { roleWords } from './label-role.ts'
import type { Person } from './people.ts'
import { joined, type Speaker } from './speakers.ts'

/** Who a speaker is, as far as the page tells. */
export interface Identity {
  speaker: Speaker
  name?: string
  organisation?: string
  /** The person of the page that the name belongs to. */
  person?: Person
  /** Name of the rule. */
  by: string
}

/** What the speakers of one page are named by. */
interface Sources {
  directory: Directory
  authors: readonly string[]
  publisher: string | undefined
  isRole: (label: string) => boolean
  lexicon: NameLexicon
  hints: Hints
}

/** A person whose standing is lower is not taken for the one interviewed. */
const leastStanding = 1.3

/** Names the speakers: by their labels, the page, the byline and the outlet. */
export function identify(
  speakers: readonly Speaker[],
  directory: Directory,
  article: Article,
  language: Language,
  lexicon: NameLexicon,
  hints: Hints,
): Identity[] {
  const isRole = roleWords(language)
  const authors = article.authors.filter(
    (author) => !isOutlet(author, article.publisher) && !isRole(author),
  )
  const sources = { directory, authors, publisher: article.publisher, isRole, lexicon, hints }
  const labelled = speakers.map(
    (speaker) => byHint(speaker, speakers, sources) ?? byLabel(speaker, sources),
  )
  const asking = labelled.filter((one) => one?.speaker.side === 'question')
  const taken = new Set(asking.flatMap((one) => (one?.name === undefined ? [] : keyOf(one.name))))
  const answering = speakers.map(
    (speaker, i) =>
      labelled[i] ?? (speaker.side === 'answer' ? interviewee(speaker, sources, taken) : undefined),
  )
  for (const one of answering) if (one?.name !== undefined) taken.add(keyOf(one.name))
  return united(speakers.map((speaker, i) => answering[i] ?? interviewer(speaker, sources, taken)))
}

/** Makes one of those who turn out to be the same: two labels of one outlet, say. */
function united(identities: readonly Identity[]): Identity[] {
  const kept = new Map<string, Identity>()
  for (const one of identities) {
    const { speaker, name, organisation } = one
    const key = `${speaker.role} ${keyOf(name ?? organisation ?? '')}`
    const same = kept.get(key)
    if (same === undefined) kept.set(key, one)
    else kept.set(key, { ...same, speaker: joined(same.speaker, speaker) })
  }
  return [...kept.values()]
}

/** A hint names the only speaker of a side, or the one whose label abbreviates it. */
function byHint(
  speaker: Speaker,
  speakers: readonly Speaker[],
  { hints, directory, lexicon }: Sources,
): Identity | undefined {
  const name = speaker.side === 'answer' ? hints.interviewee : hints.interviewer
  if (name === undefined || speaker.role === 'audience') return undefined
  const others = speakers.filter(({ side, role }) => side === speaker.side && role !== 'audience')
  const isMeant = speaker.labels.some((label) => abbreviates(label, name, lexicon))
  return others.length === 1 || isMeant
    ? identityOf(speaker, name, directory.byLabel(name), 'hint')
    : undefined
}

const identityOf = (
  speaker: Speaker,
  name: string,
  person: Person | undefined,
  by: string,
): Identity => ({
  speaker,
  name,
  by,
  ...(person === undefined ? {} : { person }),
})

function byLabel(speaker: Speaker, sources: Sources): Identity | undefined {
  const { authors, directory, isRole, lexicon, publisher } = sources
  // The longest label says most: G for Greta, Berg for Anna Berg.
  const [label] = speaker.labels.filter((one) => !isRole(one)).sort((a, b) => b.length - a.length)
  if (label === undefined) return undefined
  const asks = speaker.side === 'question'
  if (asks && isOutlet(label, publisher))
    return { speaker, organisation: fuller(label, publisher), by: 'outlet-label' }
  const author = authors.find((one) => asks && abbreviates(label, one, lexicon))
  if (author !== undefined) return identityOf(speaker, author, directory.byLabel(author), 'byline')
  const person = directory.byLabel(label)
  const name = longer(label, person?.name)
  return asks && isHouse(name, lexicon)
    ? { speaker, organisation: name, by: 'outlet-label' }
    : identityOf(speaker, name, person, 'label')
}

/** The name that a label stands for. */
const longer = (label: string, name: string = ''): string =>
  keyOf(name).length > keyOf(label).length ? name : label

const fuller = (label: string, publisher: string | undefined): string =>
  publisher !== undefined && isInitials(label) ? publisher : label

function interviewee(
  speaker: Speaker,
  { directory, authors, publisher, lexicon }: Sources,
  taken: ReadonlySet<string>,
): Identity {
  const others = ranked(
    directory.people.filter(
      (person) => isLikelyPerson(person, lexicon) && directory.standingOf(person) >= leastStanding,
    ),
    directory,
  )
  const isAuthor = (person: Person): boolean =>
    authors.some((author) => abbreviates(person.name, author, lexicon))
  const best = others.find(
    (person) =>
      !taken.has(person.key) &&
      !isOutlet(person.name, publisher) &&
      (isPresented(person, lexicon) || !isAuthor(person)),
  )
  if (best === undefined) return { speaker, by: 'unlabelled' }
  return identityOf(speaker, best.name, best, 'standing')
}

/** The people most likely to be the one interviewed first. */
const ranked = (people: readonly Person[], { standingOf }: Directory): Person[] =>
  people.toSorted((a, b) => standingOf(b) - standingOf(a))

function interviewer(
  speaker: Speaker,
  { directory, authors, publisher, lexicon }: Sources,
  taken: ReadonlySet<string>,
): Identity {
  if (speaker.role === 'audience') return { speaker, by: 'label' }
  const [asker] = ranked(
    directory.people.filter((person) => asks(person, lexicon) > 0 && !taken.has(person.key)),
    directory,
  )
  if (asker !== undefined) return identityOf(speaker, asker.name, asker, 'credit')
  const [author, ...more] = authors.map((one) => bareName(one, lexicon).name)
  if (author !== undefined && more.length === 0 && !taken.has(keyOf(author))) {
    return identityOf(speaker, author, directory.byLabel(author), 'byline')
  }
  return publisher === undefined
    ? { speaker, by: 'unlabelled' }
    : { speaker, organisation: publisher, by: 'outlet' }
}

/** Whether a name ends as an organisation's name does, and not as a person's. */
const isHouse = (name: string, { organisations, spaced }: NameLexicon): boolean =>
  !spaced && organisations.closing(name) > 1

function abbreviates(short: string, full: string, lexicon: NameLexicon): boolean {
  const key = keyOf(short)
  const { parts, initials } = shortFormsOf(full, lexicon)
  return key === keyOf(full) || parts.includes(key) || (isInitials(short) && initials.includes(key))
}

/** Whether words name the outlet: its name, most of it, or its initials. */
function isOutlet(words: string, publisher: string | undefined): boolean {
  if (publisher === undefined) return false
  const [a, b] = [keyOf(words), keyOf(publisher)]
  if (a === '' || b === '') return false
  if (a === b || (Math.min(a.length, b.length) >= 4 && (a.includes(b) || b.includes(a))))
    return true
  const initials = publisher
    .split(/[\s\-’']+/u)
    .map((word) => keyOf(word).charAt(0))
    .join('')
  return a.length >= 2 && (initials.endsWith(a) || (b.endsWith(a) && a.length >= 3))
}
