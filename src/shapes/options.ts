import type { InterviewKind } from '../model/interview.ts'
import type { TurnRole } from '../model/turn.ts'

/**
 * What the caller knows about the document. A hint wins over what is found, but for one that is said
 * to be likely only.
 */
export interface Hints {
  kind?: InterviewKind
  /** Name of the person interviewed. */
  interviewee?: string
  /** Name of the person who asks. */
  interviewer?: string
  /**
   * Selects the block elements that hold the questions: tags, `.class`, `#id`, `[data-name]` and
   * descendants, alternatives parted by commas.
   */
  question?: string
  /** What stands at a source offset: answers to earlier `turn-unsure` issues. */
  roles?: readonly RoleHint[]
}

/** What stands at a place of the source. */
export interface RoleHint {
  /** Offset of any letter of it. */
  start: number
  role: TurnRole | 'none'
  /** How likely it is, between 0 and 1: evidence among other evidence. Not given, it is so. */
  likelihood?: number
}

/** How an input is parsed. Everything is optional. */
export interface ParseOptions {
  /** Media type, ending of a file (`vtt`) or name of a reader; sniffed when not given. */
  format?: string
  url?: string
  /** BCP 47 code of a language in the kit; found from the text when not given. */
  language?: string
  /** Civil date `YYYY-MM-DD` that relative dates refer to; the article's own when not given. */
  reference?: string
  hints?: Hints
  /** Is told what each stage found and by which rule. */
  trace?: (line: TraceLine) => void
}

/** One line of a trace. */
export interface TraceLine {
  stage: string
  message: string
}
