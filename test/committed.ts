import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'

const isUpdate = process.env['UPDATE'] === '1'

/** Fails unless `file` holds `text`; with `UPDATE=1` writes it there. */
export function expectCommitted(file: string, text: string): void {
  if (isUpdate) writeFileSync(file, text)
  expect(existsSync(file), `${file} is missing: run with UPDATE=1, then read what it wrote`).toBe(
    true,
  )
  expect(text).toBe(readFileSync(file, 'utf8'))
}
