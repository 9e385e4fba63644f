import type { Issue } from '../model/issue.ts'

/** The one thing that grows while an input is parsed. */
export interface IssueLog {
  add: (issue: Issue) => void
  readonly all: readonly Issue[]
}
