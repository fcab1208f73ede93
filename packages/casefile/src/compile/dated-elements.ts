import type { Case, Constraint, Interval, PartyPreference, Perception, Priority, StatusQuo, Window } from '../case.ts'
import type { Choice } from '../situation.ts'
import { contains, inForce, prioritiesIn } from './in-force.ts'

/** Something in a case that holds only for a time. `party` is an index into `Case.parties`, `place` counts from 1. */
export type DatedElement = { readonly interval: Interval } & (
  | { readonly kind: 'window'; readonly element: Window }
  | { readonly kind: 'constraint'; readonly element: Constraint }
  | { readonly kind: 'priority'; readonly party: number; readonly place: number; readonly element: Priority }
  | { readonly kind: 'status-quo'; readonly element: StatusQuo }
  | { readonly kind: 'perception'; readonly party: number; readonly element: Perception }
)

/** Everything in the case that holds only for a time, priorities of the readings chosen; in the order of the file. */
export function datedElements(c: Case, choice: Choice = {}): DatedElement[] {
  const preferences = preferencesChosen(c, choice)
  return [
    ...c.parties.flatMap(({ perception }, party): DatedElement[] => [
      ...prioritiesIn(preferences[party]!).flatMap((element, index): DatedElement[] =>
        element.during === undefined
          ? []
          : [{ kind: 'priority', party, place: index + 1, element, interval: element.during }],
      ),
      ...(perception?.during === undefined
        ? []
        : [{ kind: 'perception' as const, party, element: perception, interval: perception.during }]),
    ]),
    ...c.constraints.flatMap((element): DatedElement[] =>
      element.during === undefined ? [] : [{ kind: 'constraint', element, interval: element.during }],
    ),
    ...c.windows.map((element): DatedElement => ({ kind: 'window', element, interval: element.unavailable })),
    ...c.statusQuo.flatMap((element): DatedElement[] =>
      element.during === undefined ? [] : [{ kind: 'status-quo', element, interval: element.during }],
    ),
  ]
}

/** The preferences of the readings chosen, with all their priorities whatever the day. */
function preferencesChosen(c: Case, { readings: chosen = {} }: Choice): PartyPreference[] {
  return c.parties.map(
    ({ id, preference, readings }) => readings.find((reading) => reading.id === chosen[id])?.preference ?? preference,
  )
}

/** Whether the element holds on the day, uncertain ends read as said. */
export function holdsOn({ interval }: DatedElement, date: string, end: 'earliest' | 'latest'): boolean {
  return contains(interval, date, end)
}

/**
 * What of a case is in force, as text: two choices with the same `model` give the same states, moves and rankings. Which
 * entry of `statusQuo` counts stands beside it, −1 for none.
 */
export function forceKey(c: Case, choice: Choice): { readonly model: string; readonly statusQuo: number } {
  const { date, statusQuo } = inForce(c, choice, [])
  const end = choice.end ?? 'earliest'
  const dated = datedElements(c, choice).filter(({ kind }) => kind !== 'perception' && kind !== 'status-quo')
  return {
    model: `${dated.map((element) => (holdsOn(element, date, end) ? '1' : '0')).join('')} ${JSON.stringify(choice.readings ?? {})}`,
    statusQuo: statusQuo === undefined ? -1 : c.statusQuo.indexOf(statusQuo),
  }
}

/** The case in which one of its dated elements holds every day, or never, and the rest is as it is. */
export function withForced(c: Case, { element, interval }: DatedElement, holds: 'always' | 'never'): Case {
  const forced: Interval = { ...(holds === 'never' && { from: '9999-12-31' }), range: interval.range }
  const change = <Each extends { readonly during?: Interval }>(each: Each): Each =>
    (each as object) === element ? { ...each, during: forced } : each
  const changed = (preference: PartyPreference): PartyPreference =>
    preference.kind === 'priorities' ? { ...preference, priorities: preference.priorities.map(change) } : preference
  return {
    ...c,
    windows: c.windows.map((each) => (each === element ? { ...each, unavailable: forced } : each)),
    constraints: c.constraints.map(change),
    statusQuo: c.statusQuo.map(change),
    parties: c.parties.map((party) => ({
      ...party,
      preference: changed(party.preference),
      readings: party.readings.map((reading) => ({ ...reading, preference: changed(reading.preference) })),
    })),
  }
}
