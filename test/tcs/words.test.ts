import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { tcs } from '../../src/tcs/index.ts'
import { originalArticle, orSkipped } from './original-article.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Every run of eight words in a text. */
function runsOf(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(7).map((_word, i) => words.slice(i, i + 8).join(' '))
}

/** Papers in English say this below their interviews, and so do our invented ones. */
const formula = 'interview has been edited for length and clarity'

const runs = new Set(runsOf(originalArticle ?? '').filter((run) => run !== formula))
const shared = (text: string): string[] => runsOf(text).filter((run) => runs.has(run))

test.skipIf(originalArticle === undefined)(
  `no eight words in a row are those of the article, in our text or any file${orSkipped}`,
  () => {
    expect(runs.size).toBeGreaterThan(1000)
    expect(shared(tcs.interview.source.text)).toEqual([])
    const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    const guilty = files.split('\0').map((file) => [file, shared(textOf(file))] as const)
    expect(guilty.filter(([, same]) => same.length > 0)).toEqual([])
  },
)

function textOf(file: string): string {
  try {
    return readFileSync(`${root}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
