import { describe, expect, it } from 'vitest'
import { rawSpanOf } from '../../src/accessors/raw-span-of.ts'
import { markdown } from '../../src/readers/markdown.ts'
import { type Read, readWith, runsOf, textsOf } from './read-with.ts'

const read = (input: string): Read => readWith(markdown, input)

describe('blocks', () => {
  it('come out as those of a page', () => {
    const reading = read(
      '# One\n\ntwo\n\n> three\n\n- four\n- five\n\n1. six\n\n```\nseven\n  eight\n```\n\n' +
        '| nine | ten |\n|---|---|\n| eleven | twelve |\n\nThirteen\n========\n',
    )
    expect(reading.blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'quotation',
      'list-item',
      'list-item',
      'list-item',
      'preformatted',
      'cell',
      'cell',
      'cell',
      'cell',
      'heading',
    ])
    expect(textsOf(reading)[6]).toBe('seven\n  eight')
  })

  it('keep line ends as line feeds, one for each way to write them', () => {
    expect(read('Q: one\nA: two  \nthree\\\nfour<br>\nfive').text).toBe(
      'Q: one\nA: two\nthree\nfour\nfive',
    )
  })

  it('knows that a rule stands before a block', () => {
    const { blocks } = read('one\n\n***\n\ntwo\n\nthree\n')
    expect(blocks.map(({ afterRule }) => afterRule === true)).toEqual([false, true, false])
  })

  it('tell which paragraphs an editor has wrapped', () => {
    const paragraph = Array.from({ length: 60 }, (_, at) => `word${String(at % 7)}`)
    const lines: string[] = []
    for (let at = 0; at < paragraph.length; at += 11)
      lines.push(paragraph.slice(at, at + 11).join(' '))
    const reading = read(`${lines.join('\n')}\n\nQ: one\nA: two`)
    expect(reading.blocks.map(({ tokens }) => tokens)).toEqual([['wrapped'], []])
  })

  it('tell their place in the input', () => {
    const input = '> - one\n>   two\n\n# three #\n'
    const places = read(input).blocks.map(({ raw }) => input.slice(raw.start, raw.end))
    expect(places).toEqual(['> - one\n>   two', '# three #'])
  })
})

describe('runs', () => {
  it('come out as those of a page', () => {
    expect(
      runsOf(read('**a** *b* `c` [d](http://e.example "f") <b>g</b> <http://h.example>')),
    ).toEqual([
      { text: 'a', bold: true },
      { text: 'b', italic: true },
      { text: 'c', code: true },
      { text: 'd', href: 'http://e.example' },
      { text: 'g', bold: true },
      { text: 'http://h.example', href: 'http://h.example' },
    ])
  })

  it.each([
    ['**問：**答え', '問：'],
    ['**Q:**Why?', 'Q:'],
    ['**Anna: **Yes', 'Anna:'],
    ['**Anna Berg **', 'Anna Berg'],
    ['**Anna:****Yes.**', 'Anna:Yes.'],
  ])('are bold where authors mean it: %s', (input, bold) => {
    const reading = read(input)
    expect(runsOf(reading)).toEqual([{ text: bold, bold: true }])
    expect(reading.text).not.toContain('*')
  })
})

describe('the place in the input', () => {
  it('is exact behind marks, targets and references', () => {
    const input = '**Anna** and [anna](/anna "anna") met ![anna](anna.png) &amp; anna \\* left.'
    const { text, rawMap = [] } = read(input)
    expect(text).toBe('Anna and anna met & anna * left.')
    const last = rawMap.slice(-3)
    expect(input.slice(last[1], (last[1] ?? 0) + (last[2] ?? 0))).toBe(' left.')
    const reference = rawMap.findIndex((start, at) => at % 3 === 0 && start === text.indexOf('&'))
    expect(input.startsWith('&amp;', rawMap[reference + 1])).toBe(true)
  })
})

describe('HTML inside', () => {
  it('is read as HTML', () => {
    const reading = read('<div class="talk">\n\n**a** <i>b</i>\n\n</div>\n\n<style>c</style>\n\nd')
    expect(reading.text).toBe('a b\nd')
    expect(reading.containers.map(({ tag, tokens }) => [tag, ...tokens])).toEqual([
      ['#document'],
      ['div', 'talk'],
    ])
  })

  it('is read as HTML when a blank line and an indent would make it code', () => {
    expect(read('<section>\n\n    <p>a</p>\n\n</section>').text).toBe('a')
  })

  it('keeps the children of components, not their tags', () => {
    expect(read('import Box from \'./box\'\n\n<Box kind="note">\n**a**\n</Box>\n').text).toBe('a')
  })

  it('takes the names of those who speak in components into the text', () => {
    const input =
      '<Message author="Ann">One\n\n**two**</Message>\n<Say\n  name={"Bo"}\n>\n    three\n</Say>'
    const reading = read(input)
    expect(reading.text).toBe('Ann: One\ntwo\nBo: three')
    expect(reading.containers.map(({ tokens }) => tokens.join())).toEqual(['', 'message', 'say'])
    const raw = rawSpanOf(reading, { start: 13, end: 15 })
    expect(input.slice(raw.start, raw.end)).toBe('Bo')
  })

  it('knows components that stand inside a line or have no end', () => {
    expect(
      textsOf(read('<Term>One</Term> two\n<Box />\n<Open>\n<P>three\n\n<Note>four</Note>')),
    ).toEqual(['One two', 'three', 'four'])
  })

  it('leaves out the modules and comments of MDX', () => {
    const input = `import {\n  A,\n} from 'a'\nexport const meta = {\n  a: 'b',\n}\n\n{/* one\n\ntwo */}\n\nthree`
    expect(read(input).text).toBe('three')
  })

  it('leaves out template tags and attribute lists', () => {
    const input = '{% include head.html %}\n\n# One {#one}\n\ntwo {{ three }} four\n{: .five}\n'
    expect(read(input).text).toBe('One\ntwo four')
  })
})

describe('front matter', () => {
  it.each([
    [
      'YAML',
      '---\nTitle: "A: b"\ndate: 2031-04-02 09:10:00 +0900\ntags: [c, d]\nempty:\n---\ntext',
    ],
    [
      'TOML',
      '+++\ntitle = "A: b"\ndate = "2031-04-02 09:10:00 +0900"\ntags = ["c", "d"]\n+++\ntext',
    ],
  ])('is read as %s', (_, input) => {
    const { facts, text, codes } = read(input)
    expect(facts.header).toEqual({
      title: 'A: b',
      date: '2031-04-02 09:10:00 +0900',
      tags: ['c', 'd'],
    })
    expect([text, ...codes]).toEqual(['text'])
  })

  it.each([
    ['a comment', '<!--\ntitle: A\nauthor: B\n-->\n\ntext'],
    ['link lines', '[#]: title: "A"\n[#]: author: (B)\n\ntext'],
    ['comment lines', '[comment]: # (title: A)\n[comment]: # (author: B)\n\ntext'],
    ['bare lines', 'Title: A\nAuthor: B\n\ntext'],
    ['bare lines above a fence', 'title: A\nauthor: B\n---\n\ntext'],
  ])('is read from %s', (_, input) => {
    const { facts, text } = read(input)
    expect(Object.keys(facts.header)).toEqual(['title', 'author'])
    expect(facts.header['title']).toBe('A')
    expect(text).toBe('text')
  })

  it('is read line by line when it is broken, and says so', () => {
    const { facts, text, codes } = read('---\ntitle: A: b: [\nauthor: C\n---\n\ntext')
    expect(facts.header).toEqual({ title: 'A: b: [', author: 'C' })
    expect(text).toBe('text')
    expect(codes).toEqual(['front-matter-broken'])
  })

  it('is not seen in a rule or in labels', () => {
    expect(read('---\n\nAnna came.\n\n---\n\nShe left.').text).toBe('Anna came.\nShe left.')
    expect(read('Q: one\nA: two').facts.header).toEqual({})
  })
})

describe('hostile input', () => {
  const size = 80_000
  const fill = (piece: string): string => piece.repeat(size / piece.length)

  it.each(['*a_ ', '[', '![', '<', '**a ', '`', '> ', '- ', '{{', '[a](b)', '<b>\n', '|x'])(
    'takes a bounded time: %s',
    (piece) => {
      expect(() => read(fill(piece))).not.toThrow()
    },
    8000,
  )

  it('says that it was nested too deeply', () => {
    expect(read(`${'> '.repeat(1000)}a`).codes).toContain('nesting-too-deep')
  })
})

describe('the score', () => {
  it('tells Markdown from text', () => {
    expect(markdown.score('---\ntitle: A\n---\n\nb')).toBeGreaterThan(0.9)
    expect(markdown.score('# One\n\n**Anna:** [b](http://c.example)')).toBeGreaterThan(0.5)
    expect(markdown.score('Anna: So be it.\n\nBo: It is.')).toBeLessThan(0.15)
    expect(markdown.score('<!doctype html><p>**a**')).toBe(0)
    expect(markdown.score('a', 'https://b.example/c.md')).toBeGreaterThan(0.9)
  })
})
