import { reasonFor, reasonSentences } from '@anchorage/analysis'
import type { Desk } from '../brief-question.ts'
import type { BriefBlock, Inline } from '../document.ts'
import { briefWordsIn } from '../messages/messages.ts'
import { exampleState, outcomeWords } from './outcome-words.ts'

/** Outcomes whose reasons are told. */
const told = 4

/** Why each outcome holds, party by party; where the status quo does not hold, why not. */
export function whySection(desk: Desk): BriefBlock[] {
  const { question, shown } = desk
  const { analysis, lang } = question
  const words = briefWordsIn(lang)
  const { statusQuo } = analysis.situation
  const isShown = shown.some(({ outcome }) => outcome.reachable === 'start')
  const states = shown.slice(0, told).map(({ letter, outcome }) => ({
    title: words.whyOf(letter, outcomeWords(desk, outcome)),
    state: exampleState(analysis, outcome),
  }))
  if (statusQuo !== undefined && !isShown) states.unshift({ title: words.statusQuo, state: statusQuo })
  if (states.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: words.why },
    ...states.flatMap(({ title, state }): BriefBlock[] => [
      { kind: 'heading', level: 3, text: title },
      { kind: 'list', items: reasons(desk, state) },
    ]),
  ]
}

function reasons({ question, of }: Desk, state: number): Inline[][] {
  const { analysis, concept, lang } = question
  return of.parties.map((party): Inline[] => {
    const reason = reasonFor(analysis, state, party.index, concept)
    return [reasonSentences(analysis.situation, reason, lang).join(briefWordsIn(lang).sentenceSeparator)]
  })
}
