import type { IssueLog } from '../shapes/issue-log.ts'
import type { Reader, Reading } from '../shapes/reader.ts'
import { handlerOf } from './layout/handler.ts'
import { newPage } from './layout/page.ts'
import { readingOf } from './layout/reading.ts'
import { readTags } from './layout/tags.ts'

/**
 * Reads HTML in one streaming pass, without a tree. Adds issues `json-ld-broken`,
 * `nesting-too-deep` and `input-truncated`.
 */
export const html: Reader = {
  name: 'html',
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  extensions: ['html', 'htm', 'xhtml'],
  score: (input) => scoreOf(input),
  read: (input, issues) => readHtml(input, issues),
}

function readHtml(input: string, issues: IssueLog): Reading {
  const page = newPage(issues)
  const seen = readTags(withoutPrograms(input), 0, handlerOf(page))
  if (seen < input.length) {
    const message = 'The input ends in the middle of its markup.'
    issues.add({ code: 'input-truncated', message, by: 'read' })
  }
  return readingOf(page, 'text/html', input.length)
}

/** The input with blanks in place of server code that was left in, so that all places stay. */
function withoutPrograms(input: string): string {
  return blankedOut(blankedOut(blankedOut(input, '<?php', '?>'), '<?=', '?>'), '<%', '%>')
}

function blankedOut(input: string, opening: string, closing: string): string {
  // The closing signs are rare, the opening ones begin like any tag: most pages end here, soon.
  if (!input.includes(closing)) return input
  const pieces: string[] = []
  let done = 0
  for (let at = input.indexOf(opening); at >= 0; at = input.indexOf(opening, done)) {
    const end = input.indexOf(closing, at)
    if (end < 0) break
    pieces.push(input.slice(done, at), ' '.repeat(end + 2 - at))
    done = end + 2
  }
  return done === 0 ? input : pieces.join('') + input.slice(done)
}

const tagStart =
  /<(?:!doctype|html|head|body|div|p|h[1-6]|br|span|table|article|section|meta|ul)\b/gi

function scoreOf(input: string): number {
  const start = input.trimStart().slice(0, 200).toLowerCase()
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 1
  const count = input.match(tagStart)?.length ?? 0
  if (count === 0) return 0
  const share = Math.min(1, (count * 200) / input.length)
  return start.startsWith('<') ? 0.5 + share * 0.45 : share * 0.5
}
