import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { project, root } from './project.ts'

/** Keywords that every structured-output mode takes. */
const keywords = [
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'enum',
  'anyOf',
]

/** What each stand-in answers with: the recorded answer that fits what it is asked for. */
const answering = `
import { readFileSync } from 'node:fs'
const known = ${JSON.stringify([...keywords, 'description'])}
function check(schema) {
  for (const key of Object.keys(schema)) if (!known.includes(key)) throw new Error('no mode takes ' + key)
  if (schema.type === 'object') {
    const names = Object.keys(schema.properties)
    if (schema.additionalProperties !== false) throw new Error('objects must be closed')
    if (names.join() !== schema.required.join()) throw new Error('all fields must be required')
    names.forEach((name) => check(schema.properties[name]))
  }
  if (schema.items) check(schema.items)
  schema.anyOf?.forEach(check)
}
function answer(schema, input) {
  check(schema)
  if (typeof input !== 'string' || input.length < 200) throw new Error('no page was sent')
  const isAboutTurns = 'turns' in schema.properties
  const name = isAboutTurns ? 'extraction' : /^\\d+[?] /m.test(input) ? 'roles' : 'labels'
  return readFileSync(${JSON.stringify(join(root, 'test/package/recorded'))} + '/' + name + '.json', 'utf8')
}
`

const schemaType = 'type Schema = Record<string, unknown>'

/** The part of a package's surface that the guide uses, small and strict. */
interface StandIn {
  code: string
  types: string
}

const openai: StandIn = {
  code: `export default class OpenAI {
  responses = { create: async ({ input, text: { format } }) => {
    if (format.type !== 'json_schema' || !format.strict) throw new Error('not strict')
    return { output_text: answer(format.schema, input) }
  } }
  chat = { completions: { create: async ({ messages, response_format: { json_schema: { schema } } }) => ({
    choices: [{ message: { content: answer(schema, messages.at(-1).content) } }],
  }) } }
}`,
  types: `${schemaType}
interface Format { type: 'json_schema'; name: string; strict: boolean; schema: Schema }
export default class OpenAI {
  constructor(options?: { baseURL?: string; apiKey?: string })
  responses: { create(request: { model: string; instructions?: string; input: string; text: { format: Format } }): Promise<{ output_text: string }> }
  chat: { completions: { create(request: {
    model: string
    messages: { role: 'system' | 'user'; content: string }[]
    response_format: { type: 'json_schema'; json_schema: Omit<Format, 'type'> }
  }): Promise<{ choices: { message: { content: string | null } }[] }> } }
}`,
}

const anthropic: StandIn = {
  code: `export default class Anthropic {
  messages = { create: async ({ messages, output_config: { format } }) => ({
    content: [{ type: 'text', text: answer(format.schema, messages[0].content) }],
  }) }
}`,
  types: `${schemaType}
type Block = { type: 'text'; text: string } | { type: 'thinking'; thinking: string }
export default class Anthropic {
  messages: { create(request: {
    model: string
    max_tokens: number
    system?: string
    messages: { role: 'user' | 'assistant'; content: string }[]
    output_config?: { format: { type: 'json_schema'; schema: Schema } }
  }): Promise<{ content: Block[] }> }
}`,
}

const google: StandIn = {
  code: `export class GoogleGenAI {
  models = { generateContent: async ({ contents, config }) => {
    if (config.responseMimeType !== 'application/json') throw new Error('not JSON')
    return { text: answer(config.responseJsonSchema, contents) }
  } }
}`,
  types: `export class GoogleGenAI {
  constructor(options: { apiKey?: string })
  models: { generateContent(request: {
    model: string
    contents: string
    config?: { systemInstruction?: string; responseMimeType?: string; responseJsonSchema?: unknown }
  }): Promise<{ text: string | undefined }> }
}`,
}

const vercel: StandIn = {
  code: `export const jsonSchema = (schema) => ({ schema })
export const Output = { object: ({ schema }) => schema }
export const generateText = async ({ prompt, output }) => ({ output: JSON.parse(answer(output.schema, prompt)) })`,
  types: `interface Typed<T> { schema: Record<string, unknown>; type?: T }
export function jsonSchema<T>(schema: Record<string, unknown>): Typed<T>
export const Output: { object<T>(options: { schema: Typed<T> }): Typed<T> }
export function generateText<T>(request: { model: string; system?: string; prompt: string; output: Typed<T> }): Promise<{ output: T }>`,
}

const packages = { openai, '@anthropic-ai/sdk': anthropic, '@google/genai': google, ai: vercel }

/**
 * Puts small packages of the names that the guides import into the project. They have no network:
 * they check what they are asked and return recorded answers.
 */
export function installStandIns(): void {
  for (const [name, { code, types }] of Object.entries(packages)) {
    const folder = join(project, 'node_modules', name)
    mkdirSync(folder, { recursive: true })
    const exports = { types: './index.d.ts', default: './index.js' }
    const file = { name, version: '0.0.0', type: 'module', exports }
    writeFileSync(join(folder, 'package.json'), JSON.stringify(file))
    writeFileSync(join(folder, 'index.js'), `${answering}\n${code}\n`)
    writeFileSync(join(folder, 'index.d.ts'), `${types}\n`)
  }
}
