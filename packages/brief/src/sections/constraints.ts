import { formulaText } from '@anchorage/analysis'
import { type Constraint, textIn, type Window } from '@anchorage/casefile'
import type { Desk } from '../brief-question.ts'
import type { BriefBlock, Inline } from '../document.ts'
import { briefWordsIn } from '../messages/messages.ts'
import { duringWords, sureness } from './parties.ts'

/** What cannot be: states and moves ruled out, what cannot be undone, what is off the table for a time. */
export function constraintsSection(desk: Desk): BriefBlock[] {
  const { of, question, notes } = desk
  const { lang } = question
  const words = briefWordsIn(lang)
  const support = (judgement: Constraint | Window): Inline[] => [
    ...sureness(desk, judgement.confidence),
    ...notes.refer(judgement.because),
  ]
  const items: Inline[][] = [
    ...of.constraints.map((constraint): Inline[] => [
      constraintWords(desk, constraint),
      ...(constraint.during === undefined ? [] : [duringWords(constraint.during, lang)]),
      ...support(constraint),
    ]),
    ...of.windows.map((window): Inline[] => {
      const { from, until } = window.unavailable
      const what = formulaText(of, window.condition.text, undefined, lang)
      return [words.window(what, from ?? words.open, until?.latest ?? words.open), ...support(window)]
    }),
    ...of.options.flatMap((option): Inline[][] => {
      if (option.change === 'both') return []
      const party = textIn(of.parties[option.party]?.name ?? '', lang)
      const say = option.change === 'forward' ? words.irreversible : words.notTakenUpAgain
      return [[say(party, textIn(option.name, lang)), ...notes.refer(option.because)]]
    }),
  ]
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: words.constraints },
    { kind: 'list', items },
  ]
}

function constraintWords({ of, question }: Desk, constraint: Constraint): string {
  const { lang } = question
  const words = briefWordsIn(lang)
  const say = (text: string): string => formulaText(of, text, undefined, lang)
  return constraint.kind === 'forbid'
    ? words.forbid(say(constraint.from.text), say(constraint.to.text))
    : words[constraint.kind](say(constraint.condition.text))
}
