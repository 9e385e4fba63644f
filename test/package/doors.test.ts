import { expect, test } from 'vitest'
import { run, specifiers, typeCheck, write } from './project.ts'

const print = 'console.log(JSON.stringify(Object.keys(door).sort()))'

test.for(specifiers)('%s opens the same for import and require', (specifier) => {
  const load = `import * as door from '${specifier}'; ${print}`
  const imported = JSON.parse(run('node', '--input-type=module', '--eval', load)) as string[]
  expect(imported.length).toBeGreaterThan(0)
  const required = JSON.parse(
    run(
      'node',
      '--input-type=commonjs',
      '--eval',
      `const door = require('${specifier}'); ${print}`,
    ),
  ) as string[]
  expect(required.filter((name) => name !== '__esModule')).toEqual(imported)
})

test('the declarations of all doors compile without a library of the DOM', () => {
  const lines = specifiers.map((specifier, i) => `export * as door${String(i)} from '${specifier}'`)
  write('doors.mts', `${lines.join('\n')}\n`)
  typeCheck('doors.mts')
})
