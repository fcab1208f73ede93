import { addState, countStates, emptySet, hasState, isSubset, type StateSet } from '@anchorage/engine'

/**
 * All combinations of readings: one reading of each varied party. A combination is a number from 0, in which the last
 * party's reading changes first; 0 is the combination of the main readings. Sets of them are bitsets.
 */
export interface Combinations {
  readonly count: number
  /** How many readings each varied party has. */
  readonly radices: readonly number[]
  /** Which reading of a varied party is in a combination. */
  readingIn(combination: number, varied: number): number
}

/** The combinations of parties with so many readings each; of no parties there is one. */
export function combinationsOf(radices: readonly number[]): Combinations {
  const strides = radices.map((_, index) => radices.slice(index + 1).reduce((product, radix) => product * radix, 1))
  return {
    count: radices.reduce((product, radix) => product * radix, 1),
    radices,
    readingIn: (combination, varied) => Math.floor(combination / (strides[varied] ?? 1)) % (radices[varied] ?? 1),
  }
}

/** In how many of the contexts (combinations of the others' readings) a party's reading makes a difference. */
export interface Influence {
  readonly contexts: number
  readonly changed: number
}

/** The influence of a varied party's reading on something that each combination has an answer to. */
export function influenceOf(
  { count, radices, readingIn }: Combinations,
  varied: number,
  answer: (combination: number) => string | number | boolean,
): Influence {
  const stride = radices.slice(varied + 1).reduce((product, radix) => product * radix, 1)
  let contexts = 0
  let changed = 0
  for (let combination = 0; combination < count; combination += 1) {
    if (readingIn(combination, varied) !== 0) continue
    contexts += 1
    const first = answer(combination)
    for (let reading = 1; reading < (radices[varied] ?? 1); reading += 1) {
      if (answer(combination + reading * stride) === first) continue
      changed += 1
      break
    }
  }
  return { contexts, changed }
}

/** What something that holds in some combinations needs of one party. */
export interface PartyNeed {
  /** Readings, by index, under which it holds in some combination. All of them: it needs nothing of the party. */
  readonly possible: readonly number[]
  /** Readings under which it holds in every combination. */
  readonly sufficient: readonly number[]
  readonly influence: Influence
}

/** What something that holds in some combinations needs. */
export interface Needs {
  /** By varied party. */
  readonly parties: readonly PartyNeed[]
  /** Whether it holds exactly when every party has one of its possible readings. */
  readonly isExact: boolean
}

/** What it takes, of each varied party, to be in one of these combinations. */
export function needsOf(combinations: Combinations, holding: StateSet): Needs {
  const { count, radices, readingIn } = combinations
  const parties = radices.map((radix, varied): PartyNeed => {
    const readings = Array.from({ length: radix }, (_, reading) => reading)
    const withReading = readings.map(() => emptySet(count))
    for (let combination = 0; combination < count; combination += 1) {
      addState(withReading[readingIn(combination, varied)]!, combination)
    }
    return {
      possible: readings.filter((reading) => meets(withReading[reading]!, holding)),
      sufficient: readings.filter((reading) => isSubset(withReading[reading]!, holding)),
      influence: influenceOf(combinations, varied, (combination) => hasState(holding, combination)),
    }
  })
  const product = parties.reduce((all, { possible }) => all * possible.length, 1)
  return { parties, isExact: countStates(holding) === product }
}

function meets(a: StateSet, b: StateSet): boolean {
  return a.words.some((word, index) => (word & (b.words[index] ?? 0)) !== 0)
}
