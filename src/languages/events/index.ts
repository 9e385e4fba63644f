export { enEvents } from './en.ts'
export { jaEvents } from './ja.ts'
export { koEvents } from './ko.ts'
export { zhEvents } from './zh.ts'
