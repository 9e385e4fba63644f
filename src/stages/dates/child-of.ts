/** A node of a trie: what follows it at once, and behind a blank; absent where nothing does. */
export interface Branching<T> {
  glued: Map<string, T> | undefined
  spaced: Map<string, T> | undefined
}

/** The child of a trie's node under a key, made where there is none. */
export function childOf<T>(
  node: Branching<T>,
  gap: 'glued' | 'spaced',
  key: string,
  empty: () => T,
): T {
  const children = (node[gap] ??= new Map<string, T>())
  const known = children.get(key)
  if (known !== undefined) return known
  const child = empty()
  children.set(key, child)
  return child
}
