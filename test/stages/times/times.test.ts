import { expect, test } from 'vitest'
import type { Turn } from '../../../src/model/turn.ts'
import { timeTurns } from '../../../src/stages/times/times.ts'

const turn = (start: number, end: number): Turn => ({
  id: `t${start}`,
  role: 'answer',
  paragraphs: [{ span: { start, end }, text: '' }],
  confidence: 1,
  by: 'test',
})
const timesOf = (turns: Turn[]): unknown[] => turns.map(({ time }) => time)

test('turns take the first start and the last end of their cues', () => {
  const cue = (start: number, end: number, startSeconds: number, endSeconds?: number) => ({
    span: { start, end },
    startSeconds,
    ...(endSeconds === undefined ? {} : { endSeconds }),
  })
  const cues = [cue(0, 10, 1, 2), cue(11, 20, 2, 3.5), cue(21, 30, 4, 5), cue(31, 40, 6)]
  const turns = [turn(0, 20), turn(21, 25), turn(25, 30), turn(31, 40), turn(41, 50)]
  expect(timesOf(timeTurns(turns, cues))).toEqual([
    { startSeconds: 1, endSeconds: 3.5 },
    { startSeconds: 4, endSeconds: 5 },
    { startSeconds: 4, endSeconds: 5 },
    { startSeconds: 6 },
    undefined,
  ])
})

test('a time stamp tells the start of the turn that it stands before, and of no other', () => {
  const stamped = [{ stamp: { start: 0, end: 5 }, span: { start: 5, end: 90 }, startSeconds: 7 }]
  expect(timesOf(timeTurns([turn(6, 20), turn(30, 40)], stamped))).toEqual([
    { startSeconds: 7 },
    undefined,
  ])
})
