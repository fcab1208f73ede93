import { type Formula, not, type OptionModel } from '@anchorage/engine'
import type { Case, Condition, Constraint, Interval, PartyPreference, Priority, StatusQuo, Window } from '../case.ts'
import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { isDate } from '../parse/dates.ts'
import type { Range } from '../range.ts'
import type { Choice } from '../situation.ts'

/** Something that removes states: where it comes from, what it is called, and what has to hold. */
export interface Removal {
  readonly kind: 'constraint' | 'window'
  readonly element: Constraint | Window
  /** What messages call it: `never: …`, `require: …`, or the formula of a window. */
  readonly label: string
  readonly condition: Condition
  readonly formula: Formula
}

/** What of a case holds on a day. */
export interface InForce {
  /** Empty when the case is not dated. */
  readonly date: string
  readonly removals: readonly Removal[]
  readonly merges: readonly (Constraint & { kind: 'merge' })[]
  readonly model: OptionModel
  /** Per party: its preference on the day, in the reading chosen. */
  readonly preferences: readonly PartyPreference[]
  /** Per party: the preferences that it would have in the other readings. */
  readonly rivals: readonly (readonly PartyPreference[])[]
  readonly statusQuo: StatusQuo | undefined
}

/** Whether the day is in the interval; an undated case knows no day, and everything holds. */
export function contains(interval: Interval | undefined, date: string, end: 'earliest' | 'latest'): boolean {
  if (interval === undefined || date === '') return true
  if (interval.from !== undefined && date < interval.from) return false
  return interval.until === undefined || date <= interval.until[end]
}

/** Picks what holds on the day, and the readings that are asked for. */
export function inForce(c: Case, choice: Choice, problems: Problem[]): InForce {
  const end = choice.end ?? 'earliest'
  if (choice.asOf !== undefined && !isDate(choice.asOf)) {
    problems.push(problem('bad-date', c.asOfRange ?? startOf(c.range), { found: choice.asOf }))
  }
  const date = choice.asOf ?? c.asOf ?? ''
  const holds = ({ during }: { readonly during?: Interval }): boolean => contains(during, date, end)
  const constraints = c.constraints.filter(holds)
  const windows = c.windows.filter(({ unavailable }) => contains(unavailable, date, end))
  const removals = [...constraints.flatMap(removalOf), ...windows.map(removalOfWindow)]
  const merges = constraints.filter((constraint) => constraint.kind === 'merge')
  const onTheDay = (preference: PartyPreference): PartyPreference => preferenceOn(preference, date, end)
  const chosen = preferencesOf(c, choice, problems)
  return {
    date,
    removals,
    merges,
    model: modelOf(c, removals, merges, constraints),
    preferences: chosen.map(onTheDay),
    rivals: c.parties.map((party, index) =>
      [party.preference, ...party.readings.map(({ preference }) => preference)]
        .filter((preference) => preference !== chosen[index])
        .map(onTheDay),
    ),
    statusQuo: c.statusQuo.find(holds),
  }
}

/** A preference without the priorities that do not hold on the day. */
export function preferenceOn(preference: PartyPreference, date: string, end: 'earliest' | 'latest'): PartyPreference {
  if (preference.kind !== 'priorities') return preference
  return { ...preference, priorities: preference.priorities.filter(({ during }) => contains(during, date, end)) }
}

/** What a constraint removes; nothing where it merges states or forbids moves. */
export function removalOf(constraint: Constraint): Removal[] {
  if (constraint.kind !== 'never' && constraint.kind !== 'require') return []
  const { condition, kind } = constraint
  const formula = kind === 'never' ? not(condition.formula) : condition.formula
  return [{ kind: 'constraint', element: constraint, label: `${kind}: ${condition.text}`, condition, formula }]
}

function removalOfWindow(window: Window): Removal {
  const { condition } = window
  return { kind: 'window', element: window, label: condition.text, condition, formula: not(condition.formula) }
}

function modelOf(
  c: Case,
  removals: readonly Removal[],
  merges: InForce['merges'],
  constraints: readonly Constraint[],
): OptionModel {
  return {
    partyCount: c.parties.length,
    options: c.options.map(({ party, change }) => ({ party, change })),
    constraints: removals.map(({ formula }) => formula),
    merges: merges.map(({ condition, representative }) => ({
      where: condition.formula,
      ...(representative !== undefined && { representative: representative.formula }),
    })),
    forbidden: constraints.flatMap((constraint) =>
      constraint.kind === 'forbid' ? [{ from: constraint.from.formula, to: constraint.to.formula }] : [],
    ),
    powers: c.parties.flatMap(({ index, powers }) =>
      powers.map(({ option, change }) => ({ party: index, option, change })),
    ),
  }
}

function preferencesOf(c: Case, choice: Choice, problems: Problem[]): PartyPreference[] {
  const chosen = choice.readings ?? {}
  for (const party of Object.keys(chosen)) {
    if (c.parties.some(({ id }) => id === party)) continue
    const known = c.parties.map(({ id }) => id)
    problems.push(problem('unknown-party', startOf(c.range), { name: party, suggestions: suggest(party, known) }))
  }
  return c.parties.map((party) => {
    const name = Object.hasOwn(chosen, party.id) ? chosen[party.id] : undefined
    if (name === undefined) return party.preference
    const reading = party.readings.find(({ id }) => id === name)
    if (reading !== undefined) return reading.preference
    const known = party.readings.map(({ id }) => id)
    problems.push(problem('unknown-reading', party.range, { name, party: party.id, suggestions: suggest(name, known) }))
    return party.preference
  })
}

/** The priorities of a preference; none where it has another form. */
export function prioritiesIn(preference: PartyPreference): readonly Priority[] {
  return preference.kind === 'priorities' ? preference.priorities : []
}

function startOf({ start }: Range): Range {
  return { start, end: start }
}
