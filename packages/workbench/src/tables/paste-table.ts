import type { Case } from '@anchorage/casefile'
import { pasteRanking } from './paste-ranking.ts'
import { pasteStates } from './paste-states.ts'
import { pasteWeights } from './paste-weights.ts'
import type { Pasted, PasteTarget } from './pasted.ts'

/** What a table can be put into: named states, and the weights or the ranking of parties that have such, or nothing yet. */
export function pasteTargets(of: Case): readonly PasteTarget[] {
  const ofParties = of.parties.flatMap(({ index, preference }): PasteTarget[] => {
    const weights = { kind: 'weights', party: index } as const
    const ranking = { kind: 'ranking', party: index } as const
    if (preference.kind === 'none') return [weights, ranking]
    if (preference.kind === 'weights') return [weights]
    return preference.kind === 'ranking' ? [ranking] : []
  })
  return [{ kind: 'states' }, ...ofParties]
}

/** What a table would do to a case, before it does it. */
export function pasteTable(of: Case, grid: readonly (readonly string[])[], target: PasteTarget): Pasted {
  if (target.kind === 'states') return pasteStates(of, grid)
  return target.kind === 'weights' ? pasteWeights(of, grid, target.party) : pasteRanking(of, grid, target.party)
}

/** The target that a table fits best; the first one where none is better than another. */
export function likelyTarget(of: Case, grid: readonly (readonly string[])[]): PasteTarget {
  const fits = (target: PasteTarget) => {
    const { changes, misfits, missing } = pasteTable(of, grid, target)
    return changes.filter((change) => change.kind !== 'state' || !change.isNew).length - misfits.length - missing.length
  }
  const targets = pasteTargets(of)
  return targets.reduce((best, target) => (fits(target) > fits(best) ? target : best), targets[0]!)
}
