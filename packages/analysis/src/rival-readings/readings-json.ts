import type { Lang } from '@anchorage/casefile'
import { countStates, hasState, listStates, type StateSet } from '@anchorage/engine'
import { askedJson } from '../asked-json.ts'
import type { ReadingsAnswer, UnderReadings } from './answer-readings.ts'
import { evidenceRows } from './discriminating-evidence.ts'
import { readingId, readingName, variedId } from './reading-words.ts'

/** The answer as plain data. The main reading of a party is called `main`; combinations list one reading for each party. */
export function readingsJson(answer: ReadingsAnswer, lang: Lang): object {
  const { situation, concept, varied, combinations, influence } = answer
  const { case: c } = situation
  const names = (states: StateSet): (string | number)[] =>
    listStates(states, 1000).map((state) => situation.stateId(state))
  return {
    ...askedJson(situation, lang),
    stateCount: situation.conflict.space.stateCount,
    concept,
    parties: varied.map((party, index) => ({
      party: variedId(answer, index),
      readings: party.readings.map((reading, number) => {
        const as = answer.alike.find((each) => each.varied === index && each.reading === number)?.as
        return {
          id: readingId(reading),
          name: readingName(reading, lang),
          ...(reading.confidence && { confidence: reading.confidence }),
          because: reading.because,
          against: reading.against,
          ...(reading.parts && { parts: reading.parts }),
          ...(as !== undefined && { ranksAs: readingId(party.readings[as]) }),
        }
      }),
      evidence: c
        ? evidenceRows(c, party).map(({ evidence, marks, discriminates }) => ({
            evidence,
            discriminates,
            marks: Object.fromEntries(
              marks.flatMap((mark, reading) => (mark ? [[readingId(party.readings[reading]), mark]] : [])),
            ),
          }))
        : [],
      influence: influence[index],
    })),
    combinationCount: combinations.count,
    combinations: combinationRows(answer).map(({ readings, combination }) => ({
      readings,
      equilibriumCount: answer.equilibriumCounts[combination],
      holding: answer.asked.filter(({ holding }) => hasState(holding, combination)).map(({ text }) => text),
      ...(situation.statusQuo !== undefined && {
        reached: answer.asked
          .filter(({ reached }) => reached && hasState(reached, combination))
          .map(({ text }) => text),
      }),
    })),
    asked: answer.asked.map((each) => ({ outcome: each.text, ...underJson(answer, each) })),
    outcomes: answer.outcomes.map((each) => ({
      pattern: each.pattern.join(''),
      states: names(each.states),
      count: each.count,
      ...underJson(answer, each),
    })),
  }
}

function underJson(answer: ReadingsAnswer, { holding, reached, needs, evidence }: UnderReadings): object {
  const ids = (index: number, readings: readonly number[]): string[] =>
    readings.map((reading) => readingId(answer.varied[index]?.readings[reading]))
  return {
    holdsIn: countStates(holding),
    ...(reached && { reachedIn: countStates(reached) }),
    needs: {
      exact: needs.isExact,
      parties: Object.fromEntries(
        needs.parties.map(({ possible, sufficient, influence }, index) => [
          variedId(answer, index),
          { possible: ids(index, possible), sufficient: ids(index, sufficient), influence },
        ]),
      ),
    },
    evidence: evidence.map(({ varied, speaksFor, speaksAgainst }) => ({
      party: variedId(answer, varied),
      speaksFor,
      speaksAgainst,
    })),
  }
}

/** Every combination by its number, with the reading of each party by their ids. */
export function combinationRows(
  answer: ReadingsAnswer,
): { combination: number; readings: Readonly<Record<string, string>> }[] {
  const { varied, combinations } = answer
  return Array.from({ length: combinations.count }, (_, combination) => ({
    combination,
    readings: Object.fromEntries(
      varied.map(({ readings }, index) => [
        variedId(answer, index),
        readingId(readings[combinations.readingIn(combination, index)]),
      ]),
    ),
  }))
}
