import { type Random, shuffle } from '../random.ts'
import { allowedSets, statesNamed } from './allowed-sets.ts'
import { type Fraction, fraction } from './fraction.ts'
import { meetsCondition, type RankingCondition } from './ranking-condition.ts'

/**
 * The share of a party's strict rankings that meet a condition, exactly; undefined if that takes too much work.
 *
 * The wanted state and the r states that the condition names stand in each of their (r + 1)! orders equally often,
 * whatever the other states do. So a set of k named states is the one above the wanted state in k! (r − k)! of them, and
 * the share of m! rankings does not depend on m.
 */
export function conditionShare(condition: RankingCondition): Fraction | undefined {
  const sets = allowedSets(condition)
  if (!sets) return undefined
  const { named, bySize } = sets
  const factorials = [1n]
  for (let n = 1; n <= named.length + 1; n += 1) factorials.push(factorials[n - 1] * BigInt(n))
  const favourable = bySize.reduce((sum, count, k) => sum + count * factorials[k] * factorials[named.length - k], 0n)
  return fraction(favourable, factorials[named.length + 1])
}

/**
 * Draws a random strict ranking as far as a condition asks for it (which of the states named stand above the wanted one)
 * and says whether it meets the condition.
 */
export function conditionTrial(condition: RankingCondition): (random: Random) => boolean {
  const named = statesNamed(condition)
  const rank = new Int8Array(1 + named.reduce((most, state) => Math.max(most, state), condition.state))
  return (random) => {
    const above = random.below(named.length + 1)
    shuffle(named, random, above)
    named.forEach((state, place) => {
      rank[state] = place < above ? 1 : -1
    })
    return meetsCondition(condition, rank)
  }
}
