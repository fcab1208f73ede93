import type { Case, Confidence, PartyPreference, Priority, Text } from '@anchorage/casefile'

/** One way to read a party. */
export interface PartyReading {
  /** The id under `readings:`; absent for the main reading. */
  readonly id?: string
  /** Absent for the main reading, which has no name of its own. */
  readonly name?: Text
  /** How well the file supports it as a whole; absent for the main reading, whose priorities each say so. */
  readonly confidence?: Confidence
  /**
   * Ids of all evidence that it rests on, in the order of the file: what it cites for itself, and what the party's
   * readings cite for the statements in it. A statement rests on the same evidence in every reading that has it.
   */
  readonly because: readonly string[]
  /** Ids of the evidence that the file says speaks against it. */
  readonly against: readonly string[]
  /** Where its list of priorities first says something else than the main one; absent where it does not, or is no list. */
  readonly parts?: { readonly place: number; readonly main?: string; readonly here?: string }
}

/** A party with all its readings, the main one first. */
export interface VariedParty {
  /** Index into `Situation.parties`. */
  readonly party: number
  readonly readings: readonly PartyReading[]
}

/** The parties that have rival readings, of those asked for (all unless given). */
export function variedParties(c: Case, parties?: readonly number[]): VariedParty[] {
  const order = new Map(c.evidence.map(({ id }, index) => [id, index]))
  const sorted = (ids: Iterable<string>): string[] =>
    [...new Set(ids)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  return c.parties
    .filter(({ index, readings }) => readings.length > 0 && (parties?.includes(index) ?? true))
    .map(({ index, preference, readings }) => {
      const all = [preference, ...readings.map((rival) => rival.preference)]
      const evidenceOf = (mine: PartyPreference): string[] => [
        ...statementsOf(mine).flatMap(({ want }) => evidenceFor(want.canonical, all)),
        ...(mine.degrees ?? []).flatMap(({ because }) => because),
      ]
      const main = { because: sorted(evidenceOf(preference)), against: [] }
      return {
        party: index,
        readings: [
          main,
          ...readings.map((rival): PartyReading => {
            const parts = partingOf(preference, rival.preference)
            return {
              id: rival.id,
              name: rival.name,
              confidence: rival.confidence,
              because: sorted([...rival.because, ...evidenceOf(rival.preference)]),
              against: sorted(rival.against),
              ...(parts && { parts }),
            }
          }),
        ],
      }
    })
}

function statementsOf(preference: PartyPreference): readonly Priority[] {
  return preference.kind === 'priorities' ? preference.priorities : []
}

function evidenceFor(statement: string, preferences: readonly PartyPreference[]): string[] {
  return preferences
    .flatMap(statementsOf)
    .filter(({ want }) => want.canonical === statement)
    .flatMap(({ because }) => because)
}

function partingOf(main: PartyPreference, rival: PartyPreference): PartyReading['parts'] {
  if (main.kind !== 'priorities' || rival.kind !== 'priorities') return undefined
  const length = Math.max(main.priorities.length, rival.priorities.length)
  for (let index = 0; index < length; index += 1) {
    const [before, here] = [main.priorities[index]?.want, rival.priorities[index]?.want]
    if (before?.canonical === here?.canonical) continue
    return { place: index + 1, ...(before && { main: before.text }), ...(here && { here: here.text }) }
  }
  return undefined
}
