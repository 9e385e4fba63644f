import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'

/** Figures by name, each from 0 to 1. */
export type Figures = Record<string, number>

/** Runs the scorer that stands beside a bench folder, and returns what it prints. */
export interface Scorer {
  run: (...flags: string[]) => string
  /** Removes what the scorer needed on the disk. */
  close: () => void
}

function resolves(script: string): boolean {
  try {
    createRequire(script).resolve('htmlparser2')
    return true
  } catch {
    return false
  }
}

/** A copy of the scorer in a temporary folder that borrows this repository's dependencies. */
function copyOf(script: string): string {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'onrecord-scorer-'))
  const copy = path.join(home, path.basename(script))
  fs.copyFileSync(script, copy)
  const lib = path.join(path.dirname(script), 'lib')
  fs.mkdirSync(path.join(home, 'lib'))
  for (const name of fs.readdirSync(lib)) {
    fs.copyFileSync(path.join(lib, name), path.join(home, 'lib', name))
  }
  const modules = path.resolve(import.meta.dirname, '../node_modules')
  fs.symlinkSync(modules, path.join(home, 'node_modules'))
  return copy
}

/**
 * The scorer beside `folder`, ready to score `predictions` against `folder/gold`.
 *
 * @throws Error when it fails, with what it said.
 */
export function scorerFor(folder: string, predictions: string): Scorer {
  const original = path.resolve(folder, '../score.mjs')
  const script = resolves(original) ? original : copyOf(original)
  return {
    run: (...flags) => {
      const args = [script, path.resolve(folder), path.resolve(predictions), ...flags]
      const result = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
      if (result.status !== 0) throw new Error(`the scorer failed:\n${result.stderr}`)
      return result.stdout
    },
    close: () => {
      if (script !== original) fs.rmSync(path.dirname(script), { recursive: true })
    },
  }
}

/** The scorer's figures over all documents, out of its `--json` report. */
export function figuresOf(report: string): Figures {
  const { all, interviews } = JSON.parse(report) as { all: Figures; interviews: Figures }
  return { ...interviews, ...all }
}

/** What the scorer says of one document. */
export interface Row {
  language: string
  format: string
  kind: string
  conventions: string[]
  /** Turns of the gold, of the prediction, and of both. */
  gold: number
  predicted: number
  exact: number
  f1: number
  letters: number
  speakerHit: number
  speakerAsked: number
  participants: number
  detected: boolean
  /** Absent where the gold has none. */
  title: number | null
  date: number | null
  authors: number
}

/** The scorer's figures by document, out of its `--json` report. */
export const rowsOf = (report: string): Row[] => (JSON.parse(report) as { rows: Row[] }).rows
