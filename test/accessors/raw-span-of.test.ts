import { describe, expect, it } from 'vitest'
import { rawSpanOf } from '../../src/accessors/raw-span-of.ts'

const input = '<p>Tea &amp;  milk</p><p>or <b>not</b></p>'
const text = 'Tea & milk\nor not'
const rawMap = [0, 3, 4, 4, 7, 5, 5, 12, 2, 6, 14, 4, 10, 18, 7, 11, 25, 3, 14, 31, 3]
const written = (words: string): string => {
  const start = text.indexOf(words)
  const raw = rawSpanOf({ text, rawMap }, { start, end: start + words.length })
  return input.slice(raw.start, raw.end)
}

describe('the place in the input', () => {
  it('of words in one piece is theirs', () => {
    expect(written('ilk')).toBe('ilk')
    expect(written('not')).toBe('not')
  })

  it('of a character reference or folded blanks is the whole of them', () => {
    expect(written('&')).toBe('&amp;')
    expect(written('a & m')).toBe('a &amp;  m')
  })

  it('of words in several pieces takes in the markup between', () => {
    expect(written('milk\nor not')).toBe('milk</p><p>or <b>not')
  })

  it('of an empty span is empty', () => {
    expect(rawSpanOf({ text, rawMap }, { start: 2, end: 2 })).toEqual({ start: 5, end: 5 })
  })

  it('is the same where text and input are one', () => {
    expect(rawSpanOf({ text }, { start: 2, end: 5 })).toEqual({ start: 2, end: 5 })
  })
})
