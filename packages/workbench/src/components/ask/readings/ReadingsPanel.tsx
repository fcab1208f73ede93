import { useMessages } from '../../../app-context.ts'
import type { LoadedCase } from '../../../state/app-state.ts'
import { ConceptSwitch } from '../../ConceptSwitch.tsx'
import { AskProgress } from '../AskProgress.tsx'
import { Refused } from '../Refused.tsx'
import { useAsked } from '../use-asked.ts'
import { useAskedCase } from '../use-asked-case.ts'
import { CombinationTable } from './CombinationTable.tsx'
import { EvidenceMatrix } from './EvidenceMatrix.tsx'
import { ReadingTable } from './ReadingTable.tsx'
import { RivalOutcomes } from './RivalOutcomes.tsx'

const nothing = {}

/** Which reading? Each by itself, all combinations, and the evidence that tells them apart. */
export function ReadingsPanel({ loaded }: { loaded: LoadedCase }) {
  const messages = useMessages()
  const of = useAskedCase(loaded)
  const asked = useAsked('readings', of, nothing)
  const found = loaded.opened.case!
  const { answer } = asked
  return (
    <div className="ask-answer" aria-busy={asked.status === 'running'}>
      <ConceptSwitch step="refine" />
      <AskProgress asked={asked} />
      {answer?.ok === false && <Refused refusal={answer} />}
      {answer?.ok === true && (
        <>
          <p className="compared-headline">{messages.ask.readings.headline(answer.view.combinationCount)}</p>
          <ReadingTable of={found} view={answer.view} />
          <RivalOutcomes of={found} view={answer.view} />
          <EvidenceMatrix of={found} view={answer.view} />
          <CombinationTable of={found} view={answer.view} />
        </>
      )}
    </div>
  )
}
