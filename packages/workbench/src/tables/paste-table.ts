import type { Case } from '@anchorage/casefile'
import { pastePriorities } from './paste-priorities.ts'
import { pasteRanking } from './paste-ranking.ts'
import { pasteStates } from './paste-states.ts'
import { pasteWeights } from './paste-weights.ts'
import type { Grid, Pasted, PasteTarget } from './pasted.ts'

/** What a table can be put into: named states, and what parties prefer in the way they have, or in any where they have none yet. */
export function pasteTargets(of: Case): readonly PasteTarget[] {
  const kinds = ['weights', 'ranking', 'priorities'] as const
  return [
    { kind: 'states' },
    ...of.parties.flatMap(({ index, preference }) =>
      kinds
        .filter((kind) => preference.kind === kind || preference.kind === 'none')
        .map((kind): PasteTarget => ({ kind, party: index })),
    ),
  ]
}

/** What a table would do to a case, before it does it. */
export function pasteTable(of: Case, grid: Grid, target: PasteTarget): Pasted {
  switch (target.kind) {
    case 'states':
      return pasteStates(of, grid)
    case 'weights':
      return pasteWeights(of, grid, target.party)
    case 'ranking':
      return pasteRanking(of, grid, target.party)
    case 'priorities':
      return pastePriorities(of, grid, target.party)
  }
}

/** The target that a table fits best; the first one where none is better than another. */
export function likelyTarget(of: Case, grid: Grid): PasteTarget {
  const fits = (target: PasteTarget) => {
    const { changes, misfits, missing } = pasteTable(of, grid, target)
    return changes.filter((change) => change.kind !== 'state' || !change.isNew).length - misfits.length - missing.length
  }
  const targets = pasteTargets(of)
  return targets.reduce((best, target) => (fits(target) > fits(best) ? target : best), targets[0]!)
}
