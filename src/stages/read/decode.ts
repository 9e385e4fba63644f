import type { IssueLog } from '../../shapes/issue-log.ts'
import { decodedBy, likelyCharset } from './likely-charset.ts'

const by = 'decode'
const headLength = 4096

/**
 * The input as text. A string passes through letter by letter, a byte order mark at its start
 * included, so that places in it are the caller's own. Of bytes, a byte order mark decides; then
 * text that is valid UTF-8 is UTF-8, whatever is declared; then the declared character set, the
 * transport's before the page's own; then the likeliest by its letters. A byte order mark of bytes
 * is no part of the text.
 *
 * Adds `input-binary`, `charset-unknown` and `charset-mismatch`; never throws.
 *
 * @param declared - The character set that the transport names, if any.
 */
export function decode(input: string | Uint8Array, issues: IssueLog, declared?: string): string {
  const text = typeof input === 'string' ? input : decodeBytes(input, issues, declared)
  if (looksBinary(text)) {
    issues.add({ code: 'input-binary', message: 'The input does not look like text.', by })
  }
  return text
}

function decodeBytes(bytes: Uint8Array, issues: IssueLog, declared: string | undefined): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headLength))
  const marked = markedCharset(head) ?? unmarkedUtf16(head)
  if (marked !== undefined) return decodeAs(new TextDecoder(marked), bytes, issues)
  const named = declared ?? charsetIn(head)
  const utf8 = isEscaped(named) ? undefined : strictUtf8(bytes)
  if (utf8 !== undefined) return utf8
  return decodeAs(declaredDecoder(named, bytes, issues), bytes, issues)
}

// Only these sets write other letters than ASCII's in bytes that are valid UTF-8.
const isEscaped = (charset: string | undefined): boolean =>
  charset !== undefined && /^(?:iso-2022|hz-gb|csiso2022)/iu.test(charset)

function declaredDecoder(
  charset: string | undefined,
  bytes: Uint8Array,
  issues: IssueLog,
): TextDecoder {
  const decoder = charset === undefined ? undefined : decoderOf(charset)
  if (charset !== undefined && decoder === undefined) {
    const message = `The character set "${charset}" is unknown; it was told from the letters.`
    issues.add({ code: 'charset-unknown', message, by })
  }
  const isDoubtful = decoder === undefined || decoder.encoding === 'utf-8'
  return isDoubtful ? new TextDecoder(likelyCharset(bytes)) : decoder
}

function decodeAs(decoder: TextDecoder, bytes: Uint8Array, issues: IssueLog): string {
  const text = decodedBy(decoder, bytes)
  if (text.includes('\ufffd')) {
    const message = `Some bytes are not ${decoder.encoding} and were replaced.`
    issues.add({ code: 'charset-mismatch', message, by })
  }
  return text
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}

function markedCharset(head: string): string | undefined {
  if (head.startsWith('ï»¿')) return 'utf-8'
  if (head.startsWith('ÿþ')) return 'utf-16le'
  return head.startsWith('þÿ') ? 'utf-16be' : undefined
}

// Without a mark, UTF-16 shows by the zero halves of its ASCII letters: `<\0h\0`.
function unmarkedUtf16(head: string): string | undefined {
  const zeros: [number, number] = [0, 0]
  for (let at = head.indexOf('\0'); at >= 0; at = head.indexOf('\0', at + 1))
    zeros[at & 1 ? 1 : 0]++
  const [even, odd] = zeros
  const enough = head.length / 8
  if (odd > enough && even * 8 < odd) return 'utf-16le'
  return even > enough && odd * 8 < even ? 'utf-16be' : undefined
}

/** The character set that the first bytes of a page declare: `<?xml encoding=…`, `<meta charset=…`. */
export function charsetIn(head: string): string | undefined {
  for (const tag of head.split('<')) {
    const declares = /^(?:meta\s|\?xml\s)/iu.test(tag)
    const value = declares ? /(?:charset|encoding)=["']?([\w.:-]+)/iu.exec(tag)?.[1] : undefined
    if (value !== undefined) return value
  }
  return undefined
}

// Control characters other than white space and escape hardly stand in text.
function looksBinary(text: string): boolean {
  const length = Math.min(text.length, headLength)
  let odd = 0
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0) return true
    if (code === 0xfffd || (code < 32 && code !== 27 && (code < 9 || code > 13))) odd++
  }
  return odd * 10 > length
}
