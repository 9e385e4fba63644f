export { html } from './html.ts'
export { markdown } from './markdown.ts'
export { plain } from './plain.ts'
export { subtitles } from './subtitles.ts'
