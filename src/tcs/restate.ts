import type { Article } from '../model/article.ts'
import type { Block, BlockKind } from '../model/block.ts'
import type { Span } from '../model/span.ts'
import { citation } from './data/citation.ts'
import type { Copy, Place } from './copy.ts'
import { type Mark, readMarks } from './marks.ts'
import { participants } from './data/participants.ts'
import { restated } from './data/restated.ts'

/** A text that grows block by block. */
interface Sheet {
  text: string
  blocks: Block[]
  marks: Mark[]
}

/** The restated article as a plain text, with a label before each turn. */
export function restate(): Copy {
  const sheet: Sheet = { text: '', blocks: [], marks: [] }
  const headline = put(sheet, '', restated.headline, 'heading').span
  const header = put(sheet, '', restated.header.join('\n')).span
  const places = restated.passages.map(({ text }) => put(sheet, '', text))
  const asks = `${participants['korea-joongang-daily'].organisation}: `
  const answers = `${participants['lee-hee-sup'].name}: `
  for (const { question, answer } of Object.values(restated.exchanges)) {
    places.push(put(sheet, asks, question))
    places.push(...answer.map((text, i) => put(sheet, i === 0 ? answers : '', text)))
  }
  return {
    source: { text: sheet.text, language: 'en', mediaType: 'text/plain' },
    blocks: sheet.blocks,
    article: articleOf(headline, header),
    places,
    marks: sheet.marks,
    isVerbatim: false,
    issues: [],
  }
}

/** Adds a block below a blank line, and tells where its paragraph and label stand. */
function put(sheet: Sheet, label: string, marked: string, kind: BlockKind = 'paragraph'): Place {
  if (sheet.text !== '') sheet.text += '\n\n'
  const from = sheet.text.length
  const start = from + label.length
  const { text, marks } = readMarks(marked, start)
  const end = start + text.length
  sheet.text += label + text
  sheet.marks.push(...marks)
  const span = { start: from, end }
  sheet.blocks.push({ id: `b${from}`, span, kind, part: 'content', raw: { ...span } })
  return {
    span: { start, end },
    ...(label !== '' && { label: { start: from, end: start } }),
  }
}

function articleOf(headline: Span, header: Span): Article {
  const inHeader = { by: 'curated', span: header }
  return {
    headline: restated.headline,
    authors: [citation.author],
    publisher: citation.publisher,
    published: citation.published,
    origins: {
      headline: { by: 'curated', span: headline },
      authors: inHeader,
      publisher: inHeader,
      published: inHeader,
    },
  }
}
