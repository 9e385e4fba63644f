import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { version } from '../../src/version.ts'
import { expectCommitted } from '../committed.ts'
import { doors, reportDoors } from './report.ts'

interface PackageFile {
  version: string
  exports: Record<string, unknown>
}

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const packageFile = JSON.parse(read('../../package.json')) as PackageFile

test('package.json opens these doors and no other', () => {
  const names = Object.keys(doors).map((door) => (door === 'index' ? '.' : `./${door}`))
  expect(Object.keys(packageFile.exports)).toEqual([...names, './package.json'])
})

test('the version is that of package.json', () => {
  expect(version).toBe(packageFile.version)
})

test('every door opens on what its committed text says', { timeout: 60_000 }, () => {
  for (const [door, text] of Object.entries(reportDoors())) {
    expectCommitted(new URL(`./${door}.txt`, import.meta.url).pathname, text)
  }
})
