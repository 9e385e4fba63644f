import fs from 'node:fs'

/** A figure of a bench, or figures in turn. */
export type Figure = number | null | undefined | { readonly [name: string]: Figure }

/**
 * What figures must keep, in their shape: the least each may be, or the most. A file in
 * `bench/floors` is one of these; it need not name every figure.
 */
export type Floors = number | { readonly most: number } | FloorsByName

interface FloorsByName {
  readonly [name: string]: Floors
}

/** One sentence for each figure beyond its bound, or that is not there. */
export function faultsOf(figures: Figure, floors: Floors, name = ''): string[] {
  if (typeof floors === 'number') return beyond(figures, name, floors, Infinity)
  if (isMost(floors)) return beyond(figures, name, -Infinity, floors.most)
  return Object.entries(floors).flatMap(([part, bounds]) =>
    faultsOf(partOf(figures, part), bounds, `${name} ${part}`.trim()),
  )
}

/** Whether figures keep their floors; prints those that do not. */
export function keepsFloors(figures: Figure, floors: Floors): boolean {
  const faults = faultsOf(figures, floors)
  for (const fault of faults) console.error(`BEYOND ITS FLOOR ${fault}`)
  return faults.length === 0
}

/** The floors of a file. */
export const floorsIn = (file: string | undefined): FloorsByName =>
  file === undefined ? {} : (JSON.parse(fs.readFileSync(file, 'utf8')) as FloorsByName)

const isMost = (floors: object): floors is { most: number } => 'most' in floors

const partOf = (figures: Figure, part: string): Figure =>
  typeof figures === 'object' ? figures?.[part] : undefined

function beyond(figure: Figure, name: string, least: number, most: number): string[] {
  if (typeof figure !== 'number' || Number.isNaN(figure))
    return [`${name}: there is no such figure`]
  if (figure < least) return [`${name}: ${String(figure)} is below ${String(least)}`]
  return figure > most ? [`${name}: ${String(figure)} is above ${String(most)}`] : []
}
