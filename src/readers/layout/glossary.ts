import { wordsOf } from './attributes.ts'
import { meaningOf } from './meanings.ts'
import { type Sign, signOfWords } from './signs.ts'
import { type Declarations, declarationsOf } from './styles.ts'

/** What a `class` attribute says of its element. */
export interface ClassList {
  words: readonly string[]
  /** Whether it belongs to an icon whose font turns its name into a picture. */
  isIcon: boolean
  /** What sets the text of an inline element apart: its first three classes, as a selector. */
  tone: string | undefined
  /** `class:byline` …, usually none. */
  marks: readonly string[]
  sign: Sign | undefined
}

/** What the `class` and `style` attributes of a page say. Pages repeat them: each is read once. */
export interface Glossary {
  classes: Map<string, ClassList>
  styles: Map<string, Declarations>
}

/** A glossary without entries. */
export function newGlossary(): Glossary {
  return { classes: new Map(), styles: new Map() }
}

/** What the value of a `class` attribute says. */
export function classListOf({ classes }: Glossary, value: string | undefined): ClassList {
  if (value === undefined) return noClasses
  const known = classes.get(value)
  if (known !== undefined) return known
  const list = readClasses(value)
  classes.set(value, list)
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

const noClasses: ClassList = readClasses('')

function readClasses(value: string): ClassList {
  const words = wordsOf(value)
  const meanings = words.map(meaningOf).filter((meaning) => meaning !== undefined)
  return {
    words,
    isIcon: value.startsWith('material-icons') || value.startsWith('material-symbols'),
    tone: words.length === 0 ? undefined : `.${words.slice(0, 3).join('.')}`,
    marks: meanings.map((meaning) => `class:${meaning}`),
    sign: signOfWords(words),
  }
}
