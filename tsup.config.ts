import { defineConfig } from 'tsup'

/** One entry a door. */
const doors = {
  index: 'src/index.ts',
  core: 'src/core.ts',
  shelves: 'src/shelves.ts',
  schema: 'src/schema.ts',
  writers: 'src/writers/index.ts',
}

export default defineConfig({
  entry: { ...doors, cli: 'src/cli/main.ts' },
  format: 'esm',
  target: ['node20', 'es2022'],
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false,
  splitting: true,
  treeshake: true,
  clean: true,
  dts: { entry: doors, compilerOptions: { ignoreDeprecations: '6.0' } },
})
