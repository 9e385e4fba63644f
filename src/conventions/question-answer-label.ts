import type { TurnRole } from '../model/turn.ts'
import type { Convention } from '../shapes/convention.ts'
import type { Language } from '../shapes/language.ts'
import { afterSigns, labelIn } from '../text/label.ts'
import { keyOf } from '../text/letters.ts'
import { afterBlanks } from '../text/trim.ts'

const separators = '.．:：)）,，、;>|｜│-–—―・'
const openers = '[【(（<〈'

/**
 * A turn opens with a word for question or answer, perhaps numbered.
 *
 * Q1. Why now?      답: 아닙니다.
 * ^^^               ^^             label
 */
export const questionAnswerLabel: Convention = {
  name: 'question-answer-label',
  kind: 'label',
  strength: 1.5,
  evidence: ({ text, span, styledLead }, language) => {
    const start = afterOpener(text)
    const word = wordAt(text, start)
    const role = word === '' ? undefined : roleOf(word, language)
    if (role === undefined || isInitial(text, start, word)) return undefined
    const end = labelEnd(text, afterAddition(text, start + word.length, word), styledLead)
    if (end === undefined) return undefined
    const cluster = `${role}:${keyOf(word)}`
    return { cluster, role, speaker: word, label: { start: span.start, end: span.start + end } }
  },
}

const afterOpener = (text: string): number => {
  const at = afterSigns(text)
  return openers.includes(text.charAt(at)) && at < text.length ? afterBlanks(text, at + 1) : at
}

function wordAt(text: string, start: number): string {
  return /^[\p{L}\p{M}]+/u.exec(text.slice(start, start + 20))?.[0] ?? ''
}

function roleOf(word: string, language: Language): TurnRole | undefined {
  const roles = rolesByLanguage.get(language) ?? rolesIn(language)
  rolesByLanguage.set(language, roles)
  return roles.get(word.normalize('NFKC').toLowerCase())
}

const rolesByLanguage = /* #__PURE__ */ new WeakMap<Language, ReadonlyMap<string, TurnRole>>()

/** The words of a sheet with their roles; those of a question come last, and so count. */
function rolesIn({ dialogue }: Language): ReadonlyMap<string, TurnRole> {
  const as = (role: TurnRole, labels: readonly string[]): [string, TurnRole][] =>
    labels.map((label) => [label.toLowerCase(), role])
  return new Map([
    ...as('answer', dialogue.answerLabels),
    ...as('question', dialogue.questionLabels),
    ...as('answer', ['a']),
    ...as('question', ['q']),
  ])
}

// "A. Berg: Ja", "R. Faucher. – En": the letter is that of a name.
function isInitial(text: string, start: number, word: string): boolean {
  if (word.length > 1 || text.charAt(start + 1) !== '.') return false
  const speaker = labelIn(text, 0)?.speaker ?? ''
  return /^\p{Lu}\.[ \u00a0]?(?:\p{Lu}\.[ \u00a0]?)?\p{Lu}\p{L}+$/u.test(speaker)
}

/** Where the label ends: behind number and separators, a wide blank or a styled run, or with its line. */
function labelEnd(text: string, afterWord: number, styledLead: number): number | undefined {
  let at = afterBlanks(text, afterWord)
  if (!isDigit(text.charCodeAt(at))) at = afterWord
  while (isDigit(text.charCodeAt(at))) at++
  if (text.charAt(at) === '.' && isDigit(text.charCodeAt(at + 1))) at = afterWord
  const beforeSeparator = afterBlanks(text, at)
  let end = beforeSeparator
  while (end < text.length && (separators + ']】〉').includes(text.charAt(end))) {
    end = afterBlanks(text, end + 1)
  }
  if (end > beforeSeparator) return end
  // 問　いつからですか。
  if (end > at && text.slice(at, end).includes('\u3000')) return end
  const closesRun = styledLead > 0 && Math.abs(styledLead - at) <= 1
  const numbered = at > afterWord
  return closesRun || numbered || at >= text.length || text.charAt(at) === '\n' ? end : undefined
}

/**
 * Behind a short word, or a letter in brackets, between a word for question and a colon:
 * `Question two: …`, `Pregunta (P): …`.
 */
function afterAddition(text: string, at: number, word: string): number {
  if (word.length <= 2) return at
  const next = / (?:[\p{L}\p{M}]{2,10}|\(\p{L}{1,2}\.?\))(?=\s?[:：])/uy
  next.lastIndex = at
  return next.test(text) ? next.lastIndex : at
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
