import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import type { Options } from 'tsup'

/** One entry a door. */
const doors = {
  index: 'src/index.ts',
  core: 'src/core.ts',
  shelves: 'src/shelves.ts',
  schema: 'src/schema.ts',
  writers: 'src/writers/index.ts',
  tcs: 'src/tcs/index.ts',
  ground: 'src/ground/index.ts',
}

/** A file for each item of a folder. */
const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(`src/${folder}`)
      .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
      .map((file) => [`${folder}/${basename(file, '.ts')}`, `src/${folder}/${file}`]),
  )

/**
 * What a kit may lack is a file of its own, which a bundler drops whole: tables are filled and
 * packages loaded (Markdown's) by code that by itself could not be dropped.
 */
const parts = {
  ...filesOf('readers'),
  ...filesOf('languages'),
  ...filesOf('languages/dates'),
  ...filesOf('languages/events'),
  ...Object.fromEntries(
    ['dates', 'quotes', 'echoes', 'events'].map((finder) => [
      `finders/${finder}`,
      `src/stages/${finder}/${finder}.ts`,
    ]),
  ),
}

/**
 * esbuild fills `import * as languages` by a call, which no bundler may drop: whoever imports one
 * language would get them all. An object with getters is the same, and can be dropped.
 */
const droppableNamespaces: NonNullable<Options['plugins']>[number] = {
  name: 'droppable-namespaces',
  renderChunk: (code) => ({
    code: code
      .replace(
        /var (\w+) = \{\};\n__export\(\1, (\{[^}]*\})\);/g,
        (_, name: string, fields: string) =>
          `var ${name} = ${fields.replace(/\b(\w+): \(\) => (\w+)/g, 'get $1() { return $2 }')};`,
      )
      .replace(/^import \{\s+__export\s+\} from "[^"]+";\n/m, ''),
  }),
}

/** White space between the words of a sheet is there for its readers only. */
const denseLists: NonNullable<Options['plugins']>[number] = {
  name: 'dense-lists',
  renderChunk: (code) => ({
    code: code.replace(
      /\b(words|spellings|inflected|inBothScripts)\(`([^`]*)`/g,
      (_, reader: string, list: string) =>
        `${reader}(\`${list
          .trim()
          .replace(/\s+/g, ' ')
          .replace(/([,;:]) /g, '$1')}\``,
    ),
  }),
}

const config: Options = {
  entry: { ...doors, ...parts, cli: 'src/cli/main.ts' },
  format: 'esm',
  target: ['node20', 'es2022'],
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false,
  splitting: true,
  treeshake: true,
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
  clean: true,
  plugins: [droppableNamespaces, denseLists],
  dts: { entry: doors, compilerOptions: { ignoreDeprecations: '6.0' } },
}

export default config
