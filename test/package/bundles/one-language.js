// The smallest kit that reads a page.
import { parseWith } from 'onrecord/core'
import { conventions, en, html } from 'onrecord/shelves'

export const parse = (input) => parseWith({ readers: [html], languages: [en], conventions }, input)
