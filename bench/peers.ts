/**
 * What there is without this package: an extractor of articles, and the simple rules that one would
 * write behind it. Turns begin at labels that come back ("Q:", "NAME:"), else at bold paragraphs and
 * headings that ask, else at paragraphs that end in a question mark.
 */
import { Parser } from 'htmlparser2'
import MarkdownIt from 'markdown-it'
import { type BenchDocument, bytesOf } from './documents.ts'
import type { Extracted, Extractor } from './extractors.ts'
import type { Prediction } from './predictions.ts'

interface Paragraph {
  text: string
  /** Bold, italic or a heading from end to end. */
  isMarked: boolean
}

type Turn = Prediction['turns'][number]

const boundary =
  /^(?:p|div|h[1-6]|li|ul|ol|dl|dt|dd|blockquote|section|article|tr|td|table|br|hr|figure|figcaption)$/
const mark = /^(?:strong|b|em|i|h[1-6])$/
const question = /[?？؟]["'”’»」』)\s]*$/

/** The paragraphs of a piece of HTML; a line break ends one, and so does bold text that asks. */
function paragraphsOf(html: string): Paragraph[] {
  const found: Paragraph[] = []
  let text = ''
  let plain = 0
  let depth = 0
  const flush = () => {
    const trimmed = text.trim()
    if (trimmed !== '') found.push({ text: trimmed, isMarked: plain === 0 })
    text = ''
    plain = 0
  }
  const parser = new Parser({
    onopentag(name) {
      if (boundary.test(name)) flush()
      if (mark.test(name)) depth++
    },
    ontext(data) {
      text += data
      if (depth === 0) plain += data.trim().length
    },
    onclosetag(name) {
      if (mark.test(name) && plain === 0 && question.test(text)) flush()
      if (boundary.test(name)) flush()
      if (mark.test(name)) depth = Math.max(0, depth - 1)
    },
  })
  parser.end(html)
  flush()
  return found
}

interface Labelled {
  label: string | null
  text: string
}

/** A paragraph without the label that it opens with. */
function labelled({ text }: Paragraph): Labelled {
  const [whole = '', label] =
    /^([\p{L}\p{M}][\p{L}\p{M}\p{N} .'’-]{0,30})[:：]\s*/u.exec(text) ?? []
  return label === undefined ? { label: null, text } : { label, text: text.slice(whole.length) }
}

/** The labels that come back; empty where fewer than two do. */
function labelsOf(paragraphs: readonly Labelled[]): string[] {
  const counts = new Map<string, number>()
  for (const { label } of paragraphs) {
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  const frequent = [...counts].filter(([, count]) => count >= 3).map(([label]) => label)
  return frequent.length < 2 ? [] : frequent
}

/** The label whose paragraphs ask most often. */
function askerOf(labels: readonly string[], paragraphs: readonly Labelled[]): string | undefined {
  const shares = labels.map((label) => {
    const own = paragraphs.filter((one) => one.label === label)
    return own.filter(({ text }) => question.test(text)).length / own.length
  })
  return labels[shares.indexOf(Math.max(...shares))]
}

function turnsByLabel(paragraphs: readonly Labelled[], labels: readonly string[]): Turn[] {
  const asker = askerOf(labels, paragraphs)
  const turns: Turn[] = []
  for (const { label, text } of paragraphs) {
    const last = turns.at(-1)
    if (label !== null && labels.includes(label)) {
      turns.push({ role: label === asker ? 'question' : 'answer', speaker: label, text })
    } else if (last !== undefined) last.text += `\n${text}`
  }
  return turns
}

function turnsByQuestion(paragraphs: readonly Paragraph[], asks: (one: Paragraph) => boolean) {
  const turns: Turn[] = []
  for (const paragraph of paragraphs) {
    const role = asks(paragraph) ? 'question' : 'answer'
    const last = turns.at(-1)
    if (last?.role === role) last.text += `\n${paragraph.text}`
    else if (last !== undefined || role === 'question')
      turns.push({ role, speaker: null, text: paragraph.text })
  }
  return turns
}

/** Cuts an article into turns. */
function turnsOf(paragraphs: readonly Paragraph[]): Turn[] {
  const split = paragraphs.map(labelled)
  const labels = labelsOf(split)
  if (labels.length > 0) return turnsByLabel(split, labels)
  const isMarkedQuestion = ({ text, isMarked }: Paragraph) => isMarked && question.test(text)
  if (paragraphs.filter(isMarkedQuestion).length >= 3) {
    return turnsByQuestion(paragraphs, ({ isMarked }) => isMarked)
  }
  return turnsByQuestion(paragraphs, ({ text }) => question.test(text))
}

function predictionOf({ title, author, published, content }: Extracted): Prediction {
  const turns = turnsOf(paragraphsOf(content))
  const isInterview = turns.filter(({ role }) => role === 'question').length >= 3
  const speakers = new Map(turns.map(({ speaker, role }) => [speaker, role]))
  const participants = [...speakers].map(([name, role]) => ({
    name,
    role: role === 'question' ? 'interviewer' : 'interviewee',
  }))
  return {
    isInterview,
    title,
    authors: author === null || author === '' ? [] : [author],
    published,
    participants: isInterview ? participants.filter(({ name }) => name !== null) : [],
    turns: isInterview ? turns : [],
  }
}

const markdown = new MarkdownIt({ html: true, breaks: true })

/** A Markdown or plain text as the article that it is already: there is nothing to extract. */
function articleOf(source: string): Extracted {
  const [front = ''] = /^---\n[\s\S]*?\n---\n/.exec(source) ?? []
  const field = (name: string): string | null =>
    new RegExp(`^${name}:\\s*["']?(.+?)["']?\\s*$`, 'm').exec(front)?.[1] ?? null
  const content = markdown.render(source.slice(front.length))
  const title = field('title') ?? /<h1>(.*?)<\/h1>/.exec(content)?.[1] ?? null
  return { title, author: field('author'), published: field('date'), content }
}

/** What an extractor and the rules make of a document. */
export async function peerPrediction(
  document: BenchDocument,
  extract: Extractor,
): Promise<Prediction> {
  const source = new TextDecoder(charsetOf(bytesOf(document))).decode(bytesOf(document))
  const isPage = document.mediaType === 'text/html'
  return predictionOf(isPage ? await extract(source) : articleOf(source))
}

function charsetOf(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8'
}
