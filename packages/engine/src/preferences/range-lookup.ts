/**
 * The least (`Math.min`) or largest (`Math.max`) value in any run of neighbours.
 *
 * Answers for the run of `length` ≥ 1 values from `from` on in constant time, from a table over runs of 2^k neighbours:
 * N log N space.
 */
export function rangeLookup(
  values: Uint32Array,
  choose: (first: number, second: number) => number,
): (from: number, length: number) => number {
  const levels: Uint32Array[] = [values]
  for (let width = 2; width <= values.length; width *= 2) {
    const shorter = levels[levels.length - 1]
    const level = new Uint32Array(values.length - width + 1)
    for (let from = 0; from < level.length; from += 1) level[from] = choose(shorter[from], shorter[from + width / 2])
    levels.push(level)
  }
  return (from, length) => {
    const depth = 31 - Math.clz32(length)
    const level = levels[depth]
    return choose(level[from], level[from + length - 2 ** depth])
  }
}
