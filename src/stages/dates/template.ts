import { isLetter } from '../../text/letters.ts'
import { isDigit } from './figures.ts'
import { isBlank } from './kinds.ts'

/** One element of a template: a literal word or sign, or a slot. */
export interface Element {
  /** The literal, or the slot's class in braces: `{month}`. */
  key: string
  /** The name that a slot's value is bound to. */
  name?: string
  /** Whether it follows without a blank; `either` after a comma. */
  gap: 'glued' | 'spaced' | 'either'
}

/** One spelled-out form of a template. */
export interface Form {
  elements: Element[]
  /** What the words say by themselves, by the name of the slot. */
  constants: Record<string, number | string>
  /** The elements that are the expression itself, half-open. */
  from: number
  to: number
}

interface ElementPiece {
  is: 'element'
  key: string
  name: string | undefined
}

type Piece =
  | ElementPiece
  | { is: 'constant'; name: string; value: number | string }
  | { is: 'blank' | 'open' | 'close' }
  | { is: 'choice'; options: Piece[][] }

/** All forms of a template of `DateWords`, options and alternatives written out. */
export function formsOf(template: string): Form[] {
  const form: Form = { elements: [], constants: {}, from: 0, to: -1 }
  const forms: Form[] = []
  spell({ pieces: piecesOf(template), at: 0, rest: undefined }, form, 'apart', forms)
  return forms
}

// Templates stand on our own sheets: every bracket is closed.
function piecesOf(template: string): Piece[] {
  const open: Piece[][][] = []
  let pieces: Piece[] = []
  for (let at = 0; at < template.length; ) {
    const end = pieceEnd(template, at)
    const sign = template.slice(at, end)
    at = end
    if (sign === '(' || sign === '[') {
      open.push([pieces], sign === '[' ? [[], []] : [[]])
      pieces = open.at(-1)?.at(-1) ?? []
    } else if (sign === '|') {
      pieces = []
      open.at(-1)?.push(pieces)
    } else if (sign === ')' || sign === ']') {
      const options = open.pop() ?? []
      pieces = open.pop()?.[0] ?? []
      pieces.push({ is: 'choice', options })
    } else pieces.push(pieceOf(sign))
  }
  return pieces
}

/** The end of the slot, word, blanks or sign that begins at a place. */
function pieceEnd(template: string, at: number): number {
  const first = template.charCodeAt(at)
  if (template.charAt(at) === '{') return template.indexOf('}', at) + 1
  const isSame = isWordPart(first) ? isWordPart : isBlank(first) ? isBlank : undefined
  let end = at + 1
  while (isSame !== undefined && end < template.length && isSame(template.charCodeAt(end))) end++
  return end
}

function pieceOf(sign: string): Piece {
  if (sign === '<' || sign === '>') return { is: sign === '<' ? 'open' : 'close' }
  if (isBlank(sign.charCodeAt(0))) return { is: 'blank' }
  if (!sign.startsWith('{')) return { is: 'element', key: sign, name: undefined }
  const [slot = '', name] = sign.slice(1, -1).split(':')
  const [constant = '', value] = slot.split('=')
  if (value !== undefined) return { is: 'constant', name: constant, value: constantOf(value) }
  return { is: 'element', key: `{${slot}}`, name: name ?? slot }
}

// `NaN` is an unknown number.
const constantOf = (value: string): number | string =>
  value !== 'NaN' && Number.isNaN(Number(value)) ? value : Number(value)

/** Where a form goes on, and what comes behind the brackets around that. */
interface Place {
  pieces: readonly Piece[]
  at: number
  rest: Place | undefined
}

/** What stands before a piece: a blank, an element, or what parts letters without being one. */
type Before = 'blank' | 'element' | 'apart'

/** Adds all forms that begin with what `form` holds. */
function spell(place: Place, form: Form, before: Before, forms: Form[]): void {
  const { pieces, at, rest } = place
  const piece = pieces[at]
  if (piece === undefined) {
    if (rest === undefined) forms.push(finished(form))
    else spell(rest, form, before, forms)
    return
  }
  const next = { pieces, at: at + 1, rest }
  if (piece.is === 'choice') {
    for (const option of piece.options) {
      spell({ pieces: option, at: 0, rest: next }, form, before, forms)
    }
  } else spell(next, withPiece(form, piece, before), behind(piece, form, before), forms)
}

function behind({ is }: Piece, { elements }: Form, before: Before): Before {
  if (is === 'element') return 'element'
  if (is === 'blank') return elements.length > 0 ? 'blank' : 'apart'
  return before === 'blank' ? 'blank' : 'apart'
}

function withPiece(form: Form, piece: Piece, before: Before): Form {
  const { elements, constants } = form
  if (piece.is === 'open') return { ...form, from: elements.length }
  if (piece.is === 'close') return { ...form, to: elements.length }
  if (piece.is === 'constant') {
    return { ...form, constants: { ...constants, [piece.name]: piece.value } }
  }
  return piece.is === 'element' ? { ...form, elements: extended(elements, piece, before) } : form
}

// Letters that an option or alternative joins are one word: `quartal[s]`.
function extended(
  elements: readonly Element[],
  { key, name }: ElementPiece,
  before: Before,
): Element[] {
  const last = elements.at(-1)
  if (before === 'element' && last !== undefined && isWord(last.key) && isWord(key)) {
    return [...elements.slice(0, -1), { ...last, key: last.key + key }]
  }
  const isLoose = key === ',' || last?.key === ','
  const gap = isLoose ? 'either' : before === 'blank' ? 'spaced' : 'glued'
  return [...elements, name === undefined ? { key, gap } : { key, name, gap }]
}

const isWord = (key: string): boolean => isWordPart(key.charCodeAt(0))

const isWordPart = (unit: number): boolean => isLetter(unit) && !isDigit(unit)

const finished = (form: Form): Form => (form.to < 0 ? { ...form, to: form.elements.length } : form)
