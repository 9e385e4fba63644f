/**
 * Holds each fixture's gold against what is found today, and prints where its `open` list is out of
 * date: run it after weights were learned, and look into every field that was right before.
 *
 *     npm run learn:open [-- --write]
 *
 * `open`, in `case.json`, names the fields of the gold that do not hold yet. No file is touched
 * without `--write`. Exit code 1: a field that was right is wrong now.
 */
import fs from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { parseInterview } from '../src/index.ts'
import { type CaseFile, type Fixture, fixtures } from '../test/laws/fixtures.ts'
import { type Gold, partOf } from '../test/laws/gold.ts'

type Field = keyof Gold

/** The fields of a case's gold that do not hold. */
function wrongIn({ gold = {}, input, options }: Fixture): Field[] {
  const found: Partial<Record<string, unknown>> = partOf(gold, parseInterview(input, options))
  const fields = Object.keys(gold) as Field[]
  return fields.filter((field) => !isDeepStrictEqual(found[field], gold[field]))
}

function write({ folder }: Fixture, wrong: Field[]): void {
  const file = path.join(folder, 'case.json')
  const { open: _, ...rest } = JSON.parse(fs.readFileSync(file, 'utf8')) as CaseFile
  const written = wrong.length === 0 ? rest : { ...rest, open: wrong }
  fs.writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`)
}

function main(): number {
  const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } })
  let code = 0
  for (const fixture of fixtures) {
    const wrong = wrongIn(fixture)
    const right = fixture.open.filter((field) => !wrong.includes(field))
    const lost = wrong.filter((field) => !fixture.open.includes(field))
    for (const field of right) console.log(`right now  ${fixture.name} ${field}`)
    for (const field of lost) console.log(`WRONG NOW  ${fixture.name} ${field}`)
    if (lost.length > 0) code = 1
    if (values.write && right.length + lost.length > 0) write(fixture, wrong)
  }
  return code
}

process.exitCode = main()
