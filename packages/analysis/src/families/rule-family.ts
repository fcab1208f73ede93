import type { Lang } from '@anchorage/casefile'
import { difference, type PairPreference, ruleMemory, ruleVerdicts, type Verdicts } from '@anchorage/engine'
import { messagesIn } from '../messages/messages.ts'
import type { ConceptFamily } from './family.ts'
import { isSlow, pairwise } from './pairwise.ts'
import { type RuleQuestion, ruleSentences } from './rule-sentences.ts'

/** A family whose concepts are questions about preferences pair by pair; all rules have the same `steps`. */
export function ruleFamily(
  parts: Pick<ConceptFamily, 'id' | 'concepts' | 'describe' | 'about' | 'expand'> & {
    readonly question: (preferences: readonly PairPreference[], concept: string) => RuleQuestion
  },
): ConceptFamily {
  const { question, ...family } = parts
  return {
    ...family,
    solve: (situation, asked) => {
      const { space } = situation.conflict
      const memory = ruleMemory()
      return pairwise(situation, asked, (name): Verdicts => {
        const { concept, rules, unless } = question(situation.pairPreferences(), name)
        const general = ruleVerdicts(space, rules, concept, { memory })
        if (!unless) return general
        const strict = ruleVerdicts(space, unless, concept, { memory })
        const stable = general.stable.map((set, party) => difference(set, strict.stable[party] ?? set))
        return { stable, equilibria: difference(general.equilibria, strict.equilibria) }
      })
    },
    isSlow,
    explain: (situation, concept, state, party, lang) =>
      ruleSentences(situation, question(situation.pairPreferences(), concept), {
        state,
        party,
        lang,
        tempting: (to) => temptation(situation.pairPreferences()[party], state, to, lang),
        ending: (end) => ending(situation.pairPreferences()[party], state, end, lang),
      }),
  }
}

function temptation(preference: PairPreference | undefined, state: number, target: number, lang: Lang): string {
  const words = messagesIn(lang).preferences
  if (!preference || preference.isUnknown(state, target)) return words.unknown
  return words.better(preference.degree(state, target))
}

function ending(preference: PairPreference | undefined, state: number, end: number, lang: Lang): string {
  const words = messagesIn(lang).preferences.ends
  if (!preference || preference.isUnknown(state, end)) return words.unknown
  const degree = preference.degree(state, end)
  return degree === 0 ? words.same : words.worse(degree)
}
