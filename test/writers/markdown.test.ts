import fc from 'fast-check'
import { load } from 'js-yaml'
import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import { markdown } from '../../src/writers/index.ts'
import { interviewOf, sampleInterview } from '../sample.ts'

const [, matter = '', body = ''] = markdown.write(sampleInterview()).split('---\n')

/** A block of a rendered document: its element and its text, line breaks kept. */
type Rendered = [tag: string, text: string]

/** What a Markdown renderer with all of its extensions makes of a document. */
function rendered(text: string): Rendered[] {
  const blocks: Rendered[] = []
  let tag = ''
  for (const { type, tag: name, children } of new MarkdownIt({ html: true }).parse(text, {})) {
    if (type !== 'inline') tag = name
    else blocks.push([tag, (children ?? []).map(shownBy).join('')])
  }
  return blocks
}

/** A text whose lines are trimmed and none of them empty. */
const linesOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')

const shownBy = ({ type, content }: { type: string; content: string }): string =>
  type === 'hardbreak' ? '\n' : type === 'html_inline' ? `HTML ${content}` : content

describe('markdown', () => {
  test('opens with what is known of the article, as YAML', () => {
    expect(load(matter)).toEqual({
      title: 'The keeper: a talk',
      authors: ['Ana Ruiz'],
      published: '2024-02-03',
      lang: 'en',
      kind: 'interview',
      participants: [
        {
          name: 'Ida Holm',
          role: 'interviewee',
          post: 'keeper',
          organisation: 'Harbour Light Museum',
        },
        { name: 'The Ledger', role: 'interviewer', organisation: 'The Ledger' },
      ],
    })
  })

  test('shows headline, passages and turns in their order', () => {
    expect(body.trim().split('\n\n')).toEqual([
      '# The keeper: a talk',
      '*This talk was shortened.*',
      '“The lamp never slept,” says Ida Holm, keeper of the light.',
      '**The Ledger:** When did you come here?',
      '**Ida Holm:** In May 2011, by boat.',
      'The lamp never slept - and neither did I.',
      '## Storms',
      '**The Ledger:** Was it lonely?',
      '**Ida Holm:** \\=Never=, "honestly".',
      '**The Ledger:** Thank you.',
      '> Ida Holm was born on the coast.',
    ])
  })

  test('names a turn without speaker by its role', () => {
    const interview = interviewOf([
      { role: 'question', paragraphs: ['Why?'] },
      { role: 'answer', paragraphs: ['Why not.'] },
    ])
    expect(markdown.write(interview)).toContain('\n**Q:** Why?\n\n**A:** Why not.\n')
  })

  test('a standfirst that is a passage stands once', () => {
    const interview = interviewOf([{ passage: 'lead', text: 'A visit.' }])
    const article = { ...interview.article, standfirst: 'A visit.' }
    expect(markdown.write({ ...interview, article }).split('A visit.')).toHaveLength(2)
  })

  test('keeps YAML safe', () => {
    const headline = 'a: "b" # \u0085\u2028--- \\ {c}'
    const interview = interviewOf([])
    const article = { ...interview.article, headline }
    const [, front = ''] = markdown.write({ ...interview, article }).split(/^---$/m)
    expect(load(front)).toMatchObject({ title: headline })
  })

  test('rendered, it gives paragraphs, headings and line breaks back', () => {
    const sign = fc.constantFrom(
      ...Array.from('*_`~#>-+=|:![]()<&\\"\'\n1.)aA '),
      '&amp;',
      '<b>',
      '---',
      '```',
      '[a]: b',
      '1. ',
      'http://a.b',
      '가',
    )
    const text = fc.string({ unit: sign }).map((words) => linesOf(`x${words}`))
    const led = fc.tuple(fc.constantFrom('#', '- ', '> ', '1. ', '=', '---\n', '    ', '+'), text)
    const paragraphs = fc.array(
      fc.oneof(
        text,
        led.map(([lead, words]) => (lead + words).trim()),
      ),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const interview = interviewOf([{ role: 'answer', paragraphs: texts }])
        const written = markdown.write(interview).split('---\n\n').slice(1).join('---\n\n')
        const [first, ...rest] = texts
        expect(rendered(written)).toEqual([`A: ${first!}`, ...rest].map((words) => ['p', words]))
      }),
    )
  })

  test('rendered, a heading stays one', () => {
    for (const text of ['C #', '# one', 'two\nlines', '1. first', 'a | b', '- dash'])
      expect(
        rendered(
          markdown.write(interviewOf([{ passage: 'section-heading', text }])).split('---\n')[2]!,
        ),
      ).toEqual([['h2', text.replace('\n', ' ')]])
  })
})
