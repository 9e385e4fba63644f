import * as conventions from './conventions/index.ts'
import * as languages from './languages/index.ts'
import * as readers from './readers/index.ts'
import type { Kit } from './shapes/kit.ts'

/** Every reader, language and convention on the shelves. */
export const standardKit: Kit = {
  readers: Object.values(readers),
  languages: Object.values(languages),
  conventions: Object.values(conventions),
}
