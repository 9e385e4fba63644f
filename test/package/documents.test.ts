import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { root, run, typeCheck, write } from './project.ts'

/** The TypeScript examples of a document, in order. */
function examplesOf(document: string): string[] {
  const text = readFileSync(join(root, document), 'utf8')
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gmu)].map((match) => match[1] ?? '')
}

/** What an example says it prints: its `//=> ` comments. */
const promisesOf = (example: string): string[] =>
  [...example.matchAll(/\/\/=> (.+)$/gmu)].map((match) => match[1] ?? '')

test.for(['README.md', 'docs/getting-started.md'])(
  'the examples of %s run as they say',
  (document) => {
    const examples = examplesOf(document)
    expect(examples.length).toBeGreaterThan(0)
    const name = document.replaceAll(/\W/gu, '-')
    examples.forEach((example, i) => {
      write(`${name}-${String(i)}.mts`, example)
    })
    typeCheck(...examples.map((_, i) => `${name}-${String(i)}.mts`))
    examples.forEach((example, i) => {
      const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 }
      const file = `${name}-${String(i)}.mjs`
      write(file, ts.transpileModule(example, { compilerOptions: options }).outputText)
      expect(run('node', file).split('\n').filter(Boolean)).toEqual(promisesOf(example))
    })
  },
)
