/**
 * The entries of a list that is written as one string, parted by commas; white space around an
 * entry, line breaks among it, is no part of it.
 *
 * @example
 * words('secretary general, director') //=> ['secretary general', 'director']
 */
// @__NO_SIDE_EFFECTS__
export function words(list: string): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

/**
 * A list of lists: groups parted by semicolons, each of the form that {@link words} reads.
 *
 * @example
 * spellings('january, jan; february, feb') //=> [['january', 'jan'], ['february', 'feb']]
 */
// @__NO_SIDE_EFFECTS__
export function spellings(groups: string): string[][] {
  return groups.split(';').map(words)
}
