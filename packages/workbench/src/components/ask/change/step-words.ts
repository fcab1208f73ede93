import { formulaText } from '@anchorage/analysis'
import { type Case, type Lang, textIn } from '@anchorage/casefile'
import type { Messages } from '../../../messages/messages.ts'
import type { ProposedStep } from '../../../model/ask/change-answer.ts'
import { constraintText } from '../rule-words.ts'

/** One step of a proposal in words. */
export function stepWords(of: Case, step: ProposedStep, messages: Messages, lang: Lang): string {
  const words = messages.ask.change
  const optionName = (index: number) => textIn(of.options[index]?.name ?? '', lang)
  const ownerOf = (index: number) => textIn(of.parties[of.options[index]?.party ?? -1]?.name ?? '', lang)
  switch (step.kind) {
    case 'statement': {
      const { kind, statement, from = 0, to = 0 } = step.edit
      const party = textIn(of.parties[step.party]?.name ?? '', lang)
      const places = ranges(step.places.length > 0 ? step.places : [to], words.placeSeparator)
      return words.edits[kind](party, formulaText(of, statement, step.party, lang), from, places)
    }
    case 'agreement':
      return words.agreements[step.agreement](
        words.optionOf(ownerOf(step.first), optionName(step.first)),
        words.optionOf(ownerOf(step.second), optionName(step.second)),
      )
    case 'rule': {
      const { rule, option = -1, text = '', change } = step
      if (rule === 'drop-constraint') return words.rules[rule](constraintText(of, text, messages, lang))
      if (rule === 'drop-window') return words.rules[rule](formulaText(of, text, undefined, lang))
      if (rule !== 'reversibility') return words.rules[rule](ownerOf(option), optionName(option))
      return words.reversibility[change === 'forward' || change === 'back' ? change : 'both'](optionName(option))
    }
  }
}

/** Numbers in order, neighbours joined: 1–3, 5. */
export function ranges(numbers: readonly number[], separator: string): string {
  const ordered = [...new Set(numbers)].sort((a, b) => a - b)
  const runs: [number, number][] = []
  for (const number of ordered) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(separator)
}
