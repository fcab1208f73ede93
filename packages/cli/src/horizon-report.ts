import { stateWords } from '@anchorage/analysis'
import { type Lang, type Situation, textIn } from '@anchorage/casefile'
import {
  countStates,
  type LimitedMoves,
  listStates,
  type NonMyopic,
  type StateSet,
  sameStates,
  type Verdicts,
} from '@anchorage/engine'
import { messagesIn } from './messages/messages.ts'
import type { Block, TableRow } from './render/blocks.ts'
import { opening } from './report.ts'

/** What holds by how far the parties look ahead. */
export interface HorizonAnswers {
  readonly situation: Situation
  /** L_1, L_2 … for two parties; else C_1, C_2 …, the cautious convention. */
  readonly limited: readonly LimitedMoves[]
  readonly nonMyopic: NonMyopic
  /** What is defined for two parties alone. */
  readonly twoParty?: {
    readonly leaders: readonly { readonly party: number; readonly verdicts: Verdicts }[]
    /** Maximin_1, Maximin_2 … */
    readonly maximin: readonly Verdicts[]
  }
}

/** States spelled out in one place; the rest is counted. */
const statesShown = 6

/** The answer as a report: each horizon, the long run, leaders, and the worst case. */
export function horizonReport(answers: HorizonAnswers, lang: Lang): Block[] {
  return [
    ...opening(answers.situation, lang),
    ...byHorizon(answers, lang),
    ...(answers.twoParty ? fromStatusQuo(answers, lang) : fromStatusQuoPartyByParty(answers, lang)),
    ...longRun(answers, lang),
    ...withLeader(answers, lang),
    ...againstTheWorst(answers, lang),
  ]
}

function byHorizon({ situation, limited, twoParty }: HorizonAnswers, lang: Lang): Block[] {
  const { horizons } = messagesIn(lang)
  const { length } = situation.parties
  const rows = inRuns(limited, sameEquilibria, lang).map(({ range, item }) =>
    cells(range, number(countStates(item.equilibria)), statesWords(situation, item.equilibria, lang)),
  )
  return [
    { kind: 'heading', text: horizons.title },
    ...(twoParty ? [] : [{ kind: 'paragraph', text: horizons.convention(length) } as const]),
    { kind: 'paragraph', text: twoParty ? horizons.about : horizons.aboutCautious },
    { kind: 'table', head: [horizons.ahead, horizons.equilibria, horizons.which], rows },
  ]
}

function fromStatusQuo({ situation, limited }: HorizonAnswers, lang: Lang): Block[] {
  const { horizons } = messagesIn(lang)
  const { statusQuo } = situation
  if (statusQuo === undefined) return []
  const expected = (ahead: LimitedMoves, party: number): string =>
    endsWords(situation, ahead.outcomes(party, statusQuo), statusQuo, lang)
  const lines = limited.map((ahead) => situation.parties.map((_, party) => expected(ahead, party)))
  const same = (a: readonly string[], b: readonly string[]): boolean => a.every((words, party) => words === b[party])
  return [
    { kind: 'heading', text: horizons.fromStatusQuo },
    { kind: 'paragraph', text: horizons.fromStatusQuoAbout },
    {
      kind: 'table',
      head: [horizons.ahead, ...situation.parties.map(({ name }) => horizons.movesFirst(textIn(name, lang)))],
      rows: inRuns(lines, same, lang).map(({ range, item }) => cells(range, ...item)),
    },
  ]
}

/** The same for more parties than fit beside each other. */
function fromStatusQuoPartyByParty({ situation, limited }: HorizonAnswers, lang: Lang): Block[] {
  const { horizons } = messagesIn(lang)
  const { statusQuo } = situation
  if (statusQuo === undefined) return []
  const rows = situation.parties.flatMap(({ id }, party) => {
    const ends = limited.map((ahead) => endsWords(situation, ahead.outcomes(party, statusQuo), statusQuo, lang))
    return inRuns(ends, (a, b) => a === b, lang).map(({ range, item }) => cells(id, range, item))
  })
  return [
    { kind: 'heading', text: horizons.fromStatusQuo },
    { kind: 'paragraph', text: horizons.fromStatusQuoCautious },
    { kind: 'table', head: [horizons.first, horizons.ahead, horizons.end], rows },
  ]
}

function endsWords(situation: Situation, ends: readonly number[], statusQuo: number, lang: Lang): string {
  const { horizons } = messagesIn(lang)
  const words = ends
    .slice(0, statesShown)
    .map((state) => (state === statusQuo ? horizons.stays : stateWords(situation, state, lang)))
  const rest = ends.length > statesShown ? [horizons.more(ends.length - statesShown)] : []
  return [...words, ...rest].join(horizons.either)
}

function longRun({ situation, nonMyopic, twoParty }: HorizonAnswers, lang: Lang): Block[] {
  const { horizons } = messagesIn(lang)
  const { from, period, phases, equilibria } = nonMyopic
  const settled: Block[] = [{ kind: 'paragraph', text: horizons.settles(from) }]
  const goesRound: Block[] = [
    { kind: 'paragraph', text: horizons.goesRound(from, period) },
    {
      kind: 'list',
      items: phases
        .slice(0, 12)
        .map((phase, index) => horizons.phase(from + index, period, statesWords(situation, phase.equilibria, lang))),
    },
  ]
  return [
    { kind: 'heading', text: horizons.longRun },
    ...(period === 1 ? settled : goesRound),
    {
      kind: 'paragraph',
      text: horizons[twoParty ? 'nonMyopic' : 'cautiousLongRun'](statesWords(situation, equilibria, lang)),
    },
  ]
}

function withLeader({ situation, twoParty }: HorizonAnswers, lang: Lang): Block[] {
  const { horizons } = messagesIn(lang)
  if (!twoParty) return []
  const items = twoParty.leaders.map(({ party, verdicts }) => {
    const name = textIn(situation.parties[party]?.name ?? '', lang)
    return horizons.leads(name, statesWords(situation, verdicts.equilibria, lang))
  })
  return [
    { kind: 'heading', text: horizons.leaders },
    { kind: 'paragraph', text: horizons.leadersAbout },
    { kind: 'list', items },
  ]
}

function againstTheWorst({ situation, twoParty }: HorizonAnswers, lang: Lang): Block[] {
  const { horizons, report } = messagesIn(lang)
  if (!twoParty) return []
  const same = (a: Verdicts, b: Verdicts): boolean =>
    sameEquilibria(a, b) && a.stable.every((set, party) => countStates(set) === countStates(b.stable[party] ?? set))
  const rows = inRuns(twoParty.maximin, same, lang).map(({ range, item }) =>
    cells(range, ...[item.equilibria, ...item.stable].map((set) => number(countStates(set)))),
  )
  return [
    { kind: 'heading', text: horizons.maximin },
    { kind: 'paragraph', text: horizons.maximinAbout },
    {
      kind: 'table',
      head: [
        horizons.ahead,
        horizons.equilibria,
        ...situation.parties.map(({ name }) => report.stableFor(textIn(name, lang))),
      ],
      rows,
    },
  ]
}

/** Horizons next to each other with the same answer, as one. */
function inRuns<T>(
  items: readonly T[],
  same: (a: T, b: T) => boolean,
  lang: Lang,
): readonly { readonly range: string; readonly item: T }[] {
  const runs: { first: number; last: number; item: T }[] = []
  items.forEach((item, index) => {
    const run = runs.at(-1)
    if (run && same(run.item, item)) run.last = index + 1
    else runs.push({ first: index + 1, last: index + 1, item })
  })
  return runs.map(({ first, last, item }) => ({ range: messagesIn(lang).horizons.range(first, last), item }))
}

function sameEquilibria(a: Verdicts, b: Verdicts): boolean {
  return sameStates(a.equilibria, b.equilibria)
}

function cells(...texts: string[]): TableRow {
  return { kind: 'cells', cells: texts }
}

function number(count: number): string {
  return count.toLocaleString('en-US')
}

/** The states of a set in words, the first of them. */
function statesWords(situation: Situation, set: StateSet, lang: Lang): string {
  const { horizons } = messagesIn(lang)
  const count = countStates(set)
  if (count === 0) return horizons.none
  const words = listStates(set, statesShown).map((state) => stateWords(situation, state, lang))
  const rest = count > statesShown ? [horizons.more(count - statesShown)] : []
  return [...words, ...rest].join(horizons.separator)
}
