import { type GainsAnswer, gainsAnswer, type RankChange, stateWords, type Waypoint } from '@anchorage/analysis'
import { describeDiagnostic, type Lang, type Situation, textIn } from '@anchorage/casefile'
import { countStates, listStates, type Work } from '@anchorage/engine'
import type { OfferedConcept } from '../protocol.ts'
import { type NamedOutcome, namedOutcome } from './named-outcome.ts'

/** What a change means to a party; in rival readings too, where they say otherwise. */
export interface GainCell {
  readonly verdict: RankChange['verdict']
  /** Steps up the party's own order, from the least to the most. */
  readonly steps?: { readonly least: number; readonly most: number }
  readonly rivals: readonly { readonly reading: string; readonly verdict: RankChange['verdict'] }[]
}

/** Who gains from one point to others. */
export interface GainsView {
  readonly from: NamedOutcome
  readonly passages: readonly {
    readonly to: NamedOutcome
    readonly pareto: GainsAnswer['passages'][number]['pareto']
    /** By party. */
    readonly parties: readonly GainCell[]
    /** No state is better for some and worse for nobody. */
    readonly isOptimal: boolean
    /** Parties for which none of its states is as good as what they can guarantee themselves. */
    readonly below: readonly number[]
    /** A state that is better for some and worse for nobody. */
    readonly dominatedBy?: string
  }[]
  readonly leftOut: number
  /** What each party can make sure of by itself, from the start; absent where the start is not one state. */
  readonly fallback?: {
    readonly parties: readonly { readonly rank: number; readonly rankCount: number; readonly worst: string }[]
    readonly zoneCount: number
    readonly bestCount: number
    readonly best: readonly string[]
  }
}

const most = { outcomes: 8, best: 6 }

/** Who gains; `from` and `to` are formulas or names of states, and empty for the status quo and for all outcomes. */
export function* gainsView(
  situation: Situation,
  { from, to }: { readonly from: string; readonly to: string },
  { concept, lang }: { readonly concept: OfferedConcept; readonly lang: Lang },
): Work<
  | { readonly view: GainsView }
  | { readonly problems: readonly string[] }
  | { readonly no: 'no-status-quo' | 'no-states' }
> {
  const points: { from?: Waypoint; to?: Waypoint } = {}
  for (const [name, text] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (text === '') continue
    const { states, diagnostics } = situation.statesIn(text)
    if (states === undefined) return { problems: diagnostics.map((each) => describeDiagnostic(each, lang).message) }
    if (countStates(states) === 0) return { no: 'no-states' }
    points[name] = { text, states }
  }
  const answer = yield* gainsAnswer(situation, { ...points, concept, outcomeLimit: most.outcomes })
  if ('refused' in answer) return { no: answer.refused }
  return { view: viewOf(answer, lang) }
}

function viewOf(answer: GainsAnswer, lang: Lang): GainsView {
  const { situation, points, passages, standings, leftOut, restCount, fallback } = answer
  const words = (state: number) => stateWords(situation, state, lang)
  const point = (index: number) => namedOutcome(situation, listStates(points[index]!.states), lang)
  const readingOf = (party: number, reading: string | undefined): string => {
    const found = situation.case?.parties[party]?.readings.find(({ id }) => id === reading)
    return found === undefined ? '' : textIn(found.name, lang)
  }
  return {
    from: point(0),
    passages: passages.map(({ to, pareto, parties }) => {
      const standing = standings[to]
      const example = standing?.dominatedBy?.example
      return {
        to: point(to),
        pareto,
        parties: parties.map(({ verdict, steps, readings }, party) => ({
          verdict,
          rivals: readings
            .filter((each) => each.verdict !== verdict)
            .map(({ reading, verdict: other }) => ({ reading: readingOf(party, reading), verdict: other })),
          ...(steps === undefined ? {} : { steps }),
        })),
        isOptimal: standing?.optimal === standing?.count,
        below: (standing?.aboveLevel ?? []).flatMap((share, party) => (share === 'none' ? [party] : [])),
        ...(example === undefined ? {} : { dominatedBy: words(example) }),
      }
    }),
    leftOut: leftOut + restCount,
    ...(fallback === undefined
      ? {}
      : {
          fallback: {
            parties: fallback.parties.map(({ rank, rankCount, worst }) => ({ rank, rankCount, worst: words(worst) })),
            zoneCount: countStates(fallback.zone),
            bestCount: countStates(fallback.best),
            best: listStates(fallback.best, most.best).map(words),
          },
        }),
  }
}
