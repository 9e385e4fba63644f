import type { Block, BlockKind, PagePart } from '../model/block.ts'
import type { Span } from '../model/span.ts'
import type { IssueLog } from './issue-log.ts'

/** An element around blocks: enough of the tree to tell the article from what surrounds it. */
export interface Container {
  /** Index of the container around this one; -1 for the outermost. */
  parent: number
  tag: string
  /** The tokens of `class` and `id`. */
  tokens: string[]
}

/** A {@link Block} with what only the stages need; these extra fields are not published. */
export interface LaidBlock extends Block {
  /** Index into {@link Reading.containers} of the innermost container around the block's element. */
  container: number
  /** The block's own element: `p`, `h2`, `div`, `td` … */
  tag: string
  /** The tokens of the block element's own `class` and `id`, and names of its `data-` attributes. */
  tokens: string[]
  /** Letters inside links, over all letters; from 0 to 1. */
  linkShare: number
  /** Whether a rule (`hr`, a line of stars) parts it from the block before. */
  afterRule?: true
}

/** A place in a page that its markup gives a meaning: microdata, `rel`, `<time>`, a class. */
export interface MarkedPlace {
  /** `itemprop:author`, `rel:author`, `time`, `class:byline` …, lower case. */
  mark: string
  /** Machine-readable value (`datetime`, `content`, `href`), where there is one. */
  value?: string
  /** Visible text; absent when there is none. */
  span?: Span
  /** Index into {@link Reading.containers}. */
  container: number
}

/** What a document says of itself outside its visible text. All lists are in document order. */
export interface PageFacts {
  /** The `<title>` element. */
  title?: string
  /** The `lang` attribute of the root, or the front matter's. */
  lang?: string
  canonicalUrl?: string
  /** `<meta>`: the name, property or itemprop in lower case, and its content. */
  meta: { name: string; content: string }[]
  /** Parsed JSON-LD blocks. */
  jsonLd: unknown[]
  places: MarkedPlace[]
  /** Front matter of a Markdown document, or the header lines of a text: lower-case keys. */
  header: Record<string, unknown>
}

/** Words of the text together with the time at which a recording says them. */
export interface TimedPlace {
  span: Span
  /** Where the text itself writes the time; it is no part of what is said. */
  stamp?: Span
  startSeconds: number
  endSeconds?: number
}

/** What a reader makes of an input. */
export interface Reading {
  /** Obeys `Source.text`. */
  text: string
  mediaType: string
  /** Obeys `Source.rawMap`. */
  rawMap?: number[]
  /** In document order, not overlapping. */
  blocks: LaidBlock[]
  containers: Container[]
  facts: PageFacts
  /** In the order of the text, not overlapping; of a recording only. */
  times?: TimedPlace[]
}

/** Turns one format into text and blocks. */
export interface Reader {
  name: string
  mediaTypes: readonly string[]
  /** The endings of files in its format, without a dot, lower case; they name it, too. */
  extensions?: readonly string[]
  /** How sure it is, from 0 to 1, that `input` (its first few thousand characters) is its format. */
  score: (input: string, url?: string) => number
  read: (input: string, issues: IssueLog) => Reading
}

export type { BlockKind, PagePart }
