import { wordsOf } from './attributes.ts'
import { meaningOf } from './meanings.ts'
import { type Sign, signOfWord } from './signs.ts'
import { type Declarations, declarationsOf } from './styles.ts'

/** What a `class` attribute says of its element. */
export interface ClassList {
  words: readonly string[]
  /** Whether it belongs to an icon whose font turns its name into a picture. */
  isIcon: boolean
  /** `class:byline` …, usually none. */
  marks: readonly string[]
  sign: Sign | undefined
  /** What sets the text of an inline element apart: its first three classes, as a selector. */
  tone: string | undefined
}

/** What one word of a `class` says. */
interface ClassWord {
  mark: string | undefined
  sign: Sign | undefined
}

/** What the `class` and `style` attributes of a page say. Pages repeat them: each is read once. */
export interface Glossary {
  classes: Map<string, ClassList>
  words: Map<string, ClassWord>
  styles: Map<string, Declarations>
}

/** A glossary without entries. */
export function newGlossary(): Glossary {
  return { classes: new Map(), words: new Map(), styles: new Map() }
}

/** What the value of a `class` attribute says. */
export function classListOf(glossary: Glossary, value: string | undefined): ClassList {
  if (value === undefined) return noClasses
  const known = glossary.classes.get(value)
  if (known !== undefined) return known
  const list = readClasses(glossary, value)
  glossary.classes.set(value, list)
  return list
}

/** What the value of a `style` attribute says; undefined when it is absent or empty. */
export function stylesOf(
  { styles }: Glossary,
  value: string | undefined,
): Declarations | undefined {
  if (value === undefined || value === '') return undefined
  const known = styles.get(value)
  if (known !== undefined) return known
  const declarations = declarationsOf(value)
  styles.set(value, declarations)
  return declarations
}

/** What an element without a class says. */
export const noClasses: ClassList = {
  words: [],
  isIcon: false,
  marks: [],
  sign: undefined,
  tone: undefined,
}

function readClasses(glossary: Glossary, value: string): ClassList {
  const words = wordsOf(value)
  const marks: string[] = []
  let sign: Sign | undefined
  for (const word of words) {
    const said = classWordOf(glossary, word)
    if (said.mark !== undefined) marks.push(said.mark)
    sign ??= said.sign
  }
  return {
    words,
    isIcon: value.startsWith('material-icons') || value.startsWith('material-symbols'),
    marks,
    sign,
    tone: words.length === 0 ? undefined : `.${words.slice(0, 3).join('.')}`,
  }
}

function classWordOf({ words }: Glossary, word: string): ClassWord {
  const known = words.get(word)
  if (known !== undefined) return known
  const token = word.toLowerCase()
  const meaning = meaningOf(token)
  const mark = meaning === undefined ? undefined : `class:${meaning}`
  const said: ClassWord = { mark, sign: signOfWord(token) }
  words.set(word, said)
  return said
}
