#!/usr/bin/env node
import process from 'node:process'
import { run } from './program.ts'

// Whoever reads us may have seen enough, as `head` has.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })

process.exitCode = await run(process.argv.slice(2), process)
