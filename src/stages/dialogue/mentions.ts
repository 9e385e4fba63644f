import type { Article } from '../../model/article.ts'
import type { Language } from '../../shapes/language.ts'
import { isDense } from '../../text/letters.ts'
import type { Cluster } from './clusters.ts'
import type { Observation } from './observe.ts'

/** Names that are looked for; a page that has more is a list. */
const mostNames = 12

/** Segments at the start of a page that may introduce somebody. */
const introduction = 8

/**
 * By segment: whether it names somebody whom the labels, the headline or the introduction name.
 * Who is named is mostly spoken of: by an editor, in a caption, in a biography.
 */
export function mentionsIn(
  observations: readonly Observation[],
  labels: readonly Cluster[],
  article: Article,
  language: Language,
): boolean[] {
  const intro = observations.slice(0, introduction).map(({ text }) => text.slice(0, 400))
  const texts = [article.headline ?? '', article.standfirst ?? '', ...intro]
  const labelled = labels.filter(({ count, mark }) => count > 1 && mark?.role === undefined)
  const names = new Set([
    ...labelled.flatMap(({ mark }) => shortName(mark?.speaker ?? '')),
    ...texts.flatMap((text) => fullNames(text, language)),
  ])
  const list = [...names].slice(0, mostNames)
  return observations.map(({ text }) => {
    const head = text.slice(0, 300)
    return list.some((name) => head.includes(name))
  })
}

/** The part of a name that others call somebody by: the last word, or all of a dense one. */
function shortName(name: string): string[] {
  const short = isDense(name.charCodeAt(0)) ? name : (name.split(' ').at(-1) ?? '')
  return short.length > (isDense(short.charCodeAt(0)) ? 1 : 2) ? [short] : []
}

const capitalised = /(?<![\p{L}.])\p{Lu}\p{Ll}+ (\p{Lu}[\p{Ll}\p{Lu}-]+)(?!\p{L}| \p{Lu})/gu
const syllables = /(?<!\p{L})[가-힣]{3}/gu

/** What looks like the name of a person in a text: in Korean, by the family name that it opens with. */
function fullNames(text: string, { names, scripts }: Language): string[] {
  if (!scripts.includes('Hangul'))
    return [...text.matchAll(capitalised)].map(([, name = '']) => name)
  const families = names.familyNames ?? []
  return [...text.matchAll(syllables)]
    .map(([word]) => word)
    .filter((word) => families.includes(word.charAt(0)))
}
