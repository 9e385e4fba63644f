export {
  type ExtractedParticipant,
  type ExtractedQuote,
  type ExtractedTurn,
  type Extraction,
  extractionJsonSchema,
} from './extraction.ts'
export { ground, type Grounding, type GroundSource } from './ground.ts'
export type { Coverage, Edit, Finding, Omission, Report, Verdict } from './report.ts'
