import type { OfferedConcept } from '../../model/protocol.ts'
import type { StateTable } from '../../model/see-protocol.ts'

/** Per state, 1 for one that is stable for every party under the concept. */
export function equilibriaIn(table: StateTable, concept: OfferedConcept): Uint8Array {
  const holds = new Uint8Array(table.count)
  const stable = table.stable[concept]
  const parties = table.ranks.length
  if (stable === undefined) return holds
  for (let state = 0; state < table.count; state += 1) {
    let isStable = 1
    for (let party = 0; party < parties; party += 1) isStable &= stable[state * parties + party]!
    holds[state] = isStable
  }
  return holds
}
