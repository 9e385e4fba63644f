import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IssueCode } from '../../../src/model/issue.ts'
import { charsetIn, decode } from '../../../src/stages/read/decode.ts'
import { issueLog } from '../../../src/text/issue-log.ts'
import { bytesOf } from './bytes-of.ts'

function decoded(
  input: string | Uint8Array,
  declared?: string,
): { text: string; codes: IssueCode[] } {
  const issues = issueLog()
  return { text: decode(input, issues, declared), codes: issues.all.map(({ code }) => code) }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const samples: Record<string, string> = {
  'euc-kr':
    '우리 마을의 도서관은 이십 년 전에 문을 열었고 지금은 많은 사람이 찾는 곳이다. 관장은 그 이유를 이렇게 말한다.',
  shift_jis:
    'この町の図書館は二十年前に開館しました。いまでは多くの人が訪れる場所になっています。館長に話を聞きました。',
  'euc-jp':
    'この町の図書館は二十年前に開館しました。いまでは多くの人が訪れる場所になっています。館長に話を聞きました。',
  gb18030:
    '我们这里的图书馆是在二十年前开的，现在有很多人来。馆长说，这是他们一起做出来的，大家都很高兴。',
  big5: '我們這裡的圖書館是在二十年前開的，現在有很多人來。館長說，這是他們一起做出來的，大家都很高興。',
  'windows-1251':
    'Наша библиотека открылась двадцать лет назад, и теперь сюда приходит много людей.',
  'windows-1252':
    'Die Bücherei öffnete vor zwanzig Jahren; für viele wäre das Dorf ohne sie größer und öder.',
  'windows-1250':
    'Biblioteka została otwarta dwadzieścia lat temu i dziś przychodzi tu wielu mieszkańców, także dzieci i młodzież spędzające wieczory.',
}

describe('decode', () => {
  it.each(Object.entries(samples))('reads declared %s', (charset, text) => {
    const page = `<meta charset="${charset}"><p>${text}</p>`
    expect(decoded(bytesOf(page, charset))).toEqual({ text: page, codes: [] })
  })

  it.each(Object.entries(samples))('tells %s by its letters', (charset, text) => {
    expect(decoded(bytesOf(text, charset))).toEqual({ text, codes: [] })
  })

  it('believes valid UTF-8 whatever is declared', () => {
    const page = '<meta charset="euc-kr"><p>도서관</p>'
    expect(decoded(utf8(page))).toEqual({ text: page, codes: [] })
  })

  it('prefers what the transport declares', () => {
    const page = '<meta charset="windows-1252"><p>Büro</p>'
    expect(decoded(bytesOf('Ж', 'windows-1251'), 'windows-1251').text).toBe('Ж')
    expect(decoded(bytesOf(page, 'windows-1252'), 'iso-8859-15').text).toBe(page)
  })

  it('takes the byte order mark from bytes, and leaves it to strings', () => {
    expect(decoded(utf8('\ufeffHello')).text).toBe('Hello')
    expect(decoded('\ufeffHello').text).toBe('\ufeffHello')
    expect(decoded(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42, 0)).text).toBe('AB')
  })

  it('tells UTF-16 without a mark', () => {
    const text = '<p>One question</p>'
    const bytes = new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer)
    expect(decoded(bytes)).toEqual({ text, codes: [] })
  })

  it('keeps UTF-8 with a few broken bytes', () => {
    const bytes = utf8('für die größten Bücher, ähnlich schön wie früher')
    bytes[bytes.length - 2] = 0xff
    const { text, codes } = decoded(bytes)
    expect(text).toMatch(/^für die größten/)
    expect(codes).toEqual(['charset-mismatch'])
  })

  it('says when the declared set is unknown', () => {
    const bytes = bytesOf(
      `<meta charset="klingon">${samples['windows-1252'] ?? ''}`,
      'windows-1252',
    )
    const { text, codes } = decoded(bytes)
    expect(text).toContain('Bücherei')
    expect(codes).toEqual(['charset-unknown'])
  })

  it('says when the input is binary', () => {
    expect(decoded('PK\u0003\u0004\0\0').codes).toEqual(['input-binary'])
    expect(decoded(Uint8Array.of(0x89, 0x50, 0, 0, 0, 13, 0xff)).codes).toContain('input-binary')
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof decoded(bytes).text).toBe('string')
      }),
    )
  })
})

describe('charsetIn', () => {
  it.each([
    ['<?xml version="1.0" encoding="EUC-JP"?><html>', 'EUC-JP'],
    ['<head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">', 'gb2312'],
    ["<META CHARSET='big5'>", 'big5'],
    ['<script charset="utf-8"></script>', undefined],
    ['charset=utf-8', undefined],
  ])('%s', (head, charset) => {
    expect(charsetIn(head)).toBe(charset)
  })
})
