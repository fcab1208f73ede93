import { type Case, type Lang, type PartyPreference, type Text, textIn } from '@anchorage/casefile'
import type { Messages } from '../../messages/messages.ts'
import { type OutcomeView, offeredConcepts, type StateRow } from '../../model/protocol.ts'
import type { Cell } from '../../tables/table-text.ts'

/** A case and the language its table is written in. */
export interface TableOf {
  readonly of: Case
  readonly lang: Lang
  readonly messages: Messages
}

/** Options by outcomes. */
export function outcomeRows({ of, lang, messages }: TableOf, outcomes: readonly OutcomeView[]): Cell[][] {
  const { columns } = messages.tables
  const letter = (outcome: OutcomeView) => messages.outcomes.letter(outcome.letter)
  return [
    [columns.party, columns.option, ...outcomes.map(letter)],
    ...of.options.map((option) => [
      textIn(of.parties[option.party]!.name, lang),
      textIn(option.name, lang),
      ...outcomes.map(({ pattern }) => messages.outcomes.values[pattern[option.index] ?? 'N']),
    ]),
  ]
}

/** States, a line each, with what is done in them, where they hold, and how each party ranks them. */
export function stateRows({ of, lang, messages }: TableOf, rows: readonly StateRow[]): Cell[][] {
  const { columns, yes, no } = messages.tables
  const party = (name: Text) => textIn(name, lang)
  const sure = (value: boolean | undefined) => (value === undefined ? '' : value ? yes : no)
  const head = [
    columns.id,
    columns.state,
    ...of.options.map((option) => `${party(of.parties[option.party]!.name)}: ${party(option.name)}`),
    columns.statusQuo,
    ...offeredConcepts.map((concept) => columns.holds(messages.concept.names[concept])),
    ...of.parties.map(({ name }) => columns.stableFor(party(name))),
    ...of.parties.map(({ name }) => columns.levelOf(party(name))),
    columns.reach,
  ]
  const line = (row: StateRow): Cell[] => [
    row.id,
    row.words,
    ...row.pattern.map((value) => messages.outcomes.values[value]),
    sure(row.isStatusQuo),
    ...row.holds.map(sure),
    ...row.stable.map(sure),
    ...row.levels,
    row.reach === undefined ? '' : messages.outcomes.reach[row.reach],
  ]
  return [head, ...rows.map(line)]
}

/** What a party wants, in the form in which it can be pasted in again where that is possible. */
export function preferenceRows({ of, lang, messages }: TableOf, preference: PartyPreference): Cell[][] {
  const { columns } = messages.tables
  switch (preference.kind) {
    case 'priorities':
      return [
        [columns.rank, columns.priority],
        ...preference.priorities.map(({ want }, index) => [index + 1, want.text]),
      ]
    case 'weights':
      return [
        [columns.id, columns.option, columns.weight],
        ...preference.weights.map(({ option, weight }) => [
          of.options[option]!.id,
          textIn(of.options[option]!.name, lang),
          weight,
        ]),
      ]
    case 'ranking':
      return [
        [columns.rank, columns.id, columns.state],
        ...preference.classes.flatMap((states, index): Cell[][] => {
          const strength = preference.strengths?.[index] ?? 1
          return [
            ...states.map(({ text }): Cell[] => {
              const name = of.states.find(({ id }) => id === text)?.name
              return [index + 1, text, name === undefined ? '' : textIn(name, lang)]
            }),
            ...(strength > 1 ? [['', '>'.repeat(strength), '']] : []),
          ]
        }),
      ]
    case 'none':
      return []
  }
}
