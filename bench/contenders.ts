import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as index from '../src/index.ts'
import { loadDefuddle, loadReadability } from './extractors.ts'

/** Makes something of a page; the result is thrown away. */
export type Extract = (html: string) => unknown

/** One of the programs that are compared; loaded only when it runs. */
export interface Contender {
  name: string
  load: () => Promise<Extract>
}

const home = path.resolve(import.meta.dirname, '..')

const bundles = path.join(home, '.cache/bench')

/** Bundles the parse as users get it, so that no time goes into compiling it on the fly. */
export async function buildOurs(): Promise<void> {
  const { build } = await import('tsup')
  await build({
    config: false,
    entry: { index: path.join(home, 'src/index.ts') },
    outDir: bundles,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    removeNodeProtocol: false,
    silent: true,
  })
}

/** The parse of this repository, out of what {@link buildOurs} has built. */
export const ours: Contender = {
  name: 'onrecord',
  load: async () => {
    const bundle = pathToFileURL(path.join(bundles, 'index.js')).href
    const { parseInterview } = (await import(bundle)) as typeof index
    return (html) => parseInterview(html, { format: 'text/html' })
  },
}

/** What any parse has to pay at least: reading the tags and doing nothing with them. */
export const yardstick: Contender = {
  name: 'htmlparser2, empty handlers',
  load: async () => {
    const { Parser } = await import('htmlparser2')
    return (html) => {
      new Parser({}).end(html)
    }
  },
}

/** The extractor that reader views use. */
export const readability: Contender = { name: 'Readability + linkedom', load: loadReadability }

/** A newer extractor. */
export const defuddle: Contender = { name: 'Defuddle', load: loadDefuddle }

/** All of them, the yardstick first. */
export const contenders: Contender[] = [yardstick, ours, readability, defuddle]
