import { describe, expect, it } from 'vitest'
import { en, ja, ko } from '../../../src/languages/index.ts'
import { nameLexicon } from '../../../src/text/names/name-words.ts'
import { isMisspelling, isWholeName, shortFormsOf } from '../../../src/text/names/short-forms.ts'

describe('shortFormsOf', () => {
  it('gives the words, their beginnings and ends, and the initials', () => {
    const { parts, initials } = shortFormsOf('Ida de Vries Holm', nameLexicon(en))
    expect(parts).toEqual(
      expect.arrayContaining(['ida', 'holm', 'vriesholm', 'idaholm', 'idadevries']),
    )
    expect(parts).not.toContain('de')
    expect(initials).toEqual(expect.arrayContaining(['idvh', 'ivh', 'ih', 'id']))
  })

  it('leaves elided articles and accents out of initials', () => {
    expect(shortFormsOf('l’Écho maritime', nameLexicon(en)).initials).toContain('em')
    expect(shortFormsOf('Conan O’Brien', nameLexicon(en)).initials).toContain('co')
    expect(shortFormsOf('김 하늘', nameLexicon(ko)).initials).toContain('김하')
  })

  it('parts names that are written as one word by their family name', () => {
    expect(shortFormsOf('김하늘', nameLexicon(ko)).parts).toEqual(['김', '하늘'])
    expect(shortFormsOf('山田太郎', nameLexicon(ja)).parts).toContain('山田')
  })
})

describe('isWholeName', () => {
  it('tells a whole name from a family name', () => {
    expect(isWholeName('山田太郎', nameLexicon(ja))).toBe(true)
    expect(isWholeName('長谷川', nameLexicon(ja))).toBe(false)
    expect(isWholeName('하늘', nameLexicon(ko))).toBe(false)
  })
})

describe('isMisspelling', () => {
  it.each([
    ['maitiri', 'maitiry', true],
    ['berglund', 'bergund', true],
    ['odalys', 'oadlys', true],
    ['berglund', 'berglund', false],
    ['anna', 'anni', false],
    ['berglund', 'lindberg', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(isMisspelling(a, b)).toBe(expected)
    expect(isMisspelling(b, a)).toBe(expected)
  })
})
