/** Parties that may act together: their numbers, ascending, at least one of them. */
export type Coalition = readonly number[]

/** Above this many parties, coalitions are not listed: there would be more than a million. */
const listedLimit = 20

/** Throws a RangeError unless the coalition is a list of parties of the conflict: at least one, ascending, none twice. */
export function checkCoalition(partyCount: number, coalition: Coalition): void {
  if (coalition.length === 0) throw new RangeError('expected a coalition of at least one party, got none')
  coalition.forEach((party, index) => {
    if (!Number.isInteger(party) || party < 0 || party >= partyCount) {
      throw new RangeError(`expected parties from 0 to ${partyCount - 1}, got ${party}`)
    }
    if (index > 0 && party <= coalition[index - 1]) {
      throw new RangeError(`expected parties in ascending order, none twice, got ${coalition.join(', ')}`)
    }
  })
}

/** Every nonempty coalition of the given parties, small ones first. Throws a RangeError above twenty parties. */
export function coalitionsOf(parties: Coalition): Coalition[] {
  if (parties.length > listedLimit) {
    throw new RangeError(`expected at most ${listedLimit} parties to list coalitions of, got ${parties.length}`)
  }
  const all = Array.from({ length: 2 ** parties.length - 1 }, (_, index) =>
    parties.filter((_party, position) => (((index + 1) >>> position) & 1) === 1),
  )
  return all.sort((a, b) => a.length - b.length || firstDifference(a, b))
}

/** Every nonempty coalition of a conflict, small ones first; only those with the party `including`, if it is given. */
export function allCoalitions(partyCount: number, options: { readonly including?: number } = {}): Coalition[] {
  const { including } = options
  if (including !== undefined) checkCoalition(partyCount, [including])
  const all = coalitionsOf(Array.from({ length: partyCount }, (_, party) => party))
  return including === undefined ? all : all.filter((coalition) => coalition.includes(including))
}

/** Every nonempty coalition within one of the given lists of parties, each once, small ones first. */
export function partsOf(lists: readonly Coalition[]): Coalition[] {
  const parts = new Map<string, Coalition>()
  for (const list of [...lists].sort((a, b) => b.length - a.length)) {
    if (parts.has(list.join())) continue
    for (const part of coalitionsOf(list)) parts.set(part.join(), part)
  }
  return [...parts.values()].sort((a, b) => a.length - b.length || firstDifference(a, b))
}

function firstDifference(a: Coalition, b: Coalition): number {
  const index = a.findIndex((party, position) => party !== b[position])
  return index < 0 ? 0 : a[index] - b[index]
}
