import { expect, test } from 'vitest'
import {
  answersOf,
  endOf,
  nameOf,
  participantOf,
  participantsOf,
  passagesOf,
  questionsOf,
  quotesBy,
  speakerNameOf,
  startOf,
  textOf,
  turnsBy,
} from '../../src/accessors/index.ts'
import { sampleInterview } from '../sample.ts'

const interview = sampleInterview()
const [question, answer] = interview.turns

test('the text of a turn is its paragraphs, a blank line between them', () => {
  expect(textOf(answer!)).toBe('In May 2011, by boat.\n\nThe lamp never slept - and neither did I.')
})

test('a turn reaches from its label to its last paragraph', () => {
  const text = interview.source.text.slice(startOf(answer!), endOf(answer!))
  expect(text).toBe('Ida Holm:\nIn May 2011, by boat.\nThe lamp never slept - and neither did I.')
})

test('questions and answers are told by role', () => {
  expect(questionsOf(interview).map(textOf)).toEqual([
    'When did you come here?',
    'Was it lonely?',
    'Thank you.',
  ])
  expect(answersOf(interview)).toHaveLength(2)
})

test('turns and quotes belong to participants', () => {
  const [guest] = participantsOf(interview, 'interviewee')
  expect(turnsBy(interview, guest!)).toEqual(answersOf(interview))
  expect(quotesBy(interview, guest!)).toEqual(interview.quotes)
  expect(participantOf(interview, answer!)).toBe(guest)
})

test('a paper without a name is called by its organisation, a nameless one as the page does', () => {
  expect(speakerNameOf(interview, question!)).toBe('The Ledger')
  expect(nameOf({ id: 'p', aliases: ['IH'], role: 'interviewee', mentions: [], by: 'test' })).toBe(
    'IH',
  )
  const { participantId: _, ...nobodys } = question!
  expect(speakerNameOf(interview, nobodys)).toBeUndefined()
})

test('passages are told by kind', () => {
  expect(passagesOf(interview, 'section-heading').map(({ text }) => text)).toEqual(['Storms'])
  expect(passagesOf(interview, 'intro')).toEqual([])
})
