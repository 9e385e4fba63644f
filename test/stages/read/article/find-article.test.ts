import { describe, expect, it } from 'vitest'
import * as languages from '../../../../src/languages/index.ts'
import type { Article } from '../../../../src/model/article.ts'
import type { Issue } from '../../../../src/model/issue.ts'
import { html } from '../../../../src/readers/html.ts'
import { markdown } from '../../../../src/readers/markdown.ts'
import { plain } from '../../../../src/readers/plain.ts'
import { findArticle } from '../../../../src/stages/read/article/find-article.ts'
import { issueLog } from '../../../../src/text/issue-log.ts'

type Code = keyof typeof languages

interface Found {
  article: Article
  issues: readonly Issue[]
  text: string
}

function found(page: string, code: Code, url?: string, reader = html): Found {
  const issues = issueLog()
  const reading = reader.read(page, issues)
  const article = findArticle(reading, languages[code], Object.values(languages), url, issues)
  return { article, issues: issues.all, text: reading.text }
}

const prose: Record<string, string> = {
  en: 'The mill by the river has stood empty for thirty years, and nobody in the valley thought that it would ever grind again.',
  de: 'Die Mühle am Fluss stand dreißig Jahre lang leer, und niemand im Tal glaubte daran, dass sie jemals wieder mahlen würde.',
  fr: 'Le moulin au bord de la rivière est resté vide pendant trente ans, et personne ne croyait le revoir tourner un jour.',
  es: 'El molino junto al río estuvo vacío durante treinta años y nadie en el valle creía que volvería a moler algún día.',
  ko: '강가의 방앗간은 삼십 년 동안 비어 있었고 골짜기에 사는 사람 누구도 그 방앗간이 다시 돌아갈 것이라고는 생각하지 않았다.',
  ja: '川沿いの水車小屋は三十年ものあいだ空き家のままで、谷に住む誰もが、もう一度動きだすとは思っていませんでした。',
  zh: '河边的磨坊空置了三十年，山谷里没有人想到它还会再一次转动起来，更没有人想到是一个年轻人让它转动的。',
}

const body = (code: string): string =>
  Array.from({ length: 4 }, () => `<p>${prose[code] ?? ''}</p>`).join('\n')

describe('a blog page with all its witnesses', () => {
  const page = `<!doctype html><html lang="en-US"><head>
    <title>The mill turns again – Valley Notes</title>
    <link rel="canonical" href="https://valley.example/2021/02/04/the-mill-turns-again/">
    <meta property="og:title" content="The mill turns again">
    <meta property="og:site_name" content="Valley Notes">
    <meta property="article:published_time" content="2021-02-04T04:20:00+00:00">
    <meta property="article:modified_time" content="2021-02-06T08:00:00+00:00">
    <meta property="article:section" content="Crafts">
    <meta name="author" content="site-admin">
    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
      {"@type":"WebSite","name":"Valley Notes"},
      {"@type":"Article","headline":"The mill turns again","datePublished":"2021-02-04T04:20:00+00:00",
       "author":{"@id":"#p"},"mainEntityOfPage":"https://valley.example/2021/02/04/the-mill-turns-again/"},
      {"@type":"Person","@id":"#p","name":"site-admin"}]}</script></head>
    <body><h1 class="logo"><a href="/">Valley Notes</a></h1>
    <nav><ul><li><a href="/crafts">Crafts</a></li><li><a href="/about">About</a></li></ul></nav>
    <article><h1 class="entry-title">The mill <i>turns</i> again</h1>
    <div class="entry-meta">Posted on <time class="entry-date published" datetime="2021-02-03T23:20:00-05:00">February 3, 2021</time></div>
    <p class="standfirst">How a baker's daughter mended a wheel that nobody missed.</p>
    <p>By Anna Berg and Tom Hill</p>${body('en')}</article>
    <aside><h3>The oldest bridge</h3><time datetime="2019-01-01">January 1, 2019</time> by Carl Moss</aside></body></html>`
  const { article, text } = found(page, 'en')

  it('finds the fields', () => {
    expect(article).toMatchObject({
      headline: 'The mill turns again',
      authors: ['Anna Berg', 'Tom Hill'],
      publisher: 'Valley Notes',
      section: 'Crafts',
      standfirst: "How a baker's daughter mended a wheel that nobody missed.",
      canonicalUrl: 'https://valley.example/2021/02/04/the-mill-turns-again/',
      modified: '2021-02-06T08:00:00+00:00',
    })
  })

  it("gives the day in the page's own time", () => {
    expect(article.published).toBe('2021-02-03T23:20:00-05:00')
  })

  it('says where each is visible', () => {
    const { headline, authors } = article.origins
    expect(text.slice(headline?.span?.start, headline?.span?.end)).toBe('The mill turns again')
    expect(text.slice(authors?.span?.start, authors?.span?.end)).toBe('By Anna Berg and Tom Hill')
  })
})

describe('bylines and dates in several languages', () => {
  it.each<[Code, string, string[], string]>([
    ['de', '<p>Von Anna Berg, 4. Februar 2021, 15:20 Uhr</p>', ['Anna Berg'], '2021-02-04T15:20'],
    [
      'de',
      '<p>Text und Interview: Jörg Öhm</p><p>Stand: 04.02.2021</p>',
      ['Jörg Öhm'],
      '2021-02-04',
    ],
    [
      'de',
      '<p>04.02.2021</p><p>Ein Interview von Anna Berg mit Jörg Öhm</p>',
      ['Anna Berg'],
      '2021-02-04',
    ],
    [
      'fr',
      '<p>Par Ève Petit et Luc Roux, publié le 4 février 2021 à 9h05</p>',
      ['Ève Petit', 'Luc Roux'],
      '2021-02-04T09:05',
    ],
    [
      'es',
      '<div class="post-info">4 de febrero de 2021</div><div class="post-info">Nota escrita por Ana Gil</div>',
      ['Ana Gil'],
      '2021-02-04',
    ],
    [
      'es',
      '<div>04/02/2021</div><div>Por Ana Gil y Luis de la Vega</div>',
      ['Ana Gil', 'Luis de la Vega'],
      '2021-02-04',
    ],
    ['ko', '<h6>홍길동 기자 2021. 2. 4. 15:20</h6>', ['홍길동'], '2021-02-04T15:20'],
    [
      'ko',
      '<p>입력 2021.02.04 오후 3:20 수정 2021.02.05 09:00</p><p>[골짜기신문=서울/김영희 기자] 방앗간</p>',
      ['김영희'],
      '2021-02-04T15:20',
    ],
    [
      'ja',
      '<p>2021年2月4日 15時20分 公開</p><p>文＝山田花子　写真＝佐藤一郎</p>',
      ['山田花子'],
      '2021-02-04T15:20',
    ],
    [
      'zh',
      '<p>2021年02月04日 15:20 山谷报</p><p>记者：王小明、李大可</p>',
      ['王小明', '李大可'],
      '2021-02-04T15:20',
    ],
    ['zh', '<p>2021-02-04</p><p>文 | 王小明　编辑 | 李大可</p>', ['王小明'], '2021-02-04'],
    [
      'en',
      '<div class="c-byline__author">By</div><div class="c-byline__name">Anna Berg</div><div>4 Feb. 2021</div>',
      ['Anna Berg'],
      '2021-02-04',
    ],
    [
      'en',
      '<p><a href="/profile/quietfox">quietfox</a></p><p>2021-02-04</p>',
      ['quietfox'],
      '2021-02-04',
    ],
  ])('%s: %s', (code, byline, authors, published) => {
    const page = `<body><main><h1>A wheel</h1>${byline}<div>${body(code)}</div></main></body>`
    const { article } = found(page, code)
    expect(article.authors).toEqual(authors)
    expect(article.published).toBe(published)
  })

  it('finds a byline after the text', () => {
    const page = `<h1>방앗간이 다시 돈다</h1><div>${body('ko')}</div><p>홍길동 기자 hong@valley.example</p>`
    expect(found(page, 'ko').article.authors).toEqual(['홍길동'])
  })
})

describe('what is no byline', () => {
  it.each([
    ['a person quoted', '<p>“It turns,” says the miller Anna Berg.</p>'],
    ['a person interviewed', '<p>Interview with Anna Berg</p>'],
    ['a photographer', '<p>Photo: Anna Berg</p>'],
    ['the system', '<p>By admin</p>'],
  ])('%s', (_, line) => {
    expect(found(`<h1>A wheel</h1>${line}<div>${body('en')}</div>`, 'en').article.authors).toEqual(
      [],
    )
  })

  it('is the site under the name of an author', () => {
    const head = '<title>A wheel | Valley Notes</title><meta name="author" content="Valley Notes">'
    const { article } = found(`${head}<h1>A wheel</h1><div>${body('en')}</div>`, 'en')
    expect(article).toMatchObject({ authors: [], publisher: 'Valley Notes' })
  })
})

describe('the headline', () => {
  it('stands above the text, whatever else is a heading', () => {
    const page = `<title>Document</title><body><h1>Our people</h1><div>Stories</div>
      <h2>A wheel that turns</h2><div class="post-meta">By Anna Berg</div><div>${body('en')}</div></body>`
    expect(found(page, 'en').article.headline).toBe('A wheel that turns')
  })

  it('may stand in no heading', () => {
    const page = `<title>A wheel that turns_Valley Notes</title><table><tr><td>Home</td></tr>
      <tr><td>A wheel that turns</td></tr><tr><td>${body('en')}</td></tr></table>`
    const { article, text } = found(`<title>再次转动的磨坊_山谷报</title>${page}`, 'en')
    expect(article.headline).toBeDefined()
    expect(text).toContain('A wheel that turns')
  })

  it('is the title without its site where none is visible', () => {
    const page = `<title>A wheel that turns | Valley Notes</title>
      <meta property="og:site_name" content="Valley Notes"><div>${body('en')}</div>`
    const { article } = found(page, 'en')
    expect(article.headline).toBe('A wheel that turns')
    expect(article.origins.headline?.span).toBeUndefined()
  })

  it('is not the heading of a teaser', () => {
    const page = `<title>A wheel that turns</title><h1>A wheel that turns</h1><div>${body('en')}</div>
      <section><h1>The oldest bridge</h1><p>Read on</p></section>`
    expect(found(page, 'en').article.headline).toBe('A wheel that turns')
  })
})

describe('dates that disagree', () => {
  it('are an issue', () => {
    const page = `<meta name="date" content="2021-02-04"><h1>A wheel</h1><p>Published 9 March 2021</p><div>${body('en')}</div>`
    const { article, issues } = found(page, 'en')
    expect(article.published).toBe('2021-03-09')
    expect(issues.map(({ code }) => code)).toEqual(['metadata-conflict'])
  })

  it('of other articles do not count', () => {
    const page = `<h1>A wheel</h1><div>${body('en')}</div><section>
      <h3>Bridge</h3><time datetime="2019-01-01">1 January 2019</time>
      <h3>Ferry</h3><time datetime="2019-01-02">2 January 2019</time></section>`
    expect(found(page, 'en').article.published).toBeUndefined()
  })

  it('fall to the address where nothing else tells', () => {
    const url = 'https://valley.example/2021/02/04/a-wheel'
    expect(found(`<h1>A wheel</h1>${body('en')}`, 'en', url).article.published).toBe('2021-02-04')
  })
})

describe('plain text', () => {
  it('has its head in its first lines', () => {
    const text = `A wheel that turns\n\nBy Anna Berg\nPublished: 4 Feb. 2021, 15:20\n\n${prose['en'] ?? ''}\n\n${prose['en'] ?? ''}\n`
    expect(found(text, 'en', undefined, plain).article).toMatchObject({
      headline: 'A wheel that turns',
      authors: ['Anna Berg'],
      published: '2021-02-04T15:20',
    })
  })
})

describe('a kicker', () => {
  const page = (between: string): string =>
    `<h1><span class="kicker">Valley</span>${between} A wheel turns</h1><div>${body('en')}</div>`

  it('is no part of the headline that it opens', () => {
    expect(found(page('<br>'), 'en').article).toMatchObject({
      kicker: 'Valley',
      headline: 'A wheel turns',
    })
  })

  it('stays where a colon joins the two', () => {
    expect(found(page(':'), 'en').article.headline).toBe('Valley: A wheel turns')
  })
})

describe('origins', () => {
  it('quote the text where they say it stands', () => {
    const page = `<title>A wheel turns | Valley Notes</title><h1>A <i>wheel</i><br>turns</h1>
      <p class="dek">How a baker’s daughter mended a wheel.</p>
      <p>By Anna Berg <span class="date">Spring 2021</span></p><p>Published 4 Feb. 2021</p>
      <div>${body('en')}</div>`
    const { article, text } = found(page, 'en')
    const { headline, authors, standfirst, published } = article.origins
    expect(headline?.raw).toBe('A wheel\nturns')
    expect(authors?.raw).toBe('By Anna Berg')
    expect(published?.raw).toBe('4 Feb. 2021')
    expect(standfirst?.raw).toBeUndefined()
    for (const origin of [headline, authors, published]) {
      expect(text.slice(origin?.span?.start, origin?.span?.end)).toBe(origin?.raw)
    }
  })
})

describe('JSON-LD of other articles', () => {
  it('is passed over', () => {
    const page = `<title>A wheel</title><script type="application/ld+json">[
      {"@type":"NewsArticle","headline":"The bridge","datePublished":"2019-01-01","author":"Carl Moss","url":"https://valley.example/bridge"},
      {"@type":"NewsArticle","headline":"A wheel","datePublished":"2021-02-04","author":["Anna Berg","Tom Hill"],"url":"https://valley.example/wheel"}]</script>
      <h1>A wheel</h1><div>${body('en')}</div>`
    expect(found(page, 'en').article).toMatchObject({
      published: '2021-02-04',
      authors: ['Anna Berg', 'Tom Hill'],
    })
  })
})

it('takes any number of lines in one block', () => {
  expect(found('A:\n'.repeat(200_000), 'en', undefined, markdown).article.authors).toEqual([])
})
