import MarkdownIt, { type MarkdownIt as Parser, type Token } from 'markdown-it'
import { widerEmphasis } from './emphasis.ts'

/** Elements nest no deeper than this; what stands deeper is passed over. */
const deepest = 200

/** Whether something may have been passed over because it stood too deep. */
export function isTooDeep(tokens: readonly Token[]): boolean {
  return tokens.some(({ level }) => level >= deepest - 1)
}

/**
 * A Markdown parser with tables and HTML. It keeps the targets of links as written, and character
 * references and escapes as pieces of their own. Beside components, what is indented is no code.
 */
export function newParser(hasComponents: boolean): Parser {
  const parser = new MarkdownIt({ html: true })
  parser.set({ maxNesting: deepest })
  parser.validateLink = () => true
  parser.normalizeLink = (target) => target
  parser.normalizeLinkText = (target) => target
  parser.core.ruler.disable('text_join')
  if (hasComponents) parser.block.ruler.disable('code')
  parser.inline.ruler.before('text', 'wider-emphasis', widerEmphasis)
  return parser
}
