import { stripVTControlCharacters, styleText } from 'node:util'
import stringWidth from 'string-width'
import type { Output } from './streams.ts'

/** How a piece of text is set on a terminal. */
export type Style = 'bold' | 'dim' | 'cyan' | 'green' | 'yellow'

/** Sets a text in a style, or leaves it plain where the output shows no colours. */
export type Paint = (style: Style, text: string) => string

/** The {@link Paint} of an output: plain unless it is a terminal with colours. */
export function paintOf(output: Output): Paint {
  if (output.isTTY !== true || output.hasColors?.() !== true) return (_style, text) => text
  return (style, text) => styleText(style, text, { validateStream: false })
}

/** A text on one line, and without the control characters that would steer a terminal. */
export const oneLine = (text: string): string =>
  stripVTControlCharacters(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

/** A text cut to a number of terminal columns, of which wide letters take two. */
export function fitted(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text
  let shown = ''
  let width = 1
  for (const { segment } of letters.segment(text)) {
    width += stringWidth(segment)
    if (width > columns) break
    shown += segment
  }
  return `${shown.trimEnd()}…`
}

/** A text in lines of at most so many columns, broken at its spaces. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = []
  for (const word of oneLine(text).split(' ')) {
    const line = lines.at(-1)
    const longer = line === undefined ? word : `${line} ${word}`
    if (line !== undefined && stringWidth(longer) <= columns) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** Lines of cells, each column as wide as its widest cell; the last takes what is left. */
export function aligned(rows: readonly (readonly string[])[], columns: number): string[][] {
  const widest = Math.floor(columns / 3)
  const widths = (rows[0] ?? []).map((_cell, i) =>
    Math.min(widest, Math.max(...rows.map((row) => stringWidth(row[i] ?? '')))),
  )
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + gap, 0)
  return rows.map((row) =>
    row.map((cell, i) =>
      i === row.length - 1
        ? fitted(cell, Math.max(widest, columns - before))
        : padded(fitted(cell, widths[i] ?? 0), widths[i] ?? 0),
    ),
  )
}

/** The lines of a table of texts, indented, each column in its style; none for a plain one. */
export function rowLines(
  rows: readonly (readonly string[])[],
  styles: readonly (Style | undefined)[],
  columns: number,
  paint: Paint,
): string[] {
  const plain = rows.map((row) => row.map(oneLine))
  return aligned(plain, columns - 2).map((cells) => {
    const shown = cells.map((cell, i) => {
      const style = styles[i]
      return style === undefined ? cell : paint(style, cell)
    })
    return `  ${shown.join('')}`
  })
}

/** Columns between two cells. */
const gap = 2

const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - stringWidth(text)) + gap)

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })
