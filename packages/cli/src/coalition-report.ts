import { conceptWords, notApplicableWords, pathWords, stateWords } from '@anchorage/analysis'
import { type Lang, textIn } from '@anchorage/casefile'
import {
  type Coalition,
  type CoalitionConcept,
  coalitionConcepts,
  countStates,
  hasState,
  isVerdicts,
  reachableFrom,
  type StateSet,
} from '@anchorage/engine'
import type { CoalitionAnswer, CoalitionEntry } from './coalition-answer.ts'
import { messagesIn } from './messages/messages.ts'
import type { Block } from './render/blocks.ts'
import { opening } from './report.ts'

/** The names of the concepts, the same in every language. */
export const coalitionConceptNames: Readonly<Record<CoalitionConcept, string>> = {
  cnash: 'CNash',
  cgmr: 'CGMR',
  csmr: 'CSMR',
  cseq: 'CSEQ',
}

/** Ways from one equilibrium to others that are spelled out, and equilibria that are for each coalition. */
const jumpsShown = 12
const leavesShown = 3

/** What coalitions can do, as a report: jumps between equilibria first, then coalition by coalition. */
export function coalitionReport(answer: CoalitionAnswer, lang: Lang): Block[] {
  const { situation } = answer.analysis
  return [
    ...opening(situation, lang),
    ...jumpBlocks(answer, lang),
    ...tableBlocks(answer, lang),
    ...leaveBlocks(answer, lang),
  ]
}

function jumpBlocks(answer: CoalitionAnswer, lang: Lang): Block[] {
  const { coalitions, report } = messagesIn(lang)
  const { analysis, concept, equilibria, entries } = answer
  const { name } = conceptWords(concept, lang)
  const heading: Block = { kind: 'heading', text: coalitions.jumps(name) }
  const verdicts = analysis.solution[concept]
  if (verdicts && !isVerdicts(verdicts)) {
    return [heading, { kind: 'paragraph', text: report.notApplicable(name, notApplicableWords(verdicts.reason, lang)) }]
  }
  if (!equilibria || countStates(equilibria) === 0) return [heading, { kind: 'paragraph', text: report.noEquilibrium }]
  const about: Block = { kind: 'paragraph', text: coalitions.aboutJumps[answer.pareto ? 'pareto' : 'strict'] }
  const ways = waysOf(answer)
  if (ways.length === 0) return [heading, about, { kind: 'paragraph', text: coalitions.noJumps }]
  const items = ways.slice(0, jumpsShown).map(({ coalition, from, targets }) => {
    const to = nearest(answer, coalition, from, targets)
    const entry = entries.find((each) => each.coalition.join() === coalition.join())
    return (
      coalitions.jump(
        coalitionWords(answer, coalition, lang),
        stateWords(analysis.situation, from, lang),
        stateWords(analysis.situation, to, lang),
        stepWords(answer, coalition, from, to, lang),
      ) +
      (targets.length > 1 ? coalitions.otherTargets(targets.length - 1) : '') +
      (entry ? heldBackWords(entry, from, lang) : '')
    )
  })
  const left = ways.length - items.length
  return [
    heading,
    about,
    { kind: 'list', items },
    ...(left > 0 ? [{ kind: 'paragraph', text: coalitions.moreJumps(left) } as const] : []),
  ]
}

/** The jumps of one coalition from one equilibrium together, small coalitions first. */
function waysOf({ jumps }: CoalitionAnswer): { coalition: Coalition; from: number; targets: number[] }[] {
  const ways = new Map<string, { coalition: Coalition; from: number; targets: number[] }>()
  for (const { coalition, from, to } of jumps) {
    const key = `${coalition.join()} ${from}`
    const way = ways.get(key) ?? { coalition, from, targets: [] }
    way.targets.push(to)
    ways.set(key, way)
  }
  return [...ways.values()].sort((a, b) => a.coalition.length - b.coalition.length)
}

function heldBackWords({ stable }: CoalitionEntry, from: number, lang: Lang): string {
  const { coalitions } = messagesIn(lang)
  const holding = coalitionConcepts
    .filter((concept) => hasState(stable[concept], from))
    .map((each) => coalitionConceptNames[each])
  return holding.length > 0 ? coalitions.heldBack(holding.join(coalitions.listSeparator)) : coalitions.free
}

function tableBlocks(
  { analysis, concept, equilibria, entries, universal, withParty }: CoalitionAnswer,
  lang: Lang,
): Block[] {
  const { coalitions } = messagesIn(lang)
  const { situation } = analysis
  const cells = (sets: Readonly<Record<CoalitionConcept, StateSet>>): string[] =>
    coalitionConcepts.map((each) => String(countStates(sets[each])))
  const ids = (coalition: Coalition): string => coalition.map((party) => situation.parties[party]?.id).join(', ')
  const number = (count: number): string => count.toLocaleString('en-US')
  return [
    { kind: 'heading', text: coalitions.stable },
    {
      kind: 'paragraph',
      text: coalitions.aboutStable(
        number(situation.conflict.space.stateCount),
        equilibria ? number(countStates(equilibria)) : '0',
        conceptWords(concept, lang).name,
      ),
    },
    ...interestBlocks(entries, analysis, lang),
    {
      kind: 'table',
      head: [coalitions.coalition, ...coalitionConcepts.map((each) => coalitionConceptNames[each]), coalitions.leaves],
      rows: [
        ...entries.map(({ coalition, stable, leaves }) => ({
          kind: 'cells' as const,
          cells: [ids(coalition), ...cells(stable), String(leaves.length)],
        })),
        ...(withParty ?? []).map((sets, party) => ({
          kind: 'cells' as const,
          cells: [coalitions.everyCoalitionWith(ids([party])), ...cells(sets)],
        })),
        ...(universal ? [{ kind: 'cells' as const, cells: [coalitions.everyCoalition, ...cells(universal)] }] : []),
      ],
    },
  ]
}

/** What the case says of the coalitions that it lists. */
function interestBlocks(
  entries: readonly CoalitionEntry[],
  { situation }: CoalitionAnswer['analysis'],
  lang: Lang,
): Block[] {
  const { coalitions } = messagesIn(lang)
  const items = entries.flatMap(({ coalition, interest }) => {
    if (!interest) return []
    const ids = coalition.map((party) => situation.parties[party]?.id ?? '').join(', ')
    const { name, note } = interest
    return [coalitions.interest(ids, name && textIn(name, lang), note && textIn(note, lang))]
  })
  return items.length === 0
    ? []
    : [
        { kind: 'paragraph', text: coalitions.ofInterest },
        { kind: 'list', items },
      ]
}

function leaveBlocks(answer: CoalitionAnswer, lang: Lang): Block[] {
  const { coalitions } = messagesIn(lang)
  const { analysis, concept, equilibria, entries } = answer
  const { situation } = analysis
  if (!equilibria || countStates(equilibria) === 0) return []
  const heading: Block = { kind: 'heading', text: coalitions.where(conceptWords(concept, lang).name) }
  const leaving = entries.filter(({ leaves }) => leaves.length > 0)
  if (leaving.length === 0) return [heading, { kind: 'paragraph', text: coalitions.nothingLeft }]
  return [
    heading,
    ...leaving.flatMap((entry): Block[] => {
      const { coalition, leaves } = entry
      const items = leaves.slice(0, leavesShown).map(({ from, targets }) => {
        const to = nearest(answer, coalition, from, targets)
        const steps = stepWords(answer, coalition, from, to, lang)
        const name = situation.stateName(to)
        const way = name === undefined ? steps : coalitions.named(steps, textIn(name, lang))
        return (
          coalitions.leave(stateWords(situation, from, lang), way) +
          (targets.length > 1 ? coalitions.otherStates(targets.length - 1) : '') +
          heldBackWords(entry, from, lang)
        )
      })
      const more = leaves.length > items.length ? [coalitions.moreLeft(leaves.length - items.length)] : []
      return [
        { kind: 'paragraph', text: coalitions.leaving(coalitionWords(answer, coalition, lang)) },
        { kind: 'list', items: [...items, ...more] },
      ]
    }),
  ]
}

/** The target to speak of: an equilibrium if there is one, else a state with a name, and the nearest of those. */
function nearest(
  { analysis: { situation }, equilibria }: CoalitionAnswer,
  coalition: Coalition,
  from: number,
  targets: readonly number[],
): number {
  const reach = reachableFrom(situation.conflict, from, 'moves', { parties: coalition })
  const worth = (state: number): number =>
    (equilibria && hasState(equilibria, state) ? 0 : 2e6) +
    (situation.stateName(state) === undefined ? 1e6 : 0) +
    (reach.distance(state) ?? 0)
  const [best = from] =
    targets.map((state) => [state, worth(state)] as const).sort((a, b) => a[1] - b[1] || a[0] - b[0])[0] ?? []
  return best
}

function stepWords({ analysis }: CoalitionAnswer, coalition: Coalition, from: number, to: number, lang: Lang): string {
  const { situation } = analysis
  return pathWords(situation, reachableFrom(situation.conflict, from, 'moves', { parties: coalition }).path(to), lang)
}

function coalitionWords({ analysis }: CoalitionAnswer, coalition: Coalition, lang: Lang): string {
  const { parties } = analysis.situation
  return messagesIn(lang).coalitions.names(coalition.map((party) => textIn(parties[party]?.name ?? '', lang)))
}
