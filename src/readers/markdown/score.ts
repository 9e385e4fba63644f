const address = /\.(?:md|markdown|mdx|mkd)(?:[?#]|$)/i
const signs = [
  /^#{1,6}[ \t]+\S/m,
  /\*\*[^\s*][^*\n]{0,400}\*\*/,
  /\]\((?:https?:|[/#.]|mailto:)/,
  /^(?:```|~~~)/m,
  /^\[[^\]\n]{1,60}\]:[ \t]*\S/m,
  /(?:^|[\s(])_[^\s_][^_\n]{0,200}_(?=[\s.,;:!?)]|$)/m,
]
/** Texts without markup use these as well: for turns, bylines and rules. */
const weakSigns = [/^(?:={3,}|-{3,})[ \t]*$/m, /^(?:[>*+-]|\d+\.)[ \t]+\S/m]
const frontMatter = /^\s*(?:---|\+\+\+)[ \t]*\r?\n\s*[\w"-]+[ \t]*[:=]/

/** How sure it is, from 0 to 1, that the start of an input is Markdown. */
export function markdownScoreOf(input: string, url: string | undefined): number {
  const start = input.trimStart().slice(0, 100).toLowerCase()
  if (start.startsWith('<!doctype') || start.startsWith('<html')) return 0
  if (frontMatter.test(input) || (url !== undefined && address.test(url))) return 0.95
  const count = signs.filter((sign) => sign.test(input)).length
  const weakCount = weakSigns.filter((sign) => sign.test(input)).length
  return Math.min(0.9, 0.05 + count * 0.2 + weakCount * 0.04)
}
