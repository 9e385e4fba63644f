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

/**
 * The entries, and each that has letters of `from` once more with those of `to` in their place.
 *
 * @example
 * alsoSpelt(['记者', '主持'], '记', '記') //=> ['记者', '記者', '主持']
 */
// @__NO_SIDE_EFFECTS__
export function alsoSpelt(entries: readonly string[], from: string, to: string): string[] {
  return entries.flatMap((entry) => {
    const other = Array.from(entry, (letter) => to[from.indexOf(letter)] ?? letter).join('')
    return other === entry ? [entry] : [entry, other]
  })
}

/**
 * Stems with each of their endings: groups parted by semicolons, endings behind a colon. A hyphen
 * is the bare stem.
 *
 * @example
 * inflected('warn: -, s; argu: e, es') //=> ['warn', 'warns', 'argue', 'argues']
 */
// @__NO_SIDE_EFFECTS__
export function inflected(groups: string): string[] {
  return groups.split(';').flatMap((group) => {
    const [stems = '', endings = ''] = group.split(':')
    return words(stems).flatMap((stem) =>
      words(endings).map((ending) => (ending === '-' ? stem : stem + ending)),
    )
  })
}
