/**
 * Runs a bench out of a bundle, as users get the library: what compiles it on the fly slows small
 * functions down.
 *
 *     tsx bench/bundled.ts dates FILE.jsonl --floors FILE
 */
import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'

const [name = '', ...args] = process.argv.slice(2)
const outfile = `.cache/bench/${name}.mjs`
await build({
  entryPoints: [`bench/${name}.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  packages: 'external',
  logLevel: 'error',
})
process.exitCode = spawnSync(process.execPath, [outfile, ...args], { stdio: 'inherit' }).status ?? 1
