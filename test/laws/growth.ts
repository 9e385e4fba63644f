/** Milliseconds of this process's processor time: other work on the machine does not count. */
function costOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const leastCostOf = (work: () => unknown): number =>
  Math.min(costOf(work), costOf(work), costOf(work))

/**
 * How many times as long fifty copies take as one, where `prepare(count)` gives the work on that
 * many copies. About 50 when time is linear, about 2,500 when it is quadratic. The single copy is
 * taken as big as needed to be measurable.
 */
export function growthOf(prepare: (copies: number) => () => unknown): number {
  let copies = 1
  let one = leastCostOf(prepare(copies))
  while (one < 1 && copies < 1024) {
    copies *= 2
    one = leastCostOf(prepare(copies))
  }
  return costOf(prepare(copies * 50)) / one
}
