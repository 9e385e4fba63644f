import type { ParticipantRole } from '../../model/participant.ts'
import type { Language } from '../../shapes/language.ts'
import { withoutTail } from '../../text/strip.ts'
import { wordList, type WordList } from '../../text/word-list.ts'

/** A role on the asking side that a label can name. */
export type LabelRole = Exclude<ParticipantRole, 'interviewee'>

/** The role that a label names, whole or by its first or last word: `Moderator`, `Radio reporter`. */
export function labelRoles({
  dialogue,
  spaced,
}: Language): (label: string) => LabelRole | undefined {
  const lists: [LabelRole, WordList][] = [
    ['moderator', wordList(dialogue.moderatorWords ?? [], spaced)],
    ['audience', wordList(dialogue.audienceWords ?? [], spaced)],
    ['interviewer', wordList(dialogue.interviewerWords ?? [], spaced)],
  ]
  return (label) => {
    const words = withoutNumber(label)
    return (lists.find(([, list]) => list.has(words)) ??
      lists.find(([, list]) => list.closing(words) > 0 || list.opening(words) > 0))?.[0]
  }
}

/** Whether a label is nothing but a word for a role, perhaps numbered. */
export function roleWords({ dialogue }: Language): (label: string) => boolean {
  const { interviewerWords = [], moderatorWords = [], audienceWords = [] } = dialogue
  const { questionLabels, answerLabels } = dialogue
  const all = [interviewerWords, moderatorWords, audienceWords, questionLabels, answerLabels]
  const list = wordList(all.flat(), false)
  return (label) => list.has(withoutNumber(label))
}

const withoutNumber = (label: string): string => withoutTail(label, '0123456789.:：#').trim()
