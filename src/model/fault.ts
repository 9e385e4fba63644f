import type * as z from 'zod'

/** Something that keeps a value from being what it should be. */
export interface Fault {
  /** Where, from the root: `turns[3].role`; empty for the root itself. */
  path: string
  /** What is wrong there. */
  message: string
}

/** The faults that one of zod's issues tells of, provided that it reports its input. */
export function faultsOfIssue(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code !== 'unrecognized_keys')
    return [{ path: pathText(issue.path), message: sentenceOf(issue) }]
  return issue.keys.map((key) => ({
    path: pathText([...issue.path, key]),
    message: 'is no field of this schema',
  }))
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') return issue.message
  if (issue.input === undefined) return 'is missing'
  return `expected ${expectedBy(issue)}, got ${shown(issue.input)}`
}

function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return typeWords[issue.expected] ?? issue.expected
  if (issue.code === 'invalid_value')
    return issue.values.map((value) => JSON.stringify(value)).join(' or ')
  if (issue.code === 'too_small')
    return `${measureOf(issue.origin)} of at least ${String(issue.minimum)}`
  if (issue.code === 'too_big')
    return `${measureOf(issue.origin)} of at most ${String(issue.maximum)}`
  return issue.message
}

const measureOf = (origin: string): string =>
  origin === 'string' || origin === 'array' ? 'a length' : 'a number'

const typeWords: Partial<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text
}

/** A path as one would write it in code: `turns[3].role`. */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((before, key) => {
    const name = String(key)
    if (/^\d+$/.test(name)) return `${before}[${name}]`
    return before === '' ? name : `${before}.${name}`
  }, '')
}
