import type { ParticipantRole } from '../../model/participant.ts'
import type { TurnRole } from '../../model/turn.ts'
import type { LabelledTurn } from '../../shapes/labelled-turn.ts'
import type { Language } from '../../shapes/language.ts'
import { keyOf } from '../../text/letters.ts'
import { bareName } from '../../text/names/bare-name.ts'
import type { NameLexicon } from '../../text/names/name-words.ts'
import { isMisspelling, shortFormsOf } from '../../text/names/short-forms.ts'
import { type LabelRole, labelRoles } from './label-role.ts'

/** Someone who speaks, before a name is looked for. */
export interface Speaker {
  side: TurnRole
  role: ParticipantRole
  /** The labels as spelled, without brackets, titles and honorifics; the most frequent first. */
  labels: string[]
  /** What the labels add to the name. */
  descriptions: string[]
  post?: string
  /** Indexes of the turns. */
  turns: number[]
}

interface Group {
  side: TurnRole
  keys: Set<string>
  labels: Map<string, number>
  descriptions: Set<string>
  posts: Set<string>
  roles: Set<LabelRole>
  turns: number[]
}

/**
 * Who speaks on either side: one speaker for the labels of one person, however short or misspelt,
 * and one without label for the turns of a side that has no labelled speaker. Unlabelled turns
 * belong to the only labelled speaker of their side; where there are several, to nobody. `isPerson`
 * tells whether the page knows a label as somebody's name. In the order of their first turns.
 */
export function speakersOf(
  turns: readonly LabelledTurn[],
  isPerson: (label: string) => boolean,
  language: Language,
  lexicon: NameLexicon,
): Speaker[] {
  const roleOf = labelRoles(language)
  const groups = groupsOf(turns, roleOf, lexicon)
  const speakers = (['question', 'answer'] as const).flatMap((side) =>
    withoutStray(
      merged(
        groups.filter((group) => group.side === side),
        lexicon,
      ),
      side,
      turns,
      isPerson,
    ).map(speakerOf),
  )
  for (const side of ['question', 'answer'] as const) addUnlabelled(speakers, side, turns)
  return speakers.sort((a, b) => (a.turns[0] ?? 0) - (b.turns[0] ?? 0))
}

function groupsOf(
  turns: readonly LabelledTurn[],
  roleOf: (label: string) => LabelRole | undefined,
  lexicon: NameLexicon,
): Group[] {
  const groups = new Map<string, Group>()
  for (const [speaker, places] of placesOfLabels(turns)) {
    const { name, post, description } = bareName(speaker, lexicon)
    const key = keyOf(name)
    const group = groups.get(key) ?? emptyGroup()
    groups.set(key, group)
    group.keys.add(key)
    group.labels.set(name, (group.labels.get(name) ?? 0) + places.length)
    group.turns.push(...places)
    if (post !== undefined) group.posts.add(post)
    if (description !== undefined) group.descriptions.add(description)
    const role = roleOf(speaker)
    if (role !== undefined) group.roles.add(role)
  }
  for (const group of groups.values()) {
    group.turns.sort((a, b) => a - b)
    group.side = sideOf(group, turns)
  }
  return [...groups.values()]
}

/** For each label the indexes of its turns. */
function placesOfLabels(turns: readonly LabelledTurn[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  turns.forEach(({ speaker }, i) => {
    if (speaker === undefined) return
    const known = places.get(speaker)
    if (known === undefined) places.set(speaker, [i])
    else known.push(i)
  })
  return places
}

function sideOf(group: Group, all: readonly LabelledTurn[]): TurnRole {
  const asking = group.turns.filter((i) => all[i]?.role === 'question').length
  return asking * 2 >= group.turns.length ? 'question' : 'answer'
}

const emptyGroup = (): Group => ({
  side: 'question',
  keys: new Set(),
  labels: new Map(),
  descriptions: new Set(),
  posts: new Set(),
  roles: new Set(),
  turns: [],
})

const fewest = 8

/**
 * The groups without those that are labels by accident: a title or a term that opens one answer
 * among many, all the others of which are one speaker's.
 */
function withoutStray(
  groups: readonly Group[],
  side: TurnRole,
  turns: readonly LabelledTurn[],
  isPerson: (label: string) => boolean,
): Group[] {
  const count = turns.filter(({ role }) => role === side).length
  const isStray = (group: Group): boolean =>
    side === 'answer' &&
    group.turns.length * fewest <= count &&
    ![...group.labels.keys()].some(isPerson)
  const kept = groups.filter((group) => !isStray(group))
  return kept.length <= 1 ? kept : [...groups]
}

/** Joins the groups of one person on one side: equal, shortened or misspelt names. */
function merged(groups: readonly Group[], lexicon: NameLexicon): Group[] {
  const kept: Group[] = []
  const owners = new Map<string, Group | undefined>()
  // The longest names first, so that each shorter one meets its full form.
  for (const group of groups.toSorted((a, b) => longest(b) - longest(a))) {
    const owner = [...group.keys]
      .map((key) => owners.get(key) ?? misspelt(key, kept))
      .find((one) => one)
    if (owner === undefined) kept.push(group)
    else join(owner, group)
    claim(owner ?? group, group, owners, lexicon)
  }
  return kept
}

const longest = ({ keys }: Group): number => Math.max(...[...keys].map((key) => key.length))

const comparable = 40

const misspelt = (key: string, groups: readonly Group[]): Group | undefined =>
  groups
    .slice(0, comparable)
    .find(({ keys }) => [...keys].some((other) => isMisspelling(key, other)))

/** Lets a group answer to its names and their short forms; forms that fit two people fit nobody. */
function claim(
  owner: Group,
  group: Group,
  owners: Map<string, Group | undefined>,
  lexicon: NameLexicon,
): void {
  for (const label of group.labels.keys()) {
    if (isJoint(label, lexicon)) continue
    const { parts, initials } = shortFormsOf(label, lexicon)
    for (const form of [...parts, ...initials]) {
      owners.set(form, !owners.has(form) || owners.get(form) === owner ? owner : undefined)
    }
  }
  for (const key of group.keys) owners.set(key, owner)
}

/** Whether a label names two people. */
const isJoint = (label: string, { joiners }: NameLexicon): boolean =>
  label
    .split(/\s+/u)
    .slice(1, -1)
    .some((word) => joiners.has(word) || /^[&/+＆／]$/u.test(word))

function join(to: Group, from: Group): void {
  for (const key of from.keys) to.keys.add(key)
  for (const [label, count] of from.labels)
    to.labels.set(label, (to.labels.get(label) ?? 0) + count)
  for (const one of from.descriptions) to.descriptions.add(one)
  for (const one of from.posts) to.posts.add(one)
  for (const one of from.roles) to.roles.add(one)
  to.turns.push(...from.turns)
  to.turns.sort((a, b) => a - b)
}

function speakerOf({ side, labels, descriptions, posts, roles, turns }: Group): Speaker {
  const [post] = posts
  return {
    side,
    role: side === 'answer' ? 'interviewee' : ([...roles][0] ?? 'interviewer'),
    labels: [...labels].toSorted((a, b) => b[1] - a[1]).map(([label]) => label),
    descriptions: [...descriptions],
    ...(post === undefined ? {} : { post }),
    turns,
  }
}

function addUnlabelled(speakers: Speaker[], side: TurnRole, turns: readonly LabelledTurn[]): void {
  const ofSide = turns.flatMap(({ role }, i) => (role === side ? [i] : []))
  const spoken = new Set(speakers.flatMap((speaker) => speaker.turns))
  const silent = ofSide.filter((i) => !spoken.has(i))
  if (silent.length === 0) return
  const known = speakers.filter((speaker) => speaker.side === side && speaker.role !== 'audience')
  const [only] = known
  if (known.length === 1 && only !== undefined) {
    only.turns = [...only.turns, ...silent].sort((a, b) => a - b)
  } else if (known.length <= 1) {
    const role = side === 'question' ? 'interviewer' : 'interviewee'
    speakers.push({ side, role, labels: [], descriptions: [], turns: silent })
  }
}

/** Two speakers that are one. */
export const joined = (one: Speaker, other: Speaker): Speaker => ({
  ...one,
  labels: [...one.labels, ...other.labels],
  descriptions: [...one.descriptions, ...other.descriptions],
  turns: [...one.turns, ...other.turns].sort((a, b) => a - b),
})
