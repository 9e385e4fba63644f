import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestScore, decode } from '../../../src/stages/dialogue/decoder.ts'
import { edgeBetween, edgeWidth } from '../../../src/stages/dialogue/edges.ts'
import { marginsOf } from '../../../src/stages/dialogue/margins.ts'
import { stateIndex, states, successors } from '../../../src/stages/dialogue/states.ts'

const width = states.length
const number = fc.integer({ min: -50, max: 50 }).map((value) => value / 10)
const transitions = fc
  .array(number, { minLength: width * width, maxLength: width * width })
  .map((list) => Float64Array.from(list))
const emissions = fc
  .integer({ min: 1, max: 5 })
  .chain((length) => fc.array(number, { minLength: length * width, maxLength: length * width }))
  .map((list) => Float64Array.from(list))
/** What edges are worth at up to five segments; 0 for a step that crosses none. */
const crossings = fc
  .array(number, { minLength: 5 * edgeWidth, maxLength: 5 * edgeWidth })
  .map((list) => Float64Array.from(list, (value, i) => (i % edgeWidth === 4 ? 0 : value)))

/** The score of a path; -Infinity when it is not allowed. */
function scoreOf(
  path: readonly number[],
  emitted: Float64Array,
  between: Float64Array,
  crossing: Float64Array,
): number {
  const starts: readonly number[] = [stateIndex.before, stateIndex.question, stateIndex.answer]
  let score = starts.includes(path[0] ?? -1) ? 0 : -Infinity
  path.forEach((state, i) => {
    const last = path[i - 1]
    if (last !== undefined && successors[last]?.includes(state) !== true) score = -Infinity
    if (last !== undefined) {
      const pair = last * width + state
      score += (between[pair] ?? 0) + (crossing[i * edgeWidth + (edgeBetween[pair] ?? 0)] ?? 0)
    }
    score += emitted[i * width + state] ?? 0
  })
  return score
}

function* pathsOf(length: number): Generator<number[]> {
  if (length === 0) yield []
  else for (const path of pathsOf(length - 1)) for (let s = 0; s < width; s++) yield [...path, s]
}

test('no allowed path with a dialogue scores more than the one that is found', () => {
  fc.assert(
    fc.property(emissions, transitions, crossings, (emitted, between, crossing) => {
      const length = Math.min(emitted.length / width, 4)
      const some = emitted.slice(0, length * width)
      const { score, path } = decode(some, between, crossing)
      expect(scoreOf([...path], some, between, crossing)).toBeCloseTo(score, 6)
      for (const other of pathsOf(length)) {
        if (other.at(-1) === stateIndex.before) continue
        expect(scoreOf(other, some, between, crossing)).toBeLessThanOrEqual(score + 1e-9)
      }
    }),
    { numRuns: 20 },
  )
})

test('the score alone is that of the path', () => {
  fc.assert(
    fc.property(emissions, transitions, crossings, (emitted, between, crossing) => {
      expect(bestScore(emitted, between, crossing)).toBeCloseTo(
        decode(emitted, between, crossing).score,
        9,
      )
    }),
  )
})

test('margins are never negative, one a segment', () => {
  fc.assert(
    fc.property(emissions, transitions, crossings, (emitted, between, crossing) => {
      const { path } = decode(emitted, between, crossing)
      const margins = marginsOf(emitted, between, crossing, path)
      expect(margins).toHaveLength(path.length)
      for (const margin of margins) expect(margin).toBeGreaterThanOrEqual(0)
    }),
  )
})
