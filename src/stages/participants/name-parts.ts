import { keyOf } from '../../text/letters.ts'
import { familyLengths } from '../../text/names/family-lengths.ts'
import type { NameLexicon } from '../../text/names/name-words.ts'

/** Family and given name. */
export interface NameParts {
  familyName?: string
  givenName?: string
}

/**
 * Family and given name, where they are certain: by a family name of the sheet in Hangul, Han signs
 * or kana, by the hyphened given name of a romanised Korean one, or because the page calls its bearer
 * by the family name alone.
 */
export function namePartsOf(
  name: string,
  aliases: readonly string[],
  lexicon: NameLexicon,
): NameParts {
  return denseParts(name, lexicon) ?? koreanParts(name) ?? calledParts(name, aliases) ?? {}
}

function denseParts(name: string, lexicon: NameLexicon): NameParts | undefined {
  if (
    !/^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana} \u3000]+$/u.test(name)
  )
    return undefined
  const [first = '', second, ...more] = name.split(/[ \u3000]/u)
  if (more.length > 0) return {}
  if (second !== undefined)
    return lexicon.familyNames.has(first) ? { familyName: first, givenName: second } : {}
  // Two signs are a whole name in Chinese, but a family name in Japanese.
  if (name.length === 2 && /\p{Script=Han}/u.test(name) && lexicon.longFamilies) return {}
  const fit = familyLengths(name, lexicon)
  const [length] = fit
  // 남궁민, 小野田: several family names may open one name.
  if (length === undefined || (fit.length > 1 && name.length < 4)) return {}
  return { familyName: name.slice(0, length), givenName: name.slice(length) }
}

// Lee Hee-sup: two syllables behind a hyphen are a given name; it stands last in Korean order.
function koreanParts(name: string): NameParts | undefined {
  const match = /^(\p{Lu}\p{Ll}{1,5}) (\p{Lu}\p{Ll}{1,5}-\p{Ll}{1,5})$/u.exec(name)
  return match?.[1] === undefined || match[2] === undefined
    ? undefined
    : { familyName: match[1], givenName: match[2] }
}

function calledParts(name: string, aliases: readonly string[]): NameParts | undefined {
  const words = name.split(' ')
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  const called = new Set(aliases.map(keyOf))
  if (words.length !== 2 || called.has(keyOf(first)) || !called.has(keyOf(last))) return undefined
  return { familyName: last, givenName: first }
}
