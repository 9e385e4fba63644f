import { describe, expect, it } from 'vitest'
import { parseInterview } from '../../../src/index.ts'

const head = '<h1>Ida Quell keeps the lock</h1><p>By Tom Reed, 9 April 2030</p>'
const exchange = (question: string, answer: string): string =>
  `<p><b>${question}</b></p><p>${answer}</p>`
const whole = [
  exchange('Is it cold?', 'Very, but only in the mornings, when the fog has not gone home yet.'),
  exchange('Do you swim?', 'Daily, from the lock to the mill and, if it rains, all the way back.'),
  exchange('Who taught you?', 'My aunt did, who could not swim herself and never told anybody so.'),
].join('')
const cut = exchange(
  'And the boats?',
  'They wait in line. One of them has been waiting here ever since the spring of',
)
const locked = '<script type="application/ld+json">{"isAccessibleForFree":"False"}</script>'
const wall = '<div class="paywall"><p>This text is for subscribers.</p></div>'

const codesOf = (start: string, text: string, end = ''): string[] =>
  parseInterview(`<html><head>${start}</head><body><article>${head}${text}</article>${end}</body>`)
    .issues.filter(({ by }) => by === 'completeness')
    .map(({ code }) => code)

describe('a text that is all there', () => {
  it.each([
    ['plain', '', whole, ''],
    ['for subscribers, by its own word', locked, whole, ''],
    ['with an offer behind it', '', whole, wall],
    ['whose short last answer trails off', '', whole + exchange('Tired?', 'Well…'), ''],
    ['whose answers all trail off', '', whole.replaceAll('.</p>', '…</p>'), ''],
  ])('gives no issue: %s', (_, start, text, end) => {
    expect(codesOf(start, text, end)).toEqual([])
  })
})

describe('a text that is cut off', () => {
  it('in mid-sentence is an issue', () => {
    expect(codesOf('', whole + cut)).toEqual(['text-cut-off'])
  })

  it('with an ellipsis, as no other paragraph ends, is one', () => {
    expect(codesOf('', whole + cut.replace(' of</p>', ' of…</p>'))).toEqual(['text-cut-off'])
  })

  it.each([
    ['the page says that it is not free', locked, whole + cut, ''],
    ['a box for subscribers follows', '', whole + cut, wall],
    ['the page says so and a box follows', locked, whole, wall],
  ])('is behind a paywall where %s', (_, start, text, end) => {
    expect(codesOf(start, text, end)).toEqual(['article-paywalled'])
  })
})
