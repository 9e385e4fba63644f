import { describe, expect, it } from 'vitest'
import { markdown } from '../../src/readers/markdown.ts'
import { plain } from '../../src/readers/plain.ts'
import { type Read, readWith, textsOf } from './read-with.ts'

const read = (input: string): Read => readWith(plain, input)
const kindsOf = (input: string): string[] => read(input).blocks.map(({ kind }) => kind)

describe('the text', () => {
  it('stays as it is', () => {
    const input = '\ufeff  one\r\n\r\n two \r\n\n'
    const reading = read(input)
    expect(reading.text).toBe(input)
    expect(reading.rawMap).toBeUndefined()
    expect(textsOf(reading)).toEqual(['one', 'two'])
  })
})

describe('blocks', () => {
  it('stand between blank lines', () => {
    expect(textsOf(read('Q: one\nA: two\n\nQ: three\nA: four\n'))).toEqual([
      'Q: one\nA: two',
      'Q: three\nA: four',
    ])
  })

  it('are lines where a text hardly has blank lines', () => {
    expect(textsOf(read('one.\ntwo.\nthree.'))).toEqual(['one.', 'two.', 'three.'])
  })

  it('stay whole where an editor has wrapped them', () => {
    const line = 'The harbour was quiet that winter and nobody came to see it then'
    const paragraph = `${line}\n${line}\n${line}\nat all.`
    const [first, second] = read(`${paragraph}\n\n${paragraph}`).blocks
    expect([first?.tokens, second?.tokens]).toEqual([['wrapped'], ['wrapped']])
  })

  it('open with a heading where the first line reads like a title', () => {
    expect(kindsOf('Harbour opens again\n\nThe harbour was quiet.')).toEqual([
      'heading',
      'paragraph',
    ])
    expect(kindsOf('Video transcript:\n\nAnna: Yes.')).toEqual(['paragraph', 'paragraph'])
    expect(kindsOf('The harbour is open. Nobody came.\n\nWhy?')).toEqual(['paragraph', 'paragraph'])
    expect(kindsOf('Harbour opens again')).toEqual(['paragraph'])
  })
})

describe('the header', () => {
  const article = ` date 2031-04-02 Harbour opens again, says its keeper
Published: 2 Apr. 2031, 09:10
- ANNA BERG
The harbour was quiet that winter and nobody came to see it.
Why did nobody come?`

  it('is read from its form', () => {
    expect(read(article).facts.header).toEqual({
      date: '2031-04-02',
      headline: 'Harbour opens again, says its keeper',
      published: '2 Apr. 2031, 09:10',
      author: 'ANNA BERG',
    })
  })

  it('keeps its lines in the text, the headline as a block of its own', () => {
    expect(textsOf(read(article)).slice(0, 4)).toEqual([
      'date 2031-04-02',
      'Harbour opens again, says its keeper',
      'Published: 2 Apr. 2031, 09:10',
      '- ANNA BERG',
    ])
    expect(read(article).blocks[1]?.kind).toBe('heading')
  })

  it('makes it sure that the text is plain', () => {
    expect(plain.score(article)).toBeGreaterThan(0.5)
    expect(markdown.score(article)).toBeLessThan(plain.score('a'))
  })

  it('is not seen in dialogue', () => {
    expect(read('Talk\n\nANNA BERG: Why not?\n\nBO EK: It was 2031.').facts.header).toEqual({})
    expect(read('Talk\n\nQ: In 2031?\n\nA: Yes.').facts.header).toEqual({})
    expect(read('Talk\n\n- Why not\n\n- Because\n\n- Really').facts.header).toEqual({})
  })
})
