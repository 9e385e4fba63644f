import { textId } from '../text/text-id.ts'
import { windowHashOf } from './window-hash.ts'

/** What is known of a paragraph without its words. */
export interface Print {
  /** How many letters it has. */
  letters: number
  /** Of all its letters, by `windowHashOf`. */
  sum: number
  /** Of all its letters, by SHA-256. */
  hash: string
  /** The smallest hashes of its windows of {@link shingleLength} letters: a changed copy shares many. */
  sketch: readonly number[]
}

/** Letters in the windows of a {@link Print.sketch}. */
export const shingleLength = 14

/** At most so many hashes are in a {@link Print.sketch}. */
const sketchSize = 24

/** The print of a paragraph, given its letters. */
export function printOf(letters: string): Print {
  const hash = windowHashOf(letters)
  const shingles = new Set<number>()
  for (let i = 0; i + shingleLength <= letters.length; i++) shingles.add(hash(i, shingleLength))
  return {
    letters: letters.length,
    sum: hash(0, letters.length),
    hash: textId(letters),
    sketch: [...shingles].sort((a, b) => a - b).slice(0, sketchSize),
  }
}

/** A print on one line: its fields in order, numbers in base 36. */
export const lineOf = ({ letters, sum, hash, sketch }: Print): string =>
  [letters.toString(36), sum.toString(36), hash, ...sketch.map((one) => one.toString(36))].join(' ')

/** The print that {@link lineOf} wrote. */
export function printFrom(line: string): Print {
  const [letters = '', sum = '', hash = '', ...sketch] = line.split(' ')
  return { letters: number(letters), sum: number(sum), hash, sketch: sketch.map(number) }
}

const number = (text: string): number => Number.parseInt(text, 36)
