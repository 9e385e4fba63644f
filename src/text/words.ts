/**
 * The entries of a list that is written as one string, parted by commas, and others that hold a comma
 * themselves; white space around an entry, line breaks among it, is no part of it.
 *
 * @example
 * words('secretary general, director') //=> ['secretary general', 'director']
 */
// @__NO_SIDE_EFFECTS__
export function words(list: string, ...others: string[]): string[] {
  const entries = list.split(',').map((entry) => entry.trim())
  return entries.filter((entry) => entry !== '').concat(others)
}

/**
 * A list of lists: groups parted by semicolons, each of the form that {@link words} reads.
 *
 * @example
 * spellings('january, jan; february, feb') //=> [['january', 'jan'], ['february', 'feb']]
 */
// @__NO_SIDE_EFFECTS__
export function spellings(groups: string): string[][] {
  return groups.split(';').map((group) => words(group))
}

/**
 * Stems with each of their endings, no form twice: groups parted by semicolons, endings behind a colon. A hyphen
 * is the bare stem.
 *
 * @example
 * inflected('warn: -, s; argu: e, es') //=> ['warn', 'warns', 'argue', 'argues']
 */
// @__NO_SIDE_EFFECTS__
export function inflected(groups: string): string[] {
  const forms = groups.split(';').flatMap((group) => {
    const [stems = '', endings = ''] = group.split(':')
    return words(stems).flatMap((stem) =>
      words(endings).map((ending) => (ending === '-' ? stem : stem + ending)),
    )
  })
  return [...new Set(forms)]
}
