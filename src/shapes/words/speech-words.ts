/** Words that report what somebody says; lower case, every form spelt out. */
export interface SpeechWords {
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
