import type { Case } from '@anchorage/casefile'
import { useLang, useMessages } from '../../app-context.ts'
import type { NamedOutcome } from '../../model/ask/named-outcome.ts'
import { outcomeWords } from '../outcome-words.ts'

/**
 * An outcome in words, told from the others of the list it stands in, and how many states it has; by one of its states
 * where no case is given whose options its pattern speaks of.
 */
export function OutcomeName(props: { of?: Case | undefined; outcome: NamedOutcome; among?: readonly NamedOutcome[] }) {
  const { of, outcome, among } = props
  const lang = useLang()
  const messages = useMessages()
  if (outcome.count === 1) return outcome.words
  const words = of === undefined ? messages.outcomes.suchAs(outcome.words) : outcomeWords(of, outcome, lang, among)
  return (
    <>
      {words} <span className="faint">{messages.ask.compared.states(outcome.count)}</span>
    </>
  )
}
