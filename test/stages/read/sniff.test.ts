import { describe, expect, it } from 'vitest'
import { OnrecordError } from '../../../src/model/error.ts'
import type { Reader } from '../../../src/shapes/reader.ts'
import { charsetOf, readerFor } from '../../../src/stages/read/sniff.ts'

const reader = (name: string, mediaType: string, score: number): Reader => ({
  name,
  mediaTypes: [mediaType],
  score: () => score,
  read: () => {
    throw new Error('not read here')
  },
})

const readers = [
  reader('wiki', 'text/x-wiki', 0.5),
  reader('diary', 'text/x-diary', 0.5),
  reader('letter', 'text/x-letter', 0.2),
]

describe('readerFor', () => {
  it('takes the surest reader, and of equals the first by name', () => {
    expect(readerFor('…', readers).name).toBe('diary')
  })

  it.each([
    ['letter', 'letter'],
    ['text/x-letter', 'letter'],
    ['Text/X-Wiki; charset=koi8-r', 'wiki'],
  ])('takes the reader that %s names', (format, name) => {
    expect(readerFor('…', readers, format).name).toBe(name)
  })

  it('throws where the kit has no such format', () => {
    expect(() => readerFor('…', readers, 'application/pdf')).toThrow(OnrecordError)
    expect(() => readerFor('…', [])).toThrow(OnrecordError)
  })
})

describe('charsetOf', () => {
  it('is the parameter of a media type', () => {
    expect(charsetOf('text/html; charset="euc-kr"')).toBe('euc-kr')
    expect(charsetOf('text/html')).toBeUndefined()
    expect(charsetOf(undefined)).toBeUndefined()
  })
})
