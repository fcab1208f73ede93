/** How many items of the list come before the first for which `holds` does not hold; it must hold up to there and not after. */
export function partitionPoint<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(list[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
