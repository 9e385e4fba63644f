import type { Article } from '../../model/article.ts'
import type { Language } from '../../shapes/language.ts'
import { keyOf } from '../../text/letters.ts'
import { type NameLexicon, nameLexicon } from '../../text/names/name-words.ts'
import { personNamesIn } from '../../text/names/person-names.ts'
import { endsInQuestionMark } from '../../text/sentence.ts'
import type { Clusters } from './clusters.ts'
import type { View } from './features.ts'
import type { Lexicon } from './lexicon.ts'
import type { NamedLabels } from './marks-prior.ts'

/** What a page says as a whole, whatever the hypothesis. */
export interface PageEvidence extends NamedLabels {
  /** Whether headline or standfirst calls it an interview. */
  namedInterview: boolean
  /** Whether they name another kind of text. */
  namedOtherwise: boolean
  /** Whether the headline counts what follows: "Seven questions", "15 tips". */
  isCounted: boolean
  /** Whether the text before the first question does. */
  announcedInterview: boolean
  /** Share of questions that address somebody. */
  addressing: number
  /** Share of long statements in the first person. */
  confiding: number
  /** Whether the headline is a question, and whether it quotes somebody. */
  headline: { asks: boolean; quotes: boolean }
  dated: boolean
  /** Whether headline or standfirst name somebody who did not write the article. */
  titleNames: boolean
  /** Whether the introduction or its labels do. */
  topNames: boolean
}

const countedTitle = /^\P{N}{0,40}(?<![\p{N}.,])(?:[3-9]|[1-9]\d|100)(?![\p{N}.,:%])/u

const titlesOf = ({ headline, standfirst, kicker, section }: Article): string[] =>
  [headline, standfirst, kicker, section].filter((words) => words !== undefined)

/** Reads the page for signs of an interview. */
export function pageEvidence(
  view: View,
  { labels }: Clusters,
  article: Article,
  { namesInterview, namesOtherKind }: Lexicon,
  language: Language,
): PageEvidence {
  const { facts, observations } = view
  const questions = facts.filter(({ marked, weight }) => marked && weight > 15)
  const statements = facts.filter(({ marked, weight }) => !marked && weight > 120)
  const firstMark = Math.max(
    0,
    facts.findIndex(({ marked }) => marked),
  )
  const intro = observations.slice(Math.max(0, firstMark - 8), firstMark + 1)
  const names = [...article.authors, article.publisher ?? ''].map(keyOf)
  const headline = keyOf(`${article.headline ?? ''} ${article.standfirst ?? ''}`)
  const keys = labels.map(({ name }) => name)
  const titles = titlesOf(article)
  const lexicon = nameLexicon(language)
  return {
    authors: new Set(
      keys.filter((key) => key.length > 1 && names.some((name) => name.includes(key))),
    ),
    headlined: new Set(keys.filter((key) => key.length > 2 && headline.includes(key))),
    namedInterview: titles.some(namesInterview),
    namedOtherwise: titles.some(namesOtherKind),
    isCounted: countedTitle.test(article.headline ?? ''),
    headline: {
      asks: endsInQuestionMark(article.headline ?? ''),
      quotes: /["“”„«»「『‘]/u.test(article.headline ?? ''),
    },
    dated: article.published !== undefined,
    titleNames: namesAnother([article.headline, article.standfirst], article.authors, lexicon),
    topNames: namesAnother(introductionOf(view), article.authors, lexicon),
    announcedInterview: intro.some(({ text }) => namesInterview(text)),
    addressing: share(questions, ({ second }) => second),
    confiding: share(statements, ({ first }) => first),
  }
}

/** Segments at the start of an article that may introduce somebody, and how far into them. */
const introduction = 8
const reach = 400

/** How sure a name must be to count. */
const sureName = 0.4

function introductionOf({ observations }: View): string[] {
  const content = observations.filter(({ segment }) => segment.block.part === 'content')
  return content
    .slice(0, introduction)
    .flatMap(({ label, text }) => [label?.speaker ?? '', text.slice(0, reach)])
}

/** Whether one of some texts names somebody who is not among the authors. */
function namesAnother(
  texts: readonly (string | undefined)[],
  authors: readonly string[],
  lexicon: NameLexicon,
): boolean {
  const keys = authors.map(keyOf)
  const isAuthor = (name: string): boolean =>
    keys.some((author) => author.includes(name) || name.includes(author))
  return texts.some((text = '') =>
    personNamesIn(text, lexicon).some(
      ({ name, sure }) => sure > sureName && !isAuthor(keyOf(name)),
    ),
  )
}

const share = <T>(list: readonly T[], holds: (one: T) => boolean): number =>
  list.length === 0 ? 0 : list.filter(holds).length / list.length
