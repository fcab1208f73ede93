import { type DrawnRobustness, leading, shareIn, standingOf, statesToShow, stateWords } from '@anchorage/analysis'
import type { Lang } from '@anchorage/casefile'
import type { SampledBrief } from './brief-question.ts'

/** What a brief tells of how sure the answer is; undefined where no judgement varies, so that nothing is to be told. */
export function sampledBrief(answer: DrawnRobustness, lang: Lang): SampledBrief | undefined {
  const { job, total, seed } = answer
  const { variations, widest } = job.sampler
  if (variations.length === 0) return undefined
  const { equilibria, same } = leading(answer)
  const standing = standingOf(answer)
  return {
    samples: total.samples,
    seed,
    judgements: variations.length,
    same: shareIn(answer, same),
    states: statesToShow(answer).shown.map((state) => ({
      words: stateWords(widest, state, lang),
      now: standing(state),
      ...shareIn(answer, equilibria[state] ?? 0),
    })),
  }
}
