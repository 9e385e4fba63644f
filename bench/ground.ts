/**
 * Puts faults into extractions made of the gold's turns, and counts which are found and named.
 *
 *     npm run bench:ground -- DIR [--seed 1] [--rounds 3] [--each] [--floors FILE] [--json]
 *
 * DIR holds `docs/` and `gold/`. Exit code 1: a figure lies below its floor. 2: misuse.
 */
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ground } from '../src/ground/index.ts'
import { type Interview, parseInterview } from '../src/index.ts'
import { bytesOf, documentsIn } from './documents.ts'
import { type GoldTurn as Edges, letterStream, placeTurns } from './gold-states.ts'
import { type Faulty, faults, type GoldTurn } from './ground/faults.ts'
import { randomFrom } from './ground/random.ts'

interface Example {
  id: string
  source: Interview
  turns: GoldTurn[]
}

/** What was asked of one kind of fault, and how often it went well. */
interface Tally {
  tried: number
  named: number
  /** Extractions in which a string was reported that is as it should be. */
  astray: number
}

/** The interviews whose gold stands in the text that is read from them. */
function examplesIn(folder: string): Example[] {
  return documentsIn(folder).flatMap((document) => {
    const file = path.join(folder, 'gold', `${document.id}.json`)
    const gold = JSON.parse(fs.readFileSync(file, 'utf8')) as { turns: Edges[] }
    if (gold.turns.length === 0) return []
    const options = { format: document.mediaType, hints: { kind: 'interview' } } as const
    const source = parseInterview(bytesOf(document), options)
    const { text } = source.source
    const placed = placeTurns(gold.turns, letterStream(text))
    if (placed === undefined) return []
    const turns = placed.map(({ role, from, to }) => {
      const span = { start: from, end: to + /^[^\s\p{L}\p{N}]*/u.exec(text.slice(to, to + 9))![0].length }
      return { role, text: text.slice(span.start, span.end), span }
    })
    return [{ id: document.id, source, turns }]
  })
}
const dir = process.argv[2]!
const examples = examplesIn(dir)
console.log(examples.length, 'interviews', examples.reduce((s,e)=>s+e.turns.length,0),'turns')
const only = process.argv[3]
const show = (e: Example, f: Faulty|undefined, g: any) => {
  const t = e.source.source.text
  const turns = f?.turns ?? e.turns
  g.report.findings.forEach((x: any, i: number) => { if (x.verdict !== 'exact' && (f===undefined|| true)) console.log('   ', i, f?.touched.includes(i)?'*':'', x.verdict, e.source.turns.find(t=>t.paragraphs.at(-1)!.span.end>=x.spans[0]?.start)?.confidence, JSON.stringify(turns[i]!.text.slice(0,40)), x.edits.map((d: any) => `${d.kind}[${turns[i]!.text.slice(d.here.start, d.here.end).slice(0,80)}|${t.slice(d.there.start, d.there.end).slice(0,80)}]`).join(' ')) })
  for (const o of g.report.omitted) console.log('    omitted', e.source.turns.find(t=>t.paragraphs.some(p=>p.span.start>=o.span.start-5&&p.span.start<=o.span.start+5))?.confidence, o.role, JSON.stringify(o.text.slice(0, 80)))
  if (g.report.cutOff) console.log('    cutoff', JSON.stringify(t.slice(g.report.cutOff.start, g.report.cutOff.end).slice(0,80)))
}
if (only === undefined || only === 'untouched') {
let bad = 0
for (const e of examples) {
  const g = ground(e.source, { turns: e.turns })
  const isBad = g.report.findings.some((f) => f.verdict !== 'exact') || g.report.omitted.length > 0 || g.report.cutOff !== undefined
  if (!isBad) continue
  bad++
  console.log('UNTOUCHED', e.id)
  show(e, undefined, g)
}
console.log('untouched reported:', bad, 'of', examples.length)
}
for (const [name, fault] of Object.entries(faults)) {
  if (only !== undefined && only !== name) continue
  const tally: Tally = { tried: 0, named: 0, astray: 0 }
  for (const e of examples) {
    const clean = ground(e.source, { turns: e.turns }).report
    const was = new Set(clean.findings.flatMap((f, i) => f.verdict === 'exact' ? [] : [e.turns[i]!.text]))
    const random = randomFrom(7 + e.id.length * 31 + e.id.charCodeAt(0))
    for (let r = 0; r < 3; r++) {
      const f = fault(e.turns, random)
      if (f === undefined) continue
      const g = ground(e.source, { turns: f.turns })
      tally.tried++
      const named = f.isNamed(g)
      if (named) tally.named++
      const stray = g.report.findings.some((x, i) => x.verdict !== 'exact' && !f.touched.includes(i) && !was.has(f.turns[i]!.text))
      if (stray) tally.astray++
      if ((!named || stray) && only !== undefined) { if(name==='turn dropped') console.log(f.turns.length, e.turns.filter(t=>!f.turns.some(u=>u.text===t.text)).map(t=>t.role+t.text.slice(0,90)+'|'+e.source.turns.filter(b=>b.paragraphs.some(p=>p.span.start<t.span.end&&p.span.end>t.span.start)).map(b=>b.role+b.confidence+b.paragraphs[0]!.text.slice(0,40)).join(' ~ '))); console.log(named ? 'STRAY' : 'MISSED', e.id, f.touched); if(name!=='turn dropped') { const i=f.touched[0]!; console.log('  GOLD', JSON.stringify(e.turns[i]!.text)); console.log('  NOW ', JSON.stringify(f.turns[i]!.text)); for(const b of e.source.turns.filter(b=>b.paragraphs.some(p=>p.span.start<e.turns[i]!.span.end&&p.span.end>e.turns[i]!.span.start))) console.log('  BASE', b.role,b.confidence, JSON.stringify(b.paragraphs.map(p=>p.text)))}; show(e, f, g) }
    }
  }
  console.log(name.padEnd(20), tally, (tally.named / tally.tried).toFixed(4))
}
