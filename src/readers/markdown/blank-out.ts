import { filler } from './filler.ts'

/** Template tags, and the attribute lists of elements; a longer one is text. */
const templates = [
  { from: '{%', to: '%}', limit: 2000 },
  { from: '{{', to: '}}', limit: 2000 },
  { from: '{:', to: '}', limit: 200 },
  { from: '{#', to: '}', limit: 200 },
  { from: '{/*', to: '*/}', limit: 5000 },
] as const

const moduleLine =
  /^(?:import\s(?:[\w*{][^\n]*\sfrom\s+)?['"][^'"\n]+['"];?|export\s+(?:const|default|function|let)\b[^\n]*)$/gm
/** An import or an object over several lines. */
const moduleLines =
  /^(?:import\s+\{[^{}]{0,2000}\}\s*from\s*['"][^'"\n]+['"]|export\s+(?:const|let)\s+\w+\s*=\s*\{\n[\s\S]{0,1500}?\n\});?[ \t]*$/gm

/**
 * The Markdown, as long as before, without what a site generator takes out of it: template tags,
 * attribute lists, comments and modules of MDX, front matter (up to `start`), carriage returns and
 * null characters.
 */
export function blankedOut(input: string, start: number): string {
  let text = blankLines(input.slice(0, start)) + input.slice(start)
  if (text.includes('\r')) text = withoutReturns(text)
  if (text.includes('\0')) text = text.replaceAll('\0', '\ufffd')
  if (text.includes('{')) for (const kind of templates) text = withoutTemplates(text, kind)
  return text.replace(moduleLines, blankLines).replace(moduleLine, blankLines)
}

/** A text of blanks with the same lines. */
export function blankLines(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

/** A backslash before the end of a line breaks it, as two blanks do. */
function withoutReturns(text: string): string {
  return text
    .replace(/(?<!\\)\\\r\n/g, '  \n')
    .replaceAll('\r\n', ' \n')
    .replaceAll('\r', '\n')
}

function withoutTemplates(text: string, kind: (typeof templates)[number]): string {
  const { from, to, limit } = kind
  const pieces: string[] = []
  let done = 0
  let close = 0
  let at = text.indexOf(from)
  while (at >= 0) {
    if (close < at + 2) close = text.indexOf(to, at + 2)
    if (close < 0) break
    const end = close + to.length
    if (end - at <= limit) {
      pieces.push(text.slice(done, at), text.slice(at, end).replace(/[^\n]/g, filler))
      done = end
    }
    at = text.indexOf(from, Math.max(done, at + 2))
  }
  return done === 0 ? text : pieces.join('') + text.slice(done)
}
