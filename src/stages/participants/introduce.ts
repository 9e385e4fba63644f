import type { NameLexicon } from '../../text/names/name-words.ts'
import { denseAround, denseIn } from './dense-introduction.ts'
import type { Introduction } from './introduction.ts'
import { spacedAround, spacedIn } from './spaced-introduction.ts'

/**
 * What the words around a name say of its bearer, in the order of its language: a post before it or
 * behind it, an apposition, brackets.
 *
 * Ida Holm, director of the River Museum      강물박물관 관장 홍길동      张三（东湖大学教授）
 *           ^^^^^^^^        ^^^^^^^^^^^^     ^^^^^^^^^ ^^                 ^^^^ ^^
 */
export const introductionOf = (before: string, after: string, lexicon: NameLexicon): Introduction =>
  (lexicon.spaced ? spacedAround : denseAround)(before, after, lexicon)

/** What a description says: `secretary general of the River Council`. */
export const introductionIn = (phrase: string, lexicon: NameLexicon): Introduction =>
  (lexicon.spaced ? spacedIn : denseIn)(phrase, lexicon)
