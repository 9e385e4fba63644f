import type { Command } from 'commander'
import { faultsOf, lineOf } from '../schema.ts'
import { exitCodes } from './exit-codes.ts'
import { readInput, type Streams } from './streams.ts'
import { oneLine } from './terminal.ts'

const examples = `
Examples:
  $ onrecord validate talk.json
  $ onrecord parse talk.html | onrecord validate -`

/** Adds the command `validate`, which hands its exit code to `exit`. */
export function addValidate(
  program: Command,
  { stdin, stdout, stderr }: Streams,
  exit: (code: number) => void,
): void {
  program
    .command('validate')
    .description('check that JSON is an interview: fields, spans, ids and links')
    .argument('<file>', 'JSON, gzipped or not; - for standard input')
    .addHelpText('after', examples)
    .action(async (file: string) => {
      const faults = faultsOf(new TextDecoder().decode(await readInput(file, stdin)))
      for (const fault of faults) stdout.write(`${oneLine(lineOf(fault))}\n`)
      stderr.write(`${file}: ${faults.length === 0 ? 'valid' : `faults: ${faults.length}`}\n`)
      exit(faults.length === 0 ? exitCodes.ok : exitCodes.invalidData)
    })
}
