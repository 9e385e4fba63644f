/** A figure of the scorer: a number, or figures in turn. */
type Figure = number | null | { [name: string]: Figure }

/** The scorer's `--json` report, by corpus. */
export type Report = Record<string, Figure>

/** By corpus, and by a path of names such as `exact.F1`: the least a figure may be, or the most. */
export type Floors = Record<string, Record<string, { least: number } | { most: number }>>

/** One sentence for each figure beyond its bound, or that the scorer does not give. */
export const faultsOf = (report: Report, floors: Floors): string[] =>
  Object.entries(floors).flatMap(([corpus, bounds]) =>
    Object.entries(bounds).flatMap(([path, bound]) => {
      const figure = at(report[corpus], path.split('.'))
      const name = `${corpus} ${path}`
      if (typeof figure !== 'number') return [`${name}: the scorer gives no such figure`]
      if ('least' in bound) {
        return figure < bound.least ? [`${name}: ${figure} is below ${bound.least}`] : []
      }
      return figure > bound.most ? [`${name}: ${figure} is above ${bound.most}`] : []
    }),
  )

const at = (figure: Figure | undefined, path: readonly string[]): Figure | undefined =>
  path.reduce<Figure | undefined>(
    (found, name) => (typeof found === 'object' ? found?.[name] : undefined),
    figure,
  )
