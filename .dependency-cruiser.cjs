/**
 * The import table of docs/architecture.md: who may import whom inside src. A place may always
 * import itself, where no rule below says otherwise.
 */
const table = {
  model: [],
  version: [],
  text: ['shapes', 'model'],
  shapes: ['model'],
  schema: ['version', 'model'],
  stages: ['shapes', 'text', 'model'],
  accessors: ['shapes', 'text', 'model'],
  readers: ['shapes', 'text', 'model'],
  languages: ['shapes', 'text', 'model'],
  conventions: ['shapes', 'text', 'model'],
  writers: ['accessors', 'shapes', 'text', 'model'],
  viewer: ['accessors', 'shapes', 'text', 'model'],
  parse: ['version', 'stages', 'accessors', 'shapes', 'text', 'model'],
  kit: ['shelf indexes', 'finders', 'shapes'],
  types: ['shapes', 'model'],
  core: ['types', 'parse', 'accessors', 'shapes', 'text', 'model'],
  index: ['types', 'version', 'parse', 'kit', 'accessors', 'shapes', 'text', 'model'],
  shelves: ['shelf indexes', 'finders', 'shapes'],
  tcs: ['version', 'parse', 'kit', 'accessors', 'shelf indexes', 'shapes', 'text', 'model'],
  ground: ['parse', 'kit', 'accessors', 'shelf indexes', 'shapes', 'text', 'model'],
  node: ['index', 'writers', 'shapes', 'model'],
  queue: ['index', 'writers', 'shapes', 'model'],
  cli: [
    'node',
    'queue',
    'index',
    'core',
    'shelves',
    'schema',
    'writers',
    'tcs',
    'ground',
    'version',
  ],
}

const shelves = 'readers|languages/dates|languages/events|languages|conventions'
/** The stages that a kit may lack. */
const finders = 'dates|quotes|echoes|events'

/** What several files together are called in the table. */
const groups = {
  'shelf indexes': `^src/(${shelves})/index\\.ts$`,
  finders: `^src/stages/(?:${finders.replaceAll(/\w+/g, '$&/$&')})\\.ts$`,
}

/** The pattern of a place: a file, a folder of src, or a group. */
const at = (place) => groups[place] ?? `^src/${place}(/|\\.ts$)`

const floors = Object.entries(table).map(([place, below]) => ({
  name: `floor-${place}`,
  comment: `${place} may import ${below.join(', ') || 'nothing of ours'}.`,
  severity: 'error',
  from: { path: at(place) },
  to: { path: '^src/', pathNot: [place, ...below].map(at) },
}))

/** Only `from` may import what `to` matches. */
const only = (name, from, to) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: from },
  to,
})

module.exports = {
  forbidden: [
    ...floors,
    {
      name: 'no-circle',
      comment: 'No circle, types included: contracts live in shapes.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-in-the-table',
      comment: 'A new place under src needs its row in the table.',
      severity: 'error',
      from: { path: '^src/', pathNot: Object.keys(table).map(at) },
      to: {},
    },
    {
      name: 'shelf-items-stand-alone',
      comment: 'A shelf item imports neither another item nor an index; readers share layout.',
      severity: 'error',
      from: { path: `^src/(${shelves}|writers)/([^/.]+)`, pathNot: '/index\\.ts$' },
      to: { path: `^src/(${shelves}|writers)/`, pathNot: '^src/($1/$2(/|\\.ts$)|readers/layout/)' },
    },
    {
      name: 'stages-stand-alone',
      comment: 'A stage imports no other stage: the conductor hands it what it needs.',
      severity: 'error',
      from: { path: '^src/stages/([^/.]+)' },
      to: { path: '^src/stages/', pathNot: '^src/stages/$1(/|\\.ts$)' },
    },
    {
      name: 'finders-by-the-kit',
      comment: 'Whoever parses without a finder must not carry it: only a kit brings it.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(kit|shelves)\\.ts$|^src/stages/(${finders})/` },
      to: { path: `^src/stages/(${finders})/` },
    },
    {
      name: 'model-by-type',
      comment: 'Parsing never loads zod: outside model, schema and ground only types come from it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(model/|schema\\.ts$|ground(/|\\.ts$))' },
      to: {
        path: '^src/model/',
        pathNot: '^src/model/(error|laws|issue-sentences)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    only('node-at-the-top', '^src/(node|queue|cli)(/|\\.ts$)', { dependencyTypes: ['core'] }),
    only('zod-in-the-model', '^src/(model/|schema\\.ts$|ground(/|\\.ts$))', {
      path: 'node_modules/zod/',
    }),
    only('date-fns-in-the-calendar', '^src/text/calendar\\.ts$', {
      path: 'node_modules/date-fns/',
    }),
    only('hashes-in-the-id', '^src/text/text-id\\.ts$', { path: 'node_modules/@noble/' }),
    only(
      'packages-in-readers',
      '^src/(readers|model|ground|cli)/|^src/(schema|text/(calendar|text-id))\\.ts$',
      {
        path: 'node_modules/',
      },
    ),
    {
      name: 'no-dev-package',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { conditionNames: ['import', 'default'], exportsFields: ['exports'] },
  },
}
