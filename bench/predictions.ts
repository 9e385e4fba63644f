import fs from 'node:fs'
import path from 'node:path'
import { type Interview, type Participant, parseWith } from '../src/core.ts'
import { standardKit } from '../src/kit.ts'
import type { Weights } from '../src/shapes/weights.ts'
import { type BenchDocument, bytesOf } from './documents.ts'

/** What the scorer reads of a document. */
export interface Prediction {
  isInterview: boolean
  title: string | null
  authors: string[]
  published: string | null
  participants: { name: string | null; role: string }[]
  turns: { role: string; speaker: string | null; text: string }[]
}

/** What a parse made of a document: an interview, or the error that it threw. */
export type Outcome =
  | { id: string; interview: Interview }
  | { id: string; interview?: undefined; error: string }

/** A paper that asks in its own name goes by its organisation. */
const nameOf = (participant: Participant | undefined): string | null =>
  participant?.name ?? participant?.organisation ?? null

function predictionOf({ kind, article, participants, turns }: Interview): Prediction {
  const byId = new Map(participants.map((participant) => [participant.id, participant]))
  return {
    isInterview: kind !== 'not-interview',
    title: article.headline ?? null,
    authors: article.authors,
    published: article.published ?? null,
    participants: participants.map((one) => ({ name: nameOf(one), role: one.role })),
    turns: turns.map(({ role, participantId, paragraphs }) => ({
      role,
      speaker: nameOf(byId.get(participantId ?? '')),
      text: paragraphs.map(({ text }) => text).join('\n'),
    })),
  }
}

/** Parses a document, with the standard weights where none are given. */
export function outcomeOf(document: BenchDocument, weights?: Weights): Outcome {
  const { id, mediaType: format } = document
  const kit = weights === undefined ? standardKit : { ...standardKit, weights }
  try {
    return { id, interview: parseWith(kit, bytesOf(document), { format }) }
  } catch (error) {
    const where = error instanceof Error ? (error.stack ?? '').split('\n')[1]?.trim() : undefined
    console.error(`ERROR ${id}: ${String(error)} ${where ?? ''}`)
    return { id, error: String(error) }
  }
}

/** Writes the prediction of a document as the scorer reads it. */
export function writePrediction(out: string, id: string, prediction: unknown): void {
  fs.mkdirSync(out, { recursive: true })
  fs.writeFileSync(path.join(out, `${id}.json`), JSON.stringify(prediction, null, 1))
}

/** Writes what a parse made of each document: its prediction, or its error. */
export function writeOutcomes(out: string, outcomes: readonly Outcome[]): void {
  for (const outcome of outcomes) {
    const { id, interview } = outcome
    writePrediction(
      out,
      id,
      interview === undefined ? { error: outcome.error } : predictionOf(interview),
    )
  }
}
