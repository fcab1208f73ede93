import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ranksOf } from '../preferences/ranks.ts'
import { optionSpace } from '../space/option-space.ts'
import { isStable } from '../stability/oracle.ts'
import { formulas, optionModels } from '../testing/arbitraries.ts'
import { runs } from '../testing/runs.ts'
import { focalCheck, opponentReach } from './focal-check.ts'
import { alphabetOf } from './statements.ts'

// Few of the models with every feature leave the opponents an answer; those with free options nearly all do.
const models = fc.oneof(
  optionModels({ irreversible: true, infeasible: true, forbidden: true, powers: true, optionLimit: 6 }),
  optionModels({ irreversible: true, optionLimit: 6 }).filter(({ options }) => options.length > 3),
)

it.each(['nash', 'gmr', 'smr'] as const)(
  'says of a list what the definition says of its ranks, under %s',
  (concept) => {
    fc.assert(
      fc.property(
        models.chain((model) =>
          fc.tuple(fc.constant(model), fc.array(formulas(model.options.length), { minLength: 1, maxLength: 4 })),
        ),
        ([model, list]) => {
          const opened = optionSpace(model)
          if (!opened.ok) return
          const { space } = opened
          const result = ranksOf(space, { kind: 'priorities', formulas: list })
          if (!result.ok) throw new Error('no ranks')
          const conflict = { space, ranks: Array.from({ length: space.partyCount }, () => result.ranks) }
          const alphabet = alphabetOf(space, list)
          const text = String.fromCharCode(...alphabet.list)
          for (let party = 0; party < space.partyCount; party += 1) {
            const reach = opponentReach(conflict, party)
            for (let state = 0; state < space.stateCount; state += 7) {
              const check = focalCheck(space, alphabet, { party, state, concept, reach })
              const expected = isStable(conflict, concept, state, party)
              // A check is asked again and again: nothing may be left over from the time before.
              expect([check(text), check(''), check(text)]).toEqual([expected, true, expected])
            }
          }
        },
      ),
      { numRuns: runs(40) },
    )
  },
)
