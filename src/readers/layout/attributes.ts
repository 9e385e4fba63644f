/** The attributes that a layout asks for, beside the `data-` ones; all others are passed over. */
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

type DataName = `data-${string}`

/** The name of an attribute that a layout asks for. */
export type AttributeName = (typeof askedNames)[number] | DataName

/** The attributes of an element, as far as a layout asks for them: their decoded values. */
export type Attributes = Readonly<
  Partial<Record<(typeof askedNames)[number], string>> & Record<DataName, string>
>

const asked = new Set<string>(askedNames)
const noWords: readonly string[] = []

/** Whether a layout asks for an attribute, by its name in lower case. */
export function isAttributeName(name: string): name is AttributeName {
  return asked.has(name) || name.startsWith('data-')
}

/** The words of an attribute that holds a list of them, in order; empty when it is absent. */
export function wordsOf(value: string | undefined): readonly string[] {
  if (value === undefined || value === '') return noWords
  return value.split(/[\t\n\f\r ]+/).filter((word) => word !== '')
}

/** The names of the `data-` attributes. */
export function dataNamesOf(attributes: Attributes): string[] {
  return Object.keys(attributes).filter((name) => name.startsWith('data-'))
}
