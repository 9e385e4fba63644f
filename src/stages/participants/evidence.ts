import type { NameLexicon } from '../../text/names/name-words.ts'
import { withoutTail } from '../../text/strip.ts'
import { interviewed, isBehindInterview } from './interviewed.ts'
import { introductionOf } from './introduction.ts'
import type { Appearance, Person } from './people.ts'
import type { PlaceKind } from './places.ts'

/** One reason to think, or to doubt, that a person is the one interviewed. */
interface Evidence {
  name: string
  weight: number
  /** How strongly it holds of a person, from 0 to 1. */
  of: (person: Person, lexicon: NameLexicon) => number
}

export const evidences: readonly Evidence[] = [
  { name: 'headline', weight: 2.5, of: ({ appearances }) => surest(appearances, 'headline') },
  { name: 'standfirst', weight: 1.5, of: ({ appearances }) => surest(appearances, 'standfirst') },
  { name: 'intro', weight: 1.5, of: ({ appearances }) => surest(appearances, 'intro') },
  { name: 'caption', weight: 0.8, of: ({ appearances }) => surest(appearances, 'caption') },
  { name: 'biography', weight: 1, of: ({ appearances }) => surest(appearances, 'biography') },
  { name: 'opening', weight: 1, of: ({ appearances }) => (appearances.some(isOpening) ? 1 : 0) },
  { name: 'heading', weight: 0.5, of: ({ appearances }) => surest(appearances, 'heading') },
  {
    name: 'repeated',
    weight: 1.5,
    of: ({ appearances }) => growth(appearances.filter(isNarrative).length),
  },
  {
    name: 'interviewed',
    weight: 2,
    of: (person, lexicon) => share(person, (one) => interviewed(one, lexicon)),
  },
  {
    name: 'introduced',
    weight: 1.5,
    of: (person, lexicon) => share(person, (one) => isIntroduced(one, lexicon)),
  },
  {
    name: 'self-introduced',
    weight: 2.5,
    of: (person, lexicon) => selfIntroduced(person, lexicon),
  },
  { name: 'asks', weight: -3, of: (person, lexicon) => asks(person, lexicon) },
  {
    name: 'speaks',
    weight: 1,
    of: (person, lexicon) => share(person, (one) => isSpeaking(one, lexicon)),
  },
  {
    name: 'addressed',
    weight: 1.5,
    of: ({ appearances }, lexicon) =>
      Math.max(...appearances.map((one) => addressed(one, lexicon))),
  },
  {
    name: 'form',
    weight: 2,
    of: ({ appearances }) => Math.max(...appearances.map(({ sure }) => sure)),
  },
  { name: 'alone', weight: 1.5, of: (person) => share(person, isAlone) },
  {
    name: 'placed',
    weight: -1.5,
    of: (person, lexicon) => share(person, (one) => placed(one, lexicon)),
  },
  {
    name: 'talked-about',
    weight: -2,
    of: ({ appearances }) => growth(appearances.filter(({ kind }) => kind === 'answer').length),
  },
]

/** How much a page speaks for each person being the one interviewed. */
export function standingOf(person: Person, lexicon: NameLexicon): number {
  return evidences.reduce((sum, { weight, of }) => sum + weight * of(person, lexicon), 0)
}

const surest = (appearances: readonly Appearance[], kind: PlaceKind): number =>
  appearances.reduce(
    (best, one) => (one.kind === kind ? Math.max(best, 0.5 + one.sure / 2) : best),
    0,
  )

/** 0 for at most one, towards 1 for many. */
const growth = (count: number): number => (count <= 1 ? 0 : 1 - 1 / count)

const isNarrative = ({ kind }: Appearance): boolean => kind !== 'answer' && kind !== 'question'

/** A name that opens a sentence of the introduction, and is what it speaks of: `Ida Holm builds …`. */
const isOpening = ({ kind, before, after, sure }: Appearance): boolean =>
  (kind === 'intro' || kind === 'standfirst') &&
  sure >= leastSure &&
  /(?:^|[.!?。”"»])$/u.test(withoutTail(before, '')) &&
  /^(?:,|\s?[(（]|\s\p{Ll})/u.test(after)

/** How strongly something holds of the narrative appearance that it fits best. */
const share = ({ appearances }: Person, holds: (one: Appearance) => boolean | number): number =>
  appearances.reduce(
    (best, one) => (best < 1 && isNarrative(one) ? Math.max(best, Number(holds(one))) : best),
    0,
  )

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

function isSpeaking(
  { before, after }: Appearance,
  { verbs, honorifics, spaced }: NameLexicon,
): boolean {
  const rest = after.trimStart()
  const honorific = spaced ? 0 : honorifics.opening(rest)
  const behind = rest.slice(honorific).replace(/^[은는이가はがも]?\s?/u, '')
  return verbs.opening(behind) > 0 || (spaced && verbs.closing(before.trimEnd()) > 0)
}

/** A block that holds nothing but the name, and a post or an honorific perhaps. */
const isAlone = ({ kind, before, after }: Appearance): boolean =>
  kind !== 'headline' && after.trim().length <= 3 && before.trim().length <= 8

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

/**
 * 1 for one who is spoken to in a question: `Frau Berg, wie …`, `…, Ida?`; 0.5 for a name with a post
 * at its start, which may tell of somebody else: `홍 대표님은 …`.
 */
function addressed({ kind, sure, before, after }: Appearance, { titles }: NameLexicon): number {
  if (kind !== 'question') return 0
  const ahead = withoutTail(before, '')
  const title = titles.closing(ahead)
  const opens = /(?:^|[.!?。？！])$/u.test(withoutTail(ahead.slice(0, ahead.length - title), ''))
  const closes = /[,，]\s?$/u.test(before) && /^\s?[?？!]/u.test(after)
  if (closes || (opens && sure >= leastSure && /^\s?[,，]/u.test(after))) return 1
  return opens && (title > 0 || sure >= 0.7) ? 0.5 : 0
}
