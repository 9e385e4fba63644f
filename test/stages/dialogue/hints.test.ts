import { describe, expect, test } from 'vitest'
import { parseInterview, textOf } from '../../../src/index.ts'

const page = '<p><b>Why here?</b></p><p>Because of the river.</p>'

const talk = [
  '<div class="lead"><p>A talk with the ferryman about the river and its moods.</p></div>',
  '<div class="ask"><p>Tell us how you came to the ferry.</p></div>',
  '<div><p>My aunt ran it, and I was the only one who could swim.</p></div>',
  '<div class="ask"><p>And the winters.</p></div>',
  '<div><p>I read in winter, and I mend the rope. You get used to the quiet.</p></div>',
].join('\n')

describe('hints', () => {
  test('the kind that the caller knows is kept', () => {
    expect(parseInterview(page).kind).toBe('not-interview')
    const { kind, confidence, turns } = parseInterview(page, { hints: { kind: 'interview' } })
    expect([kind, confidence]).toEqual(['interview', 1])
    expect(turns.map(({ role }) => role)).toEqual(['question', 'answer'])
  })

  test('a page that the caller knows to be none has no turns', () => {
    expect(parseInterview(talk, { hints: { kind: 'not-interview' } }).turns).toEqual([])
  })

  test('a selector tells the questions', () => {
    const hints = { kind: 'interview', question: 'div.ask p' } as const
    const { turns } = parseInterview(talk, { hints })
    expect(turns.map((turn) => [turn.role, textOf(turn)])).toEqual([
      ['question', 'Tell us how you came to the ferry.'],
      ['answer', 'My aunt ran it, and I was the only one who could swim.'],
      ['question', 'And the winters.'],
      ['answer', 'I read in winter, and I mend the rope. You get used to the quiet.'],
    ])
  })

  test('a role at a place is kept', () => {
    const text = 'Anna: Why here?\n\nTom: The river.\n\nAnna: Why now?\n\nTom: The ice.'
    const roles = [{ start: text.indexOf('Tom'), role: 'none' }] as const
    const { turns } = parseInterview(text, { hints: { kind: 'interview', roles } })
    expect(turns.map((turn) => textOf(turn))).not.toContain('The river.')
  })

  test('a person named as the interviewee answers', () => {
    const text = 'Anna: I like it here.\n\nTom: Do you?\n\nAnna: I do.\n\nTom: Will you stay?'
    for (const interviewee of ['Anna', 'Tom']) {
      const { turns } = parseInterview(text, { hints: { kind: 'interview', interviewee } })
      const own = turns.filter(({ label }) =>
        text.slice(label?.start, label?.end).includes(interviewee),
      )
      expect(own.length).toBeGreaterThan(0)
      for (const { role } of own) expect(role).toBe('answer')
    }
  })
})
