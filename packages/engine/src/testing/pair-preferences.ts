import fc from 'fast-check'
import { type PairPreference, pairPreference } from '../preferences/pair-preference.ts'
import { denseRanks } from '../preferences/ranks.ts'
import { graphSpace } from '../space/arcs.ts'
import { optionSpace } from '../space/option-space.ts'
import type { StateSpace } from '../space/space.ts'
import { setOf } from '../state-set.ts'
import { graphModels, optionModels } from './arbitraries.ts'

/** Random spaces of a few states: in options with and without merged states, and graphs. */
export const smallSpaces: fc.Arbitrary<StateSpace> = fc.oneof(
  graphModels().map((model) => graphSpace(model)),
  optionModels({ optionLimit: 4, infeasible: true, irreversible: true, merged: true, forbidden: true })
    .map((model) => optionSpace(model))
    .chain((result) =>
      result.ok && result.space.stateCount > 0
        ? fc.constant(result.space)
        : graphModels().map((model) => graphSpace(model)),
    ),
)

/** Random preferences over `stateCount` states: ties, degrees up to `degrees`, and any unknown pairs if asked for. */
export function pairPreferences(
  stateCount: number,
  features: { readonly degrees: number; readonly unknown?: true },
): fc.Arbitrary<PairPreference> {
  const bits = features.unknown ? fc.integer({ min: 0, max: 3 }) : fc.constant(0)
  return fc
    .record({
      values: fc.array(fc.nat(4), { minLength: stateCount, maxLength: stateCount }),
      degrees: fc.array(fc.integer({ min: 1, max: features.degrees }), { minLength: 4, maxLength: 4 }),
      marks: fc.array(bits, { minLength: stateCount * stateCount, maxLength: stateCount * stateCount }),
    })
    .map(({ values, degrees, marks }) =>
      pairPreference(denseRanks(values), {
        boundaries: Uint32Array.from(degrees),
        ...(features.unknown && {
          unknownWith: (state) => {
            const others = Array.from({ length: stateCount }, (_, other) => other).filter((other) => other !== state)
            return setOf(
              stateCount,
              others.filter((other) => marks[Math.min(state, other) * stateCount + Math.max(state, other)] === 3),
            )
          },
        }),
      }),
    )
}

/** Random spaces with a preference for each party. */
export function pairConflicts(features: {
  readonly degrees: number
  readonly unknown?: true
}): fc.Arbitrary<{ readonly space: StateSpace; readonly preferences: readonly PairPreference[] }> {
  return smallSpaces.chain((space) =>
    fc
      .array(pairPreferences(space.stateCount, features), { minLength: space.partyCount, maxLength: space.partyCount })
      .map((preferences) => ({ space, preferences })),
  )
}
