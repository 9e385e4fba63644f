import { standardKit } from '../kit.ts'
import type { Interview } from '../model/interview.ts'
import { parseWith } from '../parse.ts'
import type { ParseOptions } from '../shapes/options.ts'
import { compareDialogue } from './dialogue.ts'
import { readExtraction } from './extraction.ts'
import type { Report } from './report.ts'
import { sourceLettersOf } from './source-letters.ts'

export function ground(source: string | Uint8Array | Interview, extraction: unknown, options: ParseOptions = {}): any {
  const { turns } = readExtraction(extraction)
  const base = typeof source === 'object' && 'schemaVersion' in source ? source : parseWith(standardKit, source, { ...options, hints: { kind: 'interview', ...options.hints } })
  const letters = sourceLettersOf(base)
  const r = compareDialogue(turns ?? [], letters)
  return { base, report: r, ...r }
}
