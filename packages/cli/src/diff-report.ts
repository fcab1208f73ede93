import {
  type Analysis,
  conceptWords,
  exampleState,
  type ModelChange,
  stateWords,
  type TurnedOutcome,
  type VersionDiff,
} from '@anchorage/analysis'
import { type Lang, textIn } from '@anchorage/casefile'
import { listStates } from '@anchorage/engine'
import { changeWords } from './diff-changes.ts'
import { formulaNames, type WrittenFormula } from './formula-names.ts'
import { messagesIn } from './messages/messages.ts'
import type { Block } from './render/blocks.ts'
import { grouped } from './share-words.ts'

/** How much of a list a person reads. */
const shown = { changes: 25, outcomes: 10 }

/** Two versions compared, as a report. `names` are what the versions are called. */
export function diffReport(
  found: VersionDiff,
  { names, lang }: { readonly names: readonly [string, string]; readonly lang: Lang },
): Block[] {
  const { diff } = messagesIn(lang)
  return [
    { kind: 'title', text: diff.title(...names) },
    { kind: 'list', items: facts(found, lang) },
    ...modelBlocks(found, lang),
    ...partyBlocks(found, lang),
    ...answerBlocks(found, lang),
    ...outlookBlocks(found, lang),
  ]
}

function dateOf({ situation }: Analysis): string | undefined {
  return situation.choice?.asOf ?? situation.case?.asOf
}

function facts({ before, after, shared }: VersionDiff, lang: Lang): string[] {
  const { diff } = messagesIn(lang)
  const [old, next] = [dateOf(before), dateOf(after)]
  const size = ({ situation }: Analysis): string => grouped(situation.conflict.space.stateCount)
  return [
    ...(next === undefined && old === undefined
      ? []
      : [old === next ? diff.asOf(next ?? '') : diff.asOfEach(old ?? diff.none, next ?? diff.none)]),
    diff.sizes(size(before), size(after)),
    ...(shared.onlyBefore.length > 0 ? [diff.onlyBefore(shared.onlyBefore.join(diff.listSeparator))] : []),
    ...(shared.onlyAfter.length > 0 ? [diff.onlyAfter(shared.onlyAfter.join(diff.listSeparator))] : []),
    ...(shared.isWhole || shared.by !== 'options' ? [] : [diff.shared(shared.options.length)]),
    ...(shared.by === 'nothing' ? [diff.nothingShared] : []),
    ...(shared.by === 'ids' ? [diff.byIds] : []),
  ]
}

function modelBlocks({ model, before, after }: VersionDiff, lang: Lang): Block[] {
  const { diff } = messagesIn(lang)
  const partyName = (id: string): string => {
    const parties = [...after.situation.parties, ...before.situation.parties]
    return textIn(parties.find((party) => party.id === id)?.name ?? id, lang)
  }
  const heading: Block = { kind: 'heading', text: diff.model }
  if (model === undefined) return [heading, { kind: 'paragraph', text: diff.tableModel }]
  if (model.length === 0) return [heading, { kind: 'paragraph', text: diff.sameModel }]
  const parts = [...new Set(model.map(({ part }) => part))]
  return [
    heading,
    ...parts.flatMap((part): Block[] => {
      const own = model.filter((change: ModelChange) => change.part === part)
      const items = own.slice(0, shown.changes).map((change) => changeWords(change, partyName, lang))
      const rest = own.length - items.length
      return [
        { kind: 'paragraph', text: diff.parts[part] },
        { kind: 'list', items: rest > 0 ? [...items, diff.more(rest)] : items },
      ]
    }),
    ...formulaNames(after.situation.case, model.flatMap(formulasOf), lang),
  ]
}

function formulasOf({ fields }: ModelChange): readonly WrittenFormula[] {
  return fields
    .filter(({ field }) => field === 'formula')
    .flatMap(({ before = '', after = '' }) => [{ text: before }, { text: after }])
}

function partyBlocks({ parties, after }: VersionDiff, lang: Lang): Block[] {
  const { diff } = messagesIn(lang)
  if (!parties || parties.length === 0) return []
  const heading: Block = { kind: 'heading', text: diff.parties }
  const changed = parties.filter(
    ({ rankedOtherwise, movesGained, movesLost }) => rankedOtherwise + movesGained + movesLost > 0,
  )
  if (changed.length === 0) return [heading, { kind: 'paragraph', text: diff.sameParties }]
  const pairs = parties[0]?.pairs ?? 0
  const states = Math.round((1 + Math.sqrt(1 + 8 * pairs)) / 2)
  return [
    heading,
    { kind: 'paragraph', text: diff.aboutParties(diff.states(states)) },
    {
      kind: 'table',
      head: [diff.party, diff.rankedOtherwise, diff.moves],
      rows: parties.map(({ party, rankedOtherwise, movesGained, movesLost }) => ({
        kind: 'cells',
        cells: [
          textIn(after.situation.parties[party[1]]?.name ?? '', lang),
          diff.ofPairs(grouped(rankedOtherwise), grouped(pairs)),
          diff.movesOf(grouped(movesGained), grouped(movesLost)),
        ],
      })),
    },
  ]
}

function answerBlocks({ concepts, before, after, shared }: VersionDiff, lang: Lang): Block[] {
  const { diff } = messagesIn(lang)
  const name = (concept: (typeof concepts)[number]['concept']): string => conceptWords(concept, lang).name
  const [lead] = concepts
  const statusQuo = statusQuoChange(before, after, shared, lang)
  const states = (list: readonly number[]): string =>
    list
      .slice(0, shown.outcomes)
      .map((state) => stateWords(after.situation, state, lang))
      .join(diff.separator)
  const heading: Block = { kind: 'heading', text: diff.answers }
  const isSame = concepts.every(
    ({ lostCount, gainedCount, reachGained, reachLost }) =>
      lostCount + gainedCount + reachGained.length + reachLost.length === 0,
  )
  return [
    heading,
    ...(statusQuo === undefined ? [] : [{ kind: 'paragraph', text: statusQuo } as const]),
    ...(isSame ? [{ kind: 'paragraph', text: diff.sameAnswers } as const] : []),
    { kind: 'paragraph', text: diff.aboutAnswers },
    {
      kind: 'table',
      head: [diff.concept, diff.kept, diff.lost, diff.gained],
      rows: concepts.map(({ concept, kept, lostCount, gainedCount, notApplicable }) => ({
        kind: 'cells',
        cells: [
          name(concept),
          ...[kept, lostCount, gainedCount].map((count) => (notApplicable ? diff.notApplicable : grouped(count))),
        ],
      })),
    },
    ...(lead
      ? [
          ...outcomeBlocks(lead.lost, diff.lostOutcomes(name(lead.concept)), {
            own: before,
            other: after,
            side: 'isNow',
            lang,
          }),
          ...outcomeBlocks(lead.gained, diff.gainedOutcomes(name(lead.concept)), {
            own: after,
            other: before,
            side: 'was',
            lang,
          }),
          ...(lead.reachGained.length > 0
            ? [{ kind: 'paragraph', text: diff.nowReached(states(lead.reachGained)) } as const]
            : []),
          ...(lead.reachLost.length > 0
            ? [{ kind: 'paragraph', text: diff.notReached(states(lead.reachLost)) } as const]
            : []),
        ]
      : []),
  ]
}

function statusQuoChange(
  before: Analysis,
  after: Analysis,
  shared: VersionDiff['shared'],
  lang: Lang,
): string | undefined {
  const { diff } = messagesIn(lang)
  const [old, next] = [before.situation.statusQuo, after.situation.statusQuo]
  if (old === next && old === undefined) return undefined
  if (old !== undefined && next !== undefined && shared.keyBefore(old) === shared.keyAfter(next)) return undefined
  return diff.statusQuo(
    old === undefined ? diff.none : stateWords(before.situation, old, lang),
    next === undefined ? diff.none : stateWords(after.situation, next, lang),
  )
}

function outcomeBlocks(
  list: readonly TurnedOutcome[],
  title: string,
  about: { readonly own: Analysis; readonly other: Analysis; readonly side: 'isNow' | 'was'; readonly lang: Lang },
): Block[] {
  const { own, other, side, lang } = about
  const { diff } = messagesIn(lang)
  if (list.length === 0) return []
  const items = list.slice(0, shown.outcomes).map(({ states, count, elsewhere, leaving }) => {
    const all = listStates(states)
    const state = exampleState(own.situation, all) ?? 0
    const parties = diff.and(leaving.map((party) => textIn(other.situation.parties[party]?.name ?? '', lang)))
    const words = diff.outcome(stateWords(own.situation, state, lang), count)
    if (elsewhere === 'infeasible') return words + diff[side].infeasible
    return words + diff[side][elsewhere](parties)
  })
  const rest = list.length - items.length
  return [
    { kind: 'paragraph', text: title },
    { kind: 'list', items: rest > 0 ? [...items, diff.more(rest)] : items },
  ]
}

function outlookBlocks(found: VersionDiff, lang: Lang): Block[] {
  const { diff, report } = messagesIn(lang)
  const { outlooks, after } = found
  const source = after.situation.case
  if (outlooks.length === 0 || !source) return []
  const ids = [...new Set(outlooks.map(({ id }) => id))]
  return [
    { kind: 'heading', text: diff.outlooks },
    {
      kind: 'table',
      head: [diff.who, diff.verdict, diff.expects],
      rows: ids.map((id) => {
        const outlook = source.outlooks.find((each) => each.id === id)
        const by = outlook?.by
        const speaker = by && (by.kind === 'person' ? source.people[by.person] : source.parties[by.party])
        const verdicts = verdictChanges(found, id, lang)
        return {
          kind: 'cells',
          cells: [
            speaker ? textIn(speaker.name, lang) : report.nobody,
            verdicts.join(diff.separator),
            textIn(outlook?.text ?? outlook?.claimText ?? id, lang),
          ],
        }
      }),
    },
  ]
}

/** How the verdicts on an outlook changed: concepts that changed alike together, and not named where all of them did. */
function verdictChanges({ outlooks, concepts }: VersionDiff, id: string, lang: Lang): string[] {
  const { diff, report } = messagesIn(lang)
  const own = outlooks.filter((each) => each.id === id)
  const kinds = [...new Set(own.map(({ before, after }) => `${before} ${after}`))]
  return kinds.map((kind) => {
    const alike = own.filter(({ before, after }) => kind === `${before} ${after}`)
    const names = alike.flatMap(({ concept }) => (concept ? [conceptWords(concept, lang).name] : []))
    const isAll = names.length === 0 || (kinds.length === 1 && names.length === concepts.length)
    const [first] = alike
    return diff.verdictChange(
      isAll ? undefined : names.join(diff.listSeparator),
      report.verdicts[first?.before ?? 'unknown'],
      report.verdicts[first?.after ?? 'unknown'],
    )
  })
}
