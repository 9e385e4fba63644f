// The smallest kit that reads a page.
import { parseWith } from 'onrecord/core'
import { en, html } from 'onrecord/shelves'
import { conventions } from './conventions.js'

const kit = { readers: [html], languages: [en], conventions }

export const parse = (input) => parseWith(kit, input)
