import * as z from 'zod'
import { absent, objectOf } from './object.ts'
import { type Span, spanSchema } from './span.ts'

/** What a block is in its document. */
export const blockKinds = [
  'paragraph',
  'heading',
  'list-item',
  'term',
  'definition',
  'quotation',
  'caption',
  'cell',
  'preformatted',
] as const

/** One of {@link blockKinds}. */
export type BlockKind = (typeof blockKinds)[number]

/** Which part of a page a block belongs to, as its markup or its repetition on each page says. */
export const pageParts = ['content', 'navigation', 'aside', 'comments', 'form'] as const

/** One of {@link pageParts}. */
export type PagePart = (typeof pageParts)[number]

/** A stretch of a block in one inline style. */
export interface Run {
  span: Span
  bold?: true
  italic?: true
  underline?: true
  code?: true
  /** The link's target as written. */
  href?: string
  /** What sets the run apart otherwise: `'.question'` for a class, `'#990000'` for a colour. */
  tone?: string
}

/** A paragraph, heading, list item …: the smallest unit of layout. Line breaks inside stay `\n`. */
export interface Block {
  id: string
  span: Span
  kind: BlockKind
  /** Of a heading, from 1 to 6. */
  level?: number
  part: PagePart
  /** Its place in the decoded input (see `Source.inputStarts`), tags included, in UTF-16 units. */
  raw: Span
  /** Its styled runs in order; absent when the whole block is plain. */
  runs?: Run[]
}

const yes = z.literal(true)

/** Schema of {@link Run}. */
export const runSchema: z.ZodType<Run> = objectOf<Run>({
  span: spanSchema,
  bold: absent(yes),
  italic: absent(yes),
  underline: absent(yes),
  code: absent(yes),
  href: absent(z.string()),
  tone: absent(z.string()),
})

/** Schema of {@link Block}. */
export const blockSchema: z.ZodType<Block> = objectOf<Block>({
  id: z.string().min(1),
  span: spanSchema,
  kind: z.enum(blockKinds),
  level: absent(z.int().min(1).max(6)),
  part: z.enum(pageParts),
  raw: spanSchema,
  runs: absent(z.array(runSchema)),
})
