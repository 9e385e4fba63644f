// HTML and plain text in every language: all that the standard kit holds but Markdown.
import { parseWith } from 'onrecord/core'
import * as shelves from 'onrecord/shelves'
import { conventions } from './conventions.js'

const { de, en, es, fr, it, ja, ko, pl, pt, ru, zh } = shelves

const kit = {
  readers: [shelves.html, shelves.plain],
  languages: [de, en, es, fr, it, ja, ko, pl, pt, ru, zh],
  conventions,
}

export const parse = (input) => parseWith(kit, input)
