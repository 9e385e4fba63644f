import { flag } from './lexicon.ts'
import type { Sentence } from './sentences.ts'
import { category } from './category.ts'
import type { UnitRange, Units } from './units.ts'

/** Units that name who speaks, both ends included. */
export interface Subject {
  first: number
  last: number
  /** Who is meant by a relative pronoun: "Hill, who said". */
  antecedent?: Subject
  /** How many letters at the end of the last unit are a marker and not part of the name. */
  cut?: number
}

const longest = 12

const joining = flag.conjunction | flag.subordinator | flag.complementizer
const verbal = flag.verb | flag.addressing | flag.judging | flag.auxiliary
const binding =
  joining | flag.relative | flag.preposition | flag.infinitive | verbal | flag.according

/** Whether a unit is a word, number or name. */
export const isWord = (units: Units, at: number): boolean => {
  const kind = units.category[at]!
  return kind >= category.word && kind < category.comma
}

const has = (units: Units, at: number, bits: number): boolean => (units.flags[at]! & bits) !== 0

/** Whether a unit stands between a subject and its verb without belonging to either. */
export const isFiller = (units: Units, at: number): boolean =>
  units.category[at] === category.filler ||
  units.category[at] === category.auxiliary ||
  (has(units, at, flag.filler | flag.auxiliary) && !units.isCapital[at])

/** The subject of the verb at a unit, before it; `undefined` where none can be told. */
export function subjectBefore(
  units: Units,
  { first }: Sentence,
  verb: number,
): Subject | undefined {
  let at = verb - 1
  while (at >= first && isFiller(units, at)) at--
  if (at < first) return undefined
  if (isWord(units, at)) return phraseBefore(units, first, at)
  const kind = units.category[at]
  return kind === category.comma || kind === category.bracket || kind === category.dash
    ? apposed(units, first, at)
    : undefined
}

const farthest = 40

// "Hill, a doctor, said": the phrase stands before the first of the two signs.
function apposed(units: Units, first: number, sign: number): Subject | undefined {
  const kind = units.category[sign]
  let at = sign - 1
  while (at >= first && sign - at < farthest && units.category[at] !== kind) at--
  if (at <= first || units.category[at] !== kind) return undefined
  if (!isAside(units, at + 1, sign)) return undefined
  const phrase = isWord(units, at - 1) ? phraseBefore(units, first, at - 1) : undefined
  if (phrase !== undefined && opensClause(units, first, phrase.first)) return phrase
  if (kind === category.comma && at > first) return apposed(units, first, at)
  return phrase !== undefined && units.isCapital[at - 1] ? phrase : undefined
}

// A description or a relative clause, and no clause of its own.
function isAside(units: Units, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (has(units, at, flag.relative)) return true
    if (units.quoted[at]! >= 0 || has(units, at, verbal | flag.pronoun)) return false
    if (has(units, at, flag.filler) && units.category[at] !== category.preposition) return false
  }
  return true
}

const opensClause = (units: Units, first: number, at: number): boolean =>
  at === first || !isWord(units, at - 1)

/** The phrase that ends at a word: a pronoun, a name, or a description with what belongs to it. */
function phraseBefore(units: Units, first: number, last: number): Subject | undefined {
  if (has(units, last, flag.relative)) return antecedent(units, first, last)
  if (has(units, last, flag.pronoun)) return { first: last, last }
  if (has(units, last, binding) && !units.isCapital[last]) return undefined
  return wholeClause(units, first, last) ?? nearPhrase(units, first, last)
}

// "Hill, who said"
function antecedent(units: Units, first: number, relative: number): Subject {
  const at = units.category[relative - 1] === category.comma ? relative - 2 : relative - 1
  const antecedent = at >= first && isWord(units, at) ? phraseBefore(units, first, at) : undefined
  return { first: relative, last: relative, ...(antecedent === undefined ? {} : { antecedent }) }
}

// "A spokesman for the ministry of mills": no verb stands between the start of the clause and here.
function wholeClause(units: Units, first: number, last: number): Subject | undefined {
  let start = last + 1
  while (start > first && last - start < longest && isNominal(units, start - 1)) start--
  while (start <= last && isFiller(units, start)) start++
  if (start > last || has(units, start, flag.preposition | joining)) return undefined
  const before = start - 1
  if (before >= first && isWord(units, before) && !has(units, before, joining)) return undefined
  const opens = has(units, start, flag.determiner) || units.isCapital[start] === 1
  return opens || start === first ? { first: start, last } : undefined
}

function isNominal(units: Units, at: number): boolean {
  if (!isWord(units, at)) return units.category[at] === category.stop && isTitleStop(units, at)
  if (units.isCapital[at] && !has(units, at, flag.pronoun)) return true
  if (has(units, at, flag.pronoun | verbal | joining | flag.relative | flag.infinitive))
    return false
  return units.category[at] !== category.participle
}

const isTitleStop = (units: Units, at: number): boolean =>
  at > 0 && has(units, at - 1, flag.title) && units.isCapital[at + 1] === 1

function nearPhrase(units: Units, first: number, last: number): Subject {
  let start = last
  while (start > first && last - start < longest && belongs(units, start - 1)) start--
  if (units.isCapital[last]) while (start < last && !units.isCapital[start]) start++
  return { first: start, last }
}

function belongs(units: Units, at: number): boolean {
  if (!isWord(units, at)) return units.category[at] === category.stop && isTitleStop(units, at)
  if (has(units, at + 1, flag.determiner) && !units.isCapital[at + 1]) return false
  return units.isCapital[at] === 1 || !has(units, at, binding | flag.pronoun)
}

/** The phrase that begins at a unit, up to the next sign or bound. */
export function subjectAfter(units: Units, { end }: UnitRange, first: number): Subject | undefined {
  if (first >= end || !isWord(units, first)) return undefined
  if (has(units, first, flag.pronoun)) return { first, last: first }
  const isNamed = units.isCapital[first] === 1
  if (!isNamed && has(units, first, binding)) return undefined
  const isOpen = isNamed || has(units, first, flag.determiner) || isTitled(units, first, end)
  if (!isOpen && !isRest(units, first, end)) return undefined
  let last = first
  while (last - first < longest && last + 1 < end && follows(units, first, last + 1)) last++
  return { first, last }
}

// "…," says miller
const isRest = (units: Units, at: number, end: number): boolean => {
  for (let one = at; one < end; one++) if (units.category[one] !== category.word) return false
  return end - at <= 2
}

// "said former minister Hill"
function isTitled(units: Units, at: number, end: number): boolean {
  for (let next = at; next < Math.min(end, at + 5) && isWord(units, next); next++) {
    if (units.isCapital[next]) return true
    if (has(units, next, binding)) return false
  }
  return false
}

// Behind a name only what joins it to a further one goes on: "the guild of Berg".
function follows(units: Units, first: number, at: number): boolean {
  if (!isWord(units, at)) return units.category[at] === category.stop && isTitleStop(units, at)
  if (units.isCapital[at]) return true
  const links = has(units, at, flag.particle | flag.determiner)
  if (links && units.isCapital[at + 1] === 1) return true
  if (has(units, at, flag.post)) return true
  if (has(units, at, binding | flag.pronoun)) return false
  for (let one = first; one < at; one++) if (isName(units, one)) return false
  return true
}

const isName = (units: Units, at: number): boolean =>
  units.isCapital[at] === 1 && units.flags[at] === 0

/** The first phrase of a sentence that may be a subject: of verbs whose own stands far before them. */
export function firstSubject(units: Units, { first, end }: Sentence): Subject | undefined {
  let at = first
  while (at < end && has(units, at, flag.conjunction | flag.filler)) at++
  if (at < end && has(units, at, flag.preposition | flag.subordinator))
    at = behindComma(units, at, end)
  return at < end ? subjectAfter(units, { first: at, end }, at) : undefined
}

function behindComma(units: Units, from: number, end: number): number {
  let at = from
  while (at < end && units.category[at] !== category.comma) at++
  return at + 1
}
