import type { RoleHint } from '../shapes/options.ts'
import { claim } from './claim.ts'
import { nobodys } from './comparison.ts'
import type { ExtractedTurn } from './extraction.ts'
import { placeDialogue } from './place.ts'
import type { SourceLetters } from './source-letters.ts'

/** What the string of a dialogue says of a line of the source. */
export interface ShownRole extends RoleHint {
  /** The index of the string. */
  owner: number
}

/** As good as sure, but less than what a page shows all over. */
const likelihood = 0.99

/** What an extraction's turns say of the lines that they stand in, in the source's order. */
export function shownRoles(turns: readonly ExtractedTurn[], letters: SourceLetters): ShownRole[] {
  const texts = turns.map(({ text }) => text)
  const { stream, strings } = placeDialogue(texts, letters)
  const owners = new Int32Array(letters.stream.length).fill(nobodys)
  claim(strings, stream, owners, letters)
  const { cellOf } = letters
  const shown: ShownRole[] = []
  for (let at = 0; at < owners.length; at++) {
    const owner = owners[at]!
    const goesOn = at > 0 && owners[at - 1] === owner && cellOf[at - 1] === cellOf[at]
    if (owner < 0 || goesOn) continue
    const start = letters.stream.starts[at]!
    shown.push({ owner, start, role: turns[owner]!.role, likelihood })
  }
  return shown
}
