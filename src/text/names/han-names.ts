import { bitsOf } from '../word-list.ts'
import { isAt, script } from './east-asian-units.ts'
import { listBits, type NameLexicon } from './name-words.ts'
import type { PersonName } from './person-name.ts'

const foreign =
  /[\p{Script=Katakana}ー]{2,12}(?:[・＝][\p{Script=Katakana}ー]{2,12}){1,3}|\p{Script=Han}{1,12}(?:[·•‧]\p{Script=Han}{1,12}){1,3}/gu

/**
 * Names in Han signs and kana: a family name of the sheet with a short given name, or any short
 * word before an honorific; foreign names by the dot between their parts.
 *
 * 北京大学教授张三表示      山田 太郎さんに聞く      大卫·史密斯
 *             ^^           ^^^^^              ^^^^^^^^^
 */
export function hanNamesIn(text: string, lexicon: NameLexicon): PersonName[] {
  return [
    ...dottedNamesIn(text, lexicon),
    ...spelledNamesIn(text, lexicon),
    ...loneNameIn(text),
    ...familyNamesIn(text, lexicon),
    ...honoredIn(text, lexicon),
  ]
}

const spelled =
  /\p{Script=Han}[\p{Script=Han}\p{Script=Hiragana} \u3000]{1,6}(?=[（(]\p{Script=Hiragana}[\p{Script=Hiragana}ー・ \u3000]{3,14}[)）])/gu

// 作家 森原佳大（もりはら・よしひろ）
//     ^^^^               the reading in brackets tells that it is a name
function spelledNamesIn(text: string, lexicon: NameLexicon): PersonName[] {
  if (!text.includes('（') && !text.includes('(')) return []
  return [...text.matchAll(spelled)].flatMap(({ 0: found, index }) => {
    const from = lastKnown(found, found.length - 1, lexicon)
    const start = index + from + (isAt(found, from, script.blank) ? 1 : 0)
    const span = { start, end: index + found.length }
    return [{ span, name: text.slice(start, span.end), sure: 0.75 }]
  })
}

/** Where what does not belong to a name ends, before `end`: a post, a verb, a particle. */
function lastKnown(found: string, end: number, { before }: NameLexicon): number {
  for (let at = end - 1; at > 0; at--) if (before.closing(found, at) > 0) return at
  return 0
}

const lone =
  /^\p{Script=Han}{1,4}[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}$/u

// 倉掛 美緒      two short words alone in a line
function loneNameIn(text: string): PersonName[] {
  const name = text.length < 12 ? text.trim() : ''
  const start = text.indexOf(name)
  return lone.test(name) ? [{ span: { start, end: start + name.length }, name, sure: 0.4 }] : []
}

function dottedNamesIn(text: string, lexicon: NameLexicon): PersonName[] {
  if (!/[・＝·•‧]/.test(text)) return []
  return [...text.matchAll(foreign)].flatMap((match) => {
    const from = match.index + afterKnown(match[0], lexicon)
    const end = beforeKnown(text, match.index + match[0].length, match[0], lexicon)
    const name = text.slice(from, end)
    // A middle dot also joins the items of a list.
    return /[·・•‧＝=]./u.test(name) && end > from
      ? [{ span: { start: from, end }, name, sure: 0.45 }]
      : []
  })
}

/** Length of what does not belong to the first part of a dotted name: a post, a verb, a particle. */
function afterKnown(found: string, lexicon: NameLexicon): number {
  const part = found.search(/[·・•‧＝=]/u)
  const known = lastKnown(found, part, lexicon)
  return known === 0 && part > 6 ? part - 4 : known
}

function beforeKnown(text: string, end: number, found: string, lexicon: NameLexicon): number {
  const last =
    found.length -
    1 -
    [...found]
      .reverse()
      .join('')
      .search(/[·・•‧＝=]/u)
  const start = end - found.length + last + 1
  for (let at = start + 1; at < end; at++) {
    if (lexicon.behind.opening(text, at) > 0) return at
  }
  return end
}

function familyNamesIn(text: string, lexicon: NameLexicon): PersonName[] {
  const names: PersonName[] = []
  for (let at = 0; at < text.length; at++) {
    const family = lexicon.familyNames.opening(text, at)
    if (family === 0 || !isAt(text, at, script.han)) continue
    const found = bestLength(text, at, family, lexicon)
    if (found === undefined) continue
    names.push(found)
    if (found.sure >= 0.3) at = found.span.end - 1
  }
  return names
}

/** The likeliest of the names that begin with one family name; the longer in doubt. */
function bestLength(
  text: string,
  at: number,
  family: number,
  lexicon: NameLexicon,
): PersonName | undefined {
  const left = leftAnchor(text, at, lexicon)
  let best: PersonName | undefined
  const gap = isAt(text, at + family, script.blank) ? 1 : 0
  for (let length = 1; length <= 3; length++) {
    const end = at + family + gap + length
    if (!isGiven(text, end - length, end, family, lexicon)) break
    const right = rightAnchor(text, end, lexicon)
    const usual = length <= 2 ? 0.1 : 0
    const sure = surenessOf(left, right) + usual
    const name = { span: { start: at, end }, name: text.slice(at, end), sure }
    if (
      sure > usual &&
      !lexicon.plain.has(name.name) &&
      lexicon.organisations.closing(name.name) < 2 &&
      (best === undefined || sure > best.sure + (right > 0.3 ? -0.05 : 0.05))
    )
      best = name
  }
  return best
}

/** A place that is closed on one side only is a name for those who know it already. */
function surenessOf(left: number, right: number): number {
  if (left + right >= 0.35) return Math.min(0.9, left + right)
  return Math.max(left, right) >= 0.2 ? 0.05 : 0
}

// A long given name stands behind a Japanese family name of two signs only.
function isGiven(
  text: string,
  start: number,
  end: number,
  family: number,
  { index }: NameLexicon,
): boolean {
  const isLong = end - start > 1
  if (end > text.length || (end - start > 2 && family === 1)) return false
  for (let at = start; at < end; at++) {
    const isName = isAt(text, at, isLong ? script.han | script.kana : script.han)
    if (!isName || (bitsOf(index, text, at, at + 1) & listBits.plain) !== 0) return false
  }
  return true
}

/** How much what stands before a place speaks for a name there, from 0 to 0.5. */
function leftAnchor(text: string, at: number, lexicon: NameLexicon): number {
  if (lexicon.leads.closing(text, at) > 0) return 0.45
  if (at === 0 || !isAt(text, at - 1, script.letter)) return 0.2
  return lexicon.small.closing(text, at) > 0 ? 0.15 : 0
}

/** The same for what stands behind it. */
function rightAnchor(text: string, end: number, lexicon: NameLexicon): number {
  const { titlesBehind, followers, plain } = lexicon
  if (titlesBehind.opening(text, end) > 0 || reading.test(text.slice(end, end + 3))) return 0.5
  if (end >= text.length) return 0.2
  const unit = text.charCodeAt(end)
  if (unit === 0x3a || unit === 0xff1a || followers.opening(text, end) > 0) return 0.45
  if (!isAt(text, end, script.letter)) return 0.2
  return plain.opening(text, end) > 0 ? 0.15 : 0
}

const reading = /^[（(](?:[\d\p{Script=Hiragana}\p{Script=Katakana}\p{Lu}]|以下)/u

const runScripts = [script.han, script.katakana, script.hiragana] as const

/** Names that no list knows, by the honorific behind them: all that stands there in one script. */
function honoredIn(text: string, lexicon: NameLexicon): PersonName[] {
  const names: PersonName[] = []
  for (let at = 1; at < text.length; at++) {
    if (lexicon.honorifics.opening(text, at) === 0) continue
    const run = runScripts.find((one) => isAt(text, at - 1, one))
    if (run === undefined) continue
    const start = withFamily(text, runStart(text, at, run), at, lexicon)
    const name = text.slice(start, at)
    // The family names of Chinese are all on the sheet, those of Japanese too many.
    if (run === script.han && !lexicon.longFamilies) continue
    const isShort = name.length >= 2 && name.length <= (run === script.han ? 5 : 10)
    const isOther =
      lexicon.behind.opening(name) > 0 ||
      lexicon.before.closing(name) > 0 ||
      lexicon.organisations.closing(name) > 1
    if (isShort && !isOther) {
      names.push({ span: { start, end: at }, name, sure: 0.45 })
    }
  }
  return names
}

/** A given name in kana goes with the Han signs before it, but for a particle between. */
function withFamily(text: string, start: number, end: number, lexicon: NameLexicon): number {
  if (start === 0 || !isAt(text, start, script.kana) || !isAt(text, start - 1, script.han))
    return start
  if (/[のはがとをにもや]/u.test(text.charAt(start))) return Math.min(start + 1, end)
  const family = scriptStart(text, start, script.han)
  const isPost = lexicon.posts.closing(text.slice(family, start)) > 0
  return start - family <= 3 && !isPost ? family : start
}

/** Where a run of one script begins; the run before a blank goes with a short one: `岡 有紗さん`. */
function runStart(text: string, end: number, run: number): number {
  const start = scriptStart(text, end, run)
  if (end - start > 3 || start === end || !isAt(text, start - 1, script.blank)) return start
  const before = scriptStart(text, start - 1, run)
  return before < start - 1 && end - before <= 6 ? before : start
}

function scriptStart(text: string, end: number, run: number): number {
  let start = end
  while (start > 0 && end - start < 12 && isAt(text, start - 1, run)) start--
  return start
}
