import {
  conceptWords,
  conditionWords,
  type FreeAnswer,
  type InverseAnswer,
  stateWords,
  type WantedState,
} from '@anchorage/analysis'
import { type Lang, type Situation, textIn } from '@anchorage/casefile'
import { type CountedShare, factorial } from '@anchorage/engine'
import { messagesIn } from './messages/messages.ts'
import type { Block, TableRow } from './render/blocks.ts'
import { opening } from './report.ts'
import { grouped, shareWords } from './share-words.ts'

/** Wanted states that are spelled out, and combinations of readings. */
const statesShown = 3
const readingsShown = 12

/** Above this many states, the number of rankings is not written down. */
const countedStates = 20

/** What would have to be preferred for the wanted state to hold, as a report. */
export function inverseReport(answer: InverseAnswer, wanted: string, lang: Lang): Block[] {
  return [
    ...opening(answer.situation, lang),
    ...wantedBlocks(answer, wanted, lang),
    ...rankingBlocks(answer, lang),
    ...orderBlocks(answer, lang),
    ...readingBlocks(answer, lang),
    ...estimateBlocks(answer, lang),
  ]
}

function wantedBlocks(answer: InverseAnswer, asked: string, lang: Lang): Block[] {
  const { inverse } = messagesIn(lang)
  const { situation, concept, wanted, holding, states } = answer
  const [only] = states
  const name = wanted.length === 1 && only ? situation.stateName(only.state) : undefined
  const words = name === undefined ? asked : textIn(name, lang)
  const heading: Block = { kind: 'heading', text: inverse.wanted(words, conceptWords(concept, lang).name) }
  if (wanted.length === 1 && only) return [heading, ...stateBlocks(situation, only, lang)]
  const shown = states.slice(0, statesShown)
  return [
    heading,
    { kind: 'paragraph', text: inverse.several(grouped(wanted.length), grouped(holding.length)) },
    { kind: 'paragraph', text: inverse.spelledOut(shown.length) },
    ...shown.flatMap((each): Block[] => [
      { kind: 'paragraph', text: inverse.state(stateWords(situation, each.state, lang)) },
      ...stateBlocks(situation, each, lang),
    ]),
  ]
}

function stateBlocks(situation: Situation, { holds, conditions }: WantedState, lang: Lang): Block[] {
  const { inverse } = messagesIn(lang)
  const leaving = conditions.filter(({ met }) => met.includes(false)).map(({ party }) => nameOf(situation, party, lang))
  return [
    { kind: 'paragraph', text: holds ? inverse.holds : inverse.doesNotHold(leaving) },
    ...conditions.flatMap((condition): Block[] => {
      const { verdict, demands, coupling } = conditionWords(situation, condition, lang)
      if (demands.length === 0) {
        const text = [verdict, ...(coupling === undefined ? [] : [coupling])].join(lang === 'zh' ? '' : ' ')
        return [{ kind: 'paragraph', text }]
      }
      return [
        { kind: 'paragraph', text: verdict },
        { kind: 'list', items: demands },
        ...(coupling === undefined ? [] : [{ kind: 'paragraph', text: coupling } as const]),
      ]
    }),
  ]
}

function rankingBlocks({ situation, wanted, states, byFreedom }: InverseAnswer, lang: Lang): Block[] {
  const { inverse } = messagesIn(lang)
  const { stateCount } = situation.conflict.space
  const all = (parties: number): bigint | undefined =>
    stateCount <= countedStates ? factorial(stateCount) ** BigInt(parties) : undefined
  const isSingle = wanted.length === 1 && byFreedom.every(({ free }) => free.length === 1)
  const rows = byFreedom.map(({ free, rankings }): TableRow => {
    const own = states[0]?.conditions.find(({ party }) => party === free[0])
    return {
      kind: 'cells',
      cells: [
        partiesWords(situation, free, lang),
        ...(isSingle && own?.share ? [shareWords(own.share, all(1), lang)] : []),
        shareWords(rankings, all(free.length), lang),
      ],
    }
  })
  const about = isSingle ? inverse.aboutRankings : inverse.aboutRankingsSeveral
  return [
    { kind: 'heading', text: inverse.rankings },
    { kind: 'paragraph', text: about(grouped(stateCount), byFreedom[0]?.free.length ?? 1) },
    {
      kind: 'table',
      head: [inverse.free, ...(isSingle ? [inverse.ownCondition] : []), inverse.stableForAll],
      rows,
    },
  ]
}

function orderBlocks({ situation, byFreedom }: InverseAnswer, lang: Lang): Block[] {
  const { inverse } = messagesIn(lang)
  const rows = byFreedom.flatMap(({ orders }): TableRow[] => {
    if (!orders) return []
    const parties = orders.lists.map(({ party }) => party)
    const sum = (part: 'movable' | 'priorities'): number => orders.lists.reduce((total, list) => total + list[part], 0)
    const cells = [
      partiesWords(situation, parties, lang),
      inverse.moving(sum('movable'), sum('priorities')),
      grouped(orders.orders),
      shareWords(orders.share, orders.orders, lang),
    ]
    return [{ kind: 'cells', cells }]
  })
  if (rows.length === 0) return []
  return [
    { kind: 'heading', text: inverse.orders },
    { kind: 'paragraph', text: inverse.aboutOrders },
    { kind: 'table', head: [inverse.free, inverse.mayMove, inverse.orderCount, inverse.stableForAll], rows },
  ]
}

function readingBlocks({ situation, wanted, byFreedom }: InverseAnswer, lang: Lang): Block[] {
  const { inverse } = messagesIn(lang)
  const verdict = (holding: readonly number[]): string =>
    holding.length === 0
      ? inverse.readingFails
      : wanted.length === 1
        ? inverse.readingHolds
        : inverse.readingHoldsIn(grouped(holding.length), grouped(wanted.length))
  const lines = byFreedom.flatMap(({ free, readings = [] }) =>
    readings.map((answer) => [readingWords(situation, free, answer, lang), verdict(answer.holding)]),
  )
  if (lines.length === 0) return []
  const left = lines.length - readingsShown
  return [
    { kind: 'heading', text: inverse.readings },
    {
      kind: 'table',
      head: ['', inverse.stableForAll],
      rows: lines.slice(0, readingsShown).map((cells) => ({ kind: 'cells', cells })),
    },
    ...(left > 0 ? [{ kind: 'paragraph', text: inverse.moreReadings(left) } as const] : []),
  ]
}

function readingWords(
  situation: Situation,
  free: readonly number[],
  { readings }: NonNullable<FreeAnswer['readings']>[number],
  lang: Lang,
): string {
  const { inverse } = messagesIn(lang)
  return free
    .flatMap((index) => situation.case?.parties[index] ?? [])
    .filter((party) => party.readings.length > 0)
    .map((party) => {
      const reading = party.readings.find(({ id }) => id === readings[party.id])
      return inverse.reading(textIn(party.name, lang), reading ? textIn(reading.name, lang) : inverse.mainReading)
    })
    .join(inverse.readingSeparator)
}

/** What the estimates, if there are any, were made from. */
function estimateBlocks({ states, wanted, byFreedom }: InverseAnswer, lang: Lang): Block[] {
  const own = wanted.length === 1 ? (states[0]?.conditions.flatMap(({ share }) => share ?? []) ?? []) : []
  const shares: CountedShare[] = [
    ...own,
    ...byFreedom.flatMap(({ rankings, orders }) => [rankings, ...(orders ? [orders.share] : [])]),
  ]
  const sample = shares.find((share) => share.kind === 'sampled')
  if (!sample) return []
  return [{ kind: 'paragraph', text: messagesIn(lang).inverse.estimated(grouped(sample.samples), sample.seed) }]
}

function partiesWords(situation: Situation, parties: readonly number[], lang: Lang): string {
  return parties.map((party) => nameOf(situation, party, lang)).join(messagesIn(lang).inverse.partySeparator)
}

function nameOf(situation: Situation, party: number, lang: Lang): string {
  return textIn(situation.parties[party]?.name ?? '', lang)
}
