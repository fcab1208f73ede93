import type { Situation } from '@anchorage/casefile'
import { type Concept, wilsonInterval } from '@anchorage/engine'
import { findings, type WatchJob } from './watch-chunk.ts'
import type { WatchedJudgement, WatchedThing, WatchTotal } from './watch-total.ts'

/** What to watch, ready to be reported on. */
export interface WatchAnswer {
  readonly situation: Situation
  readonly job: WatchJob
  readonly total: WatchTotal
  readonly concept: Concept
  readonly seed: number
  /** The formula that was asked about. */
  readonly to?: string
  readonly things: readonly WatchedThing[]
  /** The one that bears most on the things first. */
  readonly judgements: readonly WatchedJudgement[]
}

/** States that hold in at least this share of the samples are watched. */
const watchedFrom = 0.05

/** How many things are watched at the most. */
const watchedThings = 12

/** What to watch, from samples that have been counted: the states that hold most often, or the formula asked about. */
export function watchAnswer(
  situation: Situation,
  job: WatchJob,
  total: WatchTotal,
  { seed, to }: { readonly seed: number; readonly to?: string },
): WatchAnswer {
  const things: WatchedThing[] =
    to === undefined
      ? total
          .statesHeld(watchedFrom)
          .slice(0, watchedThings)
          .map((state) => ({ kind: 'state', state }))
      : [{ kind: 'pattern', pattern: 0 }]
  const judgements = total.judgements(things)
  return { situation, job, total, concept: job.concept, seed, ...(to !== undefined && { to }), things, judgements }
}

/** A share of the samples in which a judgement has turned out in one way. */
export interface Then {
  readonly share: number
  readonly low: number
  readonly high: number
}

/** What a finding does to one thing. */
export interface FindingEffect {
  readonly thing: number
  readonly then: Then
  /** If the judgement is right as it stands; absent where it never is. */
  readonly right?: Then
}

/** A finding that makes a difference, and to which things, the greatest difference first. */
export interface TellingFinding {
  readonly judgement: WatchedJudgement
  readonly finding: (typeof findings)[number]
  readonly samples: number
  readonly effects: readonly FindingEffect[]
}

/** The share of the samples with a finding in which a thing holds; undefined where the finding never came. */
export function shareThen({ came, bearings }: WatchedJudgement, thing: number, finding: number): Then | undefined {
  const count = came[finding] ?? 0
  const yes = bearings[thing]?.yes[finding] ?? 0
  return count === 0 ? undefined : { share: yes / count, ...wilsonInterval(yes, count) }
}

/** Differences of a share smaller than this are not called telling. */
const tellingFrom = 0.1

/**
 * The findings of a judgement, other than that it is right, after which some thing holds clearly more or less often: the
 * intervals with and without it do not meet, and the shares lie ten points apart or more.
 */
export function tellingFindings(judgement: WatchedJudgement): TellingFinding[] {
  return findings.flatMap((finding, index): TellingFinding[] => {
    if (finding === 'stays') return []
    const effects = judgement.bearings.flatMap((_, thing): FindingEffect[] => {
      const then = shareThen(judgement, thing, index)
      const right = shareThen(judgement, thing, 0)
      if (!then || !right || Math.abs(then.share - right.share) < tellingFrom) return []
      return then.low > right.high || then.high < right.low ? [{ thing, then, right }] : []
    })
    if (effects.length === 0) return []
    const size = ({ then, right }: FindingEffect): number => Math.abs(then.share - (right?.share ?? 0))
    effects.sort((a, b) => size(b) - size(a) || a.thing - b.thing)
    return [{ judgement, finding, samples: judgement.came[index] ?? 0, effects }]
  })
}

/** Whether a judgement makes a difference that is not put down to chance, and moves a point or more. */
export function isTelling({ change, bearings }: WatchedJudgement): boolean {
  return change >= 0.01 && bearings.some(({ information }) => information.low > 0)
}

/** The place of the thing about which a judgement tells most. */
export function mostToldOf({ bearings }: WatchedJudgement): number {
  const bits = bearings.map(({ information }) => information.bits)
  return Math.max(0, bits.indexOf(Math.max(...bits)))
}
