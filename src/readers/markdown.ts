import type { Token } from 'markdown-it'
import type { Span } from '../model/span.ts'
import type { IssueLog } from '../shapes/issue-log.ts'
import type { Reader, Reading } from '../shapes/reader.ts'
import { linesOf } from '../text/lines.ts'
import { isWrapped, wrapWidthOf } from '../text/wrapping.ts'
import { handlerOf } from './layout/handler.ts'
import { newPage } from './layout/page.ts'
import { readingOf } from './layout/reading.ts'
import { blankedOut } from './markdown/blank-out.ts'
import { withoutComponents } from './markdown/components.ts'
import { withoutFiller } from './markdown/filler.ts'
import { type FrontMatter, frontMatterOf } from './markdown/front-matter.ts'
import { layBlocks } from './markdown/layout.ts'
import { isTooDeep, newParser } from './markdown/parser.ts'
import { markdownScoreOf } from './markdown/score.ts'

/**
 * Reads Markdown (CommonMark, tables, HTML and components inside) as the page that it describes.
 * A component that names who speaks (`<Message author="Anna">`) opens with that name. A line end inside
 * a paragraph stays a line feed, since labels (`Q: …`, `A: …`) stand on lines of their own; a
 * paragraph that was wrapped by an editor bears the token `wrapped`: its line feeds mean nothing.
 * Front matter goes to the header facts. Adds issues `front-matter-broken` and
 * `nesting-too-deep`.
 */
export const markdown: Reader = {
  name: 'markdown',
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  extensions: ['md', 'markdown', 'mdx', 'mkd'],
  score: (input, url) => markdownScoreOf(input, url),
  read: (input, issues) => readMarkdown(input, issues),
}

function readMarkdown(input: string, issues: IssueLog): Reading {
  const page = newPage(issues)
  const front = frontMatterOf(input)
  noteFrontMatter(front, issues)
  page.facts.header = front.header
  const { source, tags } = withoutComponents(blankedOut(input, front.end))
  const tokens = newParser(tags.length > 0).parse(source, {})
  if (isTooDeep(tokens)) noteDepth(issues)
  const wrapped = wrappedParagraphs(source, tokens)
  const cursor = { source, at: 0, end: 0, misses: 0 }
  const html = withoutFiller(handlerOf(page))
  const lineStarts = lineStartsOf(source)
  layBlocks({ page, html, cursor, lineStarts, open: [], wrapped, tags, tagsLaid: 0 }, tokens)
  return readingOf(page, 'text/markdown', input.length)
}

function noteFrontMatter({ fault }: FrontMatter, issues: IssueLog): void {
  if (fault === undefined) return
  const message = `The front matter could not be read: ${fault}`
  issues.add({ code: 'front-matter-broken', message, by: 'read' })
}

function noteDepth(issues: IssueLog): void {
  const message = 'Markup is nested too deeply; what stands deeper was passed over.'
  issues.add({ code: 'nesting-too-deep', message, by: 'read' })
}

function lineStartsOf(source: string): number[] {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
    starts.push(at + 1)
  return starts
}

/** The tokens that open a paragraph which was wrapped by an editor. */
function wrappedParagraphs(source: string, tokens: readonly Token[]): Set<Token> {
  const lines = linesOf(source)
  const groups = new Map<Token, Span[]>()
  for (const [at, token] of tokens.entries()) {
    if (token.type !== 'paragraph_open' || token.map === null) continue
    const isBroken = tokens[at + 1]?.children?.some(({ type }) => type === 'hardbreak')
    if (isBroken !== true) groups.set(token, lines.slice(...token.map))
  }
  const width = wrapWidthOf(source, [...groups.values()])
  const wrapped = new Set<Token>()
  if (width === undefined) return wrapped
  for (const [token, group] of groups) if (isWrapped(source, group, width)) wrapped.add(token)
  return wrapped
}
