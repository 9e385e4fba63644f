// HTML and plain text in every language: all that the standard kit holds but Markdown.
import { parseWith } from 'onrecord/core'
import { conventions, html, languages, plain } from 'onrecord/shelves'

export const parse = (input) => parseWith({ readers: [html, plain], languages, conventions }, input)
