import {
  type Confidence,
  handMovesOf,
  preferencesInForce,
  rulesInForce,
  type Situation,
  situationOf,
} from '@anchorage/casefile'
import {
  applyEdit,
  type Concept,
  isVerdicts,
  listStates,
  ranksAfterMoves,
  ranksOf,
  type Solver,
  solverFor,
} from '@anchorage/engine'
import { changedCase, type RuleChange } from '../least-change/single-changes.ts'

/** One small change of the model. Places count from 0. */
export type SmallChange =
  /** The priorities at `place` and below it change places. */
  | {
      readonly kind: 'swap'
      readonly party: number
      readonly place: number
      readonly statements: readonly [string, string]
    }
  | { readonly kind: 'leave-out'; readonly party: number; readonly place: number; readonly statement: string }
  /** Two classes of a ranking next to each other change places; `place` is that of the better one. */
  | { readonly kind: 'swap-classes'; readonly party: number; readonly place: number }
  | { readonly kind: 'rule'; readonly change: RuleChange; readonly words: string }

/** What a small change does to what holds. */
export interface SmallChangeEffect {
  readonly change: SmallChange
  /** The better supported of the judgements that it touches; absent for a ranking, which states none. */
  readonly confidence?: Confidence
  /** Ids of the states that are equilibria then and were not, and the other way round. */
  readonly gained: readonly (string | number)[]
  readonly lost: readonly (string | number)[]
}

/** What every small change does, one at a time. */
export interface Sensitivity {
  readonly concept: Concept
  readonly tried: number
  /** Only those that change what holds, in the order of the file. */
  readonly effects: readonly SmallChangeEffect[]
  /** Changes after which the case has no answer. */
  readonly undecided: readonly SmallChange[]
}

/**
 * What adjacent swaps and leaving out one thing at a time do to the equilibria, exactly: every swap of neighbours in a
 * priority list, every priority left out, every swap of neighbouring classes of a ranking, and every constraint, window and
 * irreversibility left out, whatever the confidence.
 */
export function sensitivityOf(situation: Situation, concept: Concept): Sensitivity {
  const solver = solverFor(situation.conflict.space)
  const before = idsOf(situation, solver, situation.conflict.ranks, concept)
  const undecided: SmallChange[] = []
  const effects: SmallChangeEffect[] = []
  const changes = [...preferenceChanges(situation), ...ruleChanges(situation)]
  for (const { change, confidence, ranks, changed } of changes) {
    const given = ranks?.()
    const after = changed
      ? idsAfter(changed(), concept)
      : given &&
        idsOf(situation, solver, situation.conflict.ranks.with('party' in change ? change.party : 0, given), concept)
    if (!after) {
      undecided.push(change)
      continue
    }
    const gained = [...after].filter((id) => !before.has(id))
    const lost = [...before].filter((id) => !after.has(id))
    if (gained.length + lost.length > 0) effects.push({ change, ...(confidence && { confidence }), gained, lost })
  }
  return { concept, tried: changes.length, effects, undecided }
}

interface Trial {
  readonly change: SmallChange
  readonly confidence?: Confidence
  /** The ranks of the party then; undefined where there are none. */
  readonly ranks?: () => Uint32Array | undefined
  /** The situation then, where states or moves are others. */
  readonly changed?: () => Situation | undefined
}

function preferenceChanges(situation: Situation): Trial[] {
  const { conflict } = situation
  const preferences = preferencesInForce(situation)
  const byHand = handMovesOf(situation)
  return conflict.ranks.flatMap((own, party): Trial[] => {
    const preference = preferences?.[party]
    if (preference?.kind === 'weights' || preference?.kind === 'none') return []
    if (preference?.kind !== 'priorities') return classSwaps(own, party)
    const list = preference.priorities
    const formulas = list.map(({ want }) => want.formula)
    const ranked = (changed: typeof formulas): Uint32Array | undefined => {
      const found = ranksOf(conflict.space, { kind: 'priorities', formulas: changed })
      return found.ok ? ranksAfterMoves(found.ranks, byHand[party] ?? []) : undefined
    }
    const swaps = list.slice(1).flatMap((below, place): Trial[] => {
      const above = list[place]
      if (!above) return []
      return [
        {
          change: { kind: 'swap', party, place, statements: [above.want.text, below.want.text] },
          confidence: better(above.confidence, below.confidence),
          ranks: () => ranked(applyEdit(formulas, { kind: 'move', from: place, to: place + 1 })),
        },
      ]
    })
    const left = list.map(
      ({ want, confidence }, place): Trial => ({
        change: { kind: 'leave-out', party, place, statement: want.text },
        confidence,
        ranks: () => ranked(applyEdit(formulas, { kind: 'drop', at: place })),
      }),
    )
    return [...swaps, ...left]
  })
}

function classSwaps(own: Uint32Array, party: number): Trial[] {
  const best = own.reduce((highest, rank) => Math.max(highest, rank), 0)
  return Array.from({ length: best }, (_, place): Trial => {
    const high = best - place
    return {
      change: { kind: 'swap-classes', party, place },
      ranks: () => own.map((rank) => (rank === high ? high - 1 : rank === high - 1 ? high : rank)),
    }
  })
}

function ruleChanges(situation: Situation): Trial[] {
  const c = situation.case
  const rules = rulesInForce(situation)
  if (!c || !rules) return []
  const trial = (change: RuleChange, confidence: Confidence, words: string): Trial => ({
    change: { kind: 'rule', change, words },
    confidence,
    changed: () => situationOf(changedCase(c, change), situation.choice ?? {}).situation,
  })
  return [
    ...c.constraints.flatMap((constraint) => {
      if (constraint.kind === 'merge' || !rules.constraints.includes(constraint.index)) return []
      const words =
        constraint.kind === 'forbid'
          ? `${constraint.from.text} → ${constraint.to.text}`
          : `${constraint.kind}: ${constraint.condition.text}`
      return [trial({ kind: 'drop-constraint', constraint: constraint.index }, constraint.confidence, words)]
    }),
    ...c.windows.flatMap((window, index) =>
      rules.windows.includes(index)
        ? [trial({ kind: 'drop-window', window: index }, window.confidence, window.condition.text)]
        : [],
    ),
    ...c.options.flatMap((option) =>
      option.change === 'both'
        ? []
        : [trial({ kind: 'reversibility', option: option.index, change: 'both' }, option.confidence, option.id)],
    ),
  ]
}

const support: readonly Confidence[] = ['assumed', 'inferred', 'attested']

function better(first: Confidence, second: Confidence): Confidence {
  return support.indexOf(first) >= support.indexOf(second) ? first : second
}

function idsAfter(situation: Situation | undefined, concept: Concept): Set<string | number> | undefined {
  return situation && idsOf(situation, solverFor(situation.conflict.space), situation.conflict.ranks, concept)
}

function idsOf(
  situation: Situation,
  solver: Solver,
  ranks: readonly Uint32Array[],
  concept: Concept,
): Set<string | number> {
  const verdicts = solver(ranks, { concepts: [concept] })[concept]
  return new Set(isVerdicts(verdicts) ? listStates(verdicts.equilibria).map((state) => situation.stateId(state)) : [])
}
