import { keyOf } from '../../../text/letters.ts'
import type { Candidate } from './candidate.ts'
import { afterOpener, type BylineWords, namesIn } from './names.ts'

/** The names that one source gives at one place, in its order. */
export interface Witness {
  names: string[]
  keys: string[]
  weight: number
  /** The candidate of its first name. */
  candidate: Candidate
}

/** Names of a source further apart than this, in letters, belong to different articles. */
const reach = 150
const faint = 0.6
const mostSupport = 2
const mostNames = 20
const mostWitnesses = 60
const nobody =
  /^(?:(?:site|web|wp|super|the)?-?(?:admin(?:istrator)?|master|user|root)|default|guest|unknown|anonymous|none|null)$/iu

/**
 * The witnesses for the byline; the one that the others bear out best comes first, unless one that
 * is nearly as good names others besides, whom yet another names, too.
 */
export function rankAuthors(
  candidates: readonly Candidate[],
  words: BylineWords,
  siteKeys: ReadonlySet<string>,
): Witness[] {
  const witnesses = witnessesOf(candidates, words).map((witness) => ({
    ...witness,
    weight: witness.weight * belief(witness, siteKeys),
  }))
  const ranked = witnesses
    .map((witness) => ({ ...witness, weight: witness.weight + supportOf(witness, witnesses) }))
    .filter(({ weight }) => weight >= faint)
    .sort((a, b) => b.weight - a.weight)
  const [best] = ranked
  const fuller = best && ranked.find((other) => isFuller(other, best, ranked))
  return fuller === undefined ? ranked : [fuller, ...ranked.filter((other) => other !== fuller)]
}

function isFuller(other: Witness, best: Witness, witnesses: readonly Witness[]): boolean {
  if (other.keys.length <= best.keys.length || other.weight < best.weight * 0.6) return false
  const known = best.keys.every((key) => names(other, key))
  const others = witnesses.filter(({ candidate }) => !isSamePlace(candidate, other.candidate))
  return known && other.keys.every((key) => others.some((one) => one !== other && names(one, key)))
}

const names = ({ keys }: Witness, key: string): boolean => keys.some((known) => isSame(known, key))

function witnessesOf(candidates: readonly Candidate[], words: BylineWords): Witness[] {
  const witnesses: Witness[] = []
  const latest = new Map<string, { witness: Witness; end: number }>()
  for (const candidate of candidates) {
    const { by, span, weight } = candidate
    const known = latest.get(by)
    const isNear = known !== undefined && (span?.start ?? 0) - known.end <= reach
    const witness = isNear ? known.witness : { names: [], keys: [], weight, candidate }
    addNames(witness, namesOf(candidate, words))
    if (witness.names.length === 0) continue
    if (!isNear && witnesses.length < mostWitnesses) witnesses.push(witness)
    latest.set(by, { witness, end: span?.end ?? 0 })
  }
  return witnesses
}

function addNames(witness: Witness, names: readonly string[]): void {
  for (const name of names) {
    const key = keyOf(name)
    if (witness.names.length >= mostNames) return
    if (key === '' || witness.keys.includes(key) || nobody.test(name)) continue
    witness.names.push(name)
    witness.keys.push(key)
  }
}

const sightings = ['byline', 'byline-in-line', 'author-link', 'name-and-date']

// What a page states in its head is a list of names and nothing else; what it shows may go on.
function namesOf({ value, by, span }: Candidate, words: BylineWords): string[] {
  if (sightings.includes(by)) return [value]
  const opened = afterOpener(value, words)
  const bare = span === undefined ? value : value.replace(/^\p{L}[\p{L} ]{1,20}[:：]/u, '')
  const { names, isWhole } = namesIn(opened?.rest ?? bare, words)
  // A house may sign, too: 編集部.
  if (by.startsWith('header/')) return names.length > 0 || value.includes('\n') ? names : [value]
  return isWhole || opened !== undefined || span !== undefined ? names : []
}

/** The name of the site is rarely that of an author. */
const belief = ({ keys }: Witness, siteKeys: ReadonlySet<string>): number =>
  keys.every((key) => siteKeys.has(key)) ? 0.4 : 1.2

function supportOf({ keys, candidate }: Witness, witnesses: readonly Witness[]): number {
  let sum = 0
  for (const other of witnesses) {
    if (other.candidate.by === candidate.by) continue
    const shared = keys.filter((key) => other.keys.some((known) => isSame(known, key))).length
    sum += (0.5 * other.weight * shared) / Math.sqrt(keys.length * other.keys.length)
  }
  return Math.min(sum, mostSupport)
}

/** Whether two keys may name one person: `annaberg` and `annabergeditor`. */
export const isSame = (a: string, b: string): boolean =>
  a === b || (a.length > 3 && b.length > 3 && (a.includes(b) || b.includes(a)))

// What stands in one line says one thing, however it is marked.
const isSamePlace = (a: Candidate, b: Candidate): boolean =>
  a.span !== undefined &&
  b.span !== undefined &&
  a.span.start < b.span.end &&
  b.span.start < a.span.end
