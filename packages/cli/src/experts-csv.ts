import { type AnswerOnRecord, answerUnder, expertRows, saidBefore } from '@anchorage/analysis'
import { csvLine } from './render/csv.ts'

/** The answers as comma-separated values: a line for each outlook, a column for each concept, and for each share. */
export function* expertsCsv({ answer, record, version }: AnswerOnRecord): Generator<string> {
  const c = answer.analysis.situation.case
  const isSampled = answer.sampling !== undefined
  yield csvLine([
    'id',
    'by',
    'sources',
    'claim',
    ...answer.concepts,
    ...(isSampled ? answer.concepts.map((concept) => `${concept}.share`) : []),
    'outcome',
    'known',
    'said.on',
    'said.version',
    'version',
  ])
  if (!c) return
  for (const { who, each } of expertRows(answer, c)) {
    const { outlook, answers, sources } = each
    const happened = outlook.resolution?.happened
    const { forecast } = saidBefore(record, each)
    const under = answer.concepts.map((concept) => answerUnder(answers, concept))
    yield csvLine([
      outlook.id,
      who.id ?? '',
      sources.map((index) => c.sources[index]?.id).join(' '),
      outlook.claimText ?? '',
      ...under.map((found) => found?.verdict ?? ''),
      ...(isSampled
        ? under.map((found) => (found?.sampled?.share ? found.sampled.share.hits / found.sampled.share.samples : ''))
        : []),
      happened ? String(happened.outcome) : '',
      happened?.known ?? '',
      forecast?.on ?? '',
      forecast?.case ?? '',
      version,
    ])
  }
}
