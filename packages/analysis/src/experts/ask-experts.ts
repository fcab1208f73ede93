import type { Diagnostic, Outlook, Situation, Speaker } from '@anchorage/casefile'
import { type Concept, concepts } from '@anchorage/engine'
import { type Analysis, analyze } from '../analyze.ts'
import { answerOutlooks, type ClaimAnswer, claimConcepts, type OutlookAnswer } from '../outlook-answers.ts'
import { sampledConcepts } from '../robustness/case-sampler.ts'
import { type SampledAnswer, type SampleQuestion, sampleCases } from '../robustness/sample-cases.ts'
import type { Variation, VaryOptions } from '../robustness/variations.ts'

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
 * samples, in which share of the variants of the case (see `sampleCases`) the model agrees. Yields the share of the work
 * that is done. Diagnostics instead where the sampler finds the case without its doubtful rules in error.
 */
export function* askExperts(
  situation: Situation,
  { samples, seed = 1, ...vary }: ExpertsQuestion = {},
): Generator<number, ExpertsAnswer | { readonly diagnostics: readonly Diagnostic[] }> {
  const analysis = analyze(situation)
  const answered = answerOutlooks(analysis)
  const questions = answered.flatMap(({ answers }, outlook) => answers.map((_, answer) => ({ outlook, answer })))
  const named = new Set(answered.flatMap(({ answers }) => answers.map(({ concept }) => concept)))
  const asked = claimConcepts.filter((concept) => named.has(concept) || named.has(undefined))
  const own = concepts.filter((concept) => !claimConcepts.includes(concept) && named.has(concept))
  const base = { analysis, concepts: [...asked, ...own] }
  if (samples === undefined) return { ...base, experts: expertsOf(situation, answered, []) }
  const sampled = yield* sampleCases(situation, sampleQuestions(questions), {
    samples,
    seed,
    ...vary,
    concepts: [...sampledConcepts, ...own],
  })
  if ('diagnostics' in sampled) return sampled
  const shares: SampledAnswer[][] = answered.map(() => [])
  for (const [index, { outlook }] of questions.entries()) shares[outlook]!.push(sampled.answers[index]!)
  return {
    ...base,
    experts: expertsOf(situation, answered, shares),
    sampling: { samples, seed, variations: sampled.variations },
  }
}

/** One question for each answer of each outlook. All of one sample are answered together, when the first is asked. */
function sampleQuestions(
  questions: readonly { readonly outlook: number; readonly answer: number }[],
): SampleQuestion[] {
  let last: { readonly analysis: Analysis; readonly answered: readonly OutlookAnswer[] } | undefined
  return questions.map(({ outlook, answer }) => (analysis) => {
    if (last?.analysis !== analysis) last = { analysis, answered: answerOutlooks(analysis) }
    const verdict = last.answered[outlook]?.answers[answer]?.verdict
    return verdict === undefined || verdict === 'unknown' ? undefined : verdict === 'agrees'
  })
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
