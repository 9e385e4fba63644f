import type { ArticleField } from '../../../model/article.ts'
import { keyOf } from '../../../text/letters.ts'
import type { Candidate } from './candidate.ts'
import type { Page } from './page.ts'

/** An object of a JSON-LD block. */
type Node = Readonly<Record<string, unknown>>

const nodeLimit = 2000

/**
 * What the page's JSON-LD says. Pages carry that of their teasers, too: of several articles the one
 * that bears the page's title or address is meant, and one that bears neither weighs little. Without
 * any, what describes the page as a page tells its dates; its author there is whoever uploaded it.
 */
export function jsonLdCandidates(page: Page): Candidate[] {
  const nodes = nodesIn(page.reading.facts.jsonLd)
  const byId = new Map(nodes.map((node) => [node['@id'], node]))
  const kinds = nodes.map(kindOf)
  const ofKind = (kind: Kind): Node[] => nodes.filter((_, at) => kinds[at] === kind)
  const isOwn = (node: Node): boolean => isOfPage(node, page)
  const articles = ofKind('article')
  const own = articles.find(isOwn)
  const article = own ?? (articles.length === 1 ? articles[0] : undefined)
  const trust = own === undefined ? 0.4 : 1
  return [
    ...(article === undefined ? [] : articleCandidates(article, byId, trust)),
    ...(own === undefined ? ofKind('page').filter(isOwn).slice(0, 1).flatMap(dateCandidates) : []),
    ...nodes.flatMap((node, at) => houseCandidates(node, kinds[at])),
  ]
}

const by = 'json-ld'

function articleCandidates(
  node: Node,
  byId: ReadonlyMap<unknown, Node>,
  trust: number,
): Candidate[] {
  const at = (field: ArticleField, weight: number, values: unknown): Candidate[] =>
    namesOf(values, byId).map((value) => ({ field, value, by, weight: weight * trust }))
  return [
    ...at('headline', 2, node['headline'] ?? node['name']),
    ...at('authors', 1.8, node['author'] ?? node['creator']),
    ...at('publisher', 2, node['publisher'] ?? node['sourceOrganization']),
    ...at('section', 2, node['articleSection']),
    ...at('canonicalUrl', 1, node['url'] ?? node['mainEntityOfPage']),
    ...dateCandidates(node).map((date) => ({ ...date, weight: date.weight * trust })),
  ]
}

function dateCandidates(node: Node): Candidate[] {
  const published = textOf(node['datePublished'] ?? node['dateCreated'] ?? node['uploadDate'])
  const modified = textOf(node['dateModified'])
  const dates: Candidate[] = [
    { field: 'published', value: published, by, weight: 3 },
    { field: 'modified', value: modified, by, weight: 3 },
  ]
  return dates.filter(({ value }) => value !== '')
}

/** The site and its owner, as plug-ins for search engines describe them. */
function houseCandidates(node: Node, kind: Kind | undefined): Candidate[] {
  if (kind !== 'site' && kind !== 'owner') return []
  const value = textOf(node['name'])
  if (value === '') return []
  return [{ field: 'publisher', value, by, weight: kind === 'site' ? 1 : 0.5 }]
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

type Kind = 'article' | 'page' | 'site' | 'owner'

function kindOf(node: Node): Kind | undefined {
  const stated = node['@type']
  if (stated === undefined) return undefined
  const types = [stated].flat().map(String)
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
