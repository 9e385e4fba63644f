import type { Options } from 'tsup'

/** One entry a door. */
const doors = {
  index: 'src/index.ts',
  core: 'src/core.ts',
  shelves: 'src/shelves.ts',
  schema: 'src/schema.ts',
  writers: 'src/writers/index.ts',
}

/**
 * esbuild fills `import * as languages` by a call, which no bundler may drop: whoever imports one
 * language would get them all. An object with getters is the same, and can be dropped.
 */
const droppableNamespaces: NonNullable<Options['plugins']>[number] = {
  name: 'droppable-namespaces',
  renderChunk: (code) => ({
    code: code.replace(
      /var (\w+) = \{\};\n__export\(\1, (\{[^}]*\})\);/g,
      (_, name: string, fields: string) =>
        `var ${name} = ${fields.replace(/(\w+): \(\) => (\w+)/g, 'get $1() { return $2 }')};`,
    ),
  }),
}

const config: Options = {
  entry: { ...doors, cli: 'src/cli/main.ts' },
  format: 'esm',
  target: ['node20', 'es2022'],
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false,
  splitting: true,
  treeshake: true,
  clean: true,
  plugins: [droppableNamespaces],
  dts: { entry: doors, compilerOptions: { ignoreDeprecations: '6.0' } },
}

export default config
