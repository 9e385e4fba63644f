import type { TokenizerCallbacks } from 'htmlparser2'
import { type AttributeName, type Attributes, isAttributeName } from './attributes.ts'

/** The names of attributes as an input writes them; undefined for those that nobody asks for. */
export type AttributeNames = Map<string, AttributeName | undefined>

/** The attributes of the tag that is being read. */
export interface OpenTag {
  markup: string
  names: AttributeNames
  attributes: { -readonly [name in keyof Attributes]: Attributes[name] }
  /** Of the open attribute; undefined when nobody asks for it. */
  name: AttributeName | undefined
  value: string
}

type AttributeCallbacks = Pick<
  TokenizerCallbacks,
  'onattribname' | 'onattribdata' | 'onattribentity' | 'onattribend'
>

/** Gathers the attributes of a tag. The first of a name counts. */
export function attributeCallbacks(tag: OpenTag): AttributeCallbacks {
  return {
    onattribname: (start, end) => {
      tag.name = nameOf(tag, start, end)
    },
    onattribdata: (start, end) => {
      if (tag.name !== undefined) tag.value += tag.markup.slice(start, end)
    },
    onattribentity: (codePoint) => {
      tag.value += String.fromCodePoint(codePoint)
    },
    onattribend: () => {
      if (tag.name !== undefined) tag.attributes[tag.name] ??= tag.value
      tag.value = ''
    },
  }
}

function nameOf({ markup, names }: OpenTag, start: number, end: number): AttributeName | undefined {
  const written = markup.slice(start, end)
  const known = names.get(written)
  if (known !== undefined || names.has(written)) return known
  const name = written.toLowerCase()
  const asked = isAttributeName(name) ? name : undefined
  names.set(written, asked)
  return asked
}
