import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { beforeAll, expect, test } from 'vitest'
import { project, root, run, typeCheck, write } from './project.ts'
import { installStandIns } from './stand-ins.ts'

const page = 'fixtures/dialogue/river-festival/input.html'

/** The TypeScript examples of a document, in order. */
function examplesOf(document: string): string[] {
  const text = readFileSync(join(root, document), 'utf8')
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gmu)].map((match) => match[1] ?? '')
}

/** What an example says it prints: its `//=> ` comments. */
const promisesOf = (example: string): string[] =>
  [...example.matchAll(/\/\/=> (.+)$/gmu)].map((match) => match[1] ?? '')

const documents = [
  'README.md',
  'docs/getting-started.md',
  'docs/tcs.md',
  'docs/with-a-language-model.md',
]
const examples = documents.flatMap((document) =>
  examplesOf(document).map((code, i) => ({ name: `${document} ${String(i + 1)}`, code })),
)
const fileOf = (name: string, extension: string): string => name.replaceAll(/\W/gu, '-') + extension

beforeAll(() => {
  copyFileSync(join(root, page), join(project, 'page.html'))
  installStandIns()
})

test('the examples of the documents compile', () => {
  for (const { name, code } of examples) write(fileOf(name, '.mts'), code)
  typeCheck(...examples.map(({ name }) => fileOf(name, '.mts')))
})

test.for(examples)('example $name prints what it says', ({ name, code }) => {
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 }
  write(fileOf(name, '.mjs'), ts.transpileModule(code, { compilerOptions: options }).outputText)
  const lines = run('node', fileOf(name, '.mjs')).split('\n')
  expect(lines.map((line) => line.trimEnd()).filter(Boolean)).toEqual(promisesOf(code))
})
