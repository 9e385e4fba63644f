import type { Command } from 'commander'
import { interviewJsonSchema } from '../schema.ts'
import { type Streams, writeOutput } from './streams.ts'

const examples = `
Examples:
  $ onrecord schema --output interview.schema.json`

/** Adds the command `schema`. */
export function addSchema(program: Command, { stdout }: Streams): void {
  program
    .command('schema')
    .description('print the JSON Schema (draft 2020-12) of an interview')
    .option('-o, --output <file>', 'where to write, instead of standard output')
    .addHelpText('after', examples)
    .action(async ({ output }: { output?: string }) => {
      await writeOutput(`${JSON.stringify(interviewJsonSchema(), null, 2)}\n`, output, stdout)
    })
}
