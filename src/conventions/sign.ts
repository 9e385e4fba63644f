import type { Convention } from '../shapes/convention.ts'
import { afterBlanks } from '../text/trim.ts'

const signs = '-–—―─ー▲△▶▷►◆◇■□●○◎◯※▼▽◀◁★☆•*→⇒◈▣>＞・'

/**
 * A sign opens the turns of one side, or different signs those of both.
 *
 * — Hur började det?      ▶ 언제부터인가요
 * ^                        ^                label
 */
export const sign: Convention = {
  name: 'sign',
  kind: 'sign',
  strength: 0.8,
  evidence: ({ text, span }) => {
    const first = text.charAt(0)
    if (!signs.includes(first)) return undefined
    let at = 0
    while (at < text.length && isAlike(first, text.charAt(at))) at = afterBlanks(text, at + 1)
    if (at >= text.length) return undefined
    const cluster = `sign:${isDash(first) ? '—' : first}`
    return { cluster, label: { start: span.start, end: span.start + at } }
  },
}

const isDash = (char: string): boolean => '-–—―─ー'.includes(char)

const isAlike = (first: string, char: string): boolean =>
  char === first || (isDash(first) && isDash(char))
