import type { FollowUpWords } from './follow-up-words.ts'

/** Words of the dialogue itself. */
export interface DialogueWords {
  /** Labels of a question, without their colon, in any case: `Q`, `Question`, `문`, `Frage`. */
  questionLabels: readonly string[]
  /** Labels of an answer, without their colon, in any case: `A`, `Answer`, `답`, `Antwort`. */
  answerLabels: readonly string[]
  /** Words for a person who asks: `interviewer`, `reporter`, `기자`, `記者`. */
  interviewerWords?: readonly string[]
  /** Words for a person who chairs a discussion: `moderator`, `host`, `사회자`, `司会`. */
  moderatorWords?: readonly string[]
  /** Words for the audience: `audience`, `청중`, `会場`. */
  audienceWords?: readonly string[]
  /** Words that open a question: `how`, `what`, `wie`, `pourquoi`; lower case. */
  questionOpeners: readonly string[]
  /** How a question ends where no mark tells: `까요`, `나요`, `ですか`, `吗`, `呢`. */
  questionEndings?: readonly string[]
  /** Pronouns of the one who speaks; lower case. Not spaced: as they stand in the text. */
  firstPerson: readonly string[]
  /** Pronouns and forms that address the other: `you`, `your`, `Sie`, `您`, `씨는`; lower case. */
  secondPerson: readonly string[]
  /** Words for this kind of article: `interview`, `Q&A`, `인터뷰`, `专访`; lower case. */
  interviewWords: readonly string[]
  /** Words for other kinds of text that ask or answer: `faq`, `job interview`, `quiz`; lower case. */
  otherKinds?: readonly string[]
  /** Templates of an editor's note: `edited for length`, `gekürzt`; lower case. */
  editorNotes?: readonly string[]
  /** What opens a line that is nobody's: `read also`, `photo:`, `▶ 관련기사`; lower case. */
  asides?: readonly string[]
  /** Words of thanks, with which many interviews close: `thank you`, `danke`; lower case. */
  thanks?: readonly string[]
  /** What an interviewer gives thanks for: `your time`, `말씀`, `接受采访`; lower case. */
  thankedFor?: readonly string[]
  followUps?: FollowUpWords
}
