import { useMessages } from '../../app-context.ts'
import type { OpenedCase } from '../../model/protocol.ts'
import { ChoiceBar } from '../ChoiceBar.tsx'
import { AskConcept } from './AskConcept.tsx'

/** Under which concept, as of when and in which readings a question is asked. */
export function AskSituation({ of }: { of: OpenedCase }) {
  const messages = useMessages()
  const hasChoices = of.dates.length > 0 || of.case?.parties.some(({ readings }) => readings.length > 0) === true
  return (
    <div className="ask-situation">
      <AskConcept />
      {hasChoices && (
        <details>
          <summary>
            {messages.choice.asOf} / {messages.choice.readings}
          </summary>
          <ChoiceBar of={of} />
        </details>
      )}
    </div>
  )
}
