import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Interview } from '../../src/model/interview.ts'
import type { ParseOptions } from '../../src/shapes/options.ts'
import type { Gold } from './gold.ts'

/**
 * `case.json`: why a case is there, which language its text is in (it must be found), and options
 * that it is parsed with.
 */
export interface CaseFile extends Omit<ParseOptions, 'trace' | 'language'> {
  why: string
  language: string
}

/** One folder `fixtures/<stage>/<case>/`. */
export interface Fixture {
  /** `<stage>/<case>`. */
  name: string
  folder: string
  input: Uint8Array
  language: string
  options: ParseOptions
  gold?: Gold
  /** Everything that was found when it was last committed, but what made it. */
  expected?: Omit<Interview, 'generator'>
}

const top = fileURLToPath(new URL('../../fixtures', import.meta.url))

const foldersOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .sort()

function readFixture(folder: string): Fixture {
  const name = folder.slice(top.length + 1)
  const input = readdirSync(folder).find((file) => file.startsWith('input.'))
  const {
    why: _,
    language,
    ...options
  } = read<CaseFile>(folder, 'case.json') ?? { why: '', language: '' }
  if (input === undefined || language === '')
    throw new Error(`${name} lacks its input or case.json`)
  const gold = read<Gold>(folder, 'gold.json')
  const expected = read<Omit<Interview, 'generator'>>(folder, 'expected.json')
  return {
    name,
    folder,
    input: readFileSync(join(folder, input)),
    language,
    options,
    ...(gold && { gold }),
    ...(expected && { expected }),
  }
}

/** The JSON file's value; absent when there is no such file. */
function read<T>(folder: string, file: string): T | undefined {
  const path = join(folder, file)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined
}

/** Every fixture, by name. */
export const fixtures: Fixture[] = foldersOf(top).flatMap(foldersOf).map(readFixture)
