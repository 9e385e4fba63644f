import type { Issue } from '../../src/model/issue.ts'
import type { LaidBlock, Reader, Reading } from '../../src/shapes/reader.ts'

/** A reading together with the codes of the issues that were added. */
export interface Read extends Reading {
  codes: string[]
}

/** What a reader makes of an input. */
export function readWith(reader: Reader, input: string): Read {
  const all: Issue[] = []
  const reading = reader.read(input, { all, add: (issue) => all.push(issue) })
  return { ...reading, codes: all.map(({ code }) => code) }
}

/** The texts of the blocks. */
export function textsOf(reading: Reading): string[] {
  return reading.blocks.map((block) => textOf(reading, block))
}

/** The text of one block. */
export function textOf(reading: Reading, block: LaidBlock): string {
  return reading.text.slice(block.span.start, block.span.end)
}

/** The runs of all blocks: each text with its marks. */
export function runsOf(reading: Reading): Record<string, unknown>[] {
  return reading.blocks.flatMap(({ runs = [] }) =>
    runs.map(({ span, ...marks }) => ({
      text: reading.text.slice(span.start, span.end),
      ...marks,
    })),
  )
}
