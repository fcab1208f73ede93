import {
  conceptWords,
  exampleState,
  type GainsAnswer,
  letterOf,
  type Passage,
  type PointStanding,
  type RankChange,
  stateWords,
  type WhoGains,
} from '@anchorage/analysis'
import { type Lang, textIn } from '@anchorage/casefile'
import { countStates, listStates } from '@anchorage/engine'
import { fallbackBlocks, readingName, zoneBlocks } from './gains-fallback.ts'
import { messagesIn } from './messages/messages.ts'
import type { Block, TableRow } from './render/blocks.ts'
import { opening } from './report.ts'
import { grouped } from './share-words.ts'

/** Who gains, as a report. */
export function gainsReport(found: GainsAnswer, lang: Lang): Block[] {
  return [
    ...opening(found.situation, lang),
    ...passageBlocks(found, lang),
    ...fallbackBlocks(found, lang),
    ...zoneBlocks(found, lang),
  ]
}

/** Points are numbered on a way; outcomes have letters. */
function labelOf(point: number, { isWay }: GainsAnswer): string {
  return isWay ? String(point + 1) : letterOf(point - 1)
}

function passageLabel(found: GainsAnswer, { from, to }: Passage, lang: Lang): string {
  const { gains } = messagesIn(lang)
  return found.isWay ? gains.passage(labelOf(from, found), labelOf(to, found)) : labelOf(to, found)
}

function passageBlocks(found: GainsAnswer, lang: Lang): Block[] {
  const { gains } = messagesIn(lang)
  const { situation, points, passages, standings, isWay, leftOut, restCount } = found
  const [start] = points
  const heading: Block = { kind: 'heading', text: gains.title }
  const words = (point: number): string => pointWords(found, point, lang)
  const listed = points.flatMap(({ states }, point) =>
    point === 0 && !isWay ? [] : [gains.point(labelOf(point, found), words(point), countStates(states))],
  )
  const from =
    start && !isWay ? [{ kind: 'paragraph', text: gains.start(words(0), countStates(start.states)) } as const] : []
  if (passages.length === 0)
    return [heading, ...from, { kind: 'paragraph', text: gains.noOutcome(conceptWords(found.concept, lang).name) }]
  const rows = situation.parties.map(
    ({ name }, party): TableRow => ({
      kind: 'cells',
      cells: [
        textIn(name, lang),
        ...passages.map(({ parties }) => {
          const gain = parties[party]
          return gain ? stepWords(gain, lang) + (gain.dependsOnReading ? gains.marks.reading : '') : ''
        }),
      ],
    }),
  )
  const comparisons = passages.map((passage) => {
    const standing = standings[passage.to]
    const verdict = gains.comparison(passageLabel(found, passage, lang), paretoWords(found, passage, lang))
    return verdict + (standing ? standingWords(found, standing, lang) : '')
  })
  return [
    heading,
    ...from,
    {
      kind: 'list',
      items: [
        ...listed,
        ...(leftOut > 0 ? [gains.moreOutcomes(leftOut)] : []),
        ...(restCount > 0 ? [gains.restStates(grouped(restCount))] : []),
      ],
    },
    { kind: 'paragraph', text: gains.about },
    { kind: 'table', head: [gains.party, ...passages.map((passage) => passageLabel(found, passage, lang))], rows },
    { kind: 'list', items: comparisons },
    ...readingBlocks(found, lang),
  ]
}

function pointWords({ situation, points }: WhoGains, point: number, lang: Lang): string {
  const { gains } = messagesIn(lang)
  const { states, text } = points[point] ?? {}
  if (!states) return ''
  const list = listStates(states)
  const words = stateWords(situation, exampleState(situation, list) ?? 0, lang)
  return list.length === 1 ? words : (text ?? gains.forExample(words))
}

function stepWords({ verdict, steps, unknown }: RankChange, lang: Lang): string {
  const { gains } = messagesIn(lang)
  if (!steps) return gains.marks.unknown
  const { least, most } = steps
  const range = least === most ? gains.steps(least) : gains.range(gains.steps(least), gains.steps(most))
  if (unknown !== 'none') return range + gains.marks.unknown
  return verdict === 'depends' ? range + gains.marks.depends : range
}

function paretoWords({ situation }: WhoGains, { parties, pareto }: Passage, lang: Lang): string {
  const { gains } = messagesIn(lang)
  if (pareto !== 'differ') return gains.pareto[pareto]
  const named = (wanted: string): string =>
    gains.and(
      parties.flatMap(({ verdict }, party) =>
        verdict === wanted ? [textIn(situation.parties[party]?.name ?? '', lang)] : [],
      ),
    )
  return gains.pareto.differ(named('better'), named('worse'))
}

function standingWords({ situation }: WhoGains, standing: PointStanding, lang: Lang): string {
  const { gains } = messagesIn(lang)
  const { count, optimal, dominatedBy, aboveLevel } = standing
  const parties = (wanted: 'some' | 'none'): string =>
    gains.and(
      (aboveLevel ?? []).flatMap((share, party) =>
        share === wanted ? [textIn(situation.parties[party]?.name ?? '', lang)] : [],
      ),
    )
  const [below, partly] = [parties('none'), parties('some')]
  const level =
    aboveLevel === undefined
      ? ''
      : (below === '' && partly === '' ? gains.aboveLevel : '') +
        (below === '' ? '' : gains.belowLevel(below)) +
        (partly === '' ? '' : gains.partlyBelow(partly))
  if (optimal === count) return level + gains.optimal
  if (dominatedBy && dominatedBy.count > 0) {
    return level + gains.dominated(dominatedBy.count, stateWords(situation, dominatedBy.example ?? 0, lang))
  }
  return optimal === undefined ? level : level + gains.partlyOptimal(optimal, count)
}

/** What is otherwise in another reading of a party; passages that are read alike stand together. */
function readingBlocks(found: GainsAnswer, lang: Lang): Block[] {
  const { gains } = messagesIn(lang)
  const items = found.situation.parties.flatMap(({ name }, party) => {
    const readings = found.passages[0]?.parties[party]?.readings ?? []
    return readings.flatMap(({ reading }, index) => {
      const turned = found.passages.flatMap((passage) => {
        const gain = passage.parties[party]
        const rival = gain?.readings[index]
        return gain && rival && rival.verdict !== gain.verdict ? [{ passage, rival }] : []
      })
      return turned.map(({ passage, rival }) =>
        gains.inReading(
          textIn(name, lang),
          readingName(found, party, reading, lang),
          passageLabel(found, passage, lang),
          stepWords(rival, lang),
        ),
      )
    })
  })
  if (items.length === 0) return []
  return [
    { kind: 'paragraph', text: gains.readings },
    { kind: 'list', items },
  ]
}
