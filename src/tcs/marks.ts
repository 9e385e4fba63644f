import type { Span } from '../model/span.ts'

/** Words of a text that bear a name: `event:trilateral-summit-3`. */
export interface Mark {
  name: string
  span: Span
}

/** A text with its marks, in the order in which they begin. */
export interface MarkedText {
  text: string
  marks: Mark[]
}

/** The type of a text without its marks. */
export type Plain<S extends string> = Unclosed<Unopened<S>>

type Unopened<S extends string> = S extends `${infer Before}{${string}|${infer After}`
  ? `${Before}${Unopened<After>}`
  : S

type Unclosed<S extends string> = S extends `${infer Before}}${infer After}`
  ? `${Before}${Unclosed<After>}`
  : S

const sign = /\{([^{}|]+)\||\}/g

/**
 * Takes the marks out of a text that stands at `offset`.
 *
 * @example
 * readMarks('in {date:may|May 2010}').marks
 * //=> [{ name: 'date:may', span: { start: 3, end: 11 } }]
 */
export function readMarks(marked: string, offset: number = 0): MarkedText {
  const marks: Mark[] = []
  const open: Mark[] = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(sign)) {
    text += marked.slice(from, match.index)
    from = match.index + match[0].length
    const [, name] = match
    const place = offset + text.length
    if (name === undefined) close(open.pop(), place)
    else {
      const mark = { name, span: { start: place, end: place } }
      marks.push(mark)
      open.push(mark)
    }
  }
  return { text: text + marked.slice(from), marks }
}

function close(mark: Mark | undefined, end: number): void {
  if (mark !== undefined) mark.span.end = end
}
