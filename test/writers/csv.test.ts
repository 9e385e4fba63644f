import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csv } from '../../src/writers/index.ts'
import { interviewOf, sampleInterview } from '../sample.ts'

/** Reads CSV after RFC 4180, sign by sign. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [['']]
  let isQuoted = false
  let before = ''
  const add = (sign: string): void => {
    const row = rows.at(-1)!
    row.push(row.pop()! + sign)
  }
  for (const sign of text) {
    if (sign === '"') {
      if (!isQuoted && before === '"') add('"')
      isQuoted = !isQuoted
    } else if (isQuoted) add(sign)
    else if (sign === ',') rows.at(-1)!.push('')
    else if (sign === '\n') rows.push([''])
    else if (sign !== '\r') add(sign)
    before = sign
  }
  return rows.slice(0, -1)
}

/** Takes off the apostrophe that keeps a spreadsheet from reading a formula. */
const unguarded = (cell: string): string =>
  /^'+[=+\-@＝＋－＠\t\r\n]/.test(cell) ? cell.slice(1) : cell

describe('csv', () => {
  test('writes a row for each turn', () => {
    const [header, , answer] = rowsOf(csv.write(sampleInterview()))
    expect(header).toEqual(['id', 'role', 'speaker', 'start', 'end', 'text', 'confidence', 'by'])
    expect(answer).toEqual([
      't121',
      'answer',
      'Ida Holm',
      '121',
      '194',
      'In May 2011, by boat.\n\nThe lamp never slept - and neither did I.',
      '0.9',
      'sample',
    ])
  })

  test('gives each table by name, every row as long as its header', () => {
    const interview = sampleInterview()
    const sizes = Object.entries(csv.tables!).map(([name, write]) => {
      const rows = rowsOf(write(interview))
      expect(new Set(rows.map((row) => row.length)).size, name).toBe(1)
      return [name, rows.length - 1]
    })
    expect(Object.fromEntries(sizes)).toEqual({
      turns: 5,
      participants: 2,
      passages: 4,
      quotes: 1,
      dates: 1,
      events: 0,
    })
  })

  test('no cell of a text is a formula', () => {
    const cells = rowsOf(csv.write(sampleInterview())).flat()
    expect(cells).toContain(`'=Never=, "honestly".`)
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
  })

  test('gives any text back', () => {
    const text = fc.string({
      minLength: 1,
      unit: fc.constantFrom('"', ',', '\n', '\r', "'", '=', '-', '＋', 'a', 'é'),
    })
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (texts) => {
        const interview = interviewOf(texts.map((each) => ({ role: 'answer', paragraphs: [each] })))
        const [, ...rows] = rowsOf(csv.write(interview))
        expect(rows.map((row) => unguarded(row[5]!))).toEqual(texts)
      }),
    )
  })
})
