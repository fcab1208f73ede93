import type { Situation } from '@anchorage/casefile'
import { asPart, type Concept, type Work } from '@anchorage/engine'
import { type Analysis, analyzing } from '../analyze.ts'
import {
  type ConceptChange,
  conceptChange,
  type OutlookChange,
  outlookChanges,
  type PartyChange,
  partyChanges,
} from './answer-changes.ts'
import { type ModelChange, modelChanges } from './model-changes.ts'
import { type SharedModel, sharedModel } from './shared-states.ts'

/** Two versions of a conflict, what changed in the model, and what that did to the answers. */
export interface VersionDiff {
  readonly before: Analysis
  readonly after: Analysis
  readonly shared: SharedModel
  /** What the files say otherwise; absent where one of the two is a table. */
  readonly model?: readonly ModelChange[]
  /** Absent where it is not compared; see `partyChanges`. */
  readonly parties?: readonly PartyChange[]
  readonly concepts: readonly ConceptChange[]
  readonly outlooks: readonly OutlookChange[]
}

/**
 * Compares two versions of a conflict: cases as of a day, or tables. Where their options differ, states are compared over
 * the options that both have, so that one state of a version may stand for several of the other. Yields the share of the
 * work that is done.
 */
export function* diffVersions(
  before: Situation,
  after: Situation,
  options: { readonly concepts: readonly Concept[] },
): Work<VersionDiff> {
  const old = yield* asPart(analyzing(before, options), { from: 0, to: 0.25 })
  const next = yield* asPart(analyzing(after, options), { from: 0.25, to: 0.5 })
  return yield* asPart(diffAnalyses(old, next, options), { from: 0.5, to: 1 })
}

/** The comparison of two versions that are solved under these concepts already. */
export function* diffAnalyses(
  old: Analysis,
  next: Analysis,
  { concepts }: { readonly concepts: readonly Concept[] },
): Work<VersionDiff> {
  const { situation: before } = old
  const { situation: after } = next
  const shared = sharedModel(before, after)
  const parties = partyChanges(old, next, shared)
  const changes: ConceptChange[] = []
  for (const [index, concept] of concepts.entries()) {
    yield (0.8 * index) / concepts.length
    changes.push(conceptChange(old, next, shared, concept))
  }
  yield 0.8
  return {
    before: old,
    after: next,
    shared,
    ...(before.case && after.case && { model: modelChanges(before.case, after.case) }),
    ...(parties && { parties }),
    concepts: changes,
    outlooks: outlookChanges(old, next),
  }
}

/** Whether anything differs: what the files say, the shared model, or an answer. */
export function differs({ model, parties, concepts, outlooks, shared, before, after }: VersionDiff): boolean {
  const size = ({ situation }: Analysis): number => situation.conflict.space.stateCount
  return (
    (model?.length ?? 0) > 0 ||
    size(before) !== size(after) ||
    shared.onlyBefore.length + shared.onlyAfter.length > 0 ||
    shared.parties.length < Math.max(before.situation.parties.length, after.situation.parties.length) ||
    (parties ?? []).some(
      ({ rankedOtherwise, movesGained, movesLost }) => rankedOtherwise + movesGained + movesLost > 0,
    ) ||
    statusQuoOf(before, shared.keyBefore) !== statusQuoOf(after, shared.keyAfter) ||
    concepts.some(({ lostCount, gainedCount, reachGained, reachLost }) =>
      [lostCount, gainedCount, reachGained.length, reachLost.length].some((count) => count > 0),
    ) ||
    outlooks.length > 0
  )
}

function statusQuoOf({ situation: { statusQuo } }: Analysis, key: (state: number) => string): string | undefined {
  return statusQuo === undefined ? undefined : key(statusQuo)
}
