import { join } from 'node:path'
import { expect, test } from 'vitest'
import { version } from '../../src/version.ts'
import { root, run } from './project.ts'

const command = 'node_modules/.bin/onrecord'

test('the command tells its version', () => {
  expect(run(command, '--version')).toBe(`${version}\n`)
})

test('the command parses a file into JSON', () => {
  const page = join(root, 'fixtures/dialogue/river-festival/input.html')
  const interview = JSON.parse(run(command, 'parse', page, '--format', 'json')) as {
    turns: { role: string }[]
  }
  expect(interview.turns).toHaveLength(14)
})
