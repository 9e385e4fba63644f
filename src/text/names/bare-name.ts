import { isDense } from '../letters.ts'
import { withoutHead, withoutTail } from '../strip.ts'
import type { NameLexicon } from './name-words.ts'

/** A name and what stood around it. */
export interface BareName {
  name: string
  /** Post or honorific that was taken off. */
  post?: string
  /** What brackets or a comma added to it. */
  description?: string
}

const brackets = /[(（[［【〔][^)）\]］】〕]*[)）\]］】〕]?/gu

// A time stamp, a number, a separator that was left.
const trailing = '0123456789:.;,()/-'

/**
 * The name in words that stand for a person, without titles, honorifics and additions.
 *
 * @example
 * bareName('Prof. Berg (Oslo)', en) //=> { name: 'Berg', description: 'Oslo' }
 */
export function bareName(words: string, lexicon: NameLexicon): BareName {
  const added = brackets
    .exec(words)?.[0]
    .slice(1)
    .replace(/[)）\]］】〕]$/u, '')
  brackets.lastIndex = 0
  const plain = withoutTail(words.replace(brackets, ' '), trailing).trim()
  const [head = '', ...tail] = plain.split(/[,，、]/u)
  const description = withoutHead(withoutTail([...tail, added ?? ''].join(', '), ','), ',')
  const { name, post } = withoutPosts(head.trim() === '' ? words.trim() : head.trim(), lexicon)
  return {
    name,
    ...(post === undefined ? {} : { post }),
    ...(description === '' ? {} : { description }),
  }
}

function withoutPosts(words: string, lexicon: NameLexicon): { name: string; post?: string } {
  let name = words
  let post: string | undefined
  for (let round = 0; round < 4; round++) {
    const behind = Math.max(lexicon.honorifics.closing(name), lexicon.posts.closing(name))
    const before = openingPost(name, lexicon)
    const rest = behind > 0 ? name.slice(0, -behind).trimEnd() : name.slice(before).trimStart()
    if (
      (behind === 0 && before === 0) ||
      !isEnough(rest, behind > 0 ? name.slice(rest.length) : ' ', lexicon)
    )
      break
    const taken = behind > 0 ? name.slice(-behind) : name.slice(0, before)
    if (lexicon.posts.has(taken)) post ??= taken
    name = withoutHead(withoutTail(rest, ','), '.')
  }
  return { name, ...(post === undefined ? {} : { post }) }
}

function openingPost(name: string, { titles, posts, spaced }: NameLexicon): number {
  const length = Math.max(titles.opening(name), posts.opening(name))
  return spaced || length > 1 || /^\s/u.test(name.charAt(length)) ? length : 0
}

/** Whether what is left is still a name; `taken` is what was cut from its end. */
function isEnough(rest: string, taken: string, { familyNames }: NameLexicon): boolean {
  if (rest === '') return false
  if (!isDense(rest.charCodeAt(rest.length - 1))) return true
  if (/^\s/u.test(taken)) return true
  // 고길동, 김동양: a family name or the last syllable may look like a title or an honorific.
  if (/[가-힣]$/u.test(rest)) return rest.length >= (taken.length === 1 ? 3 : 2)
  const isFamily = familyNames.has(rest) || familyNames.opening(rest) > 0
  return isFamily || (rest.length >= 2 && /^[\p{Script=Hiragana}氏様君]/u.test(taken))
}
