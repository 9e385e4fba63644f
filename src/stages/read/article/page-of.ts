import type { Language } from '../../../shapes/language.ts'
import type { Reading } from '../../../shapes/reader.ts'
import { bodyOf, type Page } from './page.ts'
import { dateStartsOf } from './places.ts'
import { vocabularyOf } from './vocabulary.ts'

/**
 * What the sources of metadata look at.
 *
 * @param languages - All that the kit knows.
 * @param url - The page's address, if the caller knows it; else the page's own word for it.
 */
export function pageOf(
  reading: Reading,
  language: Language,
  languages: readonly Language[],
  url: string | undefined,
): Page {
  const { canonicalUrl, lang, meta } = reading.facts
  const address = url ?? canonicalUrl ?? meta.find(({ name }) => name === 'og:url')?.content
  const host = /^https?:\/\/([^/:]+)/u.exec(address ?? '')?.[1]
  return {
    reading,
    words: vocabularyOf(language, languages, lang, host),
    body: bodyOf(reading),
    dateStarts: dateStartsOf(reading),
    ...(address === undefined ? {} : { url: address }),
  }
}
