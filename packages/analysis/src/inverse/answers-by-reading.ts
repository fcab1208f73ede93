import { type Situation, situationOf } from '@anchorage/casefile'
import { hasState, isVerdicts, type RankingQuestion, solve } from '@anchorage/engine'

/** Whether a wanted state holds when parties are read in one way. */
export interface ReadingAnswer {
  /** Party id → reading id; parties in their main reading are left out. */
  readonly readings: Readonly<Record<string, string>>
  /** The wanted states that are equilibria. */
  readonly holding: readonly number[]
}

/** Combinations of readings that are looked at. */
const combinationLimit = 256

/**
 * What becomes of the wanted states in every reading of the free parties, combined; the others are read as they are in the
 * situation. Undefined if none of the free parties has a rival reading, or if there are more than 256 combinations.
 */
export function answersByReading(situation: Situation, question: RankingQuestion): ReadingAnswer[] | undefined {
  const { case: source, choice } = situation
  const { concept, wanted, free } = question
  const parties = free.flatMap((party) => source?.parties[party] ?? []).filter(({ readings }) => readings.length > 0)
  const count = parties.reduce((product, { readings }) => product * (1 + readings.length), 1)
  if (!source || parties.length === 0 || count > combinationLimit) return undefined
  const others = Object.fromEntries(
    Object.entries(choice?.readings ?? {}).filter(([id]) => !parties.some((party) => party.id === id)),
  )
  const combinations = parties.reduce<readonly Readonly<Record<string, string>>[]>(
    (list, { id, readings }) =>
      list.flatMap((each) => [each, ...readings.map((reading) => ({ ...each, [id]: reading.id }))]),
    [{}],
  )
  return combinations.flatMap((readings) => {
    const read = situationOf(source, { ...choice, readings: { ...others, ...readings } }).situation
    const verdicts = read && solve(read.conflict, { concepts: [concept] })[concept]
    if (!isVerdicts(verdicts)) return []
    return [{ readings, holding: wanted.filter((state) => hasState(verdicts.equilibria, state)) }]
  })
}
