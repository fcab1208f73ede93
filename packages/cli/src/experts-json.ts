import {
  answerUnder,
  type ExpertAnswer,
  type ExpertsAnswer,
  type Forecast,
  type SampledAnswer,
  saidBefore,
  scoresOf,
} from '@anchorage/analysis'
import { type Case, type Lang, type Resolution, textIn } from '@anchorage/casefile'
import type { ExpertsToReport } from './experts-report.ts'
import { expectationWords, expertId, expertName } from './experts-words.ts'
import { csvLine } from './render/csv.ts'

/** The answer as plain data: what `anchorage experts --format json` prints. */
export function expertsJson({ answer, record, version, concept }: ExpertsToReport, lang: Lang): object {
  const { situation } = answer.analysis
  const { choice } = situation
  const c = situation.case
  const asOf = choice?.asOf ?? c?.asOf
  const scores = scoresOf(answer, record)
  return {
    title: textIn(situation.title, lang),
    ...(asOf !== undefined && { asOf }),
    ...(asOf !== undefined && choice?.end && { end: choice.end }),
    ...(choice?.readings && { readings: choice.readings }),
    stateCount: situation.conflict.space.stateCount,
    version,
    concept,
    concepts: answer.concepts,
    ...(answer.sampling && {
      sampling: {
        samples: answer.sampling.samples,
        seed: answer.sampling.seed,
        variations: answer.sampling.variations.map(({ id, confidence, varies, from }) => ({
          id,
          confidence,
          varies,
          from,
        })),
      },
    }),
    outlooks: c ? rowsOf(answer, c).map(({ who, each }) => outlookJson(each, who, record, c, lang)) : [],
    scores: {
      resolved: scores.resolved,
      experts: scores.experts.map(({ expert, ...score }) => ({ by: c ? expertId(c, expert) : null, ...score })),
      model: scores.model,
    },
  }
}

function outlookJson(
  each: ExpertAnswer,
  who: { readonly id: string | null; readonly name: Record<Lang, string> },
  record: readonly Forecast[],
  c: Case,
  lang: Lang,
): object {
  const { outlook, answers, sources } = each
  const { forecast, recorded, tooLate, otherClaim } = saidBefore(record, each)
  return {
    id: outlook.id,
    by: who.id,
    name: who.name[lang],
    sources: sources.map((index) => c.sources[index]?.id),
    because: outlook.because,
    text: expectationWords(each, lang),
    claim: outlook.claimText ?? null,
    ...(outlook.notModelled !== undefined && { notModelled: textIn(outlook.notModelled, lang) }),
    answers: answers.map(({ concept = null, verdict, vacuous, sampled }) => ({
      concept,
      verdict,
      vacuous,
      ...(sampled && { sampled: sampledJson(sampled) }),
    })),
    resolution: resolutionJson(outlook.resolution, c, lang),
    onRecord: { recorded, tooLate, otherClaim, said: forecast ?? null },
  }
}

function sampledJson({ share, undecided }: SampledAnswer): object {
  if (!share) return { undecided }
  const { samples, hits, low, high } = share
  return { share: hits / samples, low, high, hits, of: samples, undecided }
}

function resolutionJson(resolution: Resolution | undefined, c: Case, lang: Lang): object | null {
  if (!resolution) return null
  const { criterion, date, happened } = resolution
  return {
    criterion: textIn(criterion, lang),
    date: date ?? null,
    ...(happened && {
      outcome: happened.outcome,
      known: happened.known,
      because: happened.because,
      source: happened.source === undefined ? null : (c.sources[happened.source]?.id ?? null),
      ...(happened.note !== undefined && { note: textIn(happened.note, lang) }),
    }),
  }
}

/** The answers as comma-separated values: a line for each outlook, a column for each concept, and for each share. */
export function* expertsCsv({ answer, record, version }: ExpertsToReport): Generator<string> {
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
  for (const { who, each } of rowsOf(answer, c)) {
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

function rowsOf(
  answer: ExpertsAnswer,
  c: Case,
): {
  readonly who: { readonly id: string | null; readonly name: Record<Lang, string> }
  readonly each: ExpertAnswer
}[] {
  return answer.experts.flatMap((expert) => {
    const name = { en: expertName(c, expert, 'en'), zh: expertName(c, expert, 'zh') }
    return expert.answers.map((each) => ({ who: { id: expertId(c, expert), name }, each }))
  })
}
