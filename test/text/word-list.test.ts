import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordList } from '../../src/text/word-list.ts'

describe('wordList', () => {
  const posts = wordList(['director', 'managing director', "i'm"], true)

  it('finds the longest word at either end', () => {
    expect(posts.closing('our managing director')).toBe('managing director'.length)
    expect(posts.opening('Director of a museum')).toBe('director'.length)
  })

  it('finds parted words whole only', () => {
    expect(posts.opening('directory')).toBe(0)
    expect(posts.closing('subdirector')).toBe(0)
    expect(wordList(['교수'], false).opening('교수는')).toBe(2)
  })

  it('takes both forms of an apostrophe', () => {
    expect(posts.has('I’m')).toBe(true)
  })

  it('finds every word of its own at both ends of it', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', 'é', '名', ' '),
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1 }), (words) => {
        const list = wordList(words, false)
        for (const word of words) {
          expect(list.has(word)).toBe(true)
          expect(list.opening(word)).toBe(word.length)
          expect(list.closing(word)).toBe(word.length)
        }
      }),
    )
  })
})
