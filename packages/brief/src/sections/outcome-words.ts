import { type Analysis, nearestFirst, type Outcome, stateWords } from '@anchorage/analysis'
import { textIn } from '@anchorage/casefile'
import { listStates } from '@anchorage/engine'
import type { Desk } from '../brief-question.ts'
import { briefWordsIn } from '../messages/messages.ts'

/** An outcome in words: its one state; else what is done in all of its states, and what is done either way. */
export function outcomeWords({ question, of }: Desk, outcome: Outcome): string {
  const { lang, analysis } = question
  const words = briefWordsIn(lang)
  const state = exampleState(analysis, outcome)
  if (outcome.count === 1) return stateWords(analysis.situation, state, lang)
  const named = (mark: 'Y' | '-'): string[] =>
    of.parties.flatMap((party) => {
      const own = party.options.filter((option) => outcome.pattern[option.index] === mark)
      const names = own.map((option) => textIn(option.name, lang)).join(words.listSeparator)
      return own.length === 0 ? [] : [`${textIn(party.name, lang)}${words.colon}${lang === 'zh' ? '' : ' '}${names}`]
    })
  const taken = named('Y')
  const either = named('-')
  const separator = lang === 'zh' ? '；' : '; '
  const all = [
    taken.length === 0 ? words.nothingTaken : taken.join(separator),
    ...(either.length === 0 ? [] : [words.either(either.join(separator))]),
  ]
  return all.join(separator) + words.stateCount(outcome.count)
}

/** The state that stands for an outcome: one reached soonest, a named one among equals, else the first. */
export function exampleState(analysis: Analysis, outcome: Outcome): number {
  return nearestFirst(analysis, listStates(outcome.states, 1000))[0] ?? 0
}
