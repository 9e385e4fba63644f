import * as fc from 'fast-check'

/** Property tests draw the same cases on every run, so that a run tells of the change and not of luck. */
const everyRun = 20_261_130

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? everyRun) })
