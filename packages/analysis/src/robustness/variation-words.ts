import { type Lang, type Situation, textIn } from '@anchorage/casefile'
import { messagesIn } from '../messages/messages.ts'
import type { SmallChange } from './sensitivity.ts'
import type { Variation } from './variations.ts'

/** A judgement in a few words: whose priority it is, its place and what it says; or the rule. */
export function variationWords(situation: Situation, variation: Variation, lang: Lang): string {
  const { judgements } = messagesIn(lang)
  if (variation.kind === 'rule') {
    const text = ruleText(situation, variation)
    if (variation.change.kind === 'drop-constraint') return text
    return variation.change.kind === 'drop-window' ? judgements.window(text) : judgements.irreversible(text)
  }
  const { party, place, priority } = variation
  return judgements.priority(textIn(situation.parties[party]?.name ?? '', lang), place + 1, priority.want.text)
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

/** A small change in words. */
export function smallChangeWords(situation: Situation, change: SmallChange, lang: Lang): string {
  const { judgements } = messagesIn(lang)
  const nameOf = (party: number): string => textIn(situation.parties[party]?.name ?? '', lang)
  switch (change.kind) {
    case 'swap':
      return judgements.swap(nameOf(change.party), ...change.statements)
    case 'leave-out':
      return judgements.leaveOut(nameOf(change.party), change.statement)
    case 'swap-classes':
      return judgements.swapClasses(nameOf(change.party), change.place + 1)
    case 'rule': {
      const { kind } = change.change
      return kind === 'rule-out' || kind === 'commit' ? change.words : judgements.rule[kind](change.words)
    }
  }
}
