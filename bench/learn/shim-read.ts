import { html } from '../../src/readers/index.ts'
import * as languages from '../../src/languages/index.ts'
export function read(bytes: Uint8Array, kit: any, options: any, issues: any): any {
  const input = new TextDecoder().decode(bytes)
  const reading = options.format === 'html' ? html.read(input, issues) : { text: '', blocks: [], containers: [], facts: {} }
  const lang = /[가-힣]{3}/.test(reading.text) ? 'ko' : /[ぁ-ん]{3}/.test(reading.text) ? 'ja' : /[一-龥]{3}/.test(reading.text) ? 'zh' : / (und|der|die|ist) /.test(reading.text) ? 'de' : 'en'
  const title = reading.facts.title?.split(/[|–-]/)[0]
  return { reading, article: { authors: [], origins: {}, ...(title ? { headline: title } : {}) }, language: (languages as any)[lang] ?? languages.en }
}
