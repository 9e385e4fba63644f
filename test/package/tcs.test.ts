import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'
import { expect, test } from 'vitest'
import { project } from './project.ts'

const result = await build({
  stdin: { contents: `export { tcs } from 'onrecord/tcs'`, resolveDir: project },
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  outdir: 'out',
  write: false,
  metafile: true,
  logLevel: 'silent',
})

/** The files that are loaded together with one. */
function withImports(file: string, outputs: Metafile['outputs'], seen: Set<string>): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const { path, kind } of outputs[file]?.imports ?? [])
    if (kind === 'import-statement') withImports(path, outputs, seen)
  return seen
}

const { outputs } = result.metafile
const entry = Object.keys(outputs).find((file) => outputs[file]?.entryPoint === '<stdin>') ?? ''
const loaded = [...withImports(entry, outputs, new Set())]

test('the door loads neither parser nor zod, and weighs no more than 15 kB', () => {
  const modules = loaded.flatMap((file) => Object.keys(outputs[file]?.inputs ?? {}))
  expect(modules.some((module) => module.includes('onrecord/dist/'))).toBe(true)
  expect(modules.filter((module) => /zod|htmlparser2|markdown-it|entities/.test(module))).toEqual(
    [],
  )
  const names = loaded.map((file) => file.slice(file.lastIndexOf('/')))
  const files = result.outputFiles.filter(({ path }) => names.some((name) => path.endsWith(name)))
  expect(files).toHaveLength(loaded.length)
  const bytes = files.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0)
  expect(bytes).toBeLessThanOrEqual(15_000)
})

test('a bundle that does not use it holds nothing of it', async () => {
  const unused = await build({
    stdin: {
      contents: `import 'onrecord/tcs'; import { tcs } from 'onrecord/tcs'`,
      resolveDir: project,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  })
  expect(unused.outputFiles[0]?.text).not.toContain('Trilateral')
})
