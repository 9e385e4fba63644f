import type { Span } from '../../model/span.ts'
import type { Attributes } from '../layout/attributes.ts'
import { type ReferenceReader, referenceReader } from '../layout/references.ts'
import type { Cue } from './cues.ts'

/** Words of a cue and where they stand in the input; a character reference comes alone, decoded. */
export interface Words {
  text: string
  rawStart: number
  rawLength: number
}

/** The start or end of an element that sets words apart. */
export interface Tag {
  tag: string
  attributes: Attributes
  isEnd: boolean
  raw: Span
}

/** Who speaks, as a voice tag names him. */
export interface Voice {
  name: string
  /** The place of the name in the input. */
  raw: Span
  /** That of the whole tag. */
  tag: Span
}

/** A line of a cue, or the part of one that one speaker says. */
export interface CueLine {
  cue: Cue
  /** Its place in the input, from its first word to its last. */
  raw: Span
  items: (Words | Tag)[]
  /** What its words are together. */
  text: string
  voice: Voice | undefined
  /** Whether a sign (`>>`) says that another speaker begins. */
  isChange: boolean
}

/** A tag of WebVTT or SubRip, a placement, or the sign of a change of speakers. */
const markup =
  /<(\/?)([a-z]+)((?:\.[^\s.<>]+)*)(?:\s([^<>]*))?>|<[\d:.]+>|\{\\[^{}]*\}|(?:&gt;|>){2,}/gi

const styling = new Set(['b', 'i', 'u', 's', 'em', 'strong', 'font', 'ruby', 'rt'])

/** The lines of a cue, in order; a voice goes on until another begins, its tag or the cue ends. */
export function cueLinesOf(input: string, cue: Cue): CueLine[] {
  const sketch: Sketch = {
    cue,
    lines: [],
    voice: undefined,
    open: [],
    readReferences: referenceReader(),
  }
  for (const span of cue.lines) readLine(input, span, sketch)
  const last = sketch.lines.at(-1)
  const end = cue.lines.at(-1)?.end ?? 0
  for (const tag of sketch.open.reverse()) last?.items.push(endOf(tag, { start: end, end }))
  return sketch.lines.filter(({ text }) => text.trim() !== '')
}

interface Sketch {
  cue: Cue
  lines: CueLine[]
  voice: Voice | undefined
  open: string[]
  readReferences: ReferenceReader
}

const endOf = (tag: string, raw: Span): Tag => ({ tag, attributes: {}, isEnd: true, raw })

function readLine(input: string, span: Span, sketch: Sketch): void {
  const line = input.slice(span.start, span.end)
  startLine(sketch, false)
  let done = 0
  for (const found of line.matchAll(markup)) {
    addWords(sketch, line.slice(done, found.index), span.start + done)
    readMarkup(sketch, found, span.start + found.index)
    done = found.index + found[0].length
  }
  addWords(sketch, line.slice(done), span.start + done)
}

function startLine(sketch: Sketch, isChange: boolean): void {
  const { cue, voice, lines } = sketch
  const last = lines.at(-1)
  if (last?.text.trim() === '' && last.items.length === 0) lines.pop()
  lines.push({ cue, raw: { start: 0, end: 0 }, items: [], text: '', voice, isChange })
}

function addWords({ lines, readReferences }: Sketch, text: string, rawStart: number): void {
  const line = lines.at(-1)
  if (line === undefined || text === '') return
  if (line.text === '') line.raw.start = rawStart
  line.raw.end = rawStart + text.length
  readReferences(text, false, (piece, start, length) => {
    line.items.push({ text: piece, rawStart: rawStart + start, rawLength: length })
    line.text += piece
  })
}

function readMarkup(sketch: Sketch, found: RegExpExecArray, rawStart: number): void {
  const [all, slash, name = '', classes = '', annotation = ''] = found
  const tag = name.toLowerCase()
  if (/^(?:>|&gt;)/i.test(all)) {
    startLine(sketch, true)
    addWords(sketch, all, rawStart)
  } else if (tag === 'v') {
    sketch.voice = slash === '' ? voiceOf(all, annotation, rawStart) : undefined
    startLine(sketch, false)
  } else if (tag === 'c' || styling.has(tag)) {
    const raw = { start: rawStart, end: rawStart + all.length }
    style(sketch, tag === 'c' ? 'span' : tag, slash === '/', attributesOf(classes, annotation), raw)
  }
}

function voiceOf(tag: string, annotation: string, rawStart: number): Voice | undefined {
  const name = annotation.trim()
  if (name === '') return undefined
  const start = rawStart + tag.lastIndexOf(name)
  const place = { start: rawStart, end: rawStart + tag.length }
  return { name, raw: { start, end: start + name.length }, tag: place }
}

function attributesOf(classes: string, annotation: string): Attributes {
  const colour = /\bcolor\s*=\s*["']?([#\w]+)/i.exec(annotation)?.[1]
  return {
    ...(classes === '' ? {} : { class: classes.slice(1).replaceAll('.', ' ') }),
    ...(colour === undefined ? {} : { color: colour }),
  }
}

function style(
  { lines, open }: Sketch,
  tag: string,
  isEnd: boolean,
  attributes: Attributes,
  raw: Span,
): void {
  if (isEnd && open.at(-1) !== tag) return
  if (isEnd) open.pop()
  else open.push(tag)
  lines.at(-1)?.items.push(isEnd ? endOf(tag, raw) : { tag, attributes, isEnd, raw })
}
