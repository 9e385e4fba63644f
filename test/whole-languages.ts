import { standardKit } from '../src/kit.ts'
import type * as languages from '../src/languages/index.ts'
import type { Language } from '../src/shapes/language.ts'

/** The languages with all their sheets, by code. */
export const wholeLanguages: Record<keyof typeof languages, Language> = Object.fromEntries(
  standardKit.languages.map((language) => [language.code, language]),
) as Record<keyof typeof languages, Language>
