import {
  type AnswerOnRecord,
  answerUnder,
  chosenPercent,
  conceptWords,
  type ExpertAnswer,
  type ExpertsAnswer,
  expectationWords,
  expertName,
  scoresOf,
  usualChances,
} from '@anchorage/analysis'
import { type Case, type Lang, textIn } from '@anchorage/casefile'
import { outcomeBlocks } from './experts-outcomes.ts'
import { affiliationOf, answerMark } from './experts-words.ts'
import { messagesIn } from './messages/messages.ts'
import type { Block, TableRow } from './render/blocks.ts'
import { opening } from './report.ts'
import { grouped } from './share-words.ts'

/** Who expects what, what the model says to it, and what came of it. */
export function expertsReport(toReport: AnswerOnRecord, lang: Lang): Block[] {
  const { answer, record, version } = toReport
  const { experts } = messagesIn(lang)
  const c = answer.analysis.situation.case
  const opened = opening(answer.analysis.situation, lang)
  if (!c || answer.experts.length === 0) return [...opened, { kind: 'paragraph', text: experts.nothing }]
  return [
    ...opened,
    ...tableBlocks(answer, c, lang),
    ...countBlocks(toReport, c, lang),
    ...outcomeBlocks(answer, { record, version, scores: scoresOf(answer, record) }, c, lang),
    ...wordBlocks(answer, c, lang),
  ]
}

function tableBlocks(answer: ExpertsAnswer, c: Case, lang: Lang): Block[] {
  const { experts } = messagesIn(lang)
  const rows = answer.experts.flatMap((expert): TableRow[] => {
    const sources = [...new Set(expert.answers.flatMap((each) => each.sources))].map((index) => c.sources[index]?.id)
    return [
      {
        kind: 'group',
        text: experts.group(expertName(c, expert, lang), sources.join(experts.listSeparator)),
      },
      ...expert.answers.map(
        ({ outlook, answers }): TableRow => ({
          kind: 'cells',
          cells: [outlook.id, ...answer.concepts.map((concept) => answerMark(answerUnder(answers, concept), lang))],
        }),
      ),
    ]
  })
  const head = [experts.expectation, ...answer.concepts.map((concept) => conceptWords(concept, lang).name)]
  const untold = answer.experts.flatMap(({ answers }) => answers).flatMap((each) => untoldWords(each, lang))
  return [
    { kind: 'heading', text: experts.heading },
    { kind: 'table', head, rows },
    { kind: 'paragraph', text: experts.legend },
    ...(untold.length > 0 ? [{ kind: 'list', items: untold } as const] : []),
    ...samplingBlocks(answer, lang),
  ]
}

function untoldWords({ outlook, answers }: ExpertAnswer, lang: Lang): string[] {
  const { experts } = messagesIn(lang)
  if (!answers.some(({ verdict }) => verdict === 'unknown')) return []
  const why = outlook.claim?.kind === 'gains' ? 'no-state' : 'no-status-quo'
  return [experts.cannotTell(outlook.id, experts.unknown[why])]
}

function samplingBlocks({ sampling, experts: list }: ExpertsAnswer, lang: Lang): Block[] {
  const { experts } = messagesIn(lang)
  if (!sampling) return []
  const answers = list.flatMap((expert) => expert.answers)
  const widths = answers.flatMap((each) =>
    each.answers.flatMap(({ sampled }) => (sampled?.share ? (sampled.share.high - sampled.share.low) / 2 : [])),
  )
  const widest = (100 * Math.max(0, ...widths)).toFixed(1)
  const undecided = answers.flatMap(({ outlook, answers: own }) => {
    const most = Math.max(0, ...own.map(({ sampled }) => sampled?.undecided ?? 0))
    return most > 0 ? [experts.undecided(outlook.id, grouped(most))] : []
  })
  const stated = new Set(sampling.variations.flatMap(({ confidence, from }) => (from === 'usual' ? confidence : [])))
  const chances = (['attested', 'inferred', 'assumed'] as const)
    .filter((confidence) => stated.has(confidence))
    .map((confidence) => {
      const { priority, rule } = usualChances[confidence]
      const words = experts.support[confidence]
      return experts.chances(
        words,
        chosenPercent(priority.move),
        chosenPercent(priority.drop),
        chosenPercent(priority.flip),
        chosenPercent(rule.drop),
      )
    })
  const notes = [...chances, ...undecided]
  return [
    { kind: 'paragraph', text: experts.legendSamples(grouped(sampling.samples), String(sampling.seed), widest) },
    { kind: 'paragraph', text: experts.varied(sampling.variations.length) },
    ...(notes.length > 0 ? [{ kind: 'list', items: notes } as const] : []),
  ]
}

function countBlocks({ answer, concept }: AnswerOnRecord, c: Case, lang: Lang): Block[] {
  const { experts } = messagesIn(lang)
  const all = answer.experts.flatMap(({ answers }) => answers)
  const isPartly = all.some((each) => answerUnder(each.answers, concept)?.verdict === 'partly')
  const row = (name: string, answers: readonly ExpertAnswer[]): TableRow => {
    const verdicts = answers.map((each) => answerUnder(each.answers, concept)?.verdict)
    const count = (wanted: readonly (string | undefined)[]): string =>
      String(verdicts.filter((verdict) => wanted.includes(verdict)).length)
    return {
      kind: 'cells',
      cells: [
        name,
        count(['agrees']),
        count(['disagrees']),
        ...(isPartly ? [count(['partly'])] : []),
        count([undefined, 'unknown']),
      ],
    }
  }
  const sources = c.sources.flatMap(({ id }, index) => {
    const own = all.filter((each) => each.sources.includes(index))
    return own.length > 0 ? [row(id, own)] : []
  })
  const unquoted = all.filter((each) => each.sources.length === 0)
  const { verdicts } = experts
  return [
    { kind: 'heading', text: experts.counts(conceptWords(concept, lang).name) },
    {
      kind: 'table',
      head: [experts.who, verdicts.agrees, verdicts.disagrees, ...(isPartly ? [verdicts.partly] : []), verdicts.open],
      rows: [
        ...answer.experts.map((expert) => row(expertName(c, expert, lang), expert.answers)),
        { kind: 'group', text: experts.bySource },
        ...sources,
        ...(unquoted.length > 0 ? [row(experts.noSource, unquoted)] : []),
      ],
    },
    { kind: 'paragraph', text: experts.countsNote },
  ]
}

function wordBlocks(answer: ExpertsAnswer, c: Case, lang: Lang): Block[] {
  const { experts } = messagesIn(lang)
  return [
    { kind: 'heading', text: experts.inWords },
    ...answer.experts.flatMap((expert): Block[] => [
      { kind: 'paragraph', text: experts.person(expertName(c, expert, lang), affiliationOf(c, expert, lang)) },
      { kind: 'list', items: expert.answers.map((each) => itemWords(each, lang)) },
    ]),
  ]
}

function itemWords(each: ExpertAnswer, lang: Lang): string {
  const { experts } = messagesIn(lang)
  const { id, notModelled, claimText = '' } = each.outlook
  const text = expectationWords(each, lang)
  return notModelled === undefined
    ? experts.claim(id, text, claimText)
    : experts.notModelled(id, text, textIn(notModelled, lang))
}
