/**
 * A function of UTF-16 units that asks `read` once for each unit, and looks up what it said ever
 * after. `read` gives whole numbers from 0 to 65535.
 */
export function unitTable(read: (unit: number) => number): (unit: number) => number {
  // Each answer and one more: 0 is what was not asked for yet.
  const answers = new Int32Array(0x10000)
  return (unit) => {
    const known = answers[unit]!
    if (known !== 0) return known - 1
    const answer = read(unit)
    answers[unit] = answer + 1
    return answer
  }
}
