/** Milliseconds of processor time, the least of three runs: other work on the machine counts less. */
function costOf(work: () => unknown): number {
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...runs)
}

/**
 * How many times as long fifty copies take as one, where `prepare(count)` gives the work on that
 * many copies. About 50 when time is linear, about 2,500 when it is quadratic. The single copy is
 * taken as big as needed to be measurable.
 */
export function growthOf(prepare: (copies: number) => () => unknown): number {
  let copies = 1
  let one = costOf(prepare(copies))
  while (one < 2 && copies < 1024) {
    copies *= 2
    one = costOf(prepare(copies))
  }
  return costOf(prepare(copies * 50)) / one
}
