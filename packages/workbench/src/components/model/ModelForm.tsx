import { useMessages } from '../../app-context.ts'
import type { LoadedCase } from '../../state/app-state.ts'
import { CheckSection } from '../CheckSection.tsx'
import { DiagnosticList } from '../DiagnosticList.tsx'
import { PartiesSection } from '../PartiesSection.tsx'
import { useModelPlaces } from './model-context.ts'

/** What a case says as a form; above it what keeps a later text from being read. */
export function ModelForm({ loaded }: { loaded: LoadedCase }) {
  const words = useMessages().model.fault
  const { reveal } = useModelPlaces()
  const { opened, openedText, fault } = loaded
  const found = opened.case
  const isBroken = found === undefined
  return (
    <>
      {(isBroken || fault !== undefined) && (
        <div className="notice faulty" role="status">
          <h2>{words.title}</h2>
          <p>{isBroken ? words.broken : words.about}</p>
          <DiagnosticList
            diagnostics={fault?.diagnostics ?? opened.diagnostics}
            text={fault?.text ?? openedText}
            onGo={reveal}
          />
        </div>
      )}
      {found !== undefined && (
        <>
          <PartiesSection of={found} />
          <CheckSection loaded={loaded} onGo={reveal} />
        </>
      )}
    </>
  )
}
