import { defineConfig } from 'tsup'

/** One entry a door; `cli` is the command. */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    core: 'src/core.ts',
    shelves: 'src/shelves.ts',
    schema: 'src/schema.ts',
    writers: 'src/writers/index.ts',
    cli: 'src/cli/main.ts',
  },
  format: 'esm',
  target: ['node20', 'es2022'],
  platform: 'neutral',
  external: [/^node:/],
  splitting: true,
  treeshake: true,
  clean: true,
  dts: {
    compilerOptions: { ignoreDeprecations: '6.0' },
    entry: {
      index: 'src/index.ts',
      core: 'src/core.ts',
      shelves: 'src/shelves.ts',
      schema: 'src/schema.ts',
      writers: 'src/writers/index.ts',
    },
  },
})
