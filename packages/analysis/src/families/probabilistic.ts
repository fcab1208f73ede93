import type { Situation } from '@anchorage/casefile'
import {
  certainLikelihood,
  type Likelihood,
  millionths,
  probabilisticRules,
  ruleMemory,
  ruleVerdicts,
  type StateSpace,
  stabilityMargins,
  type Verdicts,
} from '@anchorage/engine'
import { messagesIn } from '../messages/messages.ts'
import type { ConceptFamily, Graded } from './family.ts'
import { gradedSentences } from './graded-sentences.ts'
import { isSlow, pairwise } from './pairwise.ts'

const core = ['nash', 'gmr', 'smr', 'seq'] as const
const usual = 0.5

/**
 * Stability under probabilistic preference (Rêgo & dos Santos 2015), and, where α = β = 1 − γ, by how much each state is
 * stable.
 */
export const probabilisticFamily: ConceptFamily = {
  id: 'probabilistic',
  concepts: core.map((concept) => `p-${concept}`),
  settings: { alpha: { usual }, beta: { usual }, gamma: { usual } },
  describe: (concept, lang) => {
    const { probabilistic, probabilisticLabel } = messagesIn(lang)
    return { ...probabilistic[coreOf(concept)], label: probabilisticLabel }
  },
  solve(situation, asked, { alpha = usual, beta = usual, gamma = usual }) {
    const { space } = situation.conflict
    const likelihoods = likelihoodsOf(situation)
    const rules = probabilisticRules(likelihoods, { alpha, beta, gamma })
    const isOneThreshold = millionths(alpha) === millionths(beta) && millionths(alpha) + millionths(gamma) === 1e6
    const marginsOf = (concept: (typeof core)[number], { partyCount }: StateSpace) =>
      Array.from({ length: partyCount }, (_, party) =>
        stabilityMargins(space, likelihoods, concept, party, { threshold: gamma }),
      )
    const memory = ruleMemory()
    return pairwise(situation, asked, (concept): Verdicts | Graded => {
      const verdicts = ruleVerdicts(space, rules, coreOf(concept), { memory })
      return isOneThreshold ? { ...verdicts, margins: marginsOf(coreOf(concept), space) } : verdicts
    })
  },
  isSlow,
  explain(situation, concept, state, party, lang) {
    const likelihoods = likelihoodsOf(situation)
    const rules = probabilisticRules(likelihoods, { alpha: usual, beta: usual, gamma: usual })
    const likelihood = likelihoods[party]
    return gradedSentences(situation, { concept: coreOf(concept), rules }, { state, party, lang, likelihood })
  },
}

function likelihoodsOf({ likelihoods, conflict }: Situation): readonly Likelihood[] {
  return likelihoods?.().likelihoods ?? conflict.ranks.map(certainLikelihood)
}

function coreOf(concept: string): (typeof core)[number] {
  return core.find((each) => concept.endsWith(`-${each}`)) ?? 'nash'
}
