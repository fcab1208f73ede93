import type { ChangeAnswer, RuleChange } from '@anchorage/analysis'
import { type Lang, textIn } from '@anchorage/casefile'
import { messagesIn } from './messages/messages.ts'

/** A change of feasibility or reversibility in words; who commits is “it” where the party is named beside it. */
export function ruleWords(
  { situation }: ChangeAnswer,
  rule: RuleChange,
  lang: Lang,
  options: { readonly withParty?: true } = {},
): string {
  const { change } = messagesIn(lang)
  if (rule.kind === 'drop-constraint') {
    const constraint = situation.case?.constraints[rule.constraint]
    if (!constraint) return ''
    const text =
      constraint.kind === 'forbid'
        ? `forbid: ${constraint.from.text} → ${constraint.to.text}`
        : `${constraint.kind}: ${constraint.condition.text}`
    return change.dropConstraint(text)
  }
  if (rule.kind === 'drop-window') return change.dropWindow(situation.case?.windows[rule.window]?.condition.text ?? '')
  const option = situation.options[rule.option]
  const name = textIn(option?.name ?? '', lang)
  const id = option?.id ?? ''
  if (rule.kind === 'reversibility') return change.reversibility[rule.change](name, id)
  const party = options.withParty ? textIn(situation.parties[option?.party ?? -1]?.name ?? '', lang) : undefined
  return rule.kind === 'commit' ? change.commit(name, id, party) : change.ruleOut(name, id, party)
}
