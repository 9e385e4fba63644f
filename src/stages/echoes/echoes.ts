import type { Quote } from '../../model/quote.ts'
import type { Turn } from '../../model/turn.ts'
import { type GramIndex, gramIndexOf } from '../../text/align/gram-index.ts'
import type { Answers } from './answers.ts'
import { echoesOf } from './quote-echoes.ts'
import { repeatsIn } from './repeats.ts'
import { stitched } from './stitched.ts'

/**
 * Finds what is said twice: the answer that a quote outside the dialogue repeats, and answers that
 * repeat earlier ones. Returns the quotes and turns with what was found.
 */
export function findEchoes(
  text: string,
  quotes: readonly Quote[],
  turns: readonly Turn[],
): { quotes: Quote[]; turns: Turn[] } {
  const answers = answersIn(text, turns)
  if (answers === undefined) return { quotes: [...quotes], turns: [...turns] }
  const echoes = echoesOf(text, quotes, turns, answers)
  const repeats = repeatsIn(answers)
  return {
    quotes: quotes.map((quote) => {
      const echo = echoes.get(quote.id)
      return echo === undefined ? quote : { ...quote, echo }
    }),
    turns: turns.map((turn) => {
      const found = repeats.get(turn.id)
      return found === undefined ? turn : { ...turn, repeats: found }
    }),
  }
}

function answersIn(text: string, turns: readonly Turn[]): Answers | undefined {
  const answers = turns.filter(({ role }) => role === 'answer')
  const owners = answers.flatMap((turn) => turn.paragraphs.map(() => turn))
  const parts = answers.flatMap(({ paragraphs }) => paragraphs.map(({ span }) => span))
  if (parts.length === 0) return undefined
  const letters = stitched(text, parts)
  let index: GramIndex | undefined
  return {
    letters,
    index: () => (index ??= gramIndexOf(letters.stream)),
    turnOf: (at) => owners[letters.partOf(at)]!,
  }
}
