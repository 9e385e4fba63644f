import type { NameLexicon } from '../../text/names/name-words.ts'
import type { WordList } from '../../text/word-list.ts'
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

const evidences: readonly Evidence[] = [
  { name: 'headline', weight: 2.5, of: ({ appearances }) => surest(appearances, 'headline') },
  { name: 'standfirst', weight: 1.5, of: ({ appearances }) => surest(appearances, 'standfirst') },
  { name: 'intro', weight: 1.5, of: ({ appearances }) => surest(appearances, 'intro') },
  { name: 'caption', weight: 0.8, of: ({ appearances }) => surest(appearances, 'caption') },
  { name: 'biography', weight: 1, of: ({ appearances }) => surest(appearances, 'biography') },
  { name: 'heading', weight: 0.5, of: ({ appearances }) => surest(appearances, 'heading') },
  { name: 'repeated', weight: 1.5, of: ({ appearances }) => growth(appearances.filter(isNarrative).length) },
  { name: 'interviewed', weight: 2, of: (person, lexicon) => share(person, (one) => isInterviewed(one, lexicon)) },
  { name: 'introduced', weight: 1.5, of: (person, lexicon) => share(person, (one) => isIntroduced(one, lexicon)) },
  { name: 'speaks', weight: 1, of: (person, lexicon) => share(person, (one) => isSpeaking(one, lexicon)) },
  { name: 'addressed', weight: 1.5, of: ({ appearances }) => (appearances.some(isAddressed) ? 1 : 0) },
  { name: 'form', weight: 2, of: ({ appearances }) => Math.max(...appearances.map(({ sure }) => sure)) },
  { name: 'talked-about', weight: -1, of: ({ appearances }) => growth(appearances.filter(({ kind }) => kind === 'answer').length) },
]

/** How much a page speaks for each person being the one interviewed. */
export function standingOf(person: Person, lexicon: NameLexicon): number {
  return evidences.reduce((sum, { weight, of }) => sum + weight * of(person, lexicon), 0)
}

const surest = (appearances: readonly Appearance[], kind: PlaceKind): number =>
  appearances.reduce((best, one) => (one.kind === kind ? Math.max(best, 0.5 + one.sure / 2) : best), 0)

/** 0 for at most one, towards 1 for many. */
const growth = (count: number): number => (count <= 1 ? 0 : 1 - 1 / count)

const isNarrative = ({ kind }: Appearance): boolean => kind !== 'answer' && kind !== 'question'

/** Whether something holds of a narrative appearance: as much as that name is sure to be one. */
const share = ({ appearances }: Person, holds: (one: Appearance) => boolean): number =>
  appearances.some((one) => isNarrative(one) && holds(one)) ? 1 : 0

const near = 24

// "Interview mit X", "专访X", "X 인터뷰": no sentence ends in between.
function isInterviewed({ before, after }: Appearance, { interviews, spaced }: NameLexicon): boolean {
  const left = /[^.!?。？！\n]*$/u.exec(before.slice(-near))?.[0] ?? ''
  const right = /^[^.!?。？！\n]*/u.exec(after.slice(0, near))?.[0] ?? ''
  return holdsWord(left, interviews, spaced) || holdsWord(right, interviews, spaced)
}

function holdsWord(text: string, words: WordList, spaced: boolean): boolean {
  for (let at = 0; at < text.length; at++) {
    const isStart = !spaced || at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))
    if (isStart && words.opening(text.slice(at)) > 0) return true
  }
  return false
}

const isIntroduced = ({ before, after }: Appearance, lexicon: NameLexicon): boolean =>
  introductionOf(before, after, lexicon).post !== undefined

function isSpeaking({ before, after }: Appearance, { verbs, honorifics, spaced }: NameLexicon): boolean {
  const rest = after.trimStart()
  const honorific = spaced ? 0 : honorifics.opening(rest)
  const behind = rest.slice(honorific).replace(/^[은는이가はがも]?\s?/u, '')
  return verbs.opening(behind) > 0 || (spaced && verbs.closing(before.trimEnd()) > 0)
}

// "Frau Berg, wie …", "홍 대표님은 …": a name in a question, set apart by a comma.
const isAddressed = ({ kind, before, after }: Appearance): boolean =>
  kind === 'question' && (/^[^\p{L}]{0,2},/u.test(after) || /(?:^|, )\P{L}*(?:\p{Lu}\p{L}*\.? )?$/u.test(before))
