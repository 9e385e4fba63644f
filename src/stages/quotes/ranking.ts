/** Kinds of features by name, each with as many values as it tells apart. */
export type FeatureKinds = Readonly<Record<string, number>>

/** Where the values of each kind of feature begin in a row of weights. */
export interface FeatureSpace<Kinds extends FeatureKinds> {
  base: Readonly<Record<keyof Kinds, number>>
  kinds: Kinds
}

/** Lays the values of all kinds side by side. */
// @__NO_SIDE_EFFECTS__
export function featureSpace<Kinds extends FeatureKinds>(kinds: Kinds): FeatureSpace<Kinds> {
  let size = 0
  const base: Record<string, number> = {}
  for (const [name, values] of Object.entries(kinds)) {
    base[name] = size
    size += values
  }
  return { base: base as Record<keyof Kinds, number>, kinds }
}

/** Buckets of a count: 0 to 4 apart, then ever coarser. */
export const bucket = (count: number): number =>
  count < 5 ? Math.max(0, count) : count < 8 ? 5 : count < 14 ? 6 : 7

/** How many {@link bucket} tells apart. */
export const buckets = 8

/** The sum of the weights of features. */
export function scoreOf(weights: readonly number[], features: readonly number[]): number {
  let sum = 0
  for (const feature of features) sum += weights[feature]!
  return sum
}
