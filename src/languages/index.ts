export { en } from './en.ts'
export { ko } from './ko.ts'
