/** Words and forms that tell how names are built and introduced. */
export interface NameWords {
  /** `family-first` where the native order is so (Lee Hee-sup). */
  order: 'given-first' | 'family-first'
  /** Lower-case words inside a name: `de`, `van`, `von`. */
  particles?: readonly string[]
  /** What follows a name without being part of it: `씨`, `교수`, `さん`, `氏`, `先生`. */
  honorifics?: readonly string[]
  /** What precedes a name without being part of it: `Mr`, `Dr`, `Prof.`, `Frau`. */
  titles?: readonly string[]
  /** Posts and trades: `secretary general`, `director`, `author`, `대표`, `監督`. */
  posts?: readonly string[]
  /** Joins a post to its organisation: `of`, `at`, `der`, `du`. */
  links?: readonly string[]
  /** Common family names, where a script has no capitals to tell a name by. */
  familyNames?: readonly string[]
}

/** Words of the dialogue itself. */
export interface DialogueWords {
  /** Labels of a question, without their colon: `Q`, `Question`, `문`, `問`, `Frage`. */
  questionLabels: readonly string[]
  /** Labels of an answer: `A`, `Answer`, `답`, `答`, `Antwort`. */
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
  /** Templates of an editor's note: `edited for length`, `gekürzt`; lower case. */
  editorNotes?: readonly string[]
  /** What opens a line that is nobody's: `read also`, `photo:`, `▶ 관련기사`; lower case. */
  asides?: readonly string[]
}

/** Words that report what somebody says. */
export interface SpeechWords {
  /** How deeply the sheet covers reported speech. */
  depth: 'plain' | 'full'
  /** Inflected forms of verbs of speech: `said`, `says`, `erklärte`, `말했다`. */
  verbs: readonly string[]
  /** Prepositions that attribute: `according to`, `laut`, `selon`, `에 따르면`. */
  according?: readonly string[]
}

/** Words of the calendar. */
export interface DateWords {
  depth: 'plain' | 'full'
  /** Twelve entries, January first: every spelling of each month, lower case. */
  months: readonly (readonly string[])[]
  /** Seven entries, Monday first: every spelling, lower case. */
  weekdays: readonly (readonly string[])[]
  /** Plain dates: `{d} {month} {y}`, `{month} {d}, {y}`, `{y}年{m}月{d}日`. */
  templates: readonly string[]
}

/** Words that surround an article. */
export interface ArticleWords {
  /** Opens a byline: `by`, `von`, `par`, `文`, `글`; lower case. */
  bylineOpeners: readonly string[]
  /** Closes a byline: `기자`, `記者`, `报道`. */
  bylineClosers?: readonly string[]
  /** Before a date of publication: `published`, `veröffentlicht`, `입력`; lower case. */
  publishedWords: readonly string[]
  /** Before a date of change: `updated`, `aktualisiert`, `수정`; lower case. */
  modifiedWords: readonly string[]
}

/** A language as data: words and templates, no logic. */
export interface Language {
  /** BCP 47 primary subtag. */
  code: string
  /** English name. */
  name: string
  /** Writing systems as Unicode script names: `Latin`, `Hangul`, `Han`, `Hiragana`, `Katakana`. */
  scripts: readonly string[]
  /** Whether white space parts words. */
  spaced: boolean
  /** Some forty to eighty very frequent words (of unspaced scripts: strings) that tell the language. */
  functionWords: readonly string[]
  /** Opening and closing marks of quotations, the most usual first. */
  quotes: readonly (readonly [string, string])[]
  dialogue: DialogueWords
  names: NameWords
  article: ArticleWords
  dates?: DateWords
  speech?: SpeechWords
}
