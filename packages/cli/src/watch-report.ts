import {
  conceptWords,
  indicatorWords,
  isTelling,
  letterOf,
  missingWords,
  mostToldOf,
  percent,
  sampledShareOf,
  tellingFindings,
  thingWords,
  variationWords,
  type WatchAnswer,
} from '@anchorage/analysis'
import type { Lang } from '@anchorage/casefile'
import { formulaNames, type WrittenFormula } from './formula-names.ts'
import { messagesIn } from './messages/messages.ts'
import type { Block, TableRow } from './render/blocks.ts'
import { opening } from './report.ts'
import { grouped } from './share-words.ts'

/** How much of an answer a person reads. */
const shown = { judgements: 12, indicators: 6, findings: 3 }

/** What to watch, as a report. */
export function watchReport(answer: WatchAnswer, lang: Lang): Block[] {
  const { watch } = messagesIn(lang)
  const { situation, job, total, concept, seed, to } = answer
  const { variations } = job.sampler
  const name = conceptWords(concept, lang).name
  const head: Block[] = [
    ...opening(situation, lang),
    { kind: 'heading', text: to === undefined ? watch.heading(name) : watch.headingTo(to, name) },
  ]
  if (variations.length === 0) return [...head, { kind: 'paragraph', text: watch.nothingVaries }]
  const drawn: Block = { kind: 'paragraph', text: watch.drawn(variations.length, grouped(total.samples), seed) }
  if (answer.things.length === 0) return [...head, drawn, { kind: 'paragraph', text: watch.nothingHolds }]
  return [...head, drawn, ...thingBlocks(answer, lang), ...tableBlocks(answer, lang), ...indicatorBlocks(answer, lang)]
}

function thingBlocks(answer: WatchAnswer, lang: Lang): Block[] {
  const { watch } = messagesIn(lang)
  const { total, things } = answer
  return [
    { kind: 'paragraph', text: watch.things },
    {
      kind: 'list',
      items: things.map((thing, index) => {
        const share = percent(sampledShareOf(total.heldIn(thing), total.decided).share)
        return watch.thing(letterOf(index), thingWords(answer, index, lang), share)
      }),
    },
  ]
}

function tableBlocks(answer: WatchAnswer, lang: Lang): Block[] {
  const { watch, robustness } = messagesIn(lang)
  const telling = answer.judgements.filter(isTelling)
  const rows = telling.slice(0, shown.judgements).map((judgement): TableRow => {
    const about = mostToldOf(judgement)
    const { low, high } = judgement.bearings[about]?.information ?? { low: 0, high: 0 }
    return {
      kind: 'cells',
      cells: [
        variationWords(answer.situation, judgement.variation, lang),
        robustness.confidence[judgement.variation.confidence],
        (judgement.change * 100).toFixed(1),
        watch.bits(low.toFixed(2), high.toFixed(2)),
        letterOf(about),
      ],
    }
  })
  const rest = answer.judgements.length - rows.length
  const { head } = watch
  return [
    { kind: 'heading', text: watch.table },
    { kind: 'paragraph', text: answer.to === undefined ? watch.aboutTable : watch.aboutTableTo },
    ...(rows.length === 0
      ? [{ kind: 'paragraph', text: watch.none } as const]
      : [
          {
            kind: 'table',
            head: [head.judgement, head.confidence, head.change, head.bits, head.about],
            rows,
          } as const,
          ...formulaNames(answer.situation.case, telling.slice(0, shown.judgements).map(formulaOf), lang),
        ]),
    ...(rest > 0 ? [{ kind: 'paragraph', text: watch.little(rest) } as const] : []),
  ]
}

function formulaOf({ variation }: WatchAnswer['judgements'][number]): WrittenFormula {
  return variation.kind === 'rule' ? { text: '' } : { text: variation.priority.want.text, party: variation.party }
}

function indicatorBlocks(answer: WatchAnswer, lang: Lang): Block[] {
  const { watch } = messagesIn(lang)
  const telling = answer.judgements
    .filter(isTelling)
    .map((judgement) => ({ judgement, found: tellingFindings(judgement) }))
    .filter(({ found }) => found.length > 0)
  if (telling.length === 0) return []
  return [
    { kind: 'heading', text: watch.indicators },
    { kind: 'paragraph', text: watch.aboutIndicators },
    ...telling.slice(0, shown.indicators).flatMap(({ judgement, found }): Block[] => [
      { kind: 'paragraph', text: variationWords(answer.situation, judgement.variation, lang) },
      {
        kind: 'list',
        items: [
          ...found.slice(0, shown.findings).map((finding) => indicatorWords(answer, finding, lang)),
          `${watch.missing}${lang === 'zh' ? '' : ' '}${missingWords(answer, judgement, lang)}${lang === 'zh' ? '。' : '.'}`,
        ],
      },
    ]),
  ]
}
