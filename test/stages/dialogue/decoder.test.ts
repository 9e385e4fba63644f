import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestScore, decode } from '../../../src/stages/dialogue/decoder.ts'
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

/** The score of a path; -Infinity when it is not allowed. */
function scoreOf(path: readonly number[], emitted: Float64Array, between: Float64Array): number {
  const starts: readonly number[] = [stateIndex.before, stateIndex.question, stateIndex.answer]
  let score = starts.includes(path[0] ?? -1) ? 0 : -Infinity
  path.forEach((state, i) => {
    const last = path[i - 1]
    if (last !== undefined && successors[last]?.includes(state) !== true) score = -Infinity
    if (last !== undefined) score += between[last * width + state] ?? 0
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
    fc.property(emissions, transitions, (emitted, between) => {
      const length = Math.min(emitted.length / width, 4)
      const some = emitted.slice(0, length * width)
      const { score, path } = decode(some, between)
      expect(scoreOf([...path], some, between)).toBeCloseTo(score, 6)
      for (const other of pathsOf(length)) {
        if (other.at(-1) === stateIndex.before) continue
        expect(scoreOf(other, some, between)).toBeLessThanOrEqual(score + 1e-9)
      }
    }),
    { numRuns: 20 },
  )
})

test('the score alone is that of the path', () => {
  fc.assert(
    fc.property(emissions, transitions, (emitted, between) => {
      expect(bestScore(emitted, between)).toBeCloseTo(decode(emitted, between).score, 9)
    }),
  )
})

test('margins are never negative, one a segment', () => {
  fc.assert(
    fc.property(emissions, transitions, (emitted, between) => {
      const { path } = decode(emitted, between)
      const margins = marginsOf(emitted, between, path)
      expect(margins).toHaveLength(path.length)
      for (const margin of margins) expect(margin).toBeGreaterThanOrEqual(0)
    }),
  )
})
