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

/**
 * Each reader is a file of its own, so that a bundle without Markdown is also without the packages
 * that Markdown needs: they do not say that they have no side effects.
 */
const readers = Object.fromEntries(
  readdirSync('src/readers')
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => [`readers/${basename(file, '.ts')}`, `src/readers/${file}`]),
)

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

const config: Options = {
  entry: { ...doors, ...readers, cli: 'src/cli/main.ts' },
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
  plugins: [droppableNamespaces],
  dts: { entry: doors, compilerOptions: { ignoreDeprecations: '6.0' } },
}

export default config
