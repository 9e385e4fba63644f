import type { Span } from '../model/span.ts'
import type { TurnRole } from '../model/turn.ts'
import type { Language } from './language.ts'
import type { LaidBlock } from './reader.ts'

/** How a segment's words are set, where (nearly) all of its letters are set so. */
export interface SegmentStyle {
  bold: boolean
  italic: boolean
  underline: boolean
  code: boolean
  tone?: string
}

/** The unit that turns are made of: a block, a line of it, or a styled run inside a line. */
export interface Segment {
  /** Place in the source text, blanks at either end excluded; never empty. */
  span: Span
  text: string
  block: LaidBlock
  /** The signature of the element around the block, such as `div.answer`. */
  around: string
  opensBlock: boolean
  opensLine: boolean
  /** Of the words alone, a label excluded. */
  style: SegmentStyle
  /** Length of the styled run that opens the segment without covering it; 0 when there is none. */
  styledLead: number
}

/** What a convention sees in one segment. */
export interface Evidence {
  /** Which segments of the page are set alike: one name for all of them. */
  cluster: string
  /** The words or the sign that mark the speaker; they are no part of the turn. */
  label?: Span
  /** The speaker as the label names him, signs stripped. */
  speaker?: string
  /** The role that this cluster has by itself, where the convention knows it (`Q:`). */
  role?: TurnRole
  /** Whether it counts only where it, or a shorter form of it, labels other turns. */
  isLoose?: boolean
}

/** One way to set an interview. It states evidence and never splits a page by itself. */
export interface Convention {
  name: string
  /** `label`: words say who speaks; `sign`: a mark does; `style`: the look does. */
  kind: 'label' | 'sign' | 'style'
  /** How much this evidence is worth against that of others; 1 is usual. */
  strength: number
  evidence: (segment: Segment, language: Language) => Evidence | undefined
}
