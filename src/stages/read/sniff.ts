import { OnrecordError } from '../../model/error.ts'
import type { Reader } from '../../shapes/reader.ts'

const headLength = 4096

/**
 * The reader of an input: the one that `format` names (a reader's name, a media type, parameters
 * passed over, or the ending of a file), else the one that is surest of the input's first letters; ties go by name.
 *
 * @throws OnrecordError `unknown-format` when no reader has that name, media type or ending.
 */
export function readerFor(
  input: string,
  readers: readonly Reader[],
  format?: string,
  url?: string,
): Reader {
  const reader = format === undefined ? surest(input, readers, url) : named(format, readers)
  if (reader !== undefined) return reader
  const known = readers.map(({ name }) => name).join(', ')
  throw new OnrecordError(
    'unknown-format',
    format === undefined ? 'The kit has no reader.' : `No reader for "${format}"; known: ${known}.`,
  )
}

function named(format: string, readers: readonly Reader[]): Reader | undefined {
  const wanted = mediaTypeOf(format)
  return readers.find(
    ({ name, mediaTypes, extensions }) =>
      name === wanted || mediaTypes.includes(wanted) || extensions?.includes(wanted) === true,
  )
}

function surest(input: string, readers: readonly Reader[], url?: string): Reader | undefined {
  const head = input.slice(0, headLength)
  const scored = readers.map((reader) => ({ reader, score: reader.score(head, url) }))
  scored.sort((a, b) => b.score - a.score || (a.reader.name < b.reader.name ? -1 : 1))
  return scored[0]?.reader
}

/** A media type without its parameters, in lower case. */
const mediaTypeOf = (format: string): string => (format.split(';')[0] ?? '').trim().toLowerCase()

/** The character set that a media type names: `text/html; charset=euc-kr`. */
export const charsetOf = (format: string | undefined): string | undefined =>
  /;\s*charset=["']?([\w.:-]+)/iu.exec(format ?? '')?.[1]
