import { usualThreshold } from '@anchorage/casefile'
import { certainLikelihood, fuzzyRules, type RuleConcept, ruleMemory, ruleVerdicts } from '@anchorage/engine'
import { messagesIn } from '../messages/messages.ts'
import type { ConceptFamily } from './family.ts'
import { isSlow, pairwise } from './pairwise.ts'

const core = ['nash', 'gmr', 'smr', 'seq'] as const

/** Stability under fuzzy preference (Bashar, Kilgour & Hipel 2012). */
export const fuzzyFamily: ConceptFamily = {
  id: 'fuzzy',
  concepts: core.map((concept) => `fuzzy-${concept}`),
  settings: { threshold: { usual: usualThreshold, perParty: true } },
  describe: (concept, lang) => messagesIn(lang).fuzzy[coreOf(concept)],
  solve(situation, asked, settings) {
    const { space, ranks } = situation.conflict
    const given = situation.likelihoods?.()
    const rules = fuzzyRules(
      given?.likelihoods ?? ranks.map(certainLikelihood),
      situation.parties.map(
        ({ id }, party) =>
          settings[`threshold.${id}`] ?? settings.threshold ?? given?.thresholds[party] ?? usualThreshold,
      ),
    )
    const memory = ruleMemory()
    return pairwise(situation, asked, (concept) => ruleVerdicts(space, rules, coreOf(concept), { memory }))
  },
  isSlow,
}

function coreOf(concept: string): (typeof core)[number] & RuleConcept {
  return core.find((each) => concept.endsWith(`-${each}`)) ?? 'nash'
}
