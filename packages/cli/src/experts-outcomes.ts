import {
  conceptWords,
  type ExpertAnswer,
  type ExpertsAnswer,
  expertName,
  type Forecast,
  type Scores,
  saidBefore,
} from '@anchorage/analysis'
import { type Case, type Lang, textIn } from '@anchorage/casefile'
import { answersInWords, shortVersion } from './experts-words.ts'
import { messagesIn } from './messages/messages.ts'
import type { Block, TableRow } from './render/blocks.ts'

/** What happened, what the model had said of it, and who was right; before anything has, how to enter it. */
export function outcomeBlocks(
  { experts: list }: ExpertsAnswer,
  known: { readonly record: readonly Forecast[]; readonly version: string; readonly scores: Scores },
  c: Case,
  lang: Lang,
): Block[] {
  const { experts } = messagesIn(lang)
  const { record, version, scores } = known
  const items = list.flatMap((expert) =>
    expert.answers.flatMap((answer) => becameWords(answer, expertName(c, expert, lang), record, lang)),
  )
  const all = list.reduce((sum, { answers }) => sum + answers.length, 0)
  const onRecord = recordWords(record, lang)
  const isSampled = list.some(({ answers }) =>
    answers.some(
      (answer) =>
        answer.outlook.resolution?.happened !== undefined && saidBefore(record, answer).forecast?.samples !== undefined,
    ),
  )
  return [
    { kind: 'heading', text: experts.happened },
    {
      kind: 'paragraph',
      text: [experts.version(shortVersion(version)), ...onRecord].join(lang === 'zh' ? '' : ' '),
    },
    ...(items.length > 0
      ? [
          { kind: 'list', items } as const,
          ...(isSampled ? [{ kind: 'paragraph', text: experts.shareSaid } as const] : []),
          ...scoreBlocks(scores, c, lang),
        ]
      : [{ kind: 'paragraph', text: experts.noneHappened(all) } as const]),
  ]
}

function recordWords(record: readonly Forecast[], lang: Lang): string[] {
  if (record.length === 0) return []
  const days = record.map(({ on }) => on).sort()
  const versions = new Set(record.map((forecast) => forecast.case)).size
  return [messagesIn(lang).experts.onRecord(record.length, versions, days[0] ?? '', days.at(-1) ?? '')]
}

function becameWords(answer: ExpertAnswer, who: string, record: readonly Forecast[], lang: Lang): string[] {
  const { experts } = messagesIn(lang)
  const { outlook } = answer
  const happened = outlook.resolution?.happened
  if (!happened) return []
  const outcome = experts.outcomes[String(happened.outcome) as keyof typeof experts.outcomes]
  const became = experts.became(outlook.id, who, outcome, happened.known)
  const note = happened.note === undefined ? '' : experts.noted(textIn(happened.note, lang))
  return [became + note + (outlook.claim ? saidWords(answer, record, lang) : '')]
}

function saidWords(answer: ExpertAnswer, record: readonly Forecast[], lang: Lang): string {
  const { experts } = messagesIn(lang)
  const { forecast, tooLate, otherClaim } = saidBefore(record, answer)
  if (forecast) {
    return experts.said(forecast.on, shortVersion(forecast.case), forecast.asOf, answersInWords(forecast.answers, lang))
  }
  if (otherClaim > 0) return experts.saidOtherClaim(otherClaim)
  return tooLate > 0 ? experts.saidTooLate(tooLate) : experts.saidNothing
}

function scoreBlocks({ experts: list, model, resolved }: Scores, c: Case, lang: Lang): Block[] {
  const { experts } = messagesIn(lang)
  const { right, wrong, partly, open } = experts.scoreHead
  const isScored = model.some(({ brier }) => brier !== undefined)
  const people = list.filter((each) => each.right + each.wrong + each.partly > 0)
  const rows = people.map(
    ({ expert, ...score }): TableRow => ({
      kind: 'cells',
      cells: [
        expertName(c, expert, lang),
        String(score.right),
        String(score.wrong),
        String(score.partly),
        String(score.open),
      ],
    }),
  )
  const modelRows = model.map(
    ({ concept, brier, ...score }): TableRow => ({
      kind: 'cells',
      cells: [
        experts.modelUnder(conceptWords(concept, lang).name),
        String(score.right),
        String(score.wrong),
        String(score.uncounted),
        ...(isScored ? [brier ? experts.brierOf(brier.mean.toFixed(3), brier.count) : ''] : []),
      ],
    }),
  )
  return [
    { kind: 'heading', text: experts.score },
    { kind: 'table', head: [experts.who, right, wrong, partly, open], rows },
    {
      kind: 'table',
      head: [experts.model, right, wrong, experts.uncounted, ...(isScored ? [experts.brier] : [])],
      rows: modelRows,
    },
    ...(isScored ? [{ kind: 'paragraph', text: experts.brierNote } as const] : []),
    { kind: 'paragraph', text: experts.smallNumbers(resolved) },
  ]
}
