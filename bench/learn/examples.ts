import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { standardKit } from '../../src/kit.ts'
import type { Issue } from '../../src/model/issue.ts'
import { edgeFeaturesAt, edgeNames } from '../../src/stages/dialogue/edge-features.ts'
import { edges } from '../../src/stages/dialogue/edges.ts'
import { eachFeature, featureNames, type View } from '../../src/stages/dialogue/features.ts'
import { type Hypothesis, hypothesesOf } from '../../src/stages/dialogue/hypotheses.ts'
import { stateIndex, states } from '../../src/stages/dialogue/states.ts'
import { priorNames, priorOf } from '../../src/stages/dialogue/prior.ts'
import { featuresUnder, underNames } from '../../src/stages/dialogue/under.ts'
import { prepare, type Prepared } from '../../src/stages/dialogue/view.ts'
import { read } from '../../src/stages/read/read.ts'
import { goldStates, type GoldTurn, letterStream, placeTurns } from '../gold-states.ts'

/** One labelled document as numbers. */
export interface Example {
  id: string
  /** The source text. */
  text: string
  length: number
  isInterview: boolean
  gold: Uint8Array
  /** By segment: whether it lies inside a turn of the gold and may be nobody's all the same. */
  interrupts: boolean[]
  /** By segment: pairs of feature and value. */
  features: [number, number][][]
  /** By segment: features of the step to it from the one before. */
  steps: number[][]
  options: Option[]
  prepared: Prepared
}

/** One hypothesis of a document. */
export interface Option {
  hypothesis: Hypothesis
  prior: number[]
  /** By segment: features under the hypothesis. */
  under: number[][]
}

interface Gold {
  id: string
  kind: string
  turns: GoldTurn[]
}

const { length: width } = states
const featureCount: number = featureNames.length * width
const underCount: number = underNames.length * width
const transitionCount: number = width * width
const edgeCount: number = edgeNames.length * edges.length
const dialogueCount: number = featureCount + underCount + transitionCount + edgeCount

/** How many weights there are, and where each group of them begins in one flat list. */
export const layout: {
  features: number
  under: number
  transitions: number
  edges: number
  prior: number
  size: number
} = {
  features: 0,
  under: featureCount,
  transitions: featureCount + underCount,
  edges: featureCount + underCount + transitionCount,
  prior: dialogueCount,
  size: dialogueCount + priorNames.length,
}

/** Every document of a labelled folder whose gold stands in the text that is read from it. */
export function examplesOf(directory: string, only: readonly string[] = []): Example[] {
  const docs = path.join(directory, 'docs')
  return readdirSync(docs)
    .sort()
    .flatMap((file) => {
      const id = file.replace(/\.(?:html\.gz|html|txt|md)$/u, '')
      if (only.length > 0 && !only.includes(id)) return []
      const bytes = readFileSync(path.join(docs, file))
      const gold = JSON.parse(
        readFileSync(path.join(directory, 'gold', `${id}.json`), 'utf8'),
      ) as Gold
      return exampleOf(file.endsWith('.gz') ? gunzipSync(bytes) : bytes, file, gold) ?? []
    })
}

interface FixtureGold {
  kind?: string
  turns?: { role: GoldTurn['role']; starts: string; ends: string }[]
}

/** Every fixture of a folder whose gold tells its kind. */
export function fixtureExamples(directory: string, only: readonly string[] = []): Example[] {
  return readdirSync(directory)
    .sort()
    .flatMap((name) => {
      if (only.length > 0 && !only.includes(`fixture-${name}`)) return []
      const folder = path.join(directory, name)
      const input = readdirSync(folder).find((file) => file.startsWith('input.'))
      if (input === undefined || !existsSync(path.join(folder, 'gold.json'))) return []
      const gold = JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8')) as FixtureGold
      if (gold.kind === undefined) return []
      const turns = (gold.turns ?? []).map(({ role, starts, ends }) => ({
        role,
        start: starts,
        end: ends,
      }))
      const bytes = readFileSync(path.join(folder, input))
      return exampleOf(bytes, input, { id: `fixture-${name}`, kind: gold.kind, turns }) ?? []
    })
}

function exampleOf(bytes: Uint8Array, file: string, labels: Gold): Example | undefined {
  const format = /\.(?:md|txt|vtt|srt)$/.exec(file)?.[0].slice(1) ?? 'html'
  const issues = { all: [] as Issue[], add: () => undefined }
  const { reading, article, language } = read(bytes, standardKit, { format }, issues)
  const prepared = prepare(
    reading.text,
    reading.blocks,
    reading.containers,
    article,
    standardKit.conventions,
    language,
    reading.times ?? [],
  )
  const placed = placeTurns(labels.turns, letterStream(reading.text))
  if (placed === undefined) {
    console.error(`gold not found in the text: ${labels.id}`)
    return undefined
  }
  const { view, clusters, evidence } = prepared
  const gold = goldStates(view.observations, placed)
  const options = hypothesesOf(clusters).map((hypothesis) => ({
    hypothesis,
    prior: priorOf(hypothesis, view, clusters, evidence),
    under: featuresUnder(view, hypothesis),
  }))
  return {
    id: labels.id,
    text: reading.text,
    length: view.observations.length,
    isInterview: labels.turns.length > 0,
    gold,
    interrupts: view.observations.map((_, i) => mayInterrupt(view, gold, i)),
    features: view.observations.map((_, i) => featuresAt(view, i)),
    steps: view.observations.map((_, i) => edgeFeaturesAt(view, i)),
    options,
    prepared,
  }
}

function featuresAt(view: View, i: number): [number, number][] {
  const found: [number, number][] = []
  eachFeature(view, i, (feature, value) => found.push([feature, value]))
  return found
}

/**
 * The gold tells the edges of turns only: a caption, a heading, a pull quote inside of one may be
 * nobody's. A turn's last segment is its own.
 */
function mayInterrupt({ observations, facts }: View, gold: Uint8Array, i: number): boolean {
  const { questionGoesOn, answerGoesOn } = stateIndex
  const [state, next] = [gold[i], gold[i + 1]]
  if (state !== next || (state !== questionGoesOn && state !== answerGoesOn)) return false
  const [one, known] = [observations[i], facts[i]]
  if (one === undefined || known === undefined) return false
  const { kind, part, linkShare } = one.segment.block
  return (
    kind === 'caption' || kind === 'heading' || part !== 'content' || linkShare > 0.5 || known.echo
  )
}
