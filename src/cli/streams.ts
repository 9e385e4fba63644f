import { readFile, writeFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'

/** Where text goes: standard output or error, or what stands for it in a test. */
export interface Output {
  write: (text: string) => unknown
  isTTY?: boolean
  columns?: number
  /** Honours NO_COLOR, FORCE_COLOR and TERM. */
  hasColors?: () => boolean
}

/** The three standard streams: stdout is for data, stderr for what is said about it. */
export interface Streams {
  stdin: AsyncIterable<Uint8Array>
  stdout: Output
  stderr: Output
}

/** The bytes of a file, or of standard input for `-`; gzip is unpacked. */
export async function readInput(file: string, stdin: Streams['stdin']): Promise<Uint8Array> {
  const bytes = file === '-' ? await bytesOf(stdin) : await readFile(file)
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
}

/** Writes data to a file, or to standard output when none is named. */
export async function writeOutput(
  text: string,
  file: string | undefined,
  stdout: Output,
): Promise<void> {
  if (file === undefined) stdout.write(text)
  else await writeFile(file, text)
}

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
