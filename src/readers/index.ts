export { html } from './html.ts'
export { plain } from './plain.ts'
