/**
 * Gives the parser what nobody should, at full size and at half, and prints how it takes it.
 *
 *     npx tsx bench/bad-input.ts [NAME …]
 *
 * Only reports: times depend on the machine. A growth of 2 is linear, one of 4 quadratic.
 * Exit code 1: an input made the parser throw.
 */
import { performance } from 'node:perf_hooks'
import { parseInterview } from '../src/index.ts'

type Input = string | Uint8Array

const page = (body: string): string => `<!doctype html><title>Talk</title><body>${body}`

/** Inputs by name; `size` runs from 0.5 to 1. */
const inputs: Record<string, (size: number) => Input> = {
  empty: () => '',
  'blank, 1 MB': (size) => ' '.repeat(1e6 * size),
  'binary, 1 MB': (size) => Uint8Array.from({ length: 1e6 * size }, (_, i) => (i * 7919) % 251),
  'NULs, 1 MB': (size) => '\0'.repeat(1e6 * size),
  'truncated page': () => page('<p><b>Who are you?</b><p>Nobody.<p class="x').slice(0, -1),
  '20,000 nested divs': (size) => page('<div>'.repeat(20_000 * size) + 'x'),
  '15,000 unclosed inline tags': (size) => page('<b><i><a href="#">x '.repeat(5_000 * size)),
  'attribute of 1 MB': (size) => page(`<p title="${'a&amp;'.repeat(2e5 * size)}">x</p>`),
  '500,000 <': (size) => '<'.repeat(5e5 * size),
  '500,000 < in a page': (size) => page('<'.repeat(5e5 * size)),
  '100,000 <br>': (size) => page('<br>'.repeat(1e5 * size)),
  '100,000 lines with <br>': (size) => page('Why? No.<br>'.repeat(1e5 * size)),
  '50,000 bold questions': (size) => page('<p><b>Why?</b><p>No.'.repeat(5e4 * size)),
  '50,000 headings': (size) => page('<h3>Why?</h3>'.repeat(5e4 * size)),
  '20,000 nested lists': (size) => page('<ul><li>x'.repeat(2e4 * size)),
  '20,000 nested tables': (size) => page('<table><tr><td>x'.repeat(2e4 * size)),
  '200,000 labels "A:"': (size) => 'A:\n'.repeat(2e5 * size),
  '200,000 labels "A:" in one line': (size) => 'A: '.repeat(2e5 * size),
  '20,000 speakers': (size) =>
    Array.from({ length: 2e4 * size }, (_, i) => `Name${i}: Yes, I do.\n\n`).join(''),
  '2 MB without a blank': (size) => 'x'.repeat(2e6 * size),
  '2 MB of Han without a blank': (size) => '字'.repeat(2e6 * size),
  '2 MB in one line': (size) => 'Why not? I do. '.repeat(133_333 * size),
  '100,000 quotation marks': (size) => '“so,” said Ann, '.repeat(5e4 * size),
  '100,000 opening quotation marks': (size) => '“so '.repeat(1e5 * size),
  '100,000 dates': (size) => 'in May 2010, '.repeat(1e5 * size),
  '300,000 digits': (size) => '1'.repeat(3e5 * size),
  'lone surrogates': (size) => '\ud800x\udc00 '.repeat(1e5 * size),
  'marks of direction': (size) => '\u202eabc\u202c\u200f '.repeat(1e5 * size),
  'combining marks': (size) => `e${'\u0301'.repeat(5e5 * size)}`,
  'nested lists in Markdown': (size) =>
    Array.from({ length: 1000 * size }, (_, i) => `${' '.repeat(i * 2)}- x\n`).join(''),
  'nested quotations in Markdown': (size) => `# x\n\n${'>'.repeat(2e4 * size)} x`,
  '80 kB of *a_': (size) => `# x\n\n${'*a_ '.repeat(2e4 * size)}`,
  '100,000 [ in Markdown': (size) => `# x\n\n${'['.repeat(1e5 * size)}`,
  '100,000 backticks': (size) => `# x\n\n${'`a``'.repeat(25e3 * size)}`,
  'front matter of 500 kB': (size) => `---\n${'a: [x, y]\n'.repeat(5e4 * size)}---\nx`,
  'front matter without end': (size) => `---\n${'a: {'.repeat(1e5 * size)}`,
}

interface Outcome {
  milliseconds: number
  found: string
}

function outcomeOf(input: Input, format?: string): Outcome {
  const start = performance.now()
  try {
    const { turns, issues } = parseInterview(input, format === undefined ? {} : { format })
    const codes = [...new Set(issues.map(({ code }) => code))]
    const milliseconds = performance.now() - start
    return { milliseconds, found: `${turns.length} turns; ${codes.join(', ') || 'no issues'}` }
  } catch (error) {
    process.exitCode = 1
    const message = error instanceof Error ? error.message : String(error)
    return { milliseconds: performance.now() - start, found: `THROWS ${message.slice(0, 60)}` }
  }
}

function report(name: string, make: (size: number) => Input): void {
  for (const format of [undefined, 'text/html', 'text/plain', 'text/markdown']) {
    const half = outcomeOf(make(0.5), format)
    const whole = outcomeOf(make(1), format)
    const growth = whole.milliseconds / half.milliseconds
    const figures = `${whole.milliseconds.toFixed(0).padStart(7)} ms  x${growth.toFixed(1)}`
    console.log(`${figures}  ${name} [${format ?? 'sniffed'}]: ${whole.found}`)
  }
}

const asked = process.argv.slice(2)
for (const [name, make] of Object.entries(inputs)) {
  if (asked.length === 0 || asked.some((part) => name.includes(part))) report(name, make)
}
