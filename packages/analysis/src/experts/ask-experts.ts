import type { Diagnostic, Outlook, Situation, Speaker } from '@anchorage/casefile'
import { asPart, type Concept, concepts, type Work } from '@anchorage/engine'
import { type Analysis, analyzing } from '../analyze.ts'
import { answerOutlooks, type ClaimAnswer, claimConcepts, type OutlookAnswer } from '../outlook-answers.ts'
import { caseSampler } from '../robustness/case-sampler.ts'
import { countedChunks } from '../robustness/counted-chunks.ts'
import {
  type QuestionsJob,
  type QuestionsTotal,
  questionsTotal,
  type SampledAnswer,
} from '../robustness/questions-chunk.ts'
import type { Variation, VaryOptions } from '../robustness/variations.ts'
import { expertsConcepts, expertsJob } from './experts-job.ts'

/** A claim's answer, and in how many variants of the case the model agrees with it. */
export interface ExpertClaimAnswer extends ClaimAnswer {
  /** Absent where nothing was sampled. *Partly* counts as not agreeing. */
  readonly sampled?: SampledAnswer
}

/** What somebody expects, where that is written, and what the model says to it. */
export interface ExpertAnswer {
  readonly outlook: Outlook
  /** Indices into `Case.sources`: where the evidence for it stands. Ascending. */
  readonly sources: readonly number[]
  /** Empty for an outlook that is not modelled. */
  readonly answers: readonly ExpertClaimAnswer[]
}

/** Everybody who expects something, with what they expect, in the order of the file. Absent speaker: the reporter. */
export interface Expert {
  readonly speaker?: Speaker
  readonly answers: readonly ExpertAnswer[]
}

/** The experts of a case, and the model's answers to them. */
export interface ExpertsAnswer {
  readonly analysis: Analysis
  readonly experts: readonly Expert[]
  /** Concepts with a column: those that claims are answered under. */
  readonly concepts: readonly Concept[]
  readonly sampling?: { readonly samples: number; readonly seed: number; readonly variations: readonly Variation[] }
}

/** Whether to sample: how many variants, under which seed, and whether attested judgements vary too. */
export interface ExpertsQuestion extends VaryOptions {
  /** Without it nothing is sampled. */
  readonly samples?: number
  /** 1 unless given. */
  readonly seed?: number
}

/**
 * Holds a case's outlooks against the model: every claim under each concept that it can be answered under, and, with
 * samples, in which share of the variants of the case the model agrees. Yields the share of the work that is done.
 * Diagnostics instead where the case without its doubtful rules is in error.
 */
export function* askExperts(
  situation: Situation,
  { samples, seed = 1, ...vary }: ExpertsQuestion = {},
): Work<ExpertsAnswer | { readonly diagnostics: readonly Diagnostic[] }> {
  if (samples === undefined) return yield* expertsAnswer(situation)
  const made = caseSampler(situation, { ...vary, concepts: expertsConcepts(situation) })
  if ('diagnostics' in made) return made
  const job = expertsJob(situation, made.sampler)
  const total = questionsTotal(job, seed)
  const counting = countedChunks(job, { samples, seed }, (chunk) => {
    total.add(chunk)
    return false
  })
  yield* asPart(counting, { from: 0, to: 0.9 })
  return yield* asPart(expertsAnswer(situation, { job, total, seed }), { from: 0.9, to: 1 })
}

/** The same from samples that have been counted already, wherever that was. */
export function* expertsAnswer(
  situation: Situation,
  sampled?: { readonly job: QuestionsJob; readonly total: QuestionsTotal; readonly seed: number },
): Work<ExpertsAnswer> {
  const analysis = yield* analyzing(situation)
  const answered = answerOutlooks(analysis)
  const named = new Set(answered.flatMap(({ answers }) => answers.map(({ concept }) => concept)))
  const asked = claimConcepts.filter((concept) => named.has(concept) || named.has(undefined))
  const own = concepts.filter((concept) => !claimConcepts.includes(concept) && named.has(concept))
  const base = { analysis, concepts: [...asked, ...own] }
  if (!sampled) return { ...base, experts: expertsOf(situation, answered, []) }
  const { job, total, seed } = sampled
  const counted = [...total.answers()]
  const shares = answered.map(({ answers }) => counted.splice(0, answers.length))
  return {
    ...base,
    experts: expertsOf(situation, answered, shares),
    sampling: { samples: total.samples, seed, variations: job.sampler.variations },
  }
}

function expertsOf(
  situation: Situation,
  answered: readonly OutlookAnswer[],
  shares: readonly (readonly SampledAnswer[])[],
): Expert[] {
  const evidence = new Map(situation.case?.evidence.map((each) => [each.id, each]))
  const sourcesOf = ({ because }: Outlook): number[] => {
    const anchors = because.flatMap((id) => evidence.get(id)?.anchors ?? [])
    return [...new Set(anchors.map(({ source }) => source))].sort((a, b) => a - b)
  }
  const byKey = new Map<string, { speaker?: Speaker; answers: ExpertAnswer[] }>()
  for (const [index, { outlook, answers }] of answered.entries()) {
    const { by } = outlook
    const key = by === undefined ? '' : by.kind === 'person' ? `person ${by.person}` : `party ${by.party}`
    const expert = byKey.get(key) ?? { ...(by && { speaker: by }), answers: [] }
    expert.answers.push({
      outlook,
      sources: sourcesOf(outlook),
      answers: answers.map((answer, number) => {
        const sampled = shares[index]?.[number]
        return { ...answer, ...(sampled && { sampled }) }
      }),
    })
    byKey.set(key, expert)
  }
  return [...byKey.values()]
}
