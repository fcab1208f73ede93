import { moveWords, stateWords, type WhoGains } from '@anchorage/analysis'
import { type Lang, textIn } from '@anchorage/casefile'
import { countStates, listStates } from '@anchorage/engine'
import { messagesIn } from './messages/messages.ts'
import type { Block, TableRow } from './render/blocks.ts'
import { grouped } from './share-words.ts'

/** Patterns of the zone that are spelled out. */
const patternsShown = 8

/** Of a pattern with more states than that, one is put into words. */
const statesSpelledOut = 4

/** How a reading of a party is called; undefined is the main one. */
export function readingName({ situation }: WhoGains, party: number, reading: string | undefined, lang: Lang): string {
  const { gains } = messagesIn(lang)
  if (reading === undefined) return gains.mainReading
  const found = situation.case?.parties[party]?.readings.find(({ id }) => id === reading)
  return gains.reading(textIn(found?.name ?? reading, lang))
}

/** What each party can guarantee itself, and by what. */
export function fallbackBlocks(found: WhoGains, lang: Lang): Block[] {
  const { gains } = messagesIn(lang)
  const { situation, fallback } = found
  const heading: Block = { kind: 'heading', text: gains.fallback }
  if (!fallback) return [heading, { kind: 'paragraph', text: gains.noFallback }]
  const { state, parties } = fallback
  const by = (party: number, choice: number): string =>
    choice === state ? gains.staying : moveWords(situation, { party, from: state, to: choice }, lang)
  const rows = parties.map(
    ({ rank, rankCount, choice, worst }, party): TableRow => ({
      kind: 'cells',
      cells: [
        textIn(situation.parties[party]?.name ?? '', lang),
        gains.placeOf(rankCount - rank, rankCount),
        by(party, choice),
        stateWords(situation, worst, lang),
      ],
    }),
  )
  const others = parties.flatMap(({ rank, rankCount, readings }, party) =>
    readings.flatMap((rival) =>
      rival.rank === rank && rival.rankCount === rankCount
        ? []
        : [
            gains.otherLevel(
              textIn(situation.parties[party]?.name ?? '', lang),
              readingName(found, party, rival.reading, lang),
              gains.placeOf(rival.rankCount - rival.rank, rival.rankCount),
              by(party, rival.choice),
            ),
          ],
    ),
  )
  const isOpen = situation.pairPreferences().some(({ hasUnknown }) => hasUnknown)
  return [
    heading,
    { kind: 'paragraph', text: gains.aboutFallback(stateWords(situation, state, lang)) },
    ...(isOpen ? [{ kind: 'paragraph', text: gains.byRanks } as const] : []),
    { kind: 'table', head: [gains.party, gains.place, gains.by, gains.worst], rows },
    ...(others.length > 0 ? [{ kind: 'list', items: others } as const] : []),
  ]
}

/** What every party ranks at least as high as what it can guarantee itself. */
export function zoneBlocks({ situation, fallback }: WhoGains, lang: Lang): Block[] {
  const { gains } = messagesIn(lang)
  if (!fallback) return []
  const { zone, best, bestPatterns, reached, state } = fallback
  const heading: Block = { kind: 'heading', text: gains.zone }
  const all = grouped(situation.conflict.space.stateCount)
  if (countStates(zone) === 0) return [heading, { kind: 'paragraph', text: gains.emptyZone(all) }]
  const about = [
    gains.aboutZone(grouped(countStates(zone)), all, grouped(countStates(best))),
    gains.reached(grouped(reached), stateWords(situation, state, lang)),
  ]
  const { groups, restCount } = bestPatterns
  const shown = groups.slice(0, patternsShown)
  const options = situation.parties.flatMap((party, index): TableRow[] => {
    const own = situation.options.flatMap((option, position) => (option.party === index ? [position] : []))
    if (own.length === 0) return []
    return [
      { kind: 'group', text: textIn(party.name, lang) },
      ...own.map(
        (position): TableRow => ({
          kind: 'cells',
          cells: [
            textIn(situation.options[position]?.name ?? '', lang),
            ...shown.map(({ pattern }) => pattern[position] ?? ''),
          ],
        }),
      ),
    ]
  })
  const counts: TableRow = { kind: 'cells', cells: [gains.states, ...shown.map(({ count }) => String(count))] }
  const items = shown.flatMap(({ states }, index) => {
    const list = listStates(states)
    const named = list.filter((each) => situation.stateName(each) !== undefined)
    const told = list.length <= statesSpelledOut ? list : (named.length > 0 ? named : list).slice(0, 1)
    return told.map((each) => {
      const words = stateWords(situation, each, lang)
      return gains.point(String(index + 1), told.length < list.length ? gains.forExample(words) : words, 1)
    })
  })
  return [
    heading,
    { kind: 'paragraph', text: about.join(lang === 'zh' ? '' : ' ') },
    { kind: 'paragraph', text: gains.bestOnes },
    ...(options.length > 0
      ? [
          {
            kind: 'table',
            head: [gains.option, ...shown.map((_, index) => String(index + 1))],
            rows: [...options, { kind: 'group', text: '' } as const, counts],
          } as const,
        ]
      : []),
    { kind: 'list', items },
    ...(groups.length > shown.length
      ? [{ kind: 'paragraph', text: gains.moreBest(groups.length - shown.length) } as const]
      : []),
    ...(restCount > 0 ? [{ kind: 'paragraph', text: gains.restStates(grouped(restCount)) } as const] : []),
  ]
}
