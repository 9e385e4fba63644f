import { isDense, keyOf } from '../../text/letters.ts'
import { initialsOf, isMisspelling } from '../../text/names/short-forms.ts'
import type { Mark } from './mark.ts'

/** More different labels than this are no labels. */
const most = 80

/** Maps the cluster of a short label to that of the one full name that it abbreviates. */
export function mergedLabels(labels: readonly Mark[]): Map<string, string> {
  const spoken = new Map<string, string>()
  for (const { cluster, speaker, role } of labels) {
    if (role === undefined && speaker !== undefined) spoken.set(cluster, speaker)
  }
  const merged = new Map<string, string>()
  if (spoken.size > most) return merged
  const names = [...spoken].map(([cluster, label]) => ({ cluster, label, ...spelled(label) }))
  for (const { cluster: short, label } of names) {
    const full = names.filter((name) => name.cluster !== short && isShort(label, short, name))
    const [only] = full
    if (full.length === 1 && only !== undefined) merged.set(short, only.cluster)
  }
  for (const [short, full] of merged) merged.set(short, merged.get(full) ?? full)
  return merged
}

/** Maps the cluster of a label that comes once to the one that recurs and that it misspells. */
export function misspeltLabels(labels: readonly Mark[]): Map<string, Mark> {
  const once = new Map<string, Mark>()
  const often = new Map<string, Mark>()
  for (const label of labels) {
    const { cluster } = label
    if (once.delete(cluster)) often.set(cluster, label)
    else if (!often.has(cluster)) once.set(cluster, label)
  }
  const meant = new Map<string, Mark>()
  if (once.size > most || often.size > most) return meant
  for (const cluster of once.keys()) {
    const right = [...often.values()].find((other) => isMisspelling(cluster, other.cluster))
    if (right !== undefined) meant.set(cluster, right)
  }
  return meant
}

/** A name as those are held against it that may be short for it. */
interface Spelled {
  full: string
  fullKey: string
  words: readonly string[]
  /** Once somebody has asked for them. */
  initials?: readonly string[]
}

const spelled = (full: string): Spelled => ({ full, fullKey: keyOf(full), words: wordsOf(full) })

/** Whether a label is a part or the initials of a longer name. */
export const abbreviates = (short: string, key: string, full: string): boolean =>
  isShort(short, key, spelled(full))

function isShort(short: string, key: string, name: Spelled): boolean {
  const { full, fullKey, words } = name
  if (fullKey.length <= key.length) return false
  if (isDense(key.charCodeAt(0)))
    return fullKey.startsWith(key) && fullKey.length <= key.length + 12
  if (words.includes(key)) return true
  if (short.trim().includes(' ')) return fullKey.startsWith(key) || fullKey.endsWith(key)
  if (key.length < 2 || words.length < 2 || words.length > 5) return false
  name.initials ??= initialsOf(full)
  return name.initials.includes(key)
}

const wordsOf = (name: string): string[] =>
  name
    .split(/[\s.\-–]+/u)
    .map(keyOf)
    .filter((word) => word !== '')
