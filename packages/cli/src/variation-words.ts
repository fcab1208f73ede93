import type { Variation } from '@anchorage/analysis'
import { type Lang, type Situation, textIn } from '@anchorage/casefile'
import { messagesIn } from './messages/messages.ts'

/** A judgement in a few words: whose priority it is, its place and what it says; or the rule. */
export function variationWords(situation: Situation, variation: Variation, lang: Lang): string {
  const { robustness } = messagesIn(lang)
  if (variation.kind === 'rule') return ruleText(situation, variation)
  const { party, place, priority } = variation
  return robustness.priority(textIn(situation.parties[party]?.name ?? '', lang), place + 1, priority.want.text)
}

/** What a rule says, as the file has it. */
export function ruleText(situation: Situation, { change }: Extract<Variation, { kind: 'rule' }>): string {
  const c = situation.case
  switch (change.kind) {
    case 'drop-constraint': {
      const constraint = c?.constraints[change.constraint]
      if (!constraint) return ''
      return constraint.kind === 'forbid'
        ? `forbid: ${constraint.from.text} → ${constraint.to.text}`
        : `${constraint.kind}: ${constraint.condition.text}`
    }
    case 'drop-window':
      return c?.windows[change.window]?.condition.text ?? ''
    default:
      return c?.options[change.option]?.id ?? ''
  }
}
