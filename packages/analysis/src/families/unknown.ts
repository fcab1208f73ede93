import type { Lang, Situation } from '@anchorage/casefile'
import { type RuleConcept, type UnknownExtension, unknownExtensions, unknownRules } from '@anchorage/engine'
import { messagesIn } from '../messages/messages.ts'
import { ruleFamily } from './rule-family.ts'

/** Unknown preference: Nash, GMR, SMR and SEQ in four extensions (Li, Hipel, Kilgour & Fang 2004). */
export const unknownFamily = ruleFamily({
  id: 'unknown',
  concepts: lettered(['nash', 'gmr', 'smr', 'seq']),
  question: (preferences, name) => {
    const [concept, letter] = name.split('-') as [RuleConcept, UnknownExtension]
    return { concept, rules: unknownRules(preferences, letter) }
  },
  describe: (name, lang) => {
    const { concepts, preferences: words } = messagesIn(lang)
    const [concept, letter] = name.split('-') as [RuleConcept, UnknownExtension]
    return { name: words.extension(concepts[concept].name, letter), about: words.aboutExtension[letter] }
  },
  about: (situation, lang) => [...messagesIn(lang).preferences.family.unknown, ...nothingUnknown(situation, lang)],
})

/** Unknown preference with strength: strong versions of the extensions (Xu, Hipel, Kilgour & Chen 2010). */
export const hybridFamily = ruleFamily({
  id: 'hybrid',
  concepts: lettered(['strong-gmr', 'strong-smr', 'strong-seq']),
  question: (preferences, name) => {
    const [, concept, letter] = name.split('-') as [string, RuleConcept, UnknownExtension]
    return { concept, rules: unknownRules(preferences, letter, { level: 2 }) }
  },
  describe: (name, lang) => {
    const { concepts, preferences: words } = messagesIn(lang)
    const [, concept, letter] = name.split('-') as [string, RuleConcept, UnknownExtension]
    const strong = words.strong(words.extension(concepts[concept].name, letter))
    return { name: strong, about: words.aboutHybrid, label: words.labelHybrid }
  },
  about: (situation, lang) => [...messagesIn(lang).preferences.family.hybrid, ...nothingUnknown(situation, lang)],
})

function lettered(names: readonly string[]): string[] {
  return names.flatMap((name) => unknownExtensions.map((letter) => `${name}-${letter}`))
}

function nothingUnknown(situation: Situation, lang: Lang): string[] {
  const isOpen = situation.pairPreferences().some(({ hasUnknown }) => hasUnknown)
  return isOpen ? [] : [messagesIn(lang).preferences.nothingUnknown]
}
