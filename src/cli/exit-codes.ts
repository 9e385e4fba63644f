import { CommanderError } from 'commander'
import { OnrecordError } from '../index.ts'

/** What the program ends with. An article that is no interview is no failure: its `kind` says so. */
export const exitCodes = { ok: 0, bug: 1, usage: 2, io: 3, invalidData: 4 } as const

/** {@link exitCodes} for `--help`. */
export const exitCodesHelp = `
Exit codes:
  0  done; also when the article is no interview, which the field "kind" tells
  1  a fault of onrecord
  2  wrong usage: an unknown flag, format, table or language
  3  input could not be read or output not be written
  4  the JSON to validate is no sound interview`

/** The exit code that an error stands for; absent for a fault of our own. */
export function exitCodeOf(error: unknown): number | undefined {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
  if (error instanceof OnrecordError)
    return error.code === 'invalid-json' ? exitCodes.invalidData : exitCodes.usage
  return isFromSystem(error) ? exitCodes.io : undefined
}

/** Whether the file system or zlib failed. */
const isFromSystem = (error: unknown): boolean =>
  error instanceof Error &&
  ('syscall' in error || ('code' in error && String(error.code).startsWith('Z_')))
