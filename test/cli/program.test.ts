import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../src/cli/program.ts'
import { interviewFromJson } from '../../src/schema.ts'
import { version } from '../../src/version.ts'
import { sampleInterview } from '../sample.ts'

const talk = `Keeper of the light

The Ledger: When did you come to the island?

Ida Holm: In May 2011, by boat. The sea was calm that day.

The Ledger: Was it lonely at first?

Ida Holm: Never, to be honest. The gulls kept me company.
`

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-cli-'))
  await writeFile(at('talk.txt'), talk)
  await writeFile(at('talk.txt.gz'), gzipSync(talk))
  await writeFile(at('sound.json'), JSON.stringify(sampleInterview()))
})
afterAll(() => rm(folder, { recursive: true }))

const at = (file: string): string => join(folder, file)

/** What a run leaves behind. */
interface Outcome {
  code: number
  out: string
  err: string
}

/** Runs the command line with text as standard input, at a terminal or not. */
async function onrecord(args: string[], input = '', isTTY = false): Promise<Outcome> {
  const outcome = { code: 0, out: '', err: '' }
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(new TextEncoder().encode(input))
  }
  outcome.code = await run(args, {
    stdin: stdin(),
    stdout: { write: (text) => (outcome.out += text), isTTY, columns: 72 },
    stderr: { write: (text) => (outcome.err += text) },
  })
  return outcome
}

describe('parse', () => {
  test('takes several files as the pages of one article', async () => {
    const { out } = await onrecord(['parse', at('talk.txt'), '-'], 'Keeper of the light\n\nAn end.')
    const { source } = interviewFromJson(out)
    expect(source.inputStarts).toEqual([0, talk.length])
    expect(source.text.endsWith('\n\nAn end.')).toBe(true)
  })

  test('writes JSON where nobody watches', async () => {
    const { code, out } = await onrecord(['parse', at('talk.txt')])
    expect(code).toBe(0)
    expect(interviewFromJson(out).source.text).toBe(talk)
  })

  test('draws a summary at a terminal', async () => {
    const { code, out } = await onrecord(['parse', at('talk.txt')], '', true)
    expect(code).toBe(0)
    expect(out).toContain('Participants\n')
    expect(out).toMatch(/ Q .*When did you come to the island/)
  })

  test('reads standard input and gzip', async () => {
    const [file, piped, gzipped] = await Promise.all([
      onrecord(['parse', at('talk.txt')]),
      onrecord(['parse', '-'], talk),
      onrecord(['parse', at('talk.txt.gz')]),
    ])
    expect(piped.out).toBe(file.out)
    expect(gzipped.out).toBe(file.out)
  })

  test('writes to a file, in the format of its extension', async () => {
    const { code, out } = await onrecord(['parse', at('talk.txt'), '-o', at('talk.csv')])
    expect([code, out]).toEqual([0, ''])
    expect(await readFile(at('talk.csv'), 'utf8')).toMatch(/^id,role,speaker,/)
  })

  test('writes each format, and a table by name', async () => {
    const starts = { csv: 'id,role', json: '{\n', markdown: '---\n', ndjson: '{"record"' }
    for (const [format, start] of Object.entries(starts)) {
      const { out } = await onrecord(['parse', at('talk.txt'), '-f', format])
      expect(out.startsWith(start), format).toBe(true)
    }
    const { out } = await onrecord(['parse', at('talk.txt'), '--table', 'participants'])
    expect(out).toMatch(/^id,role,name,/)
  })

  test('hands options on, and traces on standard error', async () => {
    const { out, err } = await onrecord(
      ['parse', '-', '--language', 'en', '--url', 'https://example.org/talk', '--trace'],
      talk,
    )
    expect(interviewFromJson(out).source).toMatchObject({
      language: 'en',
      url: 'https://example.org/talk',
    })
    expect(err).not.toBe('')
  })
})

describe('validate', () => {
  test('is content with a sound interview', async () => {
    const { code, out, err } = await onrecord(['validate', at('sound.json')])
    expect([code, out]).toEqual([0, ''])
    expect(err).toMatch(/sound\.json: valid\n$/)
  })

  test('prints each fault with its path', async () => {
    const json = JSON.stringify(sampleInterview())
      .replace('"role":"answer"', '"role":"anser"')
      .replace('"confidence":0.9', '"confidence":9')
    expect(await onrecord(['validate', '-'], json)).toEqual({
      code: 4,
      out:
        'confidence: expected a number of at most 1, got 9\n' +
        'turns[1].role: expected "question" or "answer", got "anser"\n',
      err: '-: faults: 2\n',
    })
  })

  test('says so when the input is no JSON', async () => {
    const { code, out } = await onrecord(['validate', '-'], 'talk')
    expect(code).toBe(4)
    expect(out).toMatch(/^this is no JSON: /)
  })
})

test('schema prints the JSON Schema', async () => {
  const { code, out } = await onrecord(['schema'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ title: 'Interview' })
})

describe('tcs', () => {
  test('draws the interview, its timeline and the facts at a terminal', async () => {
    const { code, out } = await onrecord(['tcs'], '', true)
    expect(code).toBe(0)
    expect(out).toMatch(/^regional-security$/m)
    expect(out).toMatch(/^ {2}2010-05-01\/2010-06-01 +held +3rd Trilateral Summit$/m)
    expect(out).toMatch(/^ {2}8 +2019-12-24\/2019-12-25 +Chengdu \(CN\)/m)
    expect(out).toMatch(/^ {2}seat +Seoul$/m)
    expect(out.split('\n').filter((line) => line.length > 72)).toEqual([])
  })

  test('prints all of it as JSON', async () => {
    const { out } = await onrecord(['tcs', '--format', 'json'], '', true)
    const { interview, summits, timeline, exchanges } = JSON.parse(out) as Record<string, unknown[]>
    expect(interviewFromJson(interview).exchanges).toHaveLength(7)
    expect([summits, timeline, exchanges].map((list) => list?.length)).toEqual([9, 14, 7])
    expect((await onrecord(['tcs'])).out).toBe(out)
  })
})

describe('usage', () => {
  test.each([
    [['--help']],
    [['parse', '--help']],
    [['validate', '--help']],
    [['schema', '--help']],
    [['tcs', '--help']],
  ])('%j shows examples on standard output', async (args) => {
    const { code, out, err } = await onrecord(args)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Examples:\n  $ onrecord ')
  })

  test('the help tells the exit codes', async () => {
    expect((await onrecord(['--help'])).out).toContain('Exit codes:\n  0  done')
  })

  test('--version prints the version', async () => {
    expect(await onrecord(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  test.each<[string[], string]>([
    [[], 'Usage: onrecord'],
    [['pars', 'x'], 'Did you mean parse?'],
    [['parse'], "missing required argument 'files'"],
    [['parse', 'x', '--formt', 'csv'], 'Did you mean --format?'],
    [['parse', 'x', '--format', 'docx'], 'Allowed choices are csv, json'],
    [['schema', 'x'], 'too many arguments'],
    [['parse', 'x', '--table', 'moods'], 'Tables are turns, participants'],
    [['parse', 'x', '--format', 'json', '--table', 'turns'], 'json has no tables'],
    [['parse', '-', '--language', 'tlh'], 'tlh'],
    [['parse', '-', '--input-format', 'docx'], 'docx'],
    [['parse', '-', '--reference', 'yesterday'], 'yesterday'],
  ])('%j is wrong usage', async (args, hint) => {
    const { code, out, err } = await onrecord(args, talk)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(hint)
  })

  test('what cannot be read or written is named', async () => {
    const missing = await onrecord(['parse', at('missing.txt')])
    expect([missing.code, missing.out]).toEqual([3, ''])
    expect(missing.err).toContain('missing.txt')
    const nowhere = await onrecord(['schema', '-o', at('no/such/folder.json')])
    expect(nowhere.code).toBe(3)
    await writeFile(at('broken.gz'), new Uint8Array([0x1f, 0x8b, 1, 2]))
    expect((await onrecord(['parse', at('broken.gz')])).code).toBe(3)
  })

  test('a reader that leaves early is no fault', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'schema'])
    child.stdout.destroy()
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    expect(await once(child, 'close')).toEqual([0, null])
    expect(said).toBe('')
  }, 20_000)
})
