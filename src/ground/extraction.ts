import * as z from 'zod'
import { OnrecordError } from '../model/error.ts'
import { faultsOfIssue } from '../model/fault.ts'
import { type ParticipantRole, participantRoles } from '../model/participant.ts'
import { type TurnRole, turnRoles } from '../model/turn.ts'
import { completionsOf } from './partial-json.ts'

/**
 * An interview as somebody else, a language model say, extracted it: texts without places. What is
 * not known may be `null` or left out.
 */
export interface Extraction {
  headline?: string | null
  standfirst?: string | null
  authors?: string[] | null
  participants?: ExtractedParticipant[] | null
  /** In reading order. */
  turns?: ExtractedTurn[] | null
  /** From the narrative parts, or nested in answers. */
  quotes?: ExtractedQuote[] | null
}

/** Someone who speaks, by an {@link Extraction}. */
export interface ExtractedParticipant {
  name: string
  role: ParticipantRole
  post?: string | null
  organisation?: string | null
}

/** A turn of an {@link Extraction}. */
export interface ExtractedTurn {
  role: TurnRole
  speaker?: string | null
  /** All that is said, without the speaker's label. */
  text: string
}

/** A quote of an {@link Extraction}. */
export interface ExtractedQuote {
  text: string
  speaker?: string | null
}

type Wrap = (schema: z.ZodType) => z.ZodType
type Form = (fields: Record<string, z.ZodType>) => z.ZodType

/** One shape in two forms: what a model is asked for, and what is accepted from anybody. */
function shapeOf(form: Form, unknown: Wrap, list: Wrap): z.ZodType {
  const name = unknown(z.string().describe('As the text spells it.'))
  const participant = form({
    name: z.string().describe('As the text spells it.'),
    role: z.enum(participantRoles),
    post: unknown(z.string().describe('As the text says it.')),
    organisation: unknown(z.string().describe('As the text says it.')),
  })
  const turn = form({
    role: z.enum(turnRoles).describe('Who asks: interviewers, moderators, audience: question.'),
    speaker: name,
    text: z.string().describe('Verbatim and whole, without the name or mark that opens the turn.'),
  })
  const quote = form({ text: z.string().describe('Verbatim.'), speaker: name })
  return form({
    headline: unknown(z.string()),
    standfirst: unknown(z.string().describe('The summary between headline and text.')),
    authors: list(z.array(z.string())),
    participants: list(z.array(participant)),
    turns: list(z.array(turn).describe('Every turn of the interview, in reading order.')),
    quotes: list(z.array(quote).describe('What is quoted outside the turns.')),
  })
}

const asked = shapeOf(
  (fields) => z.strictObject(fields),
  (schema) => z.nullable(schema),
  (schema) => schema,
)
const accepted = shapeOf(
  (fields) => z.object(fields),
  (schema) => z.nullish(schema),
  (schema) => z.nullish(schema),
)

/**
 * The JSON Schema to give to a model's structured-output mode. Every field is required, what may be
 * unknown is nullable, no object takes other fields, and no keyword tells lengths, patterns or
 * defaults: modes of this kind refuse some or all of these.
 */
export const extractionJsonSchema = (): Record<string, unknown> => modelSchema(asked)

/** A schema as models take it: without bounds of numbers and the address of its dialect. */
export function modelSchema(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      delete jsonSchema.minimum
      delete jsonSchema.maximum
    },
  })
  return rest
}

/**
 * What is an {@link Extraction}, checked; fields that it does not know are passed over.
 *
 * @throws OnrecordError `invalid-json`, naming the first five faults with their paths.
 */
export const readExtraction = (value: unknown): Extraction => checked(accepted, value) as Extraction

/**
 * A value that keeps a schema. A string is read as JSON; one that breaks off, because the model's
 * output did, is read as far as it goes.
 *
 * @throws OnrecordError `invalid-json`.
 */
export function checked(schema: z.ZodType, value: unknown): unknown {
  if (typeof value !== 'string') return accept(schema, value)
  const text = value.replace(/^\s*```(?:json)?|```\s*$/gu, '').trim()
  let fault: unknown
  try {
    return accept(schema, JSON.parse(text))
  } catch (error) {
    fault = error
  }
  if (fault instanceof OnrecordError) throw fault
  for (const completion of completionsOf(text)) {
    const { success, data } = schema.safeParse(readJson(completion))
    if (success) return data
  }
  throw new OnrecordError('invalid-json', `this is no JSON: ${String(fault)}`, { cause: fault })
}

function accept(schema: z.ZodType, value: unknown): unknown {
  const { error, data } = schema.safeParse(value, { reportInput: true })
  if (error === undefined) return data
  const faults = error.issues.flatMap(faultsOfIssue)
  const lines = faults.slice(0, 5).map(({ path, message }) => `${path}: ${message}`)
  throw new OnrecordError('invalid-json', lines.join('\n'))
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
