import { build } from 'esbuild'
import { expect, test } from 'vitest'
import * as languages from '../../src/languages/index.ts'
import { project } from './project.ts'

interface Bundle {
  text: string
  /** Every module that is in it. */
  modules: string[]
}

/** What a user's bundler makes of `code`. */
async function bundle(code: string): Promise<Bundle> {
  const result = await build({
    stdin: { contents: code, resolveDir: project },
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    platform: 'browser',
    treeShaking: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  const [output] = Object.values(result.metafile.outputs)
  const kept = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput)
  return { text: result.outputFiles[0]?.text ?? '', modules: kept.map(([module]) => module) }
}

const packagesOf = ({ modules }: Bundle): Set<string> =>
  new Set(modules.flatMap((module) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module)?.[1] ?? []))

test('core and English hold no other language, no finder, no Markdown and no zod', async () => {
  const code = `export { parseWith } from 'onrecord/core'; export { en } from 'onrecord/shelves'`
  const result = await bundle(code)
  const held = Object.values(languages).filter((one) => result.text.includes(`code: "${one.code}"`))
  expect(held.map((language) => language.code)).toEqual(['en'])
  expect(result.text).not.toContain('februari')
  expect(result.text).not.toMatch(/function find(?:Dates|Quotes|Echoes|Events)\b/u)
  expect([...packagesOf(result)].sort()).toEqual(['@noble/hashes', 'onrecord'])
})

test('the main door bundles for a browser, without zod', async () => {
  const result = await bundle(`export { parseInterview } from 'onrecord'`)
  expect([...packagesOf(result)]).not.toContain('zod')
  expect(result.text).not.toMatch(/from "node:/)
})
