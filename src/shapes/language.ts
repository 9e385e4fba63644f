import type { EventKind, EventStatus } from '../model/event.ts'

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
  /** What names of organisations end in: `Museum`, `대학교`, `公司`. */
  organisations?: readonly string[]
  /** Joins a post to its organisation: `of`, `at`, `der`, `du`. */
  links?: readonly string[]
  /** Common given names, lower case: they tell where a name begins. */
  givenNames?: readonly string[]
  /** Frequent signs of given names, where a script has no capitals to tell a name by. */
  givenLetters?: string
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
  followUps?: FollowUpWords
}

/** Words by which a short question takes up the answer before it; lower case. */
export interface FollowUpWords {
  /** Open a question that can be nothing else: `such as`, `how so`, `zum Beispiel`. */
  openers: readonly string[]
  /** Join a question to what was said: `and`, `but`, `und`, `でも`. */
  joiners: readonly string[]
  /** Refer to what was said: `that`, `it`, `they`, `das`, `それ`. */
  references: readonly string[]
}

/** Words that report what somebody says; lower case, every form spelt out. */
export interface SpeechWords {
  /** How deeply the sheet covers reported speech. */
  depth: 'plain' | 'full'
  /** Verbs of speech that announce a clause or a quotation: `said`, `says`, `erklärte`, `말했다`. */
  verbs: readonly string[]
  /** Verbs whose object is spoken to: `told`, `warned`. */
  addressing?: readonly string[]
  /** Verbs whose object is spoken of: `called`, `accused`, `praised`. */
  judging?: readonly string[]
  /** Verbs in two parts, the second of which closes the clause: `gab bekannt`. */
  splitVerbs?: readonly string[]
  /** What attributes without a verb, before whoever is named: `according to`, `laut`, `selon`. */
  according?: readonly string[]
  /** The same behind whoever is named: `zufolge`, `에 따르면`, `によると`. */
  accordingBehind?: readonly string[]
  /** Prepositions that attribute where one of `sourceNouns` follows: `nach`. */
  sourcePrepositions?: readonly string[]
  /** Endings of nouns for what somebody says: `angaben`, `berichten`. */
  sourceNouns?: readonly string[]
  /** Words that hold one of these words and are none, where words are not parted: `问题`. */
  innocent?: readonly string[]
  /** Pronouns for a speaker named before, as a subject. */
  pronouns?: readonly string[]
  /** Words between a speaker and the verb that belong to neither: `also`, `later`, `has`. */
  fillers?: readonly string[]
  /** Forms of `be`: with a verb of speech, they make a passive or a progressive. */
  auxiliaries?: readonly string[]
  /** Words that open a description of a speaker: `the`, `a`, `one`, `his`. */
  determiners?: readonly string[]
  /** Words that open a clause that is said: `that`, `whether`, `dass`. */
  complementizers?: readonly string[]
  /** Words that open what somebody is told to do: `to`, `zu`. */
  infinitives?: readonly string[]
  /** `and`, `but`, `or`. */
  conjunctions?: readonly string[]
  /** Words that open any other clause: `when`, `while`, `because`. */
  subordinators?: readonly string[]
  /** `who`, `which`. */
  relatives?: readonly string[]
  /** `in`, `on`, `at`, `of`. */
  prepositions?: readonly string[]
  /** Forms of verbs that mark what they say as another's words: `sei`, `habe`, `werde`. */
  reported?: readonly string[]
  /** What closes words that are said, where the verb stands behind them: `고`, `라고`, `と`. */
  quotatives?: readonly string[]
  /** What closes a subject there: `은`, `는`, `は`. */
  subjectMarkers?: readonly string[]
  /** Endings of adverbs: `ly`. */
  adverbEndings?: readonly string[]
  /** Endings of participles that go on a sentence: `ing`. */
  participleEndings?: readonly string[]
  /** Whether a comma stands before a clause that is said. */
  clauseCommas?: boolean
  /** Whether the verb stands before its subject where a sentence opens with something else. */
  verbSecond?: boolean
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

/** Words by the kind of event that they name. */
export type WordsByKind = Partial<Record<EventKind, readonly string[]>>

/** Words before (`leads`) or behind (`tails`) a phrase that say how it belongs to an event. */
export interface RelationWords {
  leads?: readonly string[]
  tails?: readonly string[]
}

/**
 * Words of cited events; lower case. A word may consist of several (`took place`), and may stand in
 * several slots. Of a language without inflection that shows, a verb is written by its stem.
 */
export interface EventWords {
  /** `full`: the optional slots are filled. */
  depth: 'plain' | 'full'
  /** Nouns that name an event: `summit`, `earthquake`. */
  nouns: WordsByKind
  /** Nouns with other senses, too: events where a date, a count or a name shows it. */
  looseNouns?: WordsByKind
  /** Plurals, and nouns before which an event noun names no event: `summits`, `director`. */
  others?: readonly string[]
  /** Verbs that tell of an event by themselves, in the forms that report one: `founded`. */
  verbs: WordsByKind
  /** The same after an auxiliary only: `launch` in `will launch`. */
  infinitives?: WordsByKind
  /** Verbs that say of an event noun that it happens: `took place`, `열렸다`. */
  holds: readonly string[]
  /** Verbs that make an event of a prize: `received`. */
  wins?: readonly string[]
  /** Words that tell the status of the event in their clause; `held` is what the rest is. */
  status?: Partial<Record<Exclude<EventStatus, 'held'>, readonly string[]>>
  /** Words that make one of several: `another`, `next`, `previous`. */
  picks?: Partial<Record<EventPick, readonly string[]>>
  /** Words for an event that is known or told apart: `the`, `recent`. */
  specific?: readonly string[]
  /** `{n}`, counted: `第{n}回`. Ordinals of the calendar need no entry. */
  counters?: readonly string[]
  /** Where something happens; the event at which; the whole that it is part of; since when; until when. */
  relations: Partial<Record<EventRelation, RelationWords>>
  /** Joins a noun to what it is about: `of`, `between`. */
  links?: readonly string[]
  /** Words that no phrase reaches over: prepositions, pronouns, auxiliaries, particles. */
  bounds: readonly string[]
  /** Verbs that help another, and what precedes an infinitive: `was`, `will`, `to`. */
  auxiliaries?: readonly string[]
  /** Whether a noun that names an event is the last of its compound: only particles follow it. */
  isHeadFinal?: boolean
  /** Words that open another clause: `while`, `which`. */
  openers?: readonly string[]
  /** Words that join clauses where a verb follows: `and`. */
  joiners?: readonly string[]
  /** Signs that part clauses. */
  clauseMarks: string
  /** Words that deny what follows: `not`, `never`. */
  negations?: readonly string[]
  /** Openings of a sentence that goes on about the time of the one before: `it was also`. */
  anaphors?: readonly string[]
  /** Phrases with a word of the above that mean no event. */
  none?: readonly string[]
}

/** Which one of several events a word picks. */
export type EventPick = 'another' | 'next' | 'previous'

/** How a place, date or event beside it belongs to an event. */
export type EventRelation = 'place' | 'at' | 'part' | 'since' | 'until'

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
  events?: EventWords
  speech?: SpeechWords
}
