import { issueSentences } from '../model/issue-sentences.ts'
import type { Issue, IssueCode } from '../model/issue.ts'
import type { Span } from '../model/span.ts'
import type { Edit, Finding, Report } from './report.ts'

/** A report as issues, one for each string that is not as it should be. */
export function issuesOf({ findings, omitted, cutOff }: Report): Issue[] {
  return [
    ...findings.flatMap(issuesOfFinding),
    ...omitted.map(({ span }) => issueOf('turn-omitted', span)),
    ...(cutOff === undefined ? [] : [issueOf('extraction-cut-off', cutOff)]),
  ]
}

function issuesOfFinding({ path, verdict, spans, edits }: Finding): Issue[] {
  const [span] = spans
  if (verdict === 'invented') return [issueOf('text-invented', undefined, path)]
  const isJoin = ({ kind }: Edit): boolean => kind === 'joined'
  return [
    ...(verdict === 'reordered' ? [issueOf('turn-reordered', span, path)] : []),
    ...(verdict === 'repeated' ? [issueOf('turn-repeated', span, path)] : []),
    ...edits.filter(isJoin).map(({ there }) => issueOf('turns-joined', there, path)),
    ...edits.filter((edit) => !isJoin(edit)).map((edit) => editIssue(edit, path)),
  ]
}

const editIssue = ({ kind, there }: Edit, path: string): Issue =>
  issueOf('text-edited', there, `${path}, ${kind}`)

const issueOf = (code: IssueCode, span: Span | undefined, path?: string): Issue => ({
  code,
  message: path === undefined ? issueSentences[code] : `${path}: ${issueSentences[code]}`,
  ...(span && { span }),
  by: 'ground',
})
