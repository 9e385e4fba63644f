/**
 * Learns the weights of the quotes stage from a file of labelled texts, one JSON line each, and
 * writes src/stages/quotes/learned.ts: numbers over generic features only.
 *
 *     npm run learn:quotes -- FILE [--write]
 *
 * Deterministic: no random numbers.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { documentsOf } from './quotes/documents.ts'
import { learn } from './quotes/learn.ts'
import { printed } from './quotes/print.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
})
const [file] = positionals
if (file === undefined) throw new Error('Name a file of labelled texts.')
const documents = documentsOf(file)
const source = printed(learn(documents), documents.length)
if (values.write) writeFileSync('src/stages/quotes/learned.ts', source)
else process.stdout.write(source)
