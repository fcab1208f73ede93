/** Where pairs would need more table than this times the patterns, a hash map numbers them instead. */
const tablePerPattern = 4

/** Numbers the distinct pairs (a, b) densely, in the order in which they first occur. */
export function pairIds(
  a: Uint32Array,
  b: Uint32Array,
  countB: number,
  countA: number,
): { ids: Uint32Array; count: number } {
  const ids = new Uint32Array(a.length)
  let count = 0
  if (countA * countB <= Math.max(1024, a.length * tablePerPattern)) {
    const table = new Uint32Array(countA * countB)
    for (let index = 0; index < a.length; index += 1) {
      const key = a[index] * countB + b[index]
      if (table[key] === 0) {
        count += 1
        table[key] = count
      }
      ids[index] = table[key] - 1
    }
    return { ids, count }
  }
  const table = new Map<number, number>()
  for (let index = 0; index < a.length; index += 1) {
    const key = a[index] * countB + b[index]
    let id = table.get(key)
    if (id === undefined) {
      id = count
      table.set(key, id)
      count += 1
    }
    ids[index] = id
  }
  return { ids, count }
}
