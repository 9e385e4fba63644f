import { describe, expect, it } from 'vitest'
import { html } from '../../src/readers/html.ts'
import { type Read, readWith, runsOf, textOf, textsOf } from './read-with.ts'

const read = (input: string): Read => readWith(html, input)
const kindsOf = (input: string): string[] => read(input).blocks.map(({ kind }) => kind)
const partsOf = (input: string): Record<string, string> => {
  const reading = read(input)
  return Object.fromEntries(reading.blocks.map((block) => [textOf(reading, block), block.part]))
}
const prose = 'The harbour was quiet that winter and nobody came. '.repeat(8)

describe('the text', () => {
  it('folds white space and joins blocks by one line feed', () => {
    expect(read('<p> One\n  two </p>\n\n<p>\tthree</p>').text).toBe('One two\nthree')
  })

  it('folds white space across inline tags', () => {
    expect(read('<p>Anna <b> Berg</b> : yes</p>').text).toBe('Anna Berg : yes')
  })

  it('keeps one line feed for each <br>, none at the edges', () => {
    expect(read('<p><br>one <br> two<br><br>three<br></p>').text).toBe('one\ntwo\n\nthree')
  })

  it('decodes character references and keeps no-break spaces inside', () => {
    expect(read('<p>&nbsp;Tea&nbsp;&amp; milk&#8230;&nbsp;</p>').text).toBe('Tea\u00a0& milk…')
  })

  it('keeps white space inside <pre>', () => {
    expect(read('<pre>a\n  b\r\n\r\nc</pre>').text).toBe('a\n  b\n\nc')
  })

  it('leaves out what a reader of the page does not see', () => {
    const hidden = [
      '<script>x</script>',
      '<style>x</style>',
      '<template>x</template>',
      '<noscript><p>x</p></noscript>',
      '<svg><title/><text>x</text></svg>',
      '<select><option>x</select>',
      '<button>x</button>',
      '<textarea>x</textarea>',
      '<iframe>x</iframe>',
      '<!-- x -->',
      '<![CDATA[x]]>',
      '<?php echo "x -> y" ?>',
      '<% x > y %>',
      '<p hidden>x</p>',
      '<div style="Display: NONE"><p>x</p></div>',
    ]
    for (const markup of hidden) expect(read(`<p>a</p>${markup}<p>b</p>`).text).toBe('a\nb')
  })

  it('keeps what a class or role merely calls hidden', () => {
    expect(read('<p aria-hidden="true" class="hidden">a</p>').text).toBe('a')
  })

  it('keeps a button that is the text of a heading', () => {
    expect(read('<h3><button>Why now?</button></h3>').text).toBe('Why now?')
  })

  it('makes no block of blanks', () => {
    expect(read('<p>&nbsp;</p><p>\u200b</p><div> </div>').blocks).toEqual([])
  })

  it('reads the body when the head is never closed', () => {
    expect(read('<head><title>T</title><div><p>a</p></div>').text).toBe('a')
  })
})

describe('blocks', () => {
  it('have kinds and levels', () => {
    const markup = `<h2>a</h2><p>b</p><ul><li>c<li><p>d</p></ul><dl><dt>e<dd>f</dl>
      <blockquote><p>g</p></blockquote><figure><figcaption>h</figcaption></figure>
      <table><caption>i</caption><tr><td>j<td><p>k</table><pre>l</pre>`
    expect(kindsOf(markup)).toEqual([
      'heading',
      'paragraph',
      'list-item',
      'list-item',
      'term',
      'definition',
      'quotation',
      'caption',
      'caption',
      'cell',
      'paragraph',
      'preformatted',
    ])
    expect(read(markup).blocks[0]?.level).toBe(2)
  })

  it('name a text beside block children after the element around it', () => {
    const { blocks, containers } = read('<div class="talk">one<p>two</p>three</div>')
    expect(blocks.map(({ tag }) => tag)).toEqual(['div', 'p', 'div'])
    expect(new Set(blocks.map(({ container }) => container)).size).toBe(1)
    expect(containers[blocks[0]?.container ?? 0]).toEqual({
      parent: 0,
      tag: 'div',
      tokens: ['talk'],
    })
  })

  it('tell their place in the input, tags included', () => {
    const input = '<div><p id="x">one</p>two<p>three</div>'
    const places = read(input).blocks.map(({ raw }) => input.slice(raw.start, raw.end))
    expect(places).toEqual(['<p id="x">one</p>', 'two', '<p>three'])
  })

  it('bear the tokens of their element', () => {
    const [block] = read('<p class="a  b" id="c" data-role="q">x</p>').blocks
    expect(block?.tokens).toEqual(['a', 'b', 'c', 'data-role'])
  })

  it('know how much of them is links', () => {
    const shares = read('<p>ab <a href="/x">cd!</a></p><p><a href="/">ef</a></p><p>gh</p>').blocks
    expect(shares.map(({ linkShare }) => linkShare)).toEqual([0.5, 1, 0])
  })

  it('know that a rule stands before them', () => {
    const { blocks } = read('<p>one</p><hr><div hidden><hr></div><p>two</p><p>three</p>')
    expect(blocks.map(({ afterRule }) => afterRule === true)).toEqual([false, true, false])
    expect(read('<p>one</p><div hidden><hr></div><p>two</p>').blocks[1]).not.toHaveProperty(
      'afterRule',
    )
  })

  it('have the id of their place in the text', () => {
    expect(read('<p>one</p><p>two</p>').blocks.map(({ id }) => id)).toEqual(['b0', 'b4'])
  })
})

describe('runs', () => {
  it('cover only what is styled', () => {
    expect(runsOf(read('<p>a <b>b</b> <i>c</i> <a href="/d">d</a> <code>e</code></p>'))).toEqual([
      { text: 'b', bold: true },
      { text: 'c', italic: true },
      { text: 'd', href: '/d' },
      { text: 'e', code: true },
    ])
  })

  it('merge with equal neighbours, over white space and line breaks', () => {
    expect(runsOf(read('<p><b>One </b><strong>two</strong><br><b>three</b> four</p>'))).toEqual([
      { text: 'One two\nthree', bold: true },
    ])
  })

  it('tell classes and colours', () => {
    const markup = `<p><span class="q big">a</span> <font color="#900">b</font>
      <span style="color: rgb(0, 128, 255)">c</span> <span style="color:#000">d</span></p>`
    expect(runsOf(read(markup))).toEqual([
      { text: 'a', tone: '.q.big' },
      { text: 'b', tone: '#990000' },
      { text: 'c', tone: '#0080ff' },
    ])
  })

  it('take styles from attributes, and back', () => {
    const markup = `<p style="font-weight:700">a <span style="font-weight:normal">b</span>
      <em style="font-style:normal;text-decoration:underline">c</em></p>`
    expect(runsOf(read(markup))).toEqual([
      { text: 'a', bold: true },
      { text: 'c', bold: true, underline: true },
    ])
  })

  it('do not count a heading as bold', () => {
    expect(runsOf(read('<h2>a</h2><table><th>b</table>'))).toEqual([])
  })

  it('survive tags that cross', () => {
    expect(runsOf(read('<p><b>a <i>b</b> c</i></p>'))).toEqual([
      { text: 'a', bold: true },
      { text: 'b', bold: true, italic: true },
    ])
    expect(runsOf(read('<b><p>a</b>b</p><p>c</p>'))).toEqual([{ text: 'a', bold: true }])
  })
})

describe('broken markup', () => {
  it('ends paragraphs, items and cells as a browser does', () => {
    expect(textsOf(read('<p>a<p>b<div>c</div><ul><li>d<li>e</ul>'))).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ])
    expect(textsOf(read('<table><tr><td>a<td>b<tr><td>c</table>d'))).toEqual(['a', 'b', 'c', 'd'])
  })

  it('does not let an end tag reach out of its cell', () => {
    const { blocks } = read('<div><table><tr><td>a</div>b</td></tr></table></div>')
    expect(blocks.map(({ kind }) => kind)).toEqual(['cell'])
  })

  it('tells that the input ends in a tag', () => {
    expect(read('<p>a</p><p class="b').codes).toEqual(['input-truncated'])
    expect(read('<p>a').codes).toEqual([])
  })

  it('reads deep markup flat and says so', () => {
    const reading = read(`${'<div>'.repeat(20_000)}a<p>b<script>c</script>`)
    expect(reading.text).toBe('a\nb')
    expect(reading.codes).toEqual(['nesting-too-deep'])
  })
})

describe('parts', () => {
  it('follow tags, roles and clear classes', () => {
    const parts = partsOf(`<header>a</header><nav>b</nav><main><header><h1>c</h1></header>
      <p>${prose}</p></main><aside>d</aside><div id="comments">e</div><form>f</form>
      <div role="contentinfo">g</div><div class="community">h</div>`)
    expect(parts).toMatchObject({
      a: 'navigation',
      b: 'navigation',
      c: 'content',
      [prose.trim()]: 'content',
      d: 'aside',
      e: 'comments',
      f: 'form',
      g: 'navigation',
      h: 'content',
    })
  })

  it('take a page header with the first heading for the head of the article', () => {
    const parts = partsOf(`<header><nav>a</nav><h1>b</h1></header><p>${prose}</p>`)
    expect(parts).toMatchObject({ a: 'navigation', b: 'content' })
  })

  it('take a form around the whole page for content', () => {
    expect(partsOf(`<form><nav>a</nav><p>${prose}</p></form>`)).toMatchObject({
      a: 'navigation',
      [prose.trim()]: 'content',
    })
  })
})

describe('facts', () => {
  it('hold what the head says', () => {
    const { facts } = read(`<html lang="sv"><head><title> A &amp;
      b </title><meta property="OG:Title" content="c"><meta name="author" content="">
      <link rel="canonical" href="/d"></head>`)
    expect(facts).toMatchObject({
      title: 'A & b',
      lang: 'sv',
      canonicalUrl: '/d',
      meta: [{ name: 'og:title', content: 'c' }],
    })
  })

  it('parse JSON-LD as pages write it', () => {
    const script = `<script type="application/ld+json">//<![CDATA[
      {"headline": "One\ntwo", "tags": ["a", "b",], }
      //]]></script>`
    expect(read(script).facts.jsonLd).toEqual([{ headline: 'One\ntwo', tags: ['a', 'b'] }])
  })

  it('say when JSON-LD is broken', () => {
    const reading = read('<script type="application/ld+json">{"a": }</script><p>b</p>')
    expect(reading.codes).toEqual(['json-ld-broken'])
    expect(reading.text).toBe('b')
  })

  it('mark places', () => {
    const reading = read(`<p class="article__byline">By <a rel="author" href="/ab">Anna Berg</a>
      <time datetime="2031-04-02">2 April</time></p><meta itemprop="dateModified" content="2031">
      <h1 class="entry-title"><img alt="Harbour"></h1><div class="widget-title">x</div>`)
    const places = reading.facts.places.map(({ mark, value, span }) => ({
      mark,
      value,
      text: span && reading.text.slice(span.start, span.end),
    }))
    expect(places).toEqual([
      { mark: 'class:byline', value: undefined, text: 'By Anna Berg 2 April' },
      { mark: 'rel:author', value: '/ab', text: 'Anna Berg' },
      { mark: 'time', value: '2031-04-02', text: '2 April' },
      { mark: 'itemprop:datemodified', value: '2031', text: undefined },
      { mark: 'alt:h1', value: 'Harbour', text: undefined },
    ])
  })
})

describe('the score', () => {
  it('tells HTML from text', () => {
    expect(html.score('<!DOCTYPE html><p>a')).toBe(1)
    expect(html.score('<div><p>a</p></div>')).toBeGreaterThan(0.5)
    expect(html.score('Anna: 3 < 4, is it not?')).toBe(0)
  })
})
