/** The attributes that a layout asks for; all others are passed over. */
const askedNames = [
  'alt',
  'aria-level',
  'class',
  'color',
  'content',
  'datetime',
  'hidden',
  'href',
  'id',
  'itemprop',
  'lang',
  'name',
  'property',
  'rel',
  'role',
  'style',
  'title',
  'type',
  'xml:lang',
] as const

/** The name of an attribute that a layout asks for. */
export type AttributeName = (typeof askedNames)[number]

/** The attributes of an element, as far as a layout asks for them: their decoded values. */
export type Attributes = Readonly<Partial<Record<AttributeName, string | undefined>>> & {
  /** The names of its `data-` attributes; their values are not asked for. */
  readonly dataNames?: readonly string[]
}

const slots = /* #__PURE__ */ new Map<string, number>(askedNames.map((name, slot) => [name, slot]))

/** A slot for each asked attribute, none of them filled. */
export const emptySlots = (): (string | undefined)[] => askedNames.map(() => undefined)

/** The place of an asked attribute's value among those of its element, by its name in lower case. */
export const slotOf = (name: string): number | undefined => slots.get(name)

/** Attributes by the values in their slots: one literal, so that those of all elements are alike. */
export function attributesOf(
  values: readonly (string | undefined)[],
  dataNames: readonly string[],
): Attributes {
  return {
    alt: values[0],
    'aria-level': values[1],
    class: values[2],
    color: values[3],
    content: values[4],
    datetime: values[5],
    hidden: values[6],
    href: values[7],
    id: values[8],
    itemprop: values[9],
    lang: values[10],
    name: values[11],
    property: values[12],
    rel: values[13],
    role: values[14],
    style: values[15],
    title: values[16],
    type: values[17],
    'xml:lang': values[18],
    dataNames,
  }
}

/** Those of an element that has none. */
export const noAttributes: Attributes = /* #__PURE__ */ attributesOf(emptySlots(), [])

const noWords: readonly string[] = []

/** The words of an attribute that holds a list of them, in order; empty when it is absent. */
export function wordsOf(value: string | undefined): readonly string[] {
  if (value === undefined || value === '') return noWords
  const words: string[] = []
  let start = 0
  for (let at = 0; at <= value.length; at++) {
    if (at < value.length && !isSpace(value.charCodeAt(at))) continue
    if (at > start) words.push(value.slice(start, at))
    start = at + 1
  }
  return words
}

// A vertical tab parts no words of an attribute.
const isSpace = (unit: number): boolean => unit === 32 || (unit <= 13 && unit >= 9 && unit !== 11)
