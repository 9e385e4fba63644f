/** What a unit is to the sentence around it; the weights know units by nothing else. */
export const categories = [
  'edge',
  'word',
  'capital',
  'number',
  'verb',
  'addressing',
  'judging',
  'according',
  'pronoun',
  'determiner',
  'complementizer',
  'infinitive',
  'conjunction',
  'subordinator',
  'relative',
  'preposition',
  'auxiliary',
  'filler',
  'participle',
  'comma',
  'colon',
  'dash',
  'stop',
  'bracket',
  'quoted',
  'sign',
] as const

/** One of {@link categories}. */
export type Category = (typeof categories)[number]

/** The number of each category. */
export const category: Readonly<Record<Category, number>> = Object.fromEntries(
  categories.map((name, index) => [name, index]),
) as Record<Category, number>
