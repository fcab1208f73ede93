import { type Lang, textIn } from '@anchorage/casefile'
import { listStates } from '@anchorage/engine'
import type { Analysis } from '../analyze.ts'
import type { TurnedOutcome } from './answer-changes.ts'
import { differs, type VersionDiff } from './version-diff.ts'

/** The comparison as data; states are ids of the version that they are listed for. */
export function diffJson(
  found: VersionDiff,
  { names, lang }: { readonly names: readonly [string, string]; readonly lang: Lang },
): object {
  const { before, after, shared, model, parties, concepts, outlooks } = found
  const version = ({ situation }: Analysis, name: string): object => ({
    path: name,
    title: textIn(situation.title, lang),
    asOf: situation.choice?.asOf ?? situation.case?.asOf ?? null,
    stateCount: situation.conflict.space.stateCount,
    statusQuo: situation.statusQuo === undefined ? null : situation.stateId(situation.statusQuo),
  })
  const turned =
    (own: Analysis, other: Analysis) =>
    ({ pattern, states, elsewhere, leaving }: TurnedOutcome): object => ({
      pattern: pattern.join(''),
      states: listStates(states).map((state) => own.situation.stateId(state)),
      elsewhere,
      leaving: leaving.map((party) => other.situation.parties[party]?.id),
    })
  const ids = (states: readonly number[]) => states.map((state) => after.situation.stateId(state))
  return {
    before: version(before, names[0]),
    after: version(after, names[1]),
    differs: differs(found),
    shared: {
      by: shared.by,
      options: shared.options.length,
      onlyBefore: shared.onlyBefore,
      onlyAfter: shared.onlyAfter,
    },
    model:
      model?.map(({ name, ...change }) => ({ ...change, ...(name !== undefined && { name: textIn(name, lang) }) })) ??
      null,
    parties:
      parties?.map(({ party, ...counts }) => ({
        before: before.situation.parties[party[0]]?.id,
        after: after.situation.parties[party[1]]?.id,
        ...counts,
      })) ?? null,
    concepts: concepts.map(
      ({ concept, kept, lost, lostCount, gained, gainedCount, reachGained, reachLost, notApplicable }) => ({
        concept,
        kept,
        lostCount,
        lost: lost.map(turned(before, after)),
        gainedCount,
        gained: gained.map(turned(after, before)),
        reachGained: ids(reachGained),
        reachLost: ids(reachLost),
        ...(notApplicable && { notApplicable }),
      }),
    ),
    outlooks,
  }
}
