import * as fc from 'fast-check'
import { Tokenizer } from 'htmlparser2'
import { expect, test } from 'vitest'
import { type TagHandler, readTags } from '../../../src/readers/layout/tags.ts'

const pieces = [
  ...['<p>', '</p>', '<P CLASS=a ID="b">', '</P >', '<br/>', '<a / href=x/y / >', '<a href>'],
  ...[
    '<a href="/?a=1&amp;b&copy=2">',
    "<a href='&lt\"'>",
    '<a href=&gt title = "x>y">',
    '<p =a==b>',
  ],
  ...['<p id=a id=b class="">', '<p id="a"class=b>', '<p\fid=c>', '<p\vid=d>', '<p __proto__=e>'],
  ...['<title>', '</title>', '</titles>', '<textarea>', '</TextArea/>', '<script>', '</script'],
  ...['</script >', '<style/>', '</style>', '<xmp>', '</xmp>', '<!--', '-->', '--!>', '<!-->'],
  ...['<!--->', '<!', '<!->', '<!doctype html>', '<![CDATA[', ']]>', '<?x', '</', '</ '],
  ...[
    '<',
    '>',
    '-',
    '/',
    '=',
    '"',
    "'",
    '&',
    '&amp',
    '&#65;',
    '&#x1F600',
    '&acE;',
    '&no;',
    ' a ',
    '\n',
  ],
]
const markups = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((some) => some.join(''))

/** Ends whatever tag or comment may be open. */
const ending = '"\'>-->'

function looksOf(attributes: Record<string, string | undefined>, isSelfClosing: boolean): string {
  const { id, class: classes, href, title } = attributes
  return JSON.stringify([id, classes, href, title, isSelfClosing])
}

/** A decoded reference stands as a whole, other text sign by sign, whatever its pieces were. */
function signsOf(text: string, start: number, length: number): string[] {
  if (length !== text.length) return [`${start} ${text} of ${length}`]
  return text.split('').map((sign, at) => `${start + at} ${sign}`)
}

function told(markup: string): string[] {
  const events: string[] = []
  const handler: TagHandler = {
    isForeign: () => false,
    startTag: (tag, { id, class: classes, href, title }, start, end, isSelfClosing) => {
      events.push(
        `${start} ${tag} ${looksOf({ id, class: classes, href, title }, isSelfClosing)} ${end}`,
      )
    },
    endTag: (tag, start) => events.push(`${start} </${tag}>`),
    text: (text, start, length) => events.push(...signsOf(text, start, length)),
  }
  readTags(markup, 0, handler)
  return events
}

/** The same, told by a tokenizer that takes one sign after the other. */
function toldByTokenizer(markup: string): string[] {
  const events: string[] = []
  let tag = ''
  let name = ''
  let value = ''
  let attributes: Record<string, string | undefined> = {}
  const open = (end: number, isSelfClosing: boolean) => {
    events.push(`${tag}${looksOf(attributes, isSelfClosing)} ${end + 1}`)
  }
  const pass = () => undefined
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        tag = `${start - 1} ${markup.slice(start, end).toLowerCase()} `
        attributes = {}
      },
      onopentagend: (end) => open(end, false),
      onselfclosingtag: (end) => open(end, true),
      onattribname: (start, end) => {
        name = markup.slice(start, end).toLowerCase()
        value = ''
      },
      onattribdata: (start, end) => {
        value += markup.slice(start, end)
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code)
      },
      onattribend: () => {
        attributes[name] ??= value
      },
      onclosetag: (start, end) => {
        events.push(`${start - 2} </${markup.slice(start, end).toLowerCase()}>`)
      },
      ontext: (start, end) => {
        events.push(...signsOf(markup.slice(start, end), start, end - start))
      },
      ontextentity: (code, end) => {
        const start = markup.lastIndexOf('&', end - 1)
        events.push(...signsOf(String.fromCodePoint(code), start, end - start))
      },
      oncomment: pass,
      oncdata: pass,
      ondeclaration: pass,
      onprocessinginstruction: pass,
      onend: pass,
    },
  )
  tokenizer.write(markup)
  tokenizer.end()
  return events
}

test.each([
  ['<p class="a>b">x', '0 p [null,"a>b",null,null,false] 15', '15 x'],
  ['a < b', '0 a', '1  ', '2 <', '3  ', '4 b'],
  ['<xmp>a<b</xmp>', '0 xmp [null,null,null,null,false] 5', '5 a', '6 <', '7 b', '8 </xmp>'],
  ['&amp;<!-- a --!>b', '0 & of 5', '16 b'],
])('reads %s', (markup, ...events) => {
  expect(told(markup)).toEqual(events)
})

const silent: TagHandler = {
  isForeign: () => false,
  startTag: () => undefined,
  endTag: () => undefined,
  text: () => undefined,
}

test.each(['<p', '<t', '<p class="a>b', '<p/', '</p', '<!doctype'])(
  'sees that %s goes on',
  (markup) => {
    expect(readTags(`a${markup}`, 0, silent)).toBe(1)
  },
)

test('agrees with a tokenizer that goes sign by sign', () => {
  fc.assert(
    fc.property(markups, (markup) => {
      expect(told(markup + ending)).toEqual(toldByTokenizer(markup + ending))
    }),
    { numRuns: 2000 },
  )
})
