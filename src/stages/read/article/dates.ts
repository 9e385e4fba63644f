import type { Candidate } from './candidate.ts'
import { type StampWords, stampOf } from './stamp.ts'

/** The candidates of a date field, their values read as dates; what holds none is left out. */
export function readDates(candidates: readonly Candidate[], words: StampWords): Candidate[] {
  return candidates.flatMap((candidate) => {
    if (candidate.by === 'text-date') return [candidate]
    const value = stampOf(candidate.value, words)
    if (value === undefined) return []
    return [{ ...candidate, value, raw: candidate.raw ?? candidate.value }]
  })
}

const faint = 1

/**
 * The dates that candidates name, one a calendar day, as precise as any of them tells; the one on
 * which most evidence agrees comes first. A month stands only where no day is named.
 */
export function rankDates(candidates: readonly Candidate[]): Candidate[] {
  const local = candidates.map((one) => inDayOrder(atLocalTime(one, candidates), candidates))
  const days = local.filter(({ value }) => value.length >= 10)
  const named = days.length > 0 ? days : local
  return [...new Set(named.map(({ value }) => value.slice(0, 10)))]
    .map((day) => finestOf(day, local))
    .filter(({ weight }) => weight >= faint)
    .sort((a, b) => b.weight - a.weight)
}

function finestOf(day: string, candidates: readonly Candidate[]): Candidate {
  const said = candidates.filter(({ value }) => value.startsWith(day))
  const [finest] = said.sort((a, b) => precision(b) - precision(a) || b.weight - a.weight)
  return { ...(finest as Candidate), weight: supportOf(day, candidates) }
}

// Sources of one name are one witness; each further witness adds less.
function supportOf(day: string, candidates: readonly Candidate[]): number {
  const bySource = new Map<string, number>()
  for (const { value, by, weight } of candidates) {
    const share = value.startsWith(day) ? 1 : day.startsWith(value) ? 0.3 : 0
    bySource.set(by, Math.max(bySource.get(by) ?? 0, weight * share))
  }
  const weights = [...bySource.values()].sort((a, b) => b - a)
  return weights.reduce((sum, weight, at) => sum + weight / (1 + at / 2), 0)
}

const offset = /(?:Z|[+-]\d{2}:\d{2})$/

function precision({ value }: Candidate): number {
  const hasOffset = value.length > 10 && offset.test(value)
  return Math.min(value.length, 16) + (hasOffset ? 2 : 0) + (isUniversal(value) ? -1 : 0)
}

const isUniversal = (value: string): boolean => /(?:Z|[+-]00:00)$/.test(value)

/**
 * A candidate in universal time, given as the page gives the same instant elsewhere, in its own
 * time; any other candidate as it is.
 */
function atLocalTime(candidate: Candidate, candidates: readonly Candidate[]): Candidate {
  if (!isUniversal(candidate.value)) return candidate
  const local = candidates.find(({ value }) => isLocalOf(value, candidate.value))
  return local === undefined ? candidate : { ...candidate, value: local.value }
}

// 03/04/2025 is in April where the page gives 2025-04-03 elsewhere.
function inDayOrder(candidate: Candidate, candidates: readonly Candidate[]): Candidate {
  if (!/^\d{1,2}[/-]\d{1,2}[/-]\d{4}/.test(candidate.raw ?? '')) return candidate
  const day = candidate.value.replace(/^(\d{4})-(\d{2})-(\d{2})/, '$1-$3-$2')
  const isElsewhere = candidates.some(({ value }) => value.startsWith(day.slice(0, 10)))
  return isElsewhere ? { ...candidate, value: day } : candidate
}

const hour = 3_600_000

// The same moment with an offset, or a time without one that is whole quarters of an hour away.
function isLocalOf(value: string, universal: string): boolean {
  if (value.length < 16 || isUniversal(value)) return false
  if (offset.test(value.slice(10))) return Date.parse(value) === Date.parse(universal)
  const away = Math.abs(Date.parse(`${value}Z`) - Date.parse(universal))
  return away > 0 && away <= 14 * hour && away % (hour / 4) < 60_000
}
