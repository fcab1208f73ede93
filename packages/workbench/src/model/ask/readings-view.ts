import { answerReadings, evidenceRows, type ReadingsAnswer, readingId, readingName } from '@anchorage/analysis'
import type { Lang, Situation } from '@anchorage/casefile'
import { countStates, hasState, listStates, type Work } from '@anchorage/engine'
import type { OfferedConcept } from '../protocol.ts'
import { type NamedOutcome, namedOutcome } from './named-outcome.ts'

/** A reading of a party, the others read by their main ones. */
export interface ReadingView {
  readonly id: string
  readonly name: string
  readonly isMain: boolean
  readonly confidence?: string
  readonly equilibriumCount: number
  /** Per outcome: it does not hold, holds, or holds and improvements lead there. */
  readonly outcomes: readonly ('not' | 'holds' | 'reached')[]
  /** The reading that ranks all states alike. */
  readonly ranksAs?: string
}

/** What a piece of evidence means to the readings of a party. */
export interface EvidenceRowView {
  readonly evidence: string
  readonly marks: readonly ('for' | 'against' | undefined)[]
  readonly discriminates: boolean
}

/** A party that has rival readings. */
export interface ReadPartyView {
  readonly party: number
  readonly readings: readonly ReadingView[]
  readonly evidence: readonly EvidenceRowView[]
  readonly influence: { readonly contexts: number; readonly changed: number }
}

/** An outcome followed through all combinations. */
export interface RivalOutcomeView extends NamedOutcome {
  readonly holdsIn: number
  readonly reachedIn?: number
  /** What it needs of parties: the readings under which it can hold, where not all do. */
  readonly needs: readonly { readonly party: number; readonly readings: readonly string[] }[]
  /** Whether it then always holds. */
  readonly isExact: boolean
}

/** What holds under which readings. */
export interface ReadingsView {
  readonly concept: OfferedConcept
  readonly combinationCount: number
  readonly parties: readonly ReadPartyView[]
  readonly outcomes: readonly RivalOutcomeView[]
  readonly outcomeRest: number
  /** The first combinations, each with the reading of each party and the outcomes (indices) that hold. */
  readonly combinations: readonly {
    readonly readings: readonly number[]
    readonly equilibriumCount: number
    readonly holds: readonly number[]
  }[]
}

const most = { outcomes: 12, combinations: 240 }

/** Why there is no answer. */
export type ReadingsNo = { readonly no: 'no-readings' | 'too-many' | 'errors' | 'not-applicable' }

/** Rival readings side by side, and all combinations of them. */
export function* readingsView(
  situation: Situation,
  { concept, lang }: { readonly concept: OfferedConcept; readonly lang: Lang },
): Work<{ readonly view: ReadingsView } | ReadingsNo> {
  const answer = yield* answerReadings(situation, { concept })
  if ('refused' in answer) return { no: answer.refused === 'no-case' ? 'no-readings' : answer.refused }
  return { view: viewOf(answer, concept, lang) }
}

function viewOf(answer: ReadingsAnswer, concept: OfferedConcept, lang: Lang): ReadingsView {
  const { situation, varied, combinations, outcomes, equilibriumCounts, influence, alike } = answer
  const shown = outcomes.slice(0, most.outcomes)
  /** The combination in which only one party is read otherwise. */
  const only = (index: number, reading: number): number => {
    const stride = combinations.radices.slice(index + 1).reduce((product, radix) => product * radix, 1)
    return reading * stride
  }
  const names = (index: number, readings: readonly number[]) =>
    readings.map((reading) => readingName(varied[index]?.readings[reading], lang))
  return {
    concept,
    combinationCount: combinations.count,
    parties: varied.map((party, index) => ({
      party: party.party,
      influence: influence[index] ?? { contexts: 0, changed: 0 },
      readings: party.readings.map((reading, number) => {
        const combination = only(index, number)
        const as = alike.find((each) => each.varied === index && each.reading === number)?.as
        return {
          id: readingId(reading),
          name: readingName(reading, lang),
          isMain: reading.id === undefined,
          equilibriumCount: equilibriumCounts[combination] ?? 0,
          outcomes: shown.map(({ holding, reached }) =>
            !hasState(holding, combination)
              ? 'not'
              : reached !== undefined && hasState(reached, combination)
                ? 'reached'
                : 'holds',
          ),
          ...(reading.confidence === undefined ? {} : { confidence: reading.confidence }),
          ...(as === undefined ? {} : { ranksAs: readingName(party.readings[as], lang) }),
        }
      }),
      evidence: situation.case === undefined ? [] : evidenceRows(situation.case, party),
    })),
    outcomes: shown.map(({ states, holding, reached, needs, ...group }) => {
      return {
        ...namedOutcome(situation, listStates(states), lang, group),
        holdsIn: countStates(holding),
        isExact: needs.isExact,
        needs: needs.parties.flatMap(({ possible }, index) =>
          possible.length === varied[index]?.readings.length
            ? []
            : [{ party: varied[index]?.party ?? 0, readings: names(index, possible) }],
        ),
        ...(reached === undefined ? {} : { reachedIn: countStates(reached) }),
      }
    }),
    outcomeRest: Math.max(0, outcomes.length - most.outcomes),
    combinations: Array.from({ length: Math.min(most.combinations, combinations.count) }, (_, combination) => ({
      readings: varied.map((_each, index) => combinations.readingIn(combination, index)),
      equilibriumCount: equilibriumCounts[combination] ?? 0,
      holds: shown.flatMap(({ holding }, index) => (hasState(holding, combination) ? [index] : [])),
    })),
  }
}
