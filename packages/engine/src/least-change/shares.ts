/** How many edits fall to a party. */
interface Share {
  readonly party: number
  /** At least one. */
  readonly edits: number
}

/** All ways to share out so many edits among the parties; those of few parties first, then by the order of parties. */
export function shares(total: number, parties: readonly number[]): (readonly Share[])[] {
  const found: (readonly Share[])[] = []
  const descend = (from: number, left: number, given: readonly Share[]): void => {
    if (left === 0) {
      found.push(given)
      return
    }
    for (let index = from; index < parties.length; index += 1) {
      for (let edits = 1; edits <= left; edits += 1) {
        descend(index + 1, left - edits, [...given, { party: parties[index], edits }])
      }
    }
  }
  descend(0, total, [])
  return found.sort((a, b) => a.length - b.length)
}
