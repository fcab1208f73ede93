import type { PreferenceMessages } from './messages.ts'

/** Messages about strength and unknown pairs in English. */
export const preferenceMessages: PreferenceMessages = {
  'bad-strength': ({ found, limit }) => ({
    message: `“${found}” is not a strength`,
    hint: `Write a whole number from 1 (preferred) to ${limit}; 2 means much preferred.`,
  }),
  'strength-out-of-order': ({ party, number, strength, above, aboveStrength }) => ({
    message: `priority ${number} of ${party} has strength ${strength}, but priority ${above} above it only ${aboveStrength}: what is preferred to something much preferred would not be much preferred`,
    hint: `Give the priorities above at least strength ${strength}, or this one at most ${aboveStrength}.`,
  }),
  'strength-mark-misplaced': ({ mark }) => ({
    message: `the mark “${mark}” does not stand between two classes of the ranking`,
    hint: 'One mark, between a state or list of states and the next: [s1, ≫, s2].',
  }),
  'tuning-of-itself': ({ state }) => ({
    message: `${state} cannot be put beside itself`,
    hint: 'Name another state after “above:”, “level:” or “below:”.',
  }),
  'tuning-infeasible': ({ party, number, state }) => ({
    message: `move ${number} by hand in the ranking of ${party} names ${state}, which is never feasible; it is passed over`,
    hint: 'Keep it for a model in which the state is feasible again, or take it out.',
  }),
  'tuning-without-effect': ({ party, number, state }) => ({
    message: `without move ${number} by hand the ranking of ${party} is the same: ${state} stands there anyway`,
    hint: 'Take it out, or keep it against later changes of the priorities.',
  }),
  'varies-too-likely': ({ sum }) => ({
    message: `the probabilities under “varies:” add up to ${sum}`,
    hint: 'They may add up to 1 at most; what is left is the probability that the judgement is right as it stands.',
  }),
  'varies-without-effect': ({ why }) => ({
    message:
      why === 'merge'
        ? 'a merge says what counts as one state; it does not vary'
        : 'the option can be taken and dropped freely, so there is nothing here that could vary',
    hint:
      why === 'merge'
        ? 'Take “varies:” out.'
        : 'Take “varies:” out, or write “change: forward” or “change: back” if the option cannot be undone.',
  }),
  'unknown-pair-alone': ({ states }) => ({
    message: `an unknown pair needs two different states; here is only ${states.join(', ')}`,
    hint: 'A state is always as good as itself. Write the other state, or take the pair out.',
  }),
  'unknown-contradicts': ({ party, first, second, between, order }) => ({
    message:
      order === 'level'
        ? `${first} and ${second} cannot be unknown to each other: ${party} is known to rank both level with ${between}`
        : `${first} and ${second} cannot be unknown to each other: ${party} is known to rank ${first} at least as high as ${between}, and ${between} at least as high as ${second}`,
    hint: `Add ${between} to the list if that is not known either, or take the pair out.`,
  }),
}
