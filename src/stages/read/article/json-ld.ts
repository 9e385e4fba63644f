import type { ArticleField } from '../../../model/article.ts'
import { keyOf } from '../../../text/letters.ts'
import type { Candidate } from './candidate.ts'
import type { Page } from './page.ts'

/** An object of a JSON-LD block. */
type Node = Readonly<Record<string, unknown>>

const nodeLimit = 2000

/**
 * What the page's JSON-LD says. Pages carry that of their teasers, too: of several articles the
 * one that bears the page's title or address is meant, and one that bears neither weighs little.
 */
export function jsonLdCandidates(page: Page): Candidate[] {
  const nodes = nodesIn(page.reading.facts.jsonLd)
  const byId = new Map(nodes.map((node) => [node['@id'], node]))
  const articles = nodes.filter((node) => typeOf(node) === 'article')
  const own = articles.find((node) => isOfPage(node, page))
  const article = own ?? (articles.length === 1 ? articles[0] : undefined)
  const trust = own === undefined ? 0.4 : 1
  const found = article === undefined ? [] : articleCandidates(article, byId, trust)
  return [...found, ...nodes.flatMap((node) => frameCandidates(node, page))]
}

function articleCandidates(
  node: Node,
  byId: ReadonlyMap<unknown, Node>,
  trust: number,
): Candidate[] {
  const at = (field: ArticleField, weight: number, values: unknown): Candidate[] =>
    namesOf(values, byId).map((value) => ({ field, value, by: 'json-ld', weight: weight * trust }))
  return [
    ...at('headline', 2, node['headline'] ?? node['name']),
    ...at('authors', 1.8, node['author'] ?? node['creator']),
    ...at('publisher', 2, node['publisher'] ?? node['sourceOrganization']),
    ...at('published', 3, node['datePublished'] ?? node['dateCreated'] ?? node['uploadDate']),
    ...at('modified', 3, node['dateModified']),
    ...at('section', 2, node['articleSection']),
    ...at('canonicalUrl', 1, node['url'] ?? node['mainEntityOfPage']),
  ]
}

// The page, the site and its owner, as plug-ins for search engines describe them.
function frameCandidates(node: Node, page: Page): Candidate[] {
  const by = 'json-ld/frame'
  const kind = typeOf(node)
  const name = textOf(node['name'])
  if (kind === 'page' && isOfPage(node, page)) {
    const published = textOf(node['datePublished'])
    const modified = textOf(node['dateModified'])
    return [
      ...(published === ''
        ? []
        : [{ field: 'published' as const, value: published, by, weight: 2 }]),
      ...(modified === '' ? [] : [{ field: 'modified' as const, value: modified, by, weight: 2 }]),
    ]
  }
  if (name === '' || (kind !== 'site' && kind !== 'owner')) return []
  return [{ field: 'publisher', value: name, by, weight: kind === 'site' ? 1 : 0.5 }]
}

/** All objects of the blocks, in document order; walked without recursion, up to a limit. */
function nodesIn(blocks: readonly unknown[]): Node[] {
  const nodes: Node[] = []
  const open: unknown[] = [...blocks].reverse()
  while (open.length > 0 && nodes.length < nodeLimit) {
    const value = open.pop()
    if (Array.isArray(value)) open.push(...(value as unknown[]).slice(0, nodeLimit).reverse())
    else if (isNode(value)) {
      nodes.push(value)
      open.push(...innerOf(value).reverse())
    }
  }
  return nodes
}

const innerOf = (node: Node): unknown[] =>
  Object.values(node)
    .filter((inner) => typeof inner === 'object')
    .slice(0, nodeLimit)

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const articleType = /(?:Article|Posting|Interview|Review|Report|Question|CreativeWork|Chapter)$/
const ownerType = /^(?:Organization|NewsMediaOrganization|Corporation|Newspaper)$/

function typeOf(node: Node): 'article' | 'page' | 'site' | 'owner' | undefined {
  const types = [node['@type']].flat().map(String)
  if (types.some((type) => articleType.test(type))) return 'article'
  if (types.some((type) => type.endsWith('Page'))) return 'page'
  if (types.includes('WebSite')) return 'site'
  return types.some((type) => ownerType.test(type)) ? 'owner' : undefined
}

function isOfPage(node: Node, { reading, url }: Page): boolean {
  const { title, canonicalUrl, meta } = reading.facts
  const addresses = [
    url,
    canonicalUrl,
    ...meta.filter((m) => m.name === 'og:url').map((m) => m.content),
  ]
  const own = [node['url'], node['mainEntityOfPage'], node['@id']].map(addressOf)
  if (own.some((address) => address !== '' && addresses.map(addressOf).includes(address)))
    return true
  const headline = keyOf(textOf(node['headline'] ?? node['name']))
  if (headline === '') return false
  const titles = [title, ...meta.filter((m) => m.name.endsWith(':title')).map((m) => m.content)]
  return titles.some((candidate) => {
    const key = keyOf(candidate ?? '')
    return key !== '' && (key.includes(headline) || headline.includes(key))
  })
}

const addressOf = (value: unknown): string =>
  textOf(isNode(value) ? value['@id'] : value)
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[#?].*/, '')
    .replace(/\/$/, '')

/** The texts that a property holds: strings, or the names of what it refers to. */
function namesOf(value: unknown, byId: ReadonlyMap<unknown, Node>): string[] {
  return [value]
    .flat()
    .slice(0, 20)
    .flatMap((item: unknown) => {
      const node = isNode(item)
        ? item['name'] === undefined
          ? byId.get(item['@id'])
          : item
        : undefined
      const name = textOf(node === undefined ? item : (node['name'] ?? node['@id']))
      return name === '' ? [] : [name]
    })
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? withoutReferences(value).trim() : ''

const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
}

// Templates escape for HTML what a script holds verbatim: `Berg&#039;s`.
const withoutReferences = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|(\w{2,4}));/gu, (whole, code?: string, name?: string) =>
    code === undefined ? (named[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  )
