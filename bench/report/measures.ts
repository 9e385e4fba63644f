import type { Row } from '../scorer.ts'
import { bootstrap, type Estimate, wilson } from './intervals.ts'

/** One figure that can be had from the scorer's rows. */
export interface Measure {
  name: string
  /** Undefined where no document bears on it. */
  of: (rows: readonly Row[]) => Estimate | undefined
}

const isInterview = ({ kind }: Row): boolean => kind !== 'not-interview'

const sum = (rows: readonly Row[], key: 'gold' | 'predicted' | 'exact'): number =>
  rows.reduce((total, row) => total + row[key], 0)

function turnF1(rows: readonly Row[]): number {
  const all = sum(rows, 'predicted') + sum(rows, 'gold')
  return all === 0 ? 1 : (2 * sum(rows, 'exact')) / all
}

function speakers(rows: readonly Row[]): number {
  const asked = rows.reduce((total, { speakerAsked }) => total + speakerAsked, 0)
  return rows.reduce((total, { speakerHit }) => total + speakerHit, 0) / Math.max(1, asked)
}

/** A figure over the rows that bear on it, with a bootstrap interval. */
const over = (
  name: string,
  bears: (row: Row) => boolean,
  figureOf: (rows: readonly Row[]) => number,
): Measure => ({
  name,
  of: (all) => {
    const rows = all.filter(bears)
    return rows.length === 0 ? undefined : bootstrap(rows, figureOf)
  },
})

/** The mean of a figure that each document has. */
const meanOf = (name: string, valueOf: (row: Row) => number): Measure =>
  over(name, isInterview, (rows) => rows.reduce((sum, row) => sum + valueOf(row), 0) / rows.length)

/** The share of documents that are right, with a Wilson interval. */
const shareOf = (
  name: string,
  bears: (row: Row) => boolean,
  isRight: (row: Row) => boolean,
): Measure => ({
  name,
  of: (all) => {
    const rows = all.filter(bears)
    return rows.length === 0 ? undefined : wilson(rows.filter(isRight).length, rows.length)
  },
})

/** What is told of every group of documents. */
export const measures: Measure[] = [
  over('turn F1', isInterview, turnF1),
  shareOf('wholly right', isInterview, ({ f1 }) => f1 === 1),
  over('speakers', (row) => isInterview(row) && row.speakerAsked > 0, speakers),
  meanOf('participants', ({ participants }) => participants),
  shareOf(
    'detected',
    () => true,
    ({ detected }) => detected,
  ),
]

/** What is told, too, of all documents together. */
export const furtherMeasures: Measure[] = [
  meanOf('letters', ({ letters }) => letters),
  shareOf(
    'headline',
    (row) => isInterview(row) && row.title !== null,
    ({ title }) => title === 1,
  ),
  shareOf(
    'date',
    (row) => isInterview(row) && row.date !== null,
    ({ date }) => date === 1,
  ),
  meanOf('authors', ({ authors }) => authors),
]

/** How many of some documents are interviews, and how many only look like one. */
export const counted = (rows: readonly Row[]): string => {
  const interviews = rows.filter(isInterview).length
  return interviews === rows.length
    ? String(interviews)
    : `${interviews} + ${rows.length - interviews}`
}
