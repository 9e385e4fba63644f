import type { Language } from '../../shapes/language.ts'

// Frequent characters whose simplified and traditional forms differ.
const simplified = new Set('们这国说时会对为来个学过还没问经现发后里开关')
const traditional = new Set('們這國說時會對為來個學過還沒問經現發後裡開關')
const sampleLength = 20_000

/** The BCP 47 tag of a text: its language, for Chinese with the script (`zh-Hans`, `zh-Hant`). */
export function languageTagOf(text: string, language: Language): string {
  if (language.code !== 'zh') return language.code
  let balance = 0
  for (const letter of text.slice(0, sampleLength)) {
    if (simplified.has(letter)) balance++
    else if (traditional.has(letter)) balance--
  }
  if (balance === 0) return language.code
  return balance > 0 ? 'zh-Hans' : 'zh-Hant'
}
