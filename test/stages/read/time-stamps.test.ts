import { describe, expect, it } from 'vitest'
import { timeStampsIn } from '../../../src/stages/read/time-stamps.ts'

/** The stamps of a text, each with its second. */
const stampsIn = (text: string): unknown[] =>
  timeStampsIn(text).map(({ stamp, startSeconds, endSeconds }) => [
    text.slice(stamp?.start, stamp?.end),
    startSeconds,
    ...(endSeconds === undefined ? [] : [endSeconds]),
  ])

describe('time stamps', () => {
  it('stand before what is said, alone, or behind a label, those alike in order', () => {
    const text = `[00:00:05] ANNA: Why?
Because.
Anna Berg (1:02): And?
Bo Ek (1:15)
Nothing.
[00:02:00 - 00:02:10] No.
[00:02:20]
1:14:00 is when it ended.
2:30
Bo Ek (2:40):
3:10`
    expect(stampsIn(text)).toEqual([
      ['[00:00:05]', 5],
      ['(1:02)', 62],
      ['(1:15)', 75],
      ['[00:02:00 - 00:02:10]', 120, 130],
      ['[00:02:20]', 140],
      ['(2:40)', 160],
    ])
  })

  it('cover what follows up to the next', () => {
    const text = '0:01 One\n0:02 Two\n0:03 Three'
    expect(timeStampsIn(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      ' One\n',
      ' Two\n',
      ' Three',
    ])
  })

  it('are not the times of a day, a score or a verse', () => {
    expect(stampsIn('09:12 It rains.\n09:40 It stops.\n10:05 It snows.')).toEqual([])
    expect(stampsIn('5:05 It rains.\n4:40 It stops.\n4:05 It snows.')).toEqual([])
    expect(stampsIn('Anna won 3:02 here.\nBo won 4:03 there.\nIda won 5:04 too.')).toEqual([])
    expect(stampsIn('0:10 alone\n0:20 hardly')).toEqual([])
    expect(stampsIn('1:1234\n1:75\n2:99:10')).toEqual([])
  })
})
