import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'

/** The folder into which the packed package is installed. */
export const project: string = inject('project')

/** Top of the repository. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url))

/** What users write to import each door: `onrecord`, `onrecord/core` … */
export const specifiers: string[] = doorsOf(readFileSync(join(root, 'package.json'), 'utf8'))

function doorsOf(packageFile: string): string[] {
  const { exports } = JSON.parse(packageFile) as { exports: Record<string, unknown> }
  const doors = Object.keys(exports).filter((door) => !door.endsWith('.json'))
  return doors.map((door) => `onrecord${door.slice(1)}`)
}

/** Writes a file into the project. */
export function write(file: string, text: string): void {
  writeFileSync(join(project, file), text)
}

/** Runs a command in the project and returns its standard output. */
export function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: project, encoding: 'utf8', stdio: 'pipe' })
}

/** Type-checks files of the project as strictly as can be; throws with the compiler's words. */
export function typeCheck(...files: string[]): void {
  const options = ['--strict', '--exactOptionalPropertyTypes', '--noEmit', '--module', 'nodenext']
  const where = ['--target', 'es2022', '--lib', 'es2022', '--types', 'node']
  const roots = ['--typeRoots', join(root, 'node_modules/@types')]
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  try {
    run(process.execPath, tsc, '--ignoreConfig', ...options, ...where, ...roots, ...files)
  } catch (error) {
    throw new Error((error as { stdout: string }).stdout, { cause: error })
  }
}
