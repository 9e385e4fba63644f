/** The attributes of an element: lower-case names, decoded values. */
export type Attributes = Readonly<Record<string, string>>

const noWords: string[] = []

/** The words of an attribute that holds a list of them, in order; empty when it is absent. */
export function wordsOf(value: string | undefined): string[] {
  if (value === undefined || value === '') return noWords
  return value.split(/[\t\n\f\r ]+/).filter((word) => word !== '')
}

/** The tokens of `class` and `id`. */
export function tokensOf(attributes: Attributes): string[] {
  return [...wordsOf(attributes['class']), ...wordsOf(attributes['id'])]
}

/** The names of the `data-` attributes. */
export function dataNamesOf(attributes: Attributes): string[] {
  return Object.keys(attributes).filter((name) => name.startsWith('data-'))
}
