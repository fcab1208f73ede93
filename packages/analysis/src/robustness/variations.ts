import {
  type Confidence,
  type Constraint,
  type Interval,
  type Option,
  type Priority,
  preferencesInForce,
  rulesInForce,
  type Situation,
  type Varies,
  type Window,
} from '@anchorage/casefile'
import type { RuleChange } from '../least-change/single-changes.ts'
import { chanceInForce } from './chance-in-force.ts'
import { usualChances } from './usual-chances.ts'

/** What becomes of a judgement in a sample. Places count from 0, in the list as it is in force on the day. */
export type Fate =
  | { readonly kind: 'stays' | 'drop' | 'flip' }
  /** A rule that is not in force on the day is so after all: its dates are uncertain. */
  | { readonly kind: 'holds' }
  /** The priority stands where the one at `to` stands: after it if it comes from above, before it if from below. */
  | { readonly kind: 'move'; readonly to: number }

/** A fate and how likely it is. */
export interface Chance {
  readonly fate: Fate
  readonly probability: number
}

interface VariationBase {
  /** The place in the file, as a path with dots: `parties.us.priorities.2`. */
  readonly id: string
  readonly confidence: Confidence
  readonly because: readonly string[]
  readonly varies: Varies
  /** Whether the file states the probabilities, or they are the usual ones. */
  readonly from: 'file' | 'usual'
  /** Every fate that can be, each with a probability above 0; `stays` first, also where it cannot be. */
  readonly chances: readonly Chance[]
  /** How likely its uncertain dates have it in force on the day, if there is anything to it; absent where they are certain. */
  readonly inForce?: number
}

/** A judgement that is not certain, and how it may turn out. */
export type Variation = VariationBase &
  (
    | { readonly kind: 'priority'; readonly party: number; readonly place: number; readonly priority: Priority }
    | {
        readonly kind: 'rule'
        /** What it means that the judgement is dropped. */
        readonly change: RuleChange
        /** Whether the rule is in force in the case as it stands. */
        readonly isInForce: boolean
        readonly element: Constraint | Window | Option
      }
  )

/** Which judgements vary: those inferred and assumed, unless attested ones are asked to vary too. */
export interface VaryOptions {
  readonly vary?: 'attested'
}

/**
 * The judgements of a case that may be otherwise: priorities in force on the day in the readings chosen, constraints
 * that rule out states or moves, windows, and options that cannot be undone. A rule whose dates leave it open whether it is
 * in force on the day varies in that too, whatever its confidence. In the order of the parties, then of the file. Empty for
 * tables. Rankings and weights carry no confidence and stay as they are; so do merges, which say what a state is, and the
 * dates of priorities. Where a party ranks state by state, rules that take states away stay too, unless the file says how
 * they vary.
 */
export function variationsOf(situation: Situation, options: VaryOptions = {}): Variation[] {
  const c = situation.case
  const preferences = preferencesInForce(situation)
  const rules = rulesInForce(situation)
  if (!c || !preferences || !rules) return []
  const priorities = preferences.flatMap((preference, party): Variation[] => {
    if (preference.kind !== 'priorities') return []
    const list = preference.priorities
    return list.flatMap((priority, place) => {
      const found = chancesOf(priority, 'priority', options)
      if (!found) return []
      const chances = priorityChances(found.varies, place, list.length)
      return [{ ...found, kind: 'priority', party, place, priority, id: idOf(priority), chances } as const]
    })
  })
  const day = situation.choice?.asOf ?? c.asOf
  const rule = (
    element: Constraint | Window | Option,
    about: { readonly change: RuleChange; readonly isInForce: boolean; readonly interval?: Interval },
  ): Variation[] => {
    const { change, isInForce, interval } = about
    const kind = change.kind === 'drop-window' ? 'window' : 'rule'
    const found = chancesOf(element, kind, options) ?? { ...certain, ...judged(element) }
    const { drop, move } = found.varies
    const inForce = interval && day !== undefined ? chanceInForce(interval, day, move) : 1
    const chances = certainFirst([
      isInForce ? [{ kind: 'drop' }, drop + (1 - drop) * (1 - inForce)] : [{ kind: 'holds' }, (1 - drop) * inForce],
    ])
    const dates = inForce > 0 && inForce < 1 ? { inForce } : {}
    return [{ ...found, kind: 'rule', change, isInForce, element, id: idOf(element), chances, ...dates }]
  }
  // A state that a rule takes away has no place in a ranking: such a rule varies only where the file says so.
  const isRanked = preferences.some(({ kind }) => kind === 'ranking')
  const mayGo = ({ varies }: { readonly varies?: Varies }): boolean => !isRanked || varies !== undefined
  return [
    ...priorities,
    ...c.constraints.flatMap((constraint) => {
      if (constraint.kind === 'merge' || !(constraint.kind === 'forbid' || mayGo(constraint))) return []
      return rule(constraint, {
        change: { kind: 'drop-constraint', constraint: constraint.index },
        isInForce: rules.constraints.includes(constraint.index),
        ...(constraint.during && { interval: constraint.during }),
      })
    }),
    ...c.windows.flatMap((window, index) =>
      mayGo(window)
        ? rule(window, {
            change: { kind: 'drop-window', window: index },
            isInForce: rules.windows.includes(index),
            interval: window.unavailable,
          })
        : [],
    ),
    ...c.options.flatMap((option) =>
      option.change === 'both'
        ? []
        : rule(option, { change: { kind: 'reversibility', option: option.index, change: 'both' }, isInForce: true }),
    ),
  ].filter(({ chances }) => chances.length > 1)
}

/** A judgement that is as it stands, except that its dates may leave open whether it is in force. */
const certain = { varies: { drop: 0, move: 0, flip: 0 }, from: 'file' } as const

function judged({ confidence, because }: Uncertain): Pick<VariationBase, 'confidence' | 'because'> {
  return { confidence, because }
}

type Uncertain = Pick<Priority, 'confidence' | 'because' | 'varies' | 'certainty' | 'uncertain'>

/** The probabilities of an element; undefined where it does not vary. */
function chancesOf(
  element: Uncertain,
  kind: 'priority' | 'rule' | 'window',
  { vary }: VaryOptions,
): Pick<VariationBase, 'confidence' | 'because' | 'varies' | 'from'> | undefined {
  const { confidence, because, certainty, uncertain } = element
  const stated = element.varies ?? flipped(uncertain ? 0.5 : certainty === undefined ? undefined : 1 - certainty)
  if (stated) return { confidence, because, varies: stated, from: 'file' }
  if (confidence === 'attested' && vary !== 'attested') return undefined
  const usual = usualChances[confidence][kind]
  return { confidence, because, varies: { move: 0, flip: 0, ...usual }, from: 'usual' }
}

/** What `certainty` and `uncertain` say of a priority: how likely the opposite is. */
function flipped(flip: number | undefined): Varies | undefined {
  return flip === undefined ? undefined : { drop: 0, move: 0, flip: Math.round(flip * 1e6) / 1e6 }
}

function priorityChances({ drop, move, flip }: Varies, place: number, length: number): Chance[] {
  const others = Array.from({ length }, (_, to) => to).filter((to) => to !== place)
  return certainFirst([
    [{ kind: 'drop' }, drop],
    [{ kind: 'flip' }, flip],
    ...others.map((to) => [{ kind: 'move', to }, move / others.length] as const),
  ])
}

/** The fates that can be, after `stays`, which takes what they leave. */
function certainFirst(fates: readonly (readonly [Fate, number])[]): Chance[] {
  const possible = fates.filter(([, probability]) => probability > 1e-12)
  const rest = possible.reduce((left, [, probability]) => left - probability, 1)
  return [
    { fate: { kind: 'stays' }, probability: Math.max(0, Math.round(rest * 1e12) / 1e12) },
    ...possible.map(([fate, probability]) => ({ fate, probability })),
  ]
}

function idOf({ path }: { readonly path: readonly (string | number)[] }): string {
  return path.join('.')
}
