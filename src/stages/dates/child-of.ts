/** The child of a trie's node under a key, made where there is none. */
export function childOf<T>(children: Map<string, T>, key: string, empty: () => T): T {
  const known = children.get(key)
  if (known !== undefined) return known
  const child = empty()
  children.set(key, child)
  return child
}
