import {
  conceptWords,
  isRoute,
  notApplicableWords,
  pathWords,
  type Route,
  statesReached,
  stateWords,
  type Way,
  type Ways,
} from '@anchorage/analysis'
import type { Lang } from '@anchorage/casefile'
import { type Concept, concepts, countStates, hasState, isVerdicts, type MoveKind } from '@anchorage/engine'
import { messagesIn } from './messages/messages.ts'
import type { Block, TableRow } from './render/blocks.ts'
import { opening } from './report.ts'

/** How a report on ways is asked for. */
export interface PathsReportOptions {
  readonly lang: Lang
  /** Whose equilibria are asked about, or the text that says which states are. */
  readonly to: { readonly concept: Concept } | { readonly text: string }
  /** Which sequences to follow. */
  readonly kinds: readonly MoveKind[]
  /** States that are spelled out in a list. */
  readonly limit: number
}

/** What is reachable from a state and how, as a report. */
export function pathsReport(ways: Ways, options: PathsReportOptions): Block[] {
  const { situation, from } = ways
  const { lang } = options
  const { paths } = messagesIn(lang)
  const start: Block[] =
    from === situation.statusQuo ? [] : [{ kind: 'paragraph', text: paths.from(stateWords(situation, from, lang)) }]
  return [
    ...opening(situation, lang),
    ...start,
    ...stableBlocks(ways, lang),
    ...options.kinds.flatMap((kind) => reachedBlocks(ways, kind, options)),
    ...wayBlocks(ways, options),
  ]
}

function stableBlocks({ situation, solution, from }: Ways, lang: Lang): Block[] {
  const { paths } = messagesIn(lang)
  const rows = concepts.map((concept): TableRow => {
    const { name } = conceptWords(concept, lang)
    const answer = solution[concept]
    if (!isVerdicts(answer)) return { kind: 'cells', cells: [name, paths.notApplicable] }
    return { kind: 'cells', cells: [name, ...answer.stable.map((set) => (hasState(set, from) ? paths.yes : paths.no))] }
  })
  return [
    { kind: 'heading', text: paths.stable[from === situation.statusQuo ? 'statusQuo' : 'state'] },
    { kind: 'table', head: [paths.concept, ...situation.parties.map(({ id }) => id)], rows },
  ]
}

function reachedBlocks(ways: Ways, kind: MoveKind, { lang, kinds, limit }: PathsReportOptions): Block[] {
  const { paths } = messagesIn(lang)
  const { situation } = ways
  const evolution = ways[kind]
  const { rows } = evolution
  const heading: Block = { kind: 'heading', text: paths.reached[kind] }
  if (rows.length === 0) return [heading, { kind: 'paragraph', text: paths.nothing[kind] }]
  const all = number(situation.conflict.space.stateCount)
  const count = countStates(evolution.states)
  const longest = rows.findLast(({ newStates }) => newStates > 0)?.moves ?? 0
  const shownRows = rows.slice(0, Math.max(limit, rowsShown))
  const table: Block = {
    kind: 'table',
    head: [paths.moves, paths.new, paths.inAll, ...situation.parties.map(({ id }) => paths.by(id))],
    rows: shownRows.map((row) => ({
      kind: 'cells',
      cells: [row.moves, row.newStates, row.reached, ...row.lastMovers].map(number),
    })),
  }
  const blocks: Block[] = [
    heading,
    { kind: 'paragraph', text: paths.about[kind](number(count), all, longest) },
    ...(kind === kinds[0] ? [{ kind: 'paragraph', text: paths.aboutTable } as const] : []),
    table,
  ]
  // By default any moves are counted only: they mostly lead nearly everywhere.
  if (kind === 'moves' && kinds.length > 1) return blocks
  const listed = statesReached(evolution, limit)
  const parties = (state: number): string =>
    evolution
      .lastMovers(state)
      .map((party) => situation.parties[party]?.id ?? '')
      .join(paths.separator)
  const left = count - 1 - listed.length
  return [
    ...blocks,
    {
      kind: 'table',
      head: [paths.moves, paths.lastMovers, paths.state],
      rows: listed.map((state) => ({
        kind: 'cells',
        cells: [String(evolution.distance(state) ?? 0), parties(state), stateWords(situation, state, lang)],
      })),
    },
    ...(left > 0 ? [{ kind: 'paragraph', text: paths.moreStates(number(left)) } as const] : []),
  ]
}

/** Rows of the table that are shown whatever the limit. */
const rowsShown = 12

function wayBlocks(ways: Ways, { lang, to, kinds, limit }: PathsReportOptions): Block[] {
  const { paths, report } = messagesIn(lang)
  const { solution, targets, counts } = ways
  if ('concept' in to) {
    const { name } = conceptWords(to.concept, lang)
    const heading: Block = { kind: 'heading', text: paths.ways.equilibria(name) }
    const verdicts = solution[to.concept]
    if (verdicts && !isVerdicts(verdicts)) {
      const why = notApplicableWords(verdicts.reason, lang)
      return [heading, { kind: 'paragraph', text: report.notApplicable(name, why) }]
    }
    if (countStates(targets) === 0) return [heading, { kind: 'paragraph', text: report.noEquilibrium }]
  }
  const list = ways.list(limit)
  const all = countStates(targets)
  const { improvements, moves, no } = counts
  const summary = [
    paths.total(all),
    ...(counts.start > 0 ? [paths.count.start()] : []),
    ...(improvements > 0 ? [paths.count.improvements(number(improvements))] : []),
    ...(moves > 0 ? [paths.count.moves(number(moves))] : []),
    ...(no > 0 ? [paths.count.no(number(no))] : []),
  ]
  const text = 'concept' in to ? paths.ways.equilibria(conceptWords(to.concept, lang).name) : paths.ways.states(to.text)
  return [
    { kind: 'heading', text },
    ...(all > 1 ? [{ kind: 'paragraph', text: paths.counts(summary) } as const] : []),
    { kind: 'list', items: list.map((way) => wayWords(ways, way, kinds, lang)) },
    ...(all > list.length ? [{ kind: 'paragraph', text: paths.moreWays(number(all - list.length)) } as const] : []),
  ]
}

function wayWords({ situation }: Ways, way: Way, kinds: readonly MoveKind[], lang: Lang): string {
  const { paths } = messagesIn(lang)
  const words = stateWords(situation, way.state, lang)
  const { improvements, moves } = way
  if (way.reached === 'start') return paths.isStart(words)
  const must = ({ needed }: Route): string =>
    needed.length > 0
      ? paths.needed(needed.map((party) => situation.parties[party]?.id ?? '').join(paths.separator))
      : paths.nobodyNeeded
  const pathOf = ({ path }: Route): string => pathWords(situation, path, lang, { markCosts: true })
  if (!isRoute(moves)) return paths.notReached[moves.because](words)
  if (!kinds.includes('improvements')) {
    const said = isRoute(improvements) ? paths.byAnyMoves : paths.byMoves
    return said(words, moves.path.length, pathOf(moves)) + must(moves)
  }
  if (!isRoute(improvements)) {
    const why = paths.noGain[improvements.because]
    if (!kinds.includes('moves')) return paths.notByImprovements(words) + why
    return paths.byMoves(words, moves.path.length, pathOf(moves)) + must(moves) + why
  }
  const shorter = kinds.includes('moves') && moves.path.length < improvements.path.length
  return (
    paths.byImprovements(words, improvements.path.length, pathOf(improvements)) +
    must(improvements) +
    (shorter ? paths.shorter(moves.path.length) : '')
  )
}

function number(count: number): string {
  return count.toLocaleString('en-US')
}
