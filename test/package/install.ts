import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** An empty project that has only the packed package installed. */
    project: string
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs npm and returns what it prints. */
function npm(folder: string, ...args: string[]): string {
  return execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe', shell: false })
}

/** Where no registry is in reach: the tarball by hand, its dependencies as links. */
function unpack(tarball: string, project: string): void {
  const modules = join(project, 'node_modules')
  mkdirSync(modules, { recursive: true })
  execFileSync('tar', ['-xzf', tarball, '-C', project])
  cpSync(join(project, 'package'), join(modules, 'onrecord'), { recursive: true })
  rmSync(join(project, 'package'), { recursive: true })
  const packed = readFileSync(join(modules, 'onrecord/package.json'), 'utf8')
  const { dependencies } = JSON.parse(packed) as { dependencies: Record<string, string> }
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'dir')
  }
  mkdirSync(join(modules, '.bin'), { recursive: true })
  symlinkSync('../onrecord/dist/cli.js', join(modules, '.bin/onrecord'))
}

/** Packs the package, installs the tarball into an empty project and tells the tests where. */
export function setup({ provide }: TestProject): () => void {
  const project = mkdtempSync(join(tmpdir(), 'onrecord-'))
  npm(root, 'pack', '--silent', '--pack-destination', project)
  const tarball = join(project, `onrecord-${readVersion()}.tgz`)
  writeFileSync(join(project, 'package.json'), '{ "private": true }\n')
  const quick = ['--prefer-offline', '--fetch-retries=0', '--fetch-timeout=20000', '--no-audit']
  try {
    npm(project, 'install', ...quick, '--no-fund', '--ignore-scripts', tarball)
  } catch {
    unpack(tarball, project)
  }
  provide('project', project)
  return () => {
    rmSync(project, { recursive: true, force: true })
  }
}

const readVersion = (): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version
