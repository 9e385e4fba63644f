export { ground } from './ground.ts'
export type { Edit, Report, Finding, Omission } from './report.ts'
export interface Grounding { interview: any; report: import('./report.ts').Report }
