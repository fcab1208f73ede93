/** The candidates that the unknown name may have been meant for: the nearest, at most three where several are as near. */
export function suggest(name: string, candidates: Iterable<string>): string[] {
  const wanted = name.toLowerCase().slice(0, longest)
  const near: { candidate: string; distance: number }[] = []
  let considered = 0
  for (const candidate of new Set(candidates)) {
    considered += 1
    if (considered > candidateLimit) break
    const distance = candidateDistance(wanted, candidate)
    if (distance !== undefined) near.push({ candidate, distance })
  }
  near.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
  const nearest = near[0]?.distance ?? 0
  return near
    .filter(({ distance }) => distance < nearest + 0.5)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}

/** Longer names are compared by their beginnings, further candidates not at all: a suggestion is never worth a wait. */
const longest = 80
const candidateLimit = 1000

function candidateDistance(wanted: string, candidate: string): number | undefined {
  const whole = candidate.toLowerCase().slice(0, longest)
  const bound = Math.max(1, Math.floor(wanted.length / 3))
  if (Math.abs(wanted.length - whole.length) <= bound) {
    const distance = editDistance(wanted, whole)
    if (distance <= bound) return distance
  }
  const key = whole.slice(whole.indexOf('.') + 1)
  const wantedKey = wanted.slice(wanted.indexOf('.') + 1)
  if (key !== whole && key === wantedKey) return 0.5
  if (key === whole || wanted.includes('.') || Math.abs(wanted.length - key.length) > bound) return undefined
  const toKey = editDistance(wanted, key)
  return toKey <= bound ? toKey + 0.5 : undefined
}

/** Edits that turn one string into the other: insert, delete, replace, swap neighbours (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      let best = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1))
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, beforeLast[column - 2]! + 1)
      }
      current.push(best)
    }
    beforeLast = last
    last = current
  }
  return last[b.length]!
}
