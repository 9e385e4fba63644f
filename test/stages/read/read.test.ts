import { describe, expect, it } from 'vitest'
import * as languages from '../../../src/languages/index.ts'
import { OnrecordError } from '../../../src/model/error.ts'
import type { IssueCode } from '../../../src/model/issue.ts'
import * as readers from '../../../src/readers/index.ts'
import type { Kit } from '../../../src/shapes/kit.ts'
import type { ParseOptions } from '../../../src/shapes/options.ts'
import { type ReadInput, read } from '../../../src/stages/read/read.ts'
import { issueLog } from '../../../src/text/issue-log.ts'

const kit: Kit = {
  readers: Object.values(readers),
  languages: Object.values(languages),
  conventions: [],
}

function readIn(
  input: string | Uint8Array,
  options: ParseOptions = {},
): ReadInput & { codes: IssueCode[] } {
  const issues = issueLog()
  const result = read(input, kit, options, issues)
  return { ...result, codes: issues.all.map(({ code }) => code) }
}

const german =
  'Die Mühle am Fluss stand dreißig Jahre lang leer, und niemand im Tal glaubte daran, dass sie jemals wieder mahlen würde.'

describe('read', () => {
  it('tells format and language by themselves', () => {
    const { source, language, codes } = readIn(`<!doctype html><html lang="en"><p>${german}</p>`)
    expect(source).toMatchObject({ text: german, language: 'de', mediaType: 'text/html' })
    expect(language.code).toBe('de')
    expect(codes).toEqual([])
  })

  it('obeys format, language and address', () => {
    const url = 'https://valley.example/wheel'
    const { source, article } = readIn(`<p>${german}</p>`, {
      format: 'text/plain',
      language: 'fr-CA',
      url,
    })
    expect(source).toEqual({
      text: `<p>${german}</p>`,
      language: 'fr',
      mediaType: 'text/plain',
      url,
    })
    expect(article.canonicalUrl).toBeUndefined()
  })

  it('names the script of Chinese', () => {
    const simplified = '我们这里的图书馆是二十年前开的，现在来的人很多，这个说法没有问题。'
    const traditional = '我們這裡的圖書館是二十年前開的，現在來的人很多，這個說法沒有問題。'
    expect(readIn(simplified).source.language).toBe('zh-Hans')
    expect(readIn(traditional).source.language).toBe('zh-Hant')
  })

  it('throws where an option names what the kit does not hold', () => {
    const codeOf = (options: ParseOptions): string | undefined => {
      try {
        readIn(german, options)
      } catch (error) {
        return error instanceof OnrecordError ? error.code : undefined
      }
      return undefined
    }
    expect(codeOf({ language: 'tlh' })).toBe('unknown-language')
    expect(codeOf({ format: 'application/pdf' })).toBe('unknown-format')
  })

  it.each<[string, string | Uint8Array]>([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['no bytes', new Uint8Array()],
    ['an empty page', '<html><body></body></html>'],
  ])('says that %s is empty', (_, input) => {
    const { source, article, codes } = readIn(input)
    expect(codes).toContain('input-empty')
    expect(source.language).toBeUndefined()
    expect(article.authors).toEqual([])
  })
})
