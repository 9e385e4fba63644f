import { Command, CommanderError } from 'commander'
import { version } from '../version.ts'
import { exitCodeOf, exitCodes, exitCodesHelp } from './exit-codes.ts'
import { addParse } from './parse.ts'
import { addSchema } from './schema.ts'
import type { Streams } from './streams.ts'
import { addTcs } from './tcs.ts'
import { addValidate } from './validate.ts'

const examples = `
Examples:
  $ onrecord parse talk.html
  $ onrecord parse talk.html --format markdown --output talk.md
  $ onrecord validate talk.json
  $ onrecord parse --help`

/**
 * Runs the command line on its arguments, program name excluded, and returns the exit code.
 *
 * @throws whatever is a fault of our own.
 */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  let code: number = exitCodes.ok
  const program = programFor(streams)
  addParse(program, streams)
  addValidate(program, streams, (result) => {
    code = result
  })
  addSchema(program, streams)
  addTcs(program, streams)
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    const failure = exitCodeOf(error)
    if (failure === undefined) throw error
    // Commander has already said its own.
    if (error instanceof Error && !(error instanceof CommanderError))
      streams.stderr.write(`onrecord: ${error.message}\n`)
    return failure
  }
}

/** The program without its commands; those inherit what is set here. */
function programFor({ stdout, stderr }: Streams): Command {
  return new Command('onrecord')
    .description('News interviews as typed data.')
    .version(version, '-V, --version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      getOutHelpWidth: () => stdout.columns ?? 80,
      getErrHelpWidth: () => stderr.columns ?? 80,
      getOutHasColors: () => stdout.hasColors?.() ?? false,
      getErrHasColors: () => stderr.hasColors?.() ?? false,
    })
    .showHelpAfterError('(add --help for usage and examples)')
    .addHelpText('after', examples + '\n' + exitCodesHelp)
}
