import { describe, expect, it } from 'vitest'
import { parseInterview } from '../../../src/index.ts'
import type { Quote } from '../../../src/model/quote.ts'
import { originalArticle, orSkipped } from '../../tcs/original-article.ts'

// What the quotes say stays outside this repository: places, kinds and names are enough to tell.
describe.skipIf(originalArticle === undefined)(`the TCS article${orSkipped}`, () => {
  const { quotes, participants, turns } = parseInterview(originalArticle ?? '', { format: 'plain' })
  const guest = participants.find(({ role }) => role === 'interviewee')
  const cueOf = ({ cue }: Quote): string | undefined =>
    cue && (originalArticle ?? '').slice(cue.start, cue.end)
  const first = turns[0]?.paragraphs[0]?.span.start ?? 0
  const said = quotes.filter(({ attributed, span }) => attributed && span.start < first)

  it('quotes the guest in headline and lead, each with its cue', () => {
    expect(said.map((quote) => [quote.kind, cueOf(quote)])).toEqual([
      ['mixed', 'says'],
      ['mixed', 'said'],
      ['mixed', 'warned'],
      ['direct', 'said'],
      ['direct', 'said'],
    ])
    expect(said.map(({ speaker }) => speaker?.participantId)).toEqual(said.map(() => guest?.id))
  })

  it('leaves the motto to nobody', () => {
    const others = quotes.filter(({ attributed }) => !attributed)
    expect(others.map(({ text }) => text.split(' ').length)).toEqual([7])
    expect(others[0]?.speaker).toBeUndefined()
  })
})
