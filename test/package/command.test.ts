import { expect, test } from 'vitest'
import { version } from '../../src/version.ts'
import { run, write } from './project.ts'

const command = 'node_modules/.bin/onrecord'

test('the command tells its version', () => {
  expect(run(command, '--version')).toBe(`${version}\n`)
})

test('the command parses a file into JSON', () => {
  write(
    'talk.txt',
    'A walk with Ida Holm\n\nQ: Where do you walk?\n\nA: Along the river, mostly.\n',
  )
  const interview = JSON.parse(run(command, 'parse', 'talk.txt', '--format', 'json')) as {
    turns: { role: string }[]
  }
  expect(interview.turns.map((turn) => turn.role)).toEqual(['question', 'answer'])
})
