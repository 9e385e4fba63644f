import type { PagePart } from '../../model/block.ts'
import { type Attributes, wordsOf } from './attributes.ts'

/** What a tag, role or class says of an element: its part, and how sure it is. */
export interface Sign {
  part: PagePart
  /** Share of the page's letters from which on it is the content itself. */
  limit: number
  /** Whether it is a `<header>`. */
  isHead?: true
}

const navigation: Sign = { part: 'navigation', limit: 0.7 }
const classNavigation: Sign = { part: 'navigation', limit: 0.4 }
const aside: Sign = { part: 'aside', limit: 0.5 }
const comments: Sign = { part: 'comments', limit: 0.95 }
const form: Sign = { part: 'form', limit: 0.4 }

/** The signs that tags bear. */
export const signsByTag: ReadonlyMap<string, Sign> = new Map<string, Sign>(
  Object.entries({ nav: navigation, menu: navigation, aside, form }),
)

/** Signs only where the element stands outside the article. */
export const signsByPageTag: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ['header', { ...navigation, isHead: true }],
  ['footer', navigation],
])

const signsByRole = new Map<string, Sign>(
  Object.entries({
    navigation,
    menu: navigation,
    menubar: navigation,
    contentinfo: navigation,
    search: form,
    complementary: aside,
  }),
)

const signsByToken = new Map<string, Sign>(
  Object.entries({
    breadcrumb: classNavigation,
    breadcrumbs: classNavigation,
    pagination: classNavigation,
    navigation: classNavigation,
    navbar: classNavigation,
    nav: classNavigation,
    menu: classNavigation,
    'site-footer': classNavigation,
    footer: classNavigation,
    sidebar: aside,
    comments,
    'comments-area': comments,
    'comment-list': comments,
    commentlist: comments,
    'comment-respond': comments,
    respond: comments,
    disqus_thread: comments,
  }),
)

const unmarkedTags = new Set(['html', 'body', 'main', 'article'])

/** The sign that an element's role or id bears, or one of its classes, if any. */
export function signOf(
  tag: string,
  attributes: Attributes,
  byClass: Sign | undefined,
): Sign | undefined {
  const { role, id } = attributes
  const byRole = role === undefined ? undefined : signsByRole.get(role)
  if (byRole !== undefined) return byRole
  return unmarkedTags.has(tag) ? undefined : (byClass ?? signOfWords(wordsOf(id)))
}

/** The sign that the first of some words which bears one does. */
export function signOfWords(words: readonly string[]): Sign | undefined {
  for (const word of words) {
    const sign = signOfWord(word.toLowerCase())
    if (sign !== undefined) return sign
  }
  return undefined
}

/** The sign that a word in lower case bears, if any. */
export const signOfWord = (token: string): Sign | undefined => signsByToken.get(token)
