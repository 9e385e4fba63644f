import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { parseInterview } from '../../src/index.ts'
import { reliabilityOf } from '../../bench/reliability.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'onrecord-reliability-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))
fs.mkdirSync(path.join(folder, 'gold'))

const interview = parseInterview(
  `Q: Why did you move the mill?
A: The river had left it dry.
Q: And who paid for the work?
A: The whole valley gave something.`,
  { format: 'text/plain', hints: { kind: 'interview' } },
)

function judged(turns: object[]) {
  fs.writeFileSync(
    path.join(folder, 'gold/mill.json'),
    JSON.stringify({ kind: 'interview', turns }),
  )
  return reliabilityOf(folder, [{ id: 'mill', interview }])
}

const rightOf = (bins: readonly { right: number }[]) =>
  bins.reduce((sum, { right }) => sum + right, 0)

const whole = (role: string, text: string) => ({ role, start: text, end: text })

it('counts a turn as right by its role and its edges within three letters', () => {
  const { turns, pages } = judged([
    whole('question', 'Why did you move the mill?'),
    whole('answer', 'river had left it dry.'),
    whole('answer', 'And who paid for the work?'),
    whole('answer', 'valley gave something.'),
  ])
  expect(turns.reduce((sum, { count }) => sum + count, 0)).toBe(4)
  expect(rightOf(turns)).toBe(2)
  expect(rightOf(pages)).toBe(1)
})

it('names documents whose gold is not in the text', () => {
  const { unplaced, turns } = judged([whole('question', 'Nobody says this.')])
  expect(unplaced).toEqual(['mill'])
  expect(turns.every(({ count }) => count === 0)).toBe(true)
})
