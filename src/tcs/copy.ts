import type { Article } from '../model/article.ts'
import type { Block } from '../model/block.ts'
import type { Issue } from '../model/issue.ts'
import type { PassageKind } from '../model/passage.ts'
import type { Source } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import type { TurnRole } from '../model/turn.ts'
import type { ExchangeKey } from './keys.ts'
import type { Mark } from './marks.ts'
import { restated } from './data/restated.ts'

/** What a paragraph of the article is. */
export type Part =
  | { passage: PassageKind }
  | { exchange: ExchangeKey; role: TurnRole; paragraph: number; of: number }

/** Where a paragraph of the article stands in a text. */
export interface Place {
  span: Span
  /** The speaker's label before it. */
  label?: Span
}

/** A text of the article, be it restated or as published, and where its parts stand in it. */
export interface Copy {
  source: Source
  blocks: Block[]
  article: Article
  /** For each of {@link parts}; `undefined` where the text lacks it. */
  places: (Place | undefined)[]
  /** In reading order. */
  marks: Mark[]
  /** Whether quotes give the speaker's own words. */
  isVerbatim: boolean
  issues: Issue[]
}

/** Where the marks of a name stand, in order. */
export const spansOf = ({ marks }: Copy, name: string): Span[] =>
  marks.filter((mark) => mark.name === name).map(({ span }) => span)

/** The paragraphs of the article in order, from the lead to the last answer. */
export const parts: readonly Part[] = /* #__PURE__ */ listParts()

function listParts(): Part[] {
  const keys = Object.keys(restated.exchanges) as ExchangeKey[]
  return [
    ...restated.passages.map(({ kind }) => ({ passage: kind })),
    ...keys.flatMap((exchange): Part[] => {
      const { answer } = restated.exchanges[exchange]
      return [
        { exchange, role: 'question', paragraph: 1, of: 1 },
        ...answer.map(
          (_text, i): Part => ({
            exchange,
            role: 'answer',
            paragraph: i + 1,
            of: answer.length,
          }),
        ),
      ]
    }),
  ]
}
