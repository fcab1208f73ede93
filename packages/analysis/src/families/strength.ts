import { largestDegree, type RuleConcept, strengthRules } from '@anchorage/engine'
import { messagesIn } from '../messages/messages.ts'
import { ruleFamily } from './rule-family.ts'

const levelled = ['gmr', 'smr', 'seq'] as const

/**
 * Strength of preference: strong and weak GMR, SMR and SEQ (Hamouda, Kilgour & Hipel 2004, 2006), and their levels with
 * more than two degrees (Xu, Hipel & Kilgour 2009).
 */
export const strengthFamily = ruleFamily({
  id: 'strength',
  concepts: ['strong', 'weak', 'level'].flatMap((kind) => levelled.map((concept) => `${kind}-${concept}`)),
  expand: (situation, concept) => {
    if (!concept.startsWith('level-')) return [concept]
    const top = largestDegree(situation.pairPreferences())
    return Array.from({ length: top }, (_, index) => `${concept}-${top - index}`)
  },
  question: (preferences, name) => {
    const [kind, concept, level] = name.split('-') as [string, RuleConcept, string?]
    const strong = strengthRules(preferences, 2)
    if (kind === 'strong') return { concept, rules: strong }
    if (kind === 'weak') return { concept, rules: strengthRules(preferences, 0), unless: strong }
    return { concept, rules: strengthRules(preferences, Number(level ?? 1)) }
  },
  describe: (name, lang) => {
    const { concepts, preferences: words } = messagesIn(lang)
    const [kind, concept, level = '1'] = name.split('-') as [string, RuleConcept, string?]
    const ordinary = concepts[concept].name
    if (kind === 'strong') return { name: words.strong(ordinary), about: words.aboutStrong }
    if (kind === 'weak') return { name: words.weak(ordinary), about: words.aboutWeak, label: words.labelWeak }
    return { name: words.level(ordinary, level), about: words.aboutLevel(level), label: words.labelLevel }
  },
  about: (situation, lang) => {
    const words = messagesIn(lang).preferences
    const isMarked = largestDegree(situation.pairPreferences()) > 1
    return isMarked ? words.family.strength : [...words.family.strength, words.noMarks]
  },
})
