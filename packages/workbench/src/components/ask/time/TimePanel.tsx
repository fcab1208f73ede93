import { useMessages } from '../../../app-context.ts'
import type { LoadedCase } from '../../../state/app-state.ts'
import { ConceptSwitch } from '../../ConceptSwitch.tsx'
import { AskProgress } from '../AskProgress.tsx'
import { Refused } from '../Refused.tsx'
import { useAsked } from '../use-asked.ts'
import { useAskedCase } from '../use-asked-case.ts'
import { PhaseChanges } from './PhaseChanges.tsx'
import { PhaseTable } from './PhaseTable.tsx'
import { WindowsDrawing } from './WindowsDrawing.tsx'

const nothing = {}

/** Since when? What held in each phase, and what began and stopped holding with it. */
export function TimePanel({ loaded }: { loaded: LoadedCase }) {
  const words = useMessages().ask.time
  const of = useAskedCase(loaded)
  const asked = useAsked('time', of, nothing)
  const found = loaded.opened.case!
  const { answer } = asked
  return (
    <div className="ask-answer" aria-busy={asked.status === 'running'}>
      <ConceptSwitch step="refine" />
      <WindowsDrawing of={found} dates={loaded.opened.dates} />
      <AskProgress asked={asked} />
      {answer?.ok === false && <Refused refusal={answer} />}
      {answer?.ok === true && (
        <>
          {answer.view.phases.length === 1 && <p className="compared-headline">{words.constant}</p>}
          <PhaseTable of={found} view={answer.view} />
          <PhaseChanges of={found} view={answer.view} />
        </>
      )}
    </div>
  )
}
