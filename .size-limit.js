import { readFileSync } from 'node:fs'

/** The names that a shelf's index gives its items. */
const namesOn = (shelf) =>
  readFileSync(`src/${shelf}/index.ts`, 'utf8')
    .match(/(?<=export \{ )\w+/g)
    .join(', ')

const options = {
  ignore: ['zod'],
  gzip: true,
  modifyEsbuildConfig: (config) => ({ ...config, charset: 'utf8' }),
}

/** What a bundle weighs that takes `items` from the shelves. */
const kit = (name, limit, ...items) => ({
  name,
  limit,
  path: ['dist/core.js', 'dist/shelves.js'],
  import: {
    'dist/core.js': '{ parseWith }',
    'dist/shelves.js': `{ ${[...items, namesOn('conventions')].join(', ')} }`,
  },
  ...options,
})

const finders = 'findDates, findQuotes, findEchoes, findEvents'

// Ceilings: the aims are 40 kB for HTML and one language, 60 kB for the third. They rise only when a
// stage learns what it could not do; last when sheets learned what an interviewer thanks for.
export default [
  kit('HTML, English: article, people and turns', '100.5 kB', 'html, en'),
  kit('HTML, English, every finder', '168 kB', 'html, en, enDates, enEvents', finders),
  kit(
    'HTML and plain text, every language and finder',
    '278.5 kB',
    'html, plain',
    ...['languages', 'languages/dates', 'languages/events'].map(namesOn),
    finders,
  ),
  {
    name: 'The standard kit',
    limit: '331.5 kB',
    path: 'dist/index.js',
    import: '{ parseInterview }',
    ...options,
  },
]
