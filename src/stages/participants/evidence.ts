import type { NameLexicon } from '../../text/names/name-words.ts'
import { withoutTail } from '../../text/strip.ts'
import { isBehindInterview, isInterviewed } from './interviewed.ts'
import { introductionOf } from './introduce.ts'
import type { Appearance, Person } from './people.ts'
import type { PlaceKind } from './places.ts'

/** What a place is worth that names a person; questions and answers name anybody. */
const placeWeights: Record<PlaceKind, number> = {
  headline: 2.5,
  standfirst: 1.5,
  intro: 1.5,
  biography: 1,
  caption: 0.8,
  heading: 0.5,
  question: 0,
  answer: 0,
}

/** How much a page speaks for a person being the one interviewed; about 2 for a likely one. */
export function standingOf(person: Person, lexicon: NameLexicon): number {
  const { appearances } = person
  const shown = appearances.filter(isNarrative)
  const places = shown.map((one) => placed(one, lexicon))
  return (
    placesWorth(appearances) +
    1.5 * growth(shown.length) +
    2 * Number(shown.some((one) => isInterviewed(one, lexicon))) +
    1.5 * Number(shown.some((one) => isIntroduced(one, lexicon))) +
    -1.5 * Math.max(0, ...places) +
    1.5 * Number(shown.some((one, i) => places[i] !== 1 && speaks(one, lexicon))) +
    2.5 * selfIntroduced(person, lexicon) +
    1.5 * Math.max(...appearances.map((one) => addressed(one, lexicon))) +
    2 * Math.max(...appearances.map(({ sure }) => sure)) +
    -3 * asks(person, lexicon)
  )
}

/** The sum over the kinds of places that name a person, of each by its surest form. */
function placesWorth(appearances: readonly Appearance[]): number {
  const worth = new Map<PlaceKind, number>()
  for (const { kind, sure } of appearances)
    worth.set(kind, Math.max(worth.get(kind) ?? 0, placeWeights[kind] * (0.5 + sure / 2)))
  return [...worth.values()].reduce((sum, one) => sum + one, 0)
}

/** 0 for at most one, towards 1 for many. */
const growth = (count: number): number => (count <= 1 ? 0 : 1 - 1 / count)

const isNarrative = ({ kind }: Appearance): boolean => kind !== 'answer' && kind !== 'question'

/** 1 for a name that its bearer gives in an answer: `My name is Ida Holm`. */
const selfIntroduced = ({ appearances }: Person, lexicon: NameLexicon): number =>
  appearances.some(
    ({ kind, before, after }) => kind === 'answer' && isSelfNaming(before, after, lexicon),
  )
    ? 1
    : 0

const isSelfNaming = (
  before: string,
  after: string,
  { selfOpeners, selfClosers }: NameLexicon,
): boolean =>
  selfOpeners.closing(before.trimEnd()) > 0 ||
  selfClosers.opening(after.replace(/^이(?=라고)/u, '')) > 0

/** 1 for one whom the page credits as the one who asks: `Interview: Ida Holm`, `聞き手＝山田花子`. */
export function asks({ appearances }: Person, lexicon: NameLexicon): number {
  const { askers, interviews } = lexicon
  const isAsker = ({ kind, before, after, sure }: Appearance): boolean => {
    if (kind !== 'intro' && kind !== 'biography') return false
    // On the air the host gives the name; what has a topic before it tells of somebody else.
    if (kind === 'intro' && isSelfNaming(before, after, lexicon))
      return !/[은는がはも]\s?$/u.test(before)
    if (sure < leastSure) return false
    const text = withoutTail(before, ':：|=＝／/')
    const isParted = /[:：|=＝／/]/u.test(before.slice(text.length))
    const length = Math.max(askers.closing(text), isParted ? interviews.closing(text) : 0)
    // "interview by Ida Holm" needs no colon; "editor Ida Holm" tells of anybody.
    return length > 0 && (isParted || text.slice(-length).includes(' '))
  }
  return appearances.some(isAsker) ? 1 : 0
}

/** Whether the form of a name, or its neighbours, once speaks for a person. */
export function isLikelyPerson(person: Person, lexicon: NameLexicon): boolean {
  const { name, appearances } = person
  if (name.length < 2) return false
  return appearances.some(({ sure }) => sure >= leastSure) || selfIntroduced(person, lexicon) > 0
}

/** Whether a page that somebody wrote is about its author, too: by its headline or an answer. */
export const isPresented = (person: Person, lexicon: NameLexicon): boolean =>
  person.appearances.some(({ kind }) => kind === 'headline' || kind === 'standfirst') ||
  selfIntroduced(person, lexicon) > 0

const leastSure = 0.3

// In scripts without capitals a name is found by the post before it.
const isIntroduced = ({ name, before, after }: Appearance, lexicon: NameLexicon): boolean =>
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}]/u.test(name) ||
  introductionOf(before, after, lexicon).post !== undefined

/** Whether one is quoted: `"It floats," says Ida Holm`, `홍길동 씨는 말했다`. */
function speaks({ before, after }: Appearance, lexicon: NameLexicon): boolean {
  const { verbs, honorifics, spaced } = lexicon
  const rest = after.trimStart()
  const honorific = spaced ? 0 : honorifics.opening(rest)
  const behind = rest.slice(honorific).replace(/^[은는이가はがも]?\s?/u, '')
  return verbs.opening(behind) > 0 || (spaced && verbs.closing(before.trimEnd()) > 0)
}

// "of the River Museum", "River Museum director": a name of a place or an organisation. A link
// alone may also lead to a person: "I wrote to Ida Holm".
function placed(one: Appearance, lexicon: NameLexicon): number {
  const { links, plain, posts, spaced } = lexicon
  if (!spaced || isBehindInterview(one.before, lexicon)) return 0
  const before = one.before.trimEnd()
  const article = plain.closing(before)
  const isLinked = article > 0 && links.closing(before.slice(0, -article).trimEnd()) > 0
  if (isLinked || (one.after.startsWith(' ') && posts.opening(one.after.trimStart()) > 0)) return 1
  return links.closing(before) > 0 ? 0.5 : 0
}

/** 1 for one who is spoken to in a question: `Frau Berg, wie …`, `…, Ida?`. */
function addressed({ kind, sure, before, after }: Appearance, { titles }: NameLexicon): number {
  if (kind !== 'question') return 0
  const ahead = withoutTail(before, '')
  const bare = ahead.slice(0, ahead.length - titles.closing(ahead))
  const opens = sure >= leastSure && /(?:^|[.!?。？！])$/u.test(withoutTail(bare, ''))
  const closes = /[,，]\s?$/u.test(before) && /^\s?[?？!]/u.test(after)
  return closes || (opens && /^\s?[,，]/u.test(after)) ? 1 : 0
}
