import type { IssueLog } from '../../shapes/issue-log.ts'
import type { Turn, TurnRole } from '../../model/turn.ts'

/** Adds an issue `speaker-unknown` for each side with turns of nobody who has a name. */
export function reportUnknown(
  turns: readonly Turn[],
  named: ReadonlySet<string>,
  issues: IssueLog,
): void {
  const sides: TurnRole[] = ['question', 'answer']
  for (const side of sides) {
    const ofSide = turns.filter(({ role }) => role === side)
    const silent = ofSide.filter(({ participantId }) => !named.has(participantId ?? ''))
    const [first] = silent
    if (first === undefined) continue
    const start = first.label?.start ?? first.paragraphs[0]?.span.start ?? 0
    issues.add({
      code: 'speaker-unknown',
      message: `The page does not tell who speaks ${silent.length} of ${ofSide.length} ${side} turns.`,
      span: { start, end: first.paragraphs.at(-1)?.span.end ?? start },
      by: 'participants',
    })
  }
}
