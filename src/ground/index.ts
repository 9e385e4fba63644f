/**
 * Holds an interview that somebody else extracted, such as a language model, against its source.
 * {@link ground} is the main function.
 *
 * @module onrecord/ground
 */
export {
  type ExtractedParticipant,
  type ExtractedQuote,
  type ExtractedTurn,
  type Extraction,
  extractionJsonSchema,
} from './extraction.ts'
export { extractionOf } from './extraction-of.ts'
export { ground, type Grounding } from './ground.ts'
export { fromLabels, type Label, type Labels, labelsJsonSchema, rolesFrom } from './labels.ts'
export { type Outline, type OutlineBlock, outlineOf, type OutlineOptions } from './outline.ts'
export type { GroundSource } from './read-source.ts'
export {
  type Coverage,
  type Edit,
  editKinds,
  type Finding,
  type Omission,
  type Report,
  type Verdict,
  verdicts,
} from './report.ts'
