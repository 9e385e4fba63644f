import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import {
  faultsOf,
  interviewFromJson,
  interviewJsonSchema,
  interviewSchema,
  OnrecordError,
  soundInterviewSchema,
} from '../../src/schema.ts'
import { version } from '../../src/version.ts'
import { sampleInterview } from '../sample.ts'

type Loose = Record<string, unknown>

/** The sample as loose JSON, changed. */
function spoiled(change: (json: Loose & { turns: Loose[] }) => void): Loose {
  const json = JSON.parse(JSON.stringify(sampleInterview())) as Loose & { turns: Loose[] }
  change(json)
  return json
}

describe('interviewFromJson', () => {
  test('takes JSON text and what JSON.parse returns', () => {
    const interview = sampleInterview()
    expect(interviewFromJson(JSON.stringify(interview))).toStrictEqual(interview)
    expect(interviewFromJson(JSON.parse(JSON.stringify(interview)))).toStrictEqual(interview)
  })

  test('throws an OnrecordError with a code', () => {
    expect(() => interviewFromJson('{"turns": [')).toThrow(OnrecordError)
    expect(() => interviewFromJson('{"turns": [')).toThrow(/^this is no JSON: /)
    expect(() => interviewFromJson([1])).toThrow(
      expect.objectContaining({ code: 'invalid-json', message: 'expected an object, got a list' }),
    )
  })

  test('names a newer release that wrote the data', () => {
    const newer = spoiled((json) => {
      json['generator'] = { name: 'onrecord', version: '99.0.1' }
      json['mood'] = 'sunny'
    })
    expect(() => interviewFromJson(newer)).toThrow(
      `generator.version: onrecord 99.0.1 wrote this, and this is ${version}: update it\nmood: is no field of this schema`,
    )
  })

  test.each(['0.0.1', '0.0.99', version, `${version}-next.1`])('%s is not newer', (release) => {
    const same = spoiled((json) => {
      json['generator'] = { name: 'onrecord', version: release }
      json['mood'] = 'sunny'
    })
    expect(() => interviewFromJson(same)).toThrow(/^mood: is no field of this schema$/)
  })

  test('reads what a newer release wrote, where it uses nothing new', () => {
    const newer = spoiled((json) => {
      json['generator'] = { name: 'onrecord', version: '99.0.1' }
    })
    expect(interviewFromJson(newer).turns).toHaveLength(5)
  })

  test('shows five faults and counts the rest', () => {
    const broken = spoiled((json) => {
      for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) json[key] = 1
    })
    expect(() => interviewFromJson(broken)).toThrow(
      /e: is no field of this schema\nand 2 more faults$/,
    )
  })
})

describe('faultsOf', () => {
  test.each<[string, string, (turn: Loose) => void]>([
    [
      'turns[3].role',
      'expected "question" or "answer", got "anser"',
      (turn) => (turn['role'] = 'anser'),
    ],
    ['turns[3].by', 'is missing', (turn) => delete turn['by']],
    ['turns[3].mood', 'is no field of this schema', (turn) => (turn['mood'] = 'sunny')],
    ['turns[3].by', 'expected a length of at least 1, got ""', (turn) => (turn['by'] = '')],
    [
      'turns[3].confidence',
      'expected a number of at most 1, got 2',
      (turn) => (turn['confidence'] = 2),
    ],
    ['turns[3].label', 'expected an object, got null', (turn) => (turn['label'] = null)],
    [
      'turns[3].paragraphs',
      'expected a list, got "words"',
      (turn) => (turn['paragraphs'] = 'words'),
    ],
    [
      'turns[3].label.start',
      'expected a whole number, got 1.5',
      (turn) => (turn['label'] = { start: 1.5, end: 2 }),
    ],
    [
      'turns[3].label',
      'a span ends before it starts',
      (turn) => (turn['label'] = { start: 230, end: 229 }),
    ],
    [
      'turns[3].participantId',
      '"nobody" is no id in participants',
      (turn) => (turn['participantId'] = 'nobody'),
    ],
  ])('%s: %s', (path, message, change) => {
    expect(
      faultsOf(
        spoiled(({ turns: [, , , turn] }) => {
          change(turn!)
        }),
      ),
    ).toEqual([{ path, message }])
  })
})

describe('interviewJsonSchema', () => {
  const schema = interviewJsonSchema()
  const validate = new Ajv2020({ strict: false }).compile(schema)

  test('is draft 2020-12, with a definition for each type', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:onrecord:interview:1',
      title: 'Interview',
      additionalProperties: false,
    })
    expect(Object.keys(schema.$defs ?? {})).toContain('Turn')
    expect(JSON.stringify(schema)).not.toContain('__schema')
  })

  test('accepts an interview and refuses what the schema refuses', () => {
    expect(validate(sampleInterview())).toBe(true)
    expect(validate(spoiled(({ turns }) => delete turns[0]!['role']))).toBe(false)
    expect(validate(spoiled((json) => (json['mood'] = 'sunny')))).toBe(false)
  })
})

describe('Standard Schema', () => {
  test('every schema is one; the sound one keeps the laws', async () => {
    const lawless = spoiled(({ turns }) => (turns[0]!['participantId'] = 'nobody'))
    const standard = soundInterviewSchema['~standard']
    expect(standard).toMatchObject({ version: 1, vendor: 'zod' })
    expect(await standard.validate(sampleInterview())).toEqual({ value: sampleInterview() })
    expect(await standard.validate(lawless)).toMatchObject({
      issues: [{ path: ['turns', '0', 'participantId'] }],
    })
    expect(await interviewSchema['~standard'].validate(lawless)).not.toHaveProperty('issues')
  })
})
