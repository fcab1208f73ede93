import type { Messages } from './messages.ts'
import type { PerceptionCode } from './perception-code.ts'

/** The words for what is wrong in how parties see the conflict, in English. */
export const perceptionMessages: Pick<Messages, PerceptionCode> = {
  'perceives-itself': ({ party, key }) => ({
    message: `${party} stands under its own “${key}:”`,
    hint: 'A party acts on what it wants and sees: write that as its preference, or under “hidden:”.',
  }),
  'perception-hides-everything': ({ party }) => ({
    message: `${party} would see no option at all`,
    hint: 'Leave at least one option of the conflict in sight.',
  }),
  'perception-hides-own': ({ party }) => ({
    message: `${party} sees none of its own options, so that it can do nothing in its own game`,
    hint: 'Leave one of them in sight if it is to act.',
  }),
  'perception-impossible': ({ party, date }) => ({
    message: `without the options hidden from ${party}, the constraints leave no state${on(date)}`,
    hint: 'Leave in sight what some constraint requires.',
  }),
  'perception-parts-merge': ({ party, state }) => ({
    message: `${party} would see the merged state ${state} as several states`,
    hint: 'Hide only options that leave the members of a merged state together, or undo the merge.',
  }),
  'perception-status-quo': ({ party, date }) => ({
    message: `without the options hidden from ${party}, the status quo is impossible${on(date)}`,
    hint: 'What it expects is then not reckoned from the status quo. Leave in sight what constraints require there.',
  }),
}

function on(date: string): string {
  return date === '' ? '' : ` on ${date}`
}
