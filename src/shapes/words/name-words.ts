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
