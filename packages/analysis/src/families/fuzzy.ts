import { type Situation, usualThreshold } from '@anchorage/casefile'
import { certainLikelihood, fuzzyRules, type RuleConcept, ruleMemory, ruleVerdicts } from '@anchorage/engine'
import { messagesIn } from '../messages/messages.ts'
import type { ConceptFamily, ConceptSettings } from './family.ts'
import { gradedSentences } from './graded-sentences.ts'
import { isSlow, pairwise } from './pairwise.ts'

const core = ['nash', 'gmr', 'smr', 'seq'] as const

/** Stability under fuzzy preference (Bashar, Kilgour & Hipel 2012). */
export const fuzzyFamily: ConceptFamily = {
  id: 'fuzzy',
  concepts: core.map((concept) => `fuzzy-${concept}`),
  settings: { threshold: { usual: usualThreshold, perParty: true } },
  describe: (concept, lang) => messagesIn(lang).fuzzy[coreOf(concept)],
  solve(situation, asked, settings) {
    const { rules } = graded(situation, settings)
    const memory = ruleMemory()
    return pairwise(situation, asked, (concept) =>
      ruleVerdicts(situation.conflict.space, rules, coreOf(concept), { memory }),
    )
  },
  isSlow,
  explain(situation, concept, state, party, lang) {
    const { rules, likelihoods } = graded(situation, {})
    const likelihood = likelihoods[party]
    return gradedSentences(situation, { concept: coreOf(concept), rules }, { state, party, lang, likelihood })
  },
}

function graded(situation: Situation, settings: ConceptSettings) {
  const given = situation.likelihoods?.()
  const likelihoods = given?.likelihoods ?? situation.conflict.ranks.map(certainLikelihood)
  const thresholds = situation.parties.map(
    ({ id }, party) => settings[`threshold.${id}`] ?? settings.threshold ?? given?.thresholds[party] ?? usualThreshold,
  )
  return { likelihoods, rules: fuzzyRules(likelihoods, thresholds) }
}

function coreOf(concept: string): (typeof core)[number] & RuleConcept {
  return core.find((each) => concept.endsWith(`-${each}`)) ?? 'nash'
}
