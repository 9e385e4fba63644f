import type { Article } from '../../model/article.ts'
import type { Language } from '../../shapes/language.ts'
import { keyOf } from '../../text/letters.ts'
import { nameLexicon } from '../../text/names/name-words.ts'
import { personNamesIn } from '../../text/names/person-names.ts'
import { endsInQuestionMark } from '../../text/sentence.ts'
import type { Clusters } from './clusters.ts'
import type { View } from './features.ts'
import type { NamedLabels } from './marks-prior.ts'

/** What a page says as a whole, whatever the hypothesis. */
export interface PageEvidence extends NamedLabels {
  /** Whether headline or standfirst calls it an interview. */
  namedInterview: boolean
  /** Whether the text before the first question does. */
  announcedInterview: boolean
  /** Share of questions that address somebody. */
  addressing: number
  /** Share of long statements in the first person. */
  confiding: number
  /** Whether the headline is a question, and whether it quotes somebody. */
  headline: { asks: boolean; quotes: boolean }
  dated: boolean
  /** Whether headline, introduction or its labels name somebody who did not write the article. */
  namesAnother: boolean
  /** Whether its language leaves out who speaks and who is spoken to. */
  dropsPronouns: boolean
}

/** Reads the page for signs of an interview. */
export function pageEvidence(
  view: View,
  { labels }: Clusters,
  article: Article,
  namesInterview: (text: string) => boolean,
  language: Language,
): PageEvidence {
  const { scripts } = language
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
  return {
    authors: new Set(
      keys.filter((key) => key.length > 1 && names.some((name) => name.includes(key))),
    ),
    headlined: new Set(keys.filter((key) => key.length > 2 && headline.includes(key))),
    namedInterview: [article.headline, article.standfirst, article.kicker, article.section].some(
      (words) => words !== undefined && namesInterview(words),
    ),
    headline: {
      asks: endsInQuestionMark(article.headline ?? ''),
      quotes: /["“”„«»「『‘]/u.test(article.headline ?? ''),
    },
    dropsPronouns: scripts.includes('Hangul') || scripts.includes('Hiragana'),
    dated: article.published !== undefined,
    namesAnother: namesAnother(view, article, language),
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

function namesAnother({ observations }: View, article: Article, language: Language): boolean {
  const lexicon = nameLexicon(language)
  const authors = article.authors.map(keyOf)
  const isAuthor = (name: string): boolean =>
    authors.some((author) => author.includes(name) || name.includes(author))
  const content = observations.filter(({ segment }) => segment.block.part === 'content')
  const intro = content
    .slice(0, introduction)
    .flatMap(({ label, text }) => [label?.speaker ?? '', text.slice(0, reach)])
  return [article.headline ?? '', article.standfirst ?? '', ...intro].some((text) =>
    personNamesIn(text, lexicon).some(
      ({ name, sure }) => sure > sureName && !isAuthor(keyOf(name)),
    ),
  )
}

const share = <T>(list: readonly T[], holds: (one: T) => boolean): number =>
  list.length === 0 ? 0 : list.filter(holds).length / list.length
