import { standardKit } from '../kit.ts'
import type { Interview } from '../model/interview.ts'
import { parsePage, parseWith, readPage } from '../parse.ts'
import type { Kit } from '../shapes/kit.ts'
import type { ParseOptions } from '../shapes/options.ts'
import type { ExtractedTurn } from './extraction.ts'
import { shownRoles } from './shown-roles.ts'
import {
  type SourceLetters,
  sourceLettersOf,
  type TurnLetters,
  turnLettersOf,
} from './source-letters.ts'

/** What is parsed first, or was parsed already. */
export type GroundSource = string | Uint8Array | Interview

/** A source as read with an extraction beside it. */
export interface ReadSource {
  base: Interview
  letters: SourceLetters
  /**
   * The turns of the source as they are found without what a string says of itself, by its index: so
   * that the source can contradict it. One reading leaves out every other string.
   */
  withoutOwnWord: (string: number) => TurnLetters
}

/**
 * A source, parsed with what the turns of an extraction say of its lines: which looks and labels of
 * this page ask and which answer. A parsed interview is taken as it is.
 */
export function readSource(
  source: GroundSource,
  turns: readonly ExtractedTurn[],
  options: ParseOptions,
): ReadSource {
  if (isParsed(source) || turns.length === 0) {
    const base = parsedSource(source, turns.length > 0, options)
    const letters = sourceLettersOf(base)
    return { base, letters, withoutOwnWord: () => letters }
  }
  const page = readPage(standardKit, source, options)
  const bare = sourceLettersOf({ source: page.source, turns: [], blocks: [] })
  const shown = shownRoles(turns, bare)
  const parsed = (kit: Kit, isHeard: (owner: number) => boolean): Interview => {
    const heard = shown.filter(({ owner }) => isHeard(owner))
    const roles = [...(options.hints?.roles ?? []), ...heard]
    const hints = { kind: 'interview', ...options.hints, roles } as const
    return parsePage(kit, page, { ...options, hints })
  }
  const base = parsed(standardKit, () => true)
  const halves = [0, 1].map((parity) =>
    turnLettersOf(bare.stream, parsed(dialogueKit, (owner) => owner % 2 !== parity).turns),
  )
  const letters = sourceLettersOf(base, bare)
  return { base, letters, withoutOwnWord: (string) => halves[string % 2] ?? letters }
}

const { readers, languages, conventions } = standardKit
/** What finds turns and nothing else. */
const dialogueKit: Kit = { readers, languages, conventions }

const isParsed = (source: GroundSource): source is Interview =>
  typeof source === 'object' && 'schemaVersion' in source

/** A source as an interview: parsed, unless it is one already. */
export function parsedSource(
  source: GroundSource,
  isInterview: boolean,
  options: ParseOptions = {},
): Interview {
  if (isParsed(source)) return source
  const hints = { ...(isInterview && { kind: 'interview' as const }), ...options.hints }
  return parseWith(standardKit, source, { ...options, hints })
}
