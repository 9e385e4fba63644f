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
  /**
   * Posts and trades: `secretary general`, `director`, `author`, `대표`, `監督`. With a hyphen
   * before it, the ending of many: `-ologist`.
   */
  posts?: readonly string[]
  /** Joins a post to its organisation: `of`, `at`, `der`, `du`. */
  links?: readonly string[]
  /** Common given names, lower case: they tell where a name begins. */
  givenNames?: readonly string[]
  /** Before the name of one who introduces himself: `my name is`; lower case. */
  selfOpeners?: readonly string[]
  /** Behind it: `라고 합니다`, `と申します`. */
  selfClosers?: readonly string[]
  /** Common family names, where a script has no capitals to tell a name by. */
  familyNames?: readonly string[]
}

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
  /** Pronouns for a speaker named before, as a subject; lower case. */
  pronouns?: readonly string[]
  /** Words between a speaker and the verb that belong to neither: `also`, `later`, `has`. */
  fillers?: readonly string[]
  /** Words at which the words that name a speaker end, seen from the verb: `that`, `when`, `in`. */
  bounds?: readonly string[]
  /** Words that open a description of a speaker: `the`, `a`, `one`, `his`. */
  determiners?: readonly string[]
}

/** A unit that durations and relative dates count in. */
export type DateUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century'

/** A part of the day as TIMEX3 names it: morning, midday, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'

/**
 * What a temporal expression says, and so how it is resolved.
 *
 * - `date`: calendar fields (`{y} {month} {d} {weekday} {season} {day} {decade} …`).
 * - `time`: `{h} {min}`, `{mm:min}` of two figures, with `{part}` or `{date}`
 *   where these are named.
 * - `near`: `{step}` and a unit, weekday, month, season or part of the day: "last year".
 * - `same`: a `{unit}` around the date mentioned before: "that year".
 * - `window`: `{step} {n} {unit}` from the article's date on or up to it: "the next five years".
 * - `ago`, `ahead`: `{n} {unit}` before or after the article's date.
 * - `earlier`, `later`: the same, from the date mentioned before.
 * - `duration`: `{n} {unit}`, also `{n:n2} {unit:unit2}`; without `{n}` an unknown number.
 * - `set`: `{frequency}`, or `{unit}` or `{weekday}` that recur, every `{n}`-th one.
 * - `part`: the `{nth}` or `{step}` `{unit}` or `{weekday}` of a `{date}`.
 * - `inside`: a `{date}`, or a `{time:date}`, within the coarser `{date:date2}`; the `{part}` of a
 *   `{date}`.
 * - `edge`: the `{edge}` of a `{date}`; `about`: roughly the `{date}`.
 * - `before`, `after`: a `{date}` that ends or begins what is spoken of.
 * - `range`: from `{d} {month} {y}` to `{d:d2} {month:month2} {y:y2}`, one of them incomplete.
 * - `past`, `present`, `future`: vague references.
 * - `none`: looks like a date and is none.
 */
export type DateMeaning =
  | 'date'
  | 'time'
  | 'near'
  | 'same'
  | 'window'
  | 'ago'
  | 'ahead'
  | 'earlier'
  | 'later'
  | 'duration'
  | 'set'
  | 'part'
  | 'inside'
  | 'edge'
  | 'about'
  | 'before'
  | 'after'
  | 'range'
  | 'past'
  | 'present'
  | 'future'
  | 'none'

/** Words that tell whether a sentence looks back or ahead; lower case. */
export interface TenseWords {
  past: readonly string[]
  /** Endings of past forms: `ed`. */
  pastEndings?: readonly string[]
  future: readonly string[]
  /** Words right before a date that lies ahead: `until`. */
  futureLeads?: readonly string[]
  /** Endings of forms that look ahead: `겠다`. */
  futureEndings?: readonly string[]
  /** The verb ends the sentence, so that what tells stands behind a date. */
  verbLast?: true
  /** Verbs come in two pieces, so that the nearest word says too little: `ist … geplant`. */
  split?: true
}

/**
 * Words of the calendar. Every word is in lower case. In a template `{slot}` stands for any word
 * or number of that slot, `{slot:name}` for a second one of its kind, `[x]` may be absent, `(a|b)`
 * is either, and where `<x>` stands, only `x` is the expression and the rest must surround it.
 * `{slot=value}` stands for no word: it is what the words around it say by themselves, as in
 * `semester{n=6}{unit=month}`.
 */
export interface DateWords {
  /** `full`: the optional slots are filled. */
  depth: 'plain' | 'full'
  /** Twelve entries, January first: every spelling of each month. */
  months: readonly (readonly string[])[]
  /** Seven entries, Monday first: every spelling. */
  weekdays: readonly (readonly string[])[]
  /** Plain dates: `{d} {month} {y}`, `{month} {d}, {y}`, `{y}年{m}月{d}日`; the likelier first. */
  templates: readonly string[]
  /** Four entries, spring first (`{season}`). */
  seasons?: readonly (readonly string[])[]
  /** `{unit}`. */
  units?: Partial<Record<DateUnit, readonly string[]>>
  /** `{part}`. */
  dayParts?: Partial<Record<DayPart, readonly string[]>>
  /** `{day}`: today 0, yesterday -1. */
  days?: Readonly<Record<string, number>>
  /** `{hour}`: noon 12. */
  hours?: Readonly<Record<string, number>>
  /** `{n}`; words above ninety-nine multiply what stands before them. */
  numbers?: Readonly<Record<string, number>>
  /** Stands between the words of one number: `and`. */
  numberLinks?: readonly string[]
  /** `{nth}`, `{d}`: first 1. */
  ordinals?: Readonly<Record<string, number>>
  /** What makes digits an ordinal, directly behind them: `th`. */
  ordinalEndings?: readonly string[]
  /** `{n}` of an unknown number: `several`. */
  vagueNumbers?: readonly string[]
  /** `{one}`: a count of one that is no numeral: `a`. */
  articles?: readonly string[]
  /** `{step}`: last -1, this 0, next 1. */
  steps?: Readonly<Record<string, number>>
  /** `{reach}`: which way a stretch runs from now: past -1, next 1. */
  reaches?: Readonly<Record<string, number>>
  /** `{edge}`. */
  edges?: Partial<Record<'start' | 'mid' | 'end', readonly string[]>>
  /** `{decade}`: nineties 90. */
  decades?: Readonly<Record<string, number>>
  /** `{era}`: -1 before the common era, 1 of it. */
  eras?: Readonly<Record<string, number>>
  /** `{zone}`: utc `Z`, or an offset such as `+09:00`. */
  zones?: Readonly<Record<string, string>>
  /** `{frequency}`: annual `P1Y`. */
  frequencies?: Readonly<Record<string, string>>
  /** `{reign}`: the year before its first one. */
  reigns?: Readonly<Record<string, number>>
  /** `{holiday}`: month and day, `12-25`. */
  holidays?: Readonly<Record<string, string>>
  /** Where script has no blanks between a word and its particles: what may follow an expression. */
  endings?: readonly string[]
  /** Blanks inside an expression may be there or not. */
  freeBlanks?: true
  patterns?: Partial<Record<DateMeaning, readonly string[]>>
  /** Words of the slots above with another everyday sense: alone they need one of `leads`. */
  doubtful?: readonly string[]
  /** Words before a date that prove it one: `in`, `since`. */
  leads?: readonly string[]
  /** Words between two dates of a kind, which prove each other: `to`, `and`. */
  links?: readonly string[]
  tense?: TenseWords
}

/** Words that surround an article. */
export interface ArticleWords {
  /** Opens a byline: `by`, `von`, `par`, `文`, `글`; lower case. */
  bylineOpeners: readonly string[]
  /** Closes a byline: `기자`, `記者`, `报道`. */
  bylineClosers?: readonly string[]
  /** Joins the names of a byline: `and`, `und`, `y`; lower case. */
  joiners?: readonly string[]
  /** Before a date of publication: `published`, `veröffentlicht`, `입력`; lower case. */
  publishedWords: readonly string[]
  /** Before a date of change: `updated`, `aktualisiert`, `수정`; lower case. */
  modifiedWords: readonly string[]
}

/** One of the ways to write a language, told by its letters. */
export interface WritingVariant {
  /** BCP 47: `zh-Hans`, `zh-Hant`. */
  tag: string
  /** Frequent letters that the other variants write otherwise. */
  letters: string
}

/**
 * A language as data: words and templates, no logic. An apostrophe is written `'` and stands for
 * both of its forms.
 */
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
  /** Lower-case letters that few other languages of its scripts use. */
  letters?: string
  variants?: readonly WritingVariant[]
  /** Opening and closing marks of quotations, the most usual first. */
  quotes: readonly (readonly [string, string])[]
  dialogue: DialogueWords
  names: NameWords
  article: ArticleWords
  dates?: DateWords
  speech?: SpeechWords
}
