import { type CountedShare, wilsonInterval } from '@anchorage/engine'
import type { Analysis } from '../analyze.ts'
import { BoundedMemo } from './bounded-memo.ts'
import type { CaseSampler } from './case-sampler.ts'
import type { ChunkBase } from './chunk.ts'

/** A question with a yes or no for a solved case; undefined where it has no answer there, such as without a status quo. */
export type SampleQuestion = (analysis: Analysis) => boolean | undefined

/** How often the answers to questions were yes: plain data, that can be sent to another process and added up. */
export interface QuestionsChunk extends ChunkBase {
  /** For each question: samples in which it has an answer, and of these those in which it is yes. */
  readonly answers: readonly (readonly [decided: number, yes: number])[]
}

/** Counts, chunk by chunk. */
export interface QuestionsJob {
  readonly sampler: CaseSampler
  readonly questionCount: number
  chunk(seed: number, from: number, samples: number): QuestionsChunk
}

/** How often the answer to a question was yes. */
export interface SampledAnswer {
  /** Of the samples in which the question has an answer; `too-much-work` never occurs; absent where it has none. */
  readonly share?: Extract<CountedShare, { kind: 'sampled' }>
  /** Samples in which the case, or the question, has no answer. */
  readonly undecided: number
}

/** Adds chunks up. */
export interface QuestionsTotal {
  add(chunk: QuestionsChunk): void
  readonly samples: number
  /** One for each question, with Wilson's 95 % interval. */
  answers(): readonly SampledAnswer[]
}

/** Gets ready to ask yes-or-no questions of samples. */
export function questionsJob(sampler: CaseSampler, questions: readonly SampleQuestion[]): QuestionsJob {
  const known = new BoundedMemo<string, readonly (boolean | undefined)[]>(2 ** 16)
  return {
    sampler,
    questionCount: questions.length,
    chunk: (seed, from, samples) => {
      const answers = questions.map((): [number, number] => [0, 0])
      let undecided = 0
      for (let sample = from; sample < from + samples; sample += 1) {
        const solved = sampler.solved(sampler.draw(seed, sample))
        if (!solved) {
          undecided += 1
          continue
        }
        const found = known.get(solved.key, () => questions.map((question) => question(solved.analysis)))
        for (const [index, counts] of answers.entries()) {
          const answer = found[index]
          if (answer === undefined) continue
          counts[0] += 1
          if (answer) counts[1] += 1
        }
      }
      return { from, samples, undecided, answers }
    },
  }
}

/** Nothing counted yet. */
export function questionsTotal({ questionCount }: Pick<QuestionsJob, 'questionCount'>, seed: number): QuestionsTotal {
  const sums = Array.from({ length: questionCount }, (): [number, number] => [0, 0])
  let samples = 0
  return {
    add: (chunk) => {
      samples += chunk.samples
      for (const [index, sum] of sums.entries()) {
        const [decided = 0, yes = 0] = chunk.answers[index] ?? []
        sum[0] += decided
        sum[1] += yes
      }
    },
    get samples() {
      return samples
    },
    answers: () =>
      sums.map(([decided, yes]) => {
        const undecided = samples - decided
        if (decided === 0) return { undecided }
        const share = { kind: 'sampled', samples: decided, hits: yes, seed, ...wilsonInterval(yes, decided) } as const
        return { share, undecided }
      }),
  }
}
