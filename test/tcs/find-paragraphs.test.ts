import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findParagraphs } from '../../src/tcs/find-paragraphs.ts'
import { lettersOf } from '../../src/tcs/letters.ts'
import { lineOf, printFrom, printOf } from '../../src/tcs/print.ts'

const story = [
  'The ferry to the island had not run for three winters when Marit Dahl bought it for one krone.',
  'Why would anyone buy a ferry that does not float?',
  'Because the hull was sound and the engine was not, and an engine one can carry up a beach.',
  'My brother said that I was mad, and then he brought his tools and stayed until the spring came.',
  'What did the islanders say?',
  'They said nothing for a month, as they do, and on the day we sailed all of them stood on the pier.',
]
const prints = story.map((text) => printOf(lettersOf(text).text))

/** Where the paragraphs of the story are found among the letters of a text. */
function placesIn(text: string): ReturnType<typeof findParagraphs> {
  const { text: letters, starts, ends } = lettersOf(text)
  const isFirst = (i: number): boolean => i > 0 && text.slice(ends[i - 1], starts[i]).includes('\n')
  return findParagraphs(letters, [...starts.keys()].filter(isFirst), prints)
}

/** What is found of the story in a text: its words, with a mark before changed ones. */
function found(text: string): (string | undefined)[] {
  const { starts, ends } = lettersOf(text)
  return placesIn(text).map((one) => {
    if (one === undefined) return undefined
    const words = text.slice(starts[one.start], ends[one.end - 1])
    return one.isChanged ? `changed: ${words}` : words
  })
}

const bare = story.map((text) => text.slice(0, -1))

describe('finding paragraphs by their prints', () => {
  test('finds all, whatever the white space, case and quotation marks', () => {
    expect(found(story.join('\n'))).toEqual(bare)
    expect(found(story.join(' ').toUpperCase())).toEqual(bare.map((text) => text.toUpperCase()))
    const wrapped = story.map((text) => text.replaceAll(' the ', '\nthe ')).join('\n\n')
    expect(found(wrapped).map((text) => text?.replaceAll('\n', ' '))).toEqual(bare)
  })

  test('what stands between does no harm', () => {
    const texts = story.flatMap((text, i) => [text, `Photograph ${i}: the pier at low tide`])
    expect(found(texts.join('\n'))).toEqual(bare)
  })

  test('a teaser above that repeats a paragraph is not it', () => {
    const [first] = placesIn([story[0], 'Read more', ...story].join('\n'))
    expect(first?.start).toBe(prints[0]!.letters + 'readmore'.length)
  })

  test.each([0, 1, 2, 3, 4, 5])('says that paragraph %i is missing', (i) => {
    const texts = story.map((text, j) => (j === i ? 'The pier at low tide' : text))
    const expected = bare.map((text, j) => (j === i ? undefined : text))
    expect(found(texts.join('\n'))).toEqual(expected)
    expect(found(story.filter((_text, j) => j !== i).join('\n'))).toEqual(expected)
  })

  test.each([0, 1, 2, 3, 4, 5])('says that paragraph %i is changed', (i) => {
    const last = story[i]!.lastIndexOf(' ')
    const changed = `${bare[i]!.slice(0, last)}, it seems,${bare[i]!.slice(last)}`
    const texts = story.flatMap((text, j) => (j === i ? ['Low tide', changed] : [text]))
    const expected = bare.map((text, j) => (j === i ? `changed: ${changed}` : text))
    expect(found(texts.join('\n'))).toEqual(expected)
  })

  test('finds nothing in another text', () => {
    expect(found('').every((one) => one === undefined)).toBe(true)
    const other = 'The bridge had been closed for years when the council sold it.\n'.repeat(50)
    expect(found(other).every((one) => one === undefined)).toBe(true)
  })

  test('finds each paragraph at its place, in any surroundings', () => {
    const other = fc.array(fc.string({ maxLength: 30 }), { maxLength: 3 })
    fc.assert(
      fc.property(fc.array(other, { minLength: 6, maxLength: 6 }), (others) => {
        const texts = story.flatMap((text, i) => [...(others[i] ?? []), text])
        expect(found(texts.join('\n'))).toEqual(bare)
      }),
    )
  })
})

test('a print can be written on a line', () => {
  for (const print of prints) expect(printFrom(lineOf(print))).toEqual(print)
})
