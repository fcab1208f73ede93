import { useMessages } from '../app-context.ts'
import type { OpenedCase } from '../model/protocol.ts'
import { ChoiceBar } from './ChoiceBar.tsx'
import { type AddressStep, ConceptSwitch } from './ConceptSwitch.tsx'

/** Under which concept, as of when and in which readings something is shown or asked. */
export function SituationBar({ of, step }: { of: OpenedCase; step: AddressStep }) {
  const messages = useMessages()
  const hasChoices = of.dates.length > 0 || of.case?.parties.some(({ readings }) => readings.length > 0) === true
  return (
    <div className="situation-bar">
      <ConceptSwitch step={step} />
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
