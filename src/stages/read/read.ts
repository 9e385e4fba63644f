import type { Article } from '../../model/article.ts'
import { OnrecordError } from '../../model/error.ts'
import type { Source } from '../../model/source.ts'
import type { IssueLog } from '../../shapes/issue-log.ts'
import type { Input, Inputs } from '../../shapes/input.ts'
import type { Kit } from '../../shapes/kit.ts'
import type { Language } from '../../shapes/language.ts'
import type { ParseOptions } from '../../shapes/options.ts'
import type { Reading } from '../../shapes/reader.ts'
import { findArticle } from './article/find-article.ts'
import { decode } from './decode.ts'
import { joinPages } from './join.ts'
import { languageOf, tagOf } from './language.ts'
import { charsetOf, readerFor } from './sniff.ts'
import { timeStampsIn } from './time-stamps.ts'

/** What the first stage makes of an input. */
export interface ReadInput {
  source: Source
  reading: Reading
  /** Of the text. */
  language: Language
  article: Article
}

const by = 'read'
const doubtful = 0.5
const sampleLength = 20_000

/**
 * Reads an input of any format, or the pages of one article, into its text, its blocks, its language and what it says of itself
 * as an article. Adds `input-empty`, `language-unsure` and the issues of decoding and reading.
 *
 * @throws OnrecordError `unknown-format` or `unknown-language` when an option names what the kit
 * does not hold.
 */
export function read(input: Inputs, kit: Kit, options: ParseOptions, issues: IssueLog): ReadInput {
  const { reading: laid, inputStarts } = readPages(pagesOf(input), kit, options, issues)
  const reading = timed(laid)
  if (reading.text.trim() === '') {
    issues.add({ code: 'input-empty', message: 'The input holds no text.', by })
  }
  const language = languageFor(reading, kit.languages, options.language, issues)
  const article = findArticle(written(reading), language, kit.languages, options.url, issues)
  const source = sourceOf(reading, language, options.url, inputStarts)
  return { source, reading, language, article }
}

const pagesOf = (input: Inputs): readonly Input[] =>
  typeof input === 'string' || input instanceof Uint8Array ? [input] : input

function readPages(
  pages: readonly Input[],
  kit: Kit,
  options: ParseOptions,
  issues: IssueLog,
): { reading: Reading; inputStarts?: number[] } {
  const read = (pages.length === 0 ? [''] : pages).map((page) => {
    const decoded = decode(page, issues, charsetOf(options.format))
    const reader = readerFor(decoded, kit.readers, options.format, options.url)
    return { reading: reader.read(decoded, issues), length: decoded.length }
  })
  const [only, second] = read
  return only !== undefined && second === undefined ? only : joinPages(read)
}

/** A reading with the times that its text writes, where the format has none. */
const timed = (reading: Reading): Reading =>
  reading.times === undefined ? { ...reading, times: timeStampsIn(reading.text) } : reading

/** A reading without what is only said: the words of a recording are neither headline nor byline. */
const written = (reading: Reading): Reading =>
  reading.times?.some(({ stamp }) => stamp === undefined) === true
    ? { ...reading, blocks: [] }
    : reading

function languageFor(
  reading: Reading,
  languages: readonly Language[],
  wanted: string | undefined,
  issues: IssueLog,
): Language {
  if (wanted !== undefined) return named(wanted, languages)
  const { language, confidence } = languageOf(proseOf(reading), languages)
  if (confidence < doubtful) {
    issues.add({ code: 'language-unsure', message: `The text may be ${language.name}.`, by })
  }
  return language
}

function named(wanted: string, languages: readonly Language[]): Language {
  const code = wanted.toLowerCase().split(/[-_]/u)[0]
  const language = languages.find((known) => known.code === code)
  if (language !== undefined) return language
  const known = languages.map((one) => one.code).join(', ')
  throw new OnrecordError('unknown-language', `No language "${wanted}"; known: ${known}.`)
}

// The menu of a page may speak another language than its text.
function proseOf({ blocks, text }: Reading): string {
  const prose: string[] = []
  let length = 0
  for (const { part, linkShare, span } of blocks) {
    if (part !== 'content' || linkShare > 0.5) continue
    prose.push(text.slice(span.start, span.end))
    length += span.end - span.start
    if (length > sampleLength) break
  }
  return prose.length === 0 ? text : prose.join('\n')
}

function sourceOf(
  reading: Reading,
  language: Language,
  url: string | undefined,
  inputStarts: number[] | undefined,
): Source {
  const { text, mediaType, rawMap } = reading
  return {
    text,
    ...(text.trim() === '' ? {} : { language: tagOf(text, language) }),
    mediaType,
    ...(url === undefined ? {} : { url }),
    ...(rawMap === undefined ? {} : { rawMap }),
    ...(inputStarts === undefined ? {} : { inputStarts }),
  }
}
