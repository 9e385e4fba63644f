import { readFileSync } from 'node:fs'

/** The names that a shelf's index gives its items. */
const namesOn = (shelf) =>
  readFileSync(`src/${shelf}/index.ts`, 'utf8')
    .match(/(?<=export \{ )\w+/g)
    .join(', ')

/** What a bundle weighs that takes `items` from the shelves. */
const kit = (name, limit, items) => ({
  name,
  limit,
  path: ['dist/core.js', 'dist/shelves.js'],
  import: { 'dist/core.js': '{ parseWith }', 'dist/shelves.js': `{ ${items} }` },
  ignore: ['zod'],
  gzip: true,
  modifyEsbuildConfig: (config) => ({ ...config, charset: 'utf8' }),
})

const conventions = namesOn('conventions')

// Ceilings. They rose once, when dates in nine languages, indirect quotes, events and echoes came; the
// aims are 40 kB and 60 kB.
export default [
  kit('HTML, English', '156 kB', `html, en, ${conventions}`),
  kit(
    'HTML and plain text, every language',
    '263 kB',
    `html, plain, ${namesOn('languages')}, ${conventions}`,
  ),
]
