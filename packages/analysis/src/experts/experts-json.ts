import { type Case, type Lang, type Resolution, textIn } from '@anchorage/casefile'
import type { Concept } from '@anchorage/engine'
import { askedJson } from '../asked-json.ts'
import type { SampledAnswer } from '../robustness/questions-chunk.ts'
import type { ExpertAnswer, ExpertsAnswer } from './ask-experts.ts'
import { expectationWords, expertId, expertName } from './expert-words.ts'
import type { Forecast } from './forecast-record.ts'
import { saidBefore } from './forecasts-of.ts'
import { scoresOf } from './scores.ts'

/** The answer to the experts, with what the model had said before. */
export interface AnswerOnRecord {
  readonly answer: ExpertsAnswer
  /** The forecasts that are on record; none unless somebody keeps them. */
  readonly record: readonly Forecast[]
  /** The SHA-256 of the file of the case. */
  readonly version: string
  /** The concept that counts go by. */
  readonly concept: Concept
}

/** Who says something, and what: one row of a table by expert. */
export interface ExpertRow {
  readonly who: { readonly id: string | null; readonly name: Readonly<Record<Lang, string>> }
  readonly each: ExpertAnswer
}

/** The answer as plain data: what `anchorage experts --format json` prints. */
export function expertsJson({ answer, record, version, concept }: AnswerOnRecord, lang: Lang): object {
  const { situation } = answer.analysis
  const c = situation.case
  const scores = scoresOf(answer, record)
  return {
    ...askedJson(situation, lang),
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
    outlooks: c ? expertRows(answer, c).map(({ who, each }) => outlookJson(each, who, record, c, lang)) : [],
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

/** Every outlook with who expects it, expert by expert. */
export function expertRows(answer: ExpertsAnswer, c: Case): ExpertRow[] {
  return answer.experts.flatMap((expert) => {
    const name = { en: expertName(c, expert, 'en'), zh: expertName(c, expert, 'zh') }
    return expert.answers.map((each) => ({ who: { id: expertId(c, expert), name }, each }))
  })
}
