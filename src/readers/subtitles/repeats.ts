import type { CueLine } from './cue-lines.ts'

/** Shorter cues only pass the lines before on to the next one. */
const shortest = 0.1

/**
 * The lines of all cues, without those that captions which roll up show again: the first line of a
 * cue that is the last one shown, where the cue has more lines or is but a moment long.
 */
export function withoutRepeats(cues: readonly (readonly CueLine[])[]): CueLine[] {
  const lines: CueLine[] = []
  for (const cueLines of cues) {
    const shown = lines.at(-1)?.text.trim()
    const isRepeat = cueLines[0]?.text.trim() === shown && rollsUp(cueLines)
    lines.push(...(isRepeat ? cueLines.slice(1) : cueLines))
  }
  return lines
}

function rollsUp(lines: readonly CueLine[]): boolean {
  const { startSeconds, endSeconds } = lines[0]?.cue ?? {}
  if (lines.length > 1) return true
  return startSeconds !== undefined && (endSeconds ?? Infinity) - startSeconds < shortest
}
