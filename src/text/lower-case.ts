/**
 * A text in lower case, unit for unit: all places in it stay. Only the Turkish `İ` would become
 * longer; it becomes `i`.
 */
export const inLowerCase = (text: string): string => text.replaceAll('İ', 'i').toLowerCase()
