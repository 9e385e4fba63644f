import { describe, expect, test } from 'vitest'
import { standardKit } from '../../src/kit.ts'
import { words } from '../../src/text/words.ts'

/** Every list of strings on a sheet, by its path. */
function listsOf(value: object, path = ''): [string, readonly string[]][] {
  const slots: [string, unknown][] = Object.entries(value)
  return slots.flatMap(([key, slot]): [string, readonly string[]][] => {
    if (isWords(slot)) return [[path + key, slot]]
    return typeof slot === 'object' && slot !== null ? listsOf(slot, `${path}${key}.`) : []
  })
}

const isWords = (slot: unknown): slot is readonly string[] =>
  Array.isArray(slot) && slot.length > 0 && slot.every((entry) => typeof entry === 'string')

const lowerCase = [
  'functionWords',
  'dialogue.questionOpeners',
  'dialogue.firstPerson',
  'dialogue.secondPerson',
  'dialogue.interviewWords',
  'dialogue.editorNotes',
  'dialogue.asides',
  'names.particles',
  'article.bylineOpeners',
  'article.publishedWords',
  'article.modifiedWords',
]

describe.for(standardKit.languages)('$code', (language) => {
  const lists = listsOf(language).filter(([path]) => !path.startsWith('quotes.'))

  test('no list says a thing twice', () => {
    for (const [path, list] of lists) {
      expect(
        list.filter((entry, at) => list.indexOf(entry) !== at),
        path,
      ).toEqual([])
    }
  })

  test('no entry is empty or padded', () => {
    for (const [path, list] of lists) {
      expect(
        list.filter((entry) => entry === '' || entry !== entry.trim()),
        path,
      ).toEqual([])
    }
  })

  test('words looked up in lower case are written so', () => {
    for (const [path, list] of lists) {
      if (!lowerCase.includes(path)) continue
      expect(
        list.filter((entry) => entry !== entry.toLowerCase()),
        path,
      ).toEqual([])
    }
  })

  test('apostrophes are straight', () => {
    for (const [path, list] of lists) {
      expect(
        list.filter((entry) => entry.includes('’')),
        path,
      ).toEqual([])
    }
  })

  test('the year has twelve months and the week seven days', () => {
    expect(language.calendar?.months).toHaveLength(12)
    expect(language.calendar?.weekdays).toHaveLength(7)
    for (const spellings of [
      ...(language.calendar?.months ?? []),
      ...(language.calendar?.weekdays ?? []),
    ])
      expect(spellings).not.toEqual([])
  })

  test('no spelling names two months or two weekdays', () => {
    for (const names of [language.calendar?.months, language.calendar?.weekdays]) {
      const spellings = (names ?? []).flat()
      expect(new Set(spellings).size).toBe(spellings.length)
    }
  })

  test('quotation marks stand in pairs, no pair twice', () => {
    const pairs = language.quotes.map(([opening, closing]) => {
      expect([opening.length, closing.length]).toEqual([1, 1])
      return opening + closing
    })
    expect(pairs.length).toBeGreaterThan(1)
    expect(new Set(pairs).size).toBe(pairs.length)
  })

  test('scripts are Unicode script names', () => {
    for (const script of language.scripts)
      expect(() => new RegExp(`\\p{Script=${script}}`, 'u')).not.toThrow()
  })

  test('there are enough function words to tell it by', () => {
    expect(language.functionWords.length).toBeGreaterThanOrEqual(40)
  })
})

test('the writings of a language are told by letters that pair up', () => {
  for (const { variants = [] } of standardKit.languages) {
    const letters = variants.map((variant) => [...variant.letters])
    expect(new Set(letters.flat()).size).toBe(letters.flat().length)
    expect(new Set(letters.map(({ length }) => length)).size).toBeLessThanOrEqual(1)
  }
})

test.each([
  ['de', 'sagt, meldete, äußern, erwiderten, verlautete', 'erkläret, betontt, forderen, meldt'],
  ['en', 'stresses, quipped, bragging, admitted', 'stresss, quipted, bragped, admitged'],
])('rules inflect verbs of speech to words of %s', (code, forms, others) => {
  const verbs = standardKit.languages.find((language) => language.code === code)?.speech?.verbs
  expect(words(forms).filter((form) => !verbs?.includes(form))).toEqual([])
  expect(words(others).filter((form) => verbs?.includes(form))).toEqual([])
})
