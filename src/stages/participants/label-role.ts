import type { ParticipantRole } from '../../model/participant.ts'
import type { Language } from '../../shapes/language.ts'
import { withoutTail } from '../../text/strip.ts'
import { wordList, type WordList } from '../../text/word-list.ts'

/** A role on the asking side that a label can name. */
export type LabelRole = Exclude<ParticipantRole, 'interviewee'>

interface RoleWords {
  lists: [LabelRole, WordList][]
  whole: WordList
}

const made = /* #__PURE__ */ new WeakMap<Language, RoleWords>()

/** The words of a sheet for roles; made once for each sheet. */
function wordsOf(language: Language): RoleWords {
  const words = made.get(language) ?? listsOf(language)
  made.set(language, words)
  return words
}

function listsOf({ dialogue, spaced }: Language): RoleWords {
  const { interviewerWords = [], moderatorWords = [], audienceWords = [] } = dialogue
  const { questionLabels, answerLabels } = dialogue
  const all = [interviewerWords, moderatorWords, audienceWords, questionLabels, answerLabels]
  return {
    lists: [
      ['moderator', wordList(moderatorWords, spaced)],
      ['audience', wordList(audienceWords, spaced)],
      ['interviewer', wordList(interviewerWords, spaced)],
    ],
    whole: wordList(all.flat(), false),
  }
}

/** The role that a label names, whole or by its first or last word: `Moderator`, `Radio reporter`. */
export function labelRoles(language: Language): (label: string) => LabelRole | undefined {
  const { lists } = wordsOf(language)
  return (label) => {
    const words = withoutNumber(label)
    return (lists.find(([, list]) => list.has(words)) ??
      lists.find(([, list]) => list.closing(words) > 0 || list.opening(words) > 0))?.[0]
  }
}

/** Whether a label is nothing but a word for a role, perhaps numbered. */
export function roleWords(language: Language): (label: string) => boolean {
  const { whole } = wordsOf(language)
  return (label) => whole.has(withoutNumber(label))
}

const withoutNumber = (label: string): string =>
  withoutTail(label.normalize('NFKC'), '0123456789.:#').trim()
