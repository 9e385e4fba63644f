import { existsSync, readFileSync } from 'node:fs'

const file = new URL('../../../shared/seed/tcs-interview.txt', import.meta.url)

/** The article as published, which is no part of this repository; `undefined` where it is not at hand. */
export const originalArticle: string | undefined = existsSync(file)
  ? readFileSync(file, 'utf8')
  : undefined

if (originalArticle === undefined)
  console.info('Tests against the TCS article are skipped: no ../shared/seed/tcs-interview.txt')

/** What the name of a test says when the article is not at hand. */
export const orSkipped: string =
  originalArticle === undefined ? ' (skipped: no ../shared/seed/tcs-interview.txt)' : ''

/** Its lines from the lead to the last answer: headline, date and byline stand above. */
export const originalLines: string[] = (originalArticle ?? '')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .slice(3)

/** A text as the page of a paper, with navigation, a headline, other stories and a footer. */
export function pageOf(headline: string, paragraphs: readonly string[]): string {
  const escaped = paragraphs.map((text) =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('’', '&#8217;'),
  )
  const [first = '', ...others] = escaped.map((text) => `<p>${text.replace(' ', '\n  ')}</p>`)
  return `<!doctype html>
<html lang="en"><head><title>${headline} | The Paper</title></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<main><article><h1>${headline}</h1>
${first}
${others.join('\n')}
</article></main>
<aside><h2>Other stories</h2><ul><li><a href="/1">Ferries run again</a></li></ul></aside>
<footer><p>All rights reserved</p></footer></body></html>`
}
