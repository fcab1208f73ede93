import { type Passage, type PointStanding, type RankChange, stateWords, type WhoGains } from '@anchorage/analysis'
import { type Lang, textIn } from '@anchorage/casefile'
import { countStates, listStates } from '@anchorage/engine'
import { fallbackBlocks, readingName, zoneBlocks } from './gains-fallback.ts'
import { messagesIn } from './messages/messages.ts'
import type { Block, TableRow } from './render/blocks.ts'
import { letterOf, opening } from './report.ts'
import { grouped } from './share-words.ts'

/** What a report on gains needs beyond the answer. */
export interface GainsAbout {
  readonly lang: Lang
  /** Points are outcomes, each compared with the first; else they are stations of one way. */
  readonly isWay: boolean
  /** Outcomes that are not in the table. */
  readonly leftOut: number
  /** Equilibria that are in no outcome. */
  readonly restCount: number
  /** The concept whose outcomes these are. */
  readonly concept: string
}

/** Who gains, as a report. */
export function gainsReport(found: WhoGains, about: GainsAbout): Block[] {
  const { lang } = about
  return [
    ...opening(found.situation, lang),
    ...passageBlocks(found, about),
    ...fallbackBlocks(found, lang),
    ...zoneBlocks(found, lang),
  ]
}

/** Points are numbered on a way; outcomes have letters. */
function labelOf(point: number, { isWay }: GainsAbout): string {
  return isWay ? String(point + 1) : letterOf(point - 1)
}

function passageLabel({ from, to }: Passage, about: GainsAbout): string {
  const { gains } = messagesIn(about.lang)
  return about.isWay ? gains.passage(labelOf(from, about), labelOf(to, about)) : labelOf(to, about)
}

function passageBlocks(found: WhoGains, about: GainsAbout): Block[] {
  const { lang, isWay } = about
  const { gains } = messagesIn(lang)
  const { situation, points, passages, standings } = found
  const [start] = points
  const heading: Block = { kind: 'heading', text: gains.title }
  const words = (point: number): string => pointWords(found, point, lang)
  const listed = points.flatMap(({ states }, point) =>
    point === 0 && !isWay ? [] : [gains.point(labelOf(point, about), words(point), countStates(states))],
  )
  const from =
    start && !isWay ? [{ kind: 'paragraph', text: gains.start(words(0), countStates(start.states)) } as const] : []
  if (passages.length === 0) return [heading, ...from, { kind: 'paragraph', text: gains.noOutcome(about.concept) }]
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
    const verdict = gains.comparison(passageLabel(passage, about), paretoWords(found, passage, lang))
    return verdict + (standing ? standingWords(found, standing, lang) : '')
  })
  return [
    heading,
    ...from,
    {
      kind: 'list',
      items: [
        ...listed,
        ...(about.leftOut > 0 ? [gains.moreOutcomes(about.leftOut)] : []),
        ...(about.restCount > 0 ? [gains.restStates(grouped(about.restCount))] : []),
      ],
    },
    { kind: 'paragraph', text: gains.about },
    { kind: 'table', head: [gains.party, ...passages.map((passage) => passageLabel(passage, about))], rows },
    { kind: 'list', items: comparisons },
    ...readingBlocks(found, about),
  ]
}

function pointWords({ situation, points }: WhoGains, point: number, lang: Lang): string {
  const { gains } = messagesIn(lang)
  const { states, text } = points[point] ?? {}
  if (!states) return ''
  const [first = 0, ...others] = listStates(states)
  if (others.length === 0) return stateWords(situation, first, lang)
  const example = [first, ...others].find((state) => situation.stateName(state) !== undefined) ?? first
  return text ?? gains.forExample(stateWords(situation, example, lang))
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
function readingBlocks(found: WhoGains, about: GainsAbout): Block[] {
  const { lang } = about
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
          passageLabel(passage, about),
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
