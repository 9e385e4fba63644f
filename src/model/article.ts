import * as z from 'zod'
import { absent, objectOf } from './object.ts'
import { type Origin, originSchema } from './origin.ts'

/** What is known of the article as a publication. Absent fields are unknown. */
export interface Article {
  headline?: string
  /** The short line above the headline. */
  kicker?: string
  /** The summary between headline and text. */
  standfirst?: string
  /** The byline as shown, in its order; empty when there is none. */
  authors: string[]
  /** The site or paper by name. */
  publisher?: string
  /** ISO 8601, as precise as the page tells: `2025-03-11`, `2025-03-11T15:20`, `…T15:20+09:00`. */
  published?: string
  /** ISO 8601, like {@link Article.published}. */
  modified?: string
  section?: string
  canonicalUrl?: string
  /** Where each field above was found. */
  origins: ArticleOrigins
}

/** The fields of an {@link Article} that have an origin. */
export const articleFields = [
  'headline',
  'kicker',
  'standfirst',
  'authors',
  'publisher',
  'published',
  'modified',
  'section',
  'canonicalUrl',
] as const

/** One of {@link articleFields}. */
export type ArticleField = (typeof articleFields)[number]

/** One {@link Origin} for each field that is known. */
export type ArticleOrigins = { [K in ArticleField]?: Origin }

const origin = absent(originSchema)

/** Schema of {@link Article}. */
export const articleSchema: z.ZodType<Article> = objectOf<Article>({
  headline: absent(z.string().min(1)),
  kicker: absent(z.string().min(1)),
  standfirst: absent(z.string().min(1)),
  authors: z.array(z.string().min(1)),
  publisher: absent(z.string().min(1)),
  published: absent(z.string().min(1)),
  modified: absent(z.string().min(1)),
  section: absent(z.string().min(1)),
  canonicalUrl: absent(z.string().min(1)),
  origins: objectOf<ArticleOrigins>({
    headline: origin,
    kicker: origin,
    standfirst: origin,
    authors: origin,
    publisher: origin,
    published: origin,
    modified: origin,
    section: origin,
    canonicalUrl: origin,
  }),
})
