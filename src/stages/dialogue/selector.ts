import type { Container, LaidBlock } from '../../shapes/reader.ts'

interface Compound {
  tag: string
  /** Classes, ids and names of data attributes that all must be there. */
  tokens: string[]
}

type Matcher = (block: LaidBlock, containers: readonly Container[]) => boolean

/**
 * A test for block elements by a selector of tags, `.class`, `#id`, `[data-name]` and descendants;
 * alternatives are parted by commas.
 */
export function matcherOf(selector: string): Matcher {
  const alternatives = selector.split(',').map((one) => one.trim().split(/\s+/u).map(compoundOf))
  return (block, containers) => alternatives.some((parts) => matches(parts, block, containers))
}

const compoundOf = (part: string): Compound => ({
  tag: /^[\w-]+/u.exec(part)?.[0]?.toLowerCase() ?? '',
  tokens: (part.match(/[.#[][\w-]+/gu) ?? []).map((token) => token.slice(1)),
})

function matches(
  parts: readonly Compound[],
  block: LaidBlock,
  containers: readonly Container[],
): boolean {
  const last = parts.at(-1)
  if (last === undefined || !fits(last, block)) return false
  let missing = parts.length - 2
  for (let at = block.container; at >= 0 && missing >= 0; ) {
    const container = containers[at]
    if (container === undefined) break
    const wanted = parts[missing]
    if (wanted !== undefined && fits(wanted, container)) missing--
    at = container.parent
  }
  return missing < 0
}

const fits = (
  { tag, tokens }: Compound,
  element: { tag: string; tokens: readonly string[] },
): boolean =>
  (tag === '' || tag === element.tag) && tokens.every((token) => element.tokens.includes(token))
