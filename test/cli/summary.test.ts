import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { summaryOf } from '../../src/cli/summary.ts'
import { interviewOf, sampleInterview } from '../sample.ts'

const plain = { columns: 60, paint: (_style: string, text: string): string => text }

test('shows who, what and each turn on a line', () => {
  expect(summaryOf(sampleInterview(), plain)).toBe(`The keeper: a talk
Ana Ruiz · 2024-02-03 · en · interview (90 %)

Participants
  interviewee  Ida Holm, keeper, Harbour Light Museum
  interviewer  The Ledger

5 turns in 3 exchanges
  1  Q  The Ledger  When did you come here?
  2  A  Ida Holm    In May 2011, by boat. The lamp never sl…
  3  Q  The Ledger  Was it lonely?
  4  A  Ida Holm    =Never=, "honestly".
  5  Q  The Ledger  Thank you.

Passages
  editors-note     This talk was shortened.
  lead             “The lamp never slept,” says Ida Holm, k…
  section-heading  Storms
  biography        Ida Holm was born on the coast.

Quotes
  Ida Holm  The lamp never slept,

Dates
  2011-05  May 2011

Issues
  language-unsure  Too short to tell.
`)
})

test('says so where there is nothing', () => {
  expect(summaryOf(interviewOf([]), plain)).toBe(
    'No headline\nen · not-interview (90 %)\n\nThere is no text.\n',
  )
})

test('no line is wider than the terminal', () => {
  const interview = interviewOf([
    { passage: 'lead', text: '긴 이야기 '.repeat(50) },
    { role: 'question', paragraphs: ['質問'.repeat(90)] },
  ])
  const widths = summaryOf(interview, plain)
    .split('\n')
    .map((line) => stringWidth(line))
  expect(Math.max(...widths)).toBeLessThanOrEqual(60)
})
