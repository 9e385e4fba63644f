// HTML and plain text in every language: all that the standard kit holds but Markdown.
import { parseWith } from 'onrecord/core'
import * as shelves from 'onrecord/shelves'
import { conventions } from './conventions.js'

const kit = {
  readers: [shelves.html, shelves.plain],
  languages: [
    shelves.ar,
    shelves.de,
    shelves.en,
    shelves.es,
    shelves.fa,
    shelves.fr,
    shelves.hi,
    shelves.id,
    shelves.it,
    shelves.ja,
    shelves.ko,
    shelves.nl,
    shelves.pl,
    shelves.pt,
    shelves.ru,
    shelves.sv,
    shelves.tr,
    shelves.vi,
    shelves.zh,
  ],
  conventions,
}

export const parse = (input) => parseWith(kit, input)
