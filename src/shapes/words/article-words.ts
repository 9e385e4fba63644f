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
