import { isDense, keyOf } from '../../text/letters.ts'
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
  for (const [short, label] of spoken) {
    const full = [...spoken].filter(
      ([other, name]) => other !== short && abbreviates(label, short, name),
    )
    const [only] = full
    if (full.length === 1 && only !== undefined) merged.set(short, only[0])
  }
  for (const [short, full] of merged) merged.set(short, merged.get(full) ?? full)
  return merged
}

/** Whether a label is a part or the initials of a longer name. */
export function abbreviates(short: string, key: string, full: string): boolean {
  const fullKey = keyOf(full)
  if (fullKey.length <= key.length) return false
  if (isDense(key.charCodeAt(0)))
    return fullKey.startsWith(key) && fullKey.length <= key.length + 12
  const words = wordsOf(full)
  if (words.includes(key)) return true
  if (short.trim().includes(' ')) return fullKey.startsWith(key) || fullKey.endsWith(key)
  return words.length > 1 && words.length < 6 && isInitials(key, words)
}

const wordsOf = (name: string): string[] =>
  name
    .split(/[\s.\-–]+/u)
    .map((word) => keyOf(word.replace(/^\p{L}{1,2}['’]/u, '')))
    .filter((word) => word !== '')

/** The first letters of a name's words, folded; an elided article ("l’Humanité") does not count. */
export const initialsOf = (name: string): string =>
  wordsOf(name)
    .map((word) => word.charAt(0))
    .join('')

const isInitials = (key: string, words: readonly string[]): boolean => {
  const initials = words.map((word) => word.charAt(0)).join('')
  return key === initials || (key.length === 2 && key === initials.charAt(0) + initials.slice(-1))
}
