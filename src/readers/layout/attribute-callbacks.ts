import type { TokenizerCallbacks } from 'htmlparser2'
import { type Attributes, attributesOf, emptySlots, noAttributes, slotOf } from './attributes.ts'

/** What an attribute's name, as an input writes it, stands for. */
interface Asked {
  /** In lower case. */
  name: string
  /** The place of its value; {@link dataSlot} for a `data-` attribute. */
  slot: number
}

/** The names of attributes as an input writes them; undefined for those that nobody asks for. */
export type AttributeNames = Map<string, Asked | undefined>

const dataSlot = -1

/** The attributes of the tag that is being read. */
export interface OpenTag {
  markup: string
  names: AttributeNames
  /** By slot. */
  values: (string | undefined)[]
  dataNames: readonly string[]
  /** Whether the tag has an attribute that somebody asks for, and whether one holds a `&`. */
  isAsked: boolean
  hasReference: boolean
  /** The open attribute; undefined when nobody asks for it. */
  asked: Asked | undefined
  value: string
}

/** More of them on one tag say nothing, and would take time. */
const mostDataNames = 32

const noNames: readonly string[] = []

/** A tag without attributes. */
export const newOpenTag = (markup: string, names: AttributeNames): OpenTag => ({
  markup,
  names,
  values: emptySlots(),
  dataNames: noNames,
  isAsked: false,
  hasReference: false,
  asked: undefined,
  value: '',
})

type AttributeCallbacks = Pick<
  TokenizerCallbacks,
  'onattribname' | 'onattribdata' | 'onattribentity' | 'onattribend'
>

/** Gathers the attributes of a tag. The first of a name counts. */
export function attributeCallbacks(tag: OpenTag): AttributeCallbacks {
  return {
    onattribname: (start, end) => {
      tag.asked = askedIn(tag, start, end)
    },
    onattribdata: (start, end) => {
      if (tag.asked !== undefined) tag.value += tag.markup.slice(start, end)
    },
    onattribentity: (codePoint) => {
      if (tag.asked !== undefined) tag.value += String.fromCodePoint(codePoint)
    },
    onattribend: () => {
      if (tag.asked !== undefined) endAttribute(tag, tag.asked)
    },
  }
}

function endAttribute(tag: OpenTag, { name, slot }: Asked): void {
  tag.isAsked = true
  if (slot !== dataSlot) {
    tag.values[slot] ??= tag.value
    if (tag.value.includes('&')) tag.hasReference = true
  } else if (tag.dataNames.length < mostDataNames && !tag.dataNames.includes(name)) {
    tag.dataNames = [...tag.dataNames, name]
  }
  tag.value = ''
}

/** The attributes of a tag that is at its end; it is then ready for the next one. */
export function takeAttributes(tag: OpenTag): Attributes {
  if (!tag.isAsked) return noAttributes
  const attributes = attributesOf(tag.values, tag.dataNames)
  for (let slot = 0; slot < tag.values.length; slot++) tag.values[slot] = undefined
  tag.dataNames = noNames
  tag.isAsked = tag.hasReference = false
  return attributes
}

function askedIn({ markup, names }: OpenTag, start: number, end: number): Asked | undefined {
  const written = markup.slice(start, end)
  const known = names.get(written)
  if (known !== undefined || names.has(written)) return known
  const name = written.toLowerCase()
  const slot = name.startsWith('data-') ? dataSlot : slotOf(name)
  const asked = slot === undefined ? undefined : { name, slot }
  names.set(written, asked)
  return asked
}
