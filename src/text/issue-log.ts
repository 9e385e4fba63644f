import type { Issue } from '../model/issue.ts'
import type { IssueLog } from '../shapes/issue-log.ts'

/** A new, empty log. */
export function issueLog(): IssueLog {
  const all: Issue[] = []
  return { all, add: (issue) => all.push(issue) }
}
