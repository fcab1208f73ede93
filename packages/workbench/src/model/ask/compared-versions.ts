import {
  type Analysis,
  bestReachability,
  type ConceptChange,
  diffAnalyses,
  type FieldChange,
  groupStates,
  type ModelChange,
  type Reachability,
  stateWords,
  type TurnedOutcome,
  type VersionDiff,
} from '@anchorage/analysis'
import { type Lang, textIn } from '@anchorage/casefile'
import { fullSet, hasState, isVerdicts, listStates, type StateSet, setOf, type Work } from '@anchorage/engine'
import { type OfferedConcept, offeredConcepts } from '../protocol.ts'
import { type NamedOutcome, namedOutcome } from './named-outcome.ts'

/** At most so many outcomes, and changes of the model, are listed. */
const most = { outcomes: 24, changes: 60 }

/** An outcome that holds in both versions, only in the later, or only in the earlier. */
export interface ComparedOutcome extends NamedOutcome {
  readonly kind: 'kept' | 'gained' | 'lost'
  /** How it is come by, in each version in which it holds. */
  readonly before?: Reachability
  readonly after?: Reachability
  /** In the version in which it does not hold: not feasible, in part not, or there and left by somebody. */
  readonly elsewhere?: TurnedOutcome['elsewhere']
  /** Names of the parties that leave it there. */
  readonly leaving: readonly string[]
}

/** How many equilibria both have, and one of them only; absent where the concept does not apply to one of the two. */
export interface ConceptCounts {
  readonly concept: OfferedConcept
  readonly counts?: { readonly kept: number; readonly lost: number; readonly gained: number }
}

/** A change of the model, with names where the file has ids. */
export interface ModelChangeView {
  readonly part: ModelChange['part']
  readonly kind: ModelChange['kind']
  readonly owner?: string
  readonly reading?: string
  readonly key: string
  readonly name?: string
  readonly from?: number
  readonly to?: number
  readonly fields: readonly FieldChange[]
  readonly isGuess: boolean
}

/** What one of the two versions is. */
export interface VersionSide {
  readonly asOf?: string
  readonly stateCount: number
  readonly statusQuo?: string
  readonly statusQuoHolds?: boolean
}

/** Two versions of a case side by side, in words and in answers. */
export interface ComparedVersions {
  readonly concept: OfferedConcept
  readonly before: VersionSide
  readonly after: VersionSide
  readonly concepts: readonly ConceptCounts[]
  /** Under the concept; first what is new, then what falls, then what stays. */
  readonly outcomes: readonly ComparedOutcome[]
  readonly outcomeRest: number
  /** How many outcomes are new, and how many fall. */
  readonly gained: number
  readonly lost: number
  readonly model: readonly ModelChangeView[]
  readonly modelRest: number
  /** States are compared over the options that both have; their ids where one has some of its own. */
  readonly onlyBefore: readonly string[]
  readonly onlyAfter: readonly string[]
  /** Whether both have the same options in the same order, so that a pattern says the same of both. */
  readonly hasSameOptions: boolean
  readonly outlooks: VersionDiff['outlooks']
}

/** Compares two versions, solved under all concepts that the workbench offers, and lists outcomes under one. */
export function* comparedVersions(
  before: Analysis,
  after: Analysis,
  { concept, lang }: { readonly concept: OfferedConcept; readonly lang: Lang },
): Work<ComparedVersions> {
  const found = yield* diffAnalyses(before, after, { concepts: offeredConcepts })
  const change = found.concepts.find((each) => each.concept === concept)
  const outcomes = change === undefined ? [] : comparedOutcomes(found, change, lang)
  const model = found.model ?? []
  return {
    concept,
    before: sideOf(found.before, concept, lang),
    after: sideOf(found.after, concept, lang),
    concepts: found.concepts.map(({ concept: name, kept, lostCount, gainedCount, notApplicable }) => ({
      concept: name as OfferedConcept,
      ...(notApplicable ? {} : { counts: { kept, lost: lostCount, gained: gainedCount } }),
    })),
    outcomes: outcomes.slice(0, most.outcomes),
    gained: change?.gained.length ?? 0,
    lost: change?.lost.length ?? 0,
    outcomeRest: Math.max(0, outcomes.length - most.outcomes),
    model: model.slice(0, most.changes).map((each) => modelChangeView(found, each, lang)),
    modelRest: Math.max(0, model.length - most.changes),
    onlyBefore: found.shared.onlyBefore,
    onlyAfter: found.shared.onlyAfter,
    hasSameOptions: optionsOf(found.before) === optionsOf(found.after),
    outlooks: found.outlooks,
  }
}

function optionsOf({ situation }: Analysis): string {
  return situation.options.map(({ id }) => id).join(' ')
}

function sideOf({ situation, solution }: Analysis, concept: OfferedConcept, lang: Lang): VersionSide {
  const { statusQuo } = situation
  const asOf = situation.choice?.asOf ?? situation.case?.asOf
  const verdicts = solution[concept]
  return {
    ...(asOf === undefined ? {} : { asOf }),
    stateCount: situation.conflict.space.stateCount,
    ...(statusQuo === undefined
      ? {}
      : {
          statusQuo: stateWords(situation, statusQuo, lang),
          statusQuoHolds: isVerdicts(verdicts) && hasState(verdicts.equilibria, statusQuo),
        }),
  }
}

function comparedOutcomes(found: VersionDiff, change: ConceptChange, lang: Lang): ComparedOutcome[] {
  const { before, after } = found
  const turned = (kind: 'lost' | 'gained', own: Analysis, other: Analysis) => (each: TurnedOutcome) => ({
    kind,
    ...namedOutcome(own.situation, listStates(each.states), lang, each),
    ...reachIn(own, each.states, kind === 'lost' ? 'before' : 'after'),
    elsewhere: each.elsewhere,
    leaving: each.leaving.map((party) => textIn(other.situation.parties[party]?.name ?? '', lang)),
  })
  return [
    ...change.gained.map(turned('gained', after, before)),
    ...change.lost.map(turned('lost', before, after)),
    ...keptOutcomes(found, change, lang),
  ]
}

/** What holds in both, as patterns of the later version. */
function keptOutcomes(
  { before, after, shared }: VersionDiff,
  { concept }: ConceptChange,
  lang: Lang,
): ComparedOutcome[] {
  const [old, next] = [before.solution[concept], after.solution[concept]]
  if (!old || !next || !isVerdicts(old) || !isVerdicts(next)) return []
  const was = new Map(listStates(old.equilibria).map((state) => [shared.keyBefore(state), state]))
  const states = listStates(next.equilibria).filter((state) => was.has(shared.keyAfter(state)))
  const { stateCount } = after.situation.conflict.space
  const { groups } = groupStates(after.situation, setOf(stateCount, states), { universe: fullSet(stateCount) })
  const kept = groups.map(({ pattern, states: own, count }): ComparedOutcome => {
    const earlier = listStates(own).flatMap((state) => was.get(shared.keyAfter(state)) ?? [])
    return {
      kind: 'kept',
      ...namedOutcome(after.situation, listStates(own), lang, { pattern, count }),
      ...reachIn(before, setOf(before.situation.conflict.space.stateCount, earlier), 'before'),
      ...reachIn(after, own, 'after'),
      leaving: [],
    }
  })
  return kept.sort((a, b) => easeOf(a.after) - easeOf(b.after))
}

/** What is come by more easily comes first, as on the page of the answer. */
function easeOf(reachability: Reachability | undefined): number {
  return reachability === undefined ? 0 : ['start', 'improvements', 'moves', 'no'].indexOf(reachability)
}

/** How the best reachable of the states is come by. */
function reachIn(
  analysis: Analysis,
  states: StateSet,
  side: 'before' | 'after',
): { before?: Reachability; after?: Reachability } {
  const best = bestReachability(analysis, states)
  return best === undefined ? {} : { [side]: best }
}

function modelChangeView({ before, after }: VersionDiff, change: ModelChange, lang: Lang): ModelChangeView {
  const { party, name, reading, guess, part, kind, key, fields, from, to } = change
  const parties = [...after.situation.parties, ...before.situation.parties]
  const owner = part === 'option' ? undefined : parties.find(({ id }) => id === party)?.name
  return {
    part,
    kind,
    key,
    fields,
    isGuess: guess !== undefined && guess !== 'opposite',
    ...(owner === undefined ? {} : { owner: textIn(owner, lang) }),
    ...(name === undefined ? {} : { name: textIn(name, lang) }),
    ...(reading === undefined ? {} : { reading }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}
