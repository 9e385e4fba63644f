import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ParseOptions } from '../../src/shapes/options.ts'
import type { Gold } from './gold.ts'

/**
 * `case.json`: why a case is there, which language its text is in (it must be found), and options
 * that it is parsed with. `open` lists the fields of its gold that the parser does not reach yet:
 * they must still be wrong, so that the entry goes when they come right.
 */
export interface CaseFile extends Omit<ParseOptions, 'trace' | 'language'> {
  why: string
  language: string
  open?: (keyof Gold)[]
}

/** One folder `fixtures/<stage>/<case>/`. */
export interface Fixture {
  /** `<stage>/<case>`. */
  name: string
  folder: string
  /** Several where the case has `input-1.html`, `input-2.html` … */
  input: Uint8Array | Uint8Array[]
  language: string
  options: ParseOptions
  gold?: Gold
  open: (keyof Gold)[]
}

const top = fileURLToPath(new URL('../../fixtures', import.meta.url))

const foldersOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .sort()

function readFixture(folder: string): Fixture {
  const name = folder.slice(top.length + 1)
  const files = readdirSync(folder).filter((file) => /^input(?:-\d)?\./.test(file))
  const [input, ...others] = files.sort().map((file) => readFileSync(join(folder, file)))
  if (input === undefined) throw new Error(`${name} has no input`)
  const { why: _, language, open = [], ...options } = read(folder, 'case.json') as CaseFile
  const pages = others.length === 0 ? input : [input, ...others]
  const fixture = { name, folder, input: pages, language, options, open }
  if (!existsSync(join(folder, 'gold.json'))) return fixture
  return { ...fixture, gold: read(folder, 'gold.json') as Gold }
}

const read = (folder: string, file: string): unknown =>
  JSON.parse(readFileSync(join(folder, file), 'utf8'))

/** Every fixture, by name. */
export const fixtures: Fixture[] = foldersOf(top).flatMap(foldersOf).map(readFixture)
