import type { LoadedCase } from '../state/app-state.ts'
import { GraphSection } from './GraphSection.tsx'
import { StatePanel } from './StatePanel.tsx'

/** Pictures of the conflict. */
export function SeeView({ loaded: { opened } }: { loaded: LoadedCase }) {
  const found = opened.case!
  return (
    <div className="case-top">
      <div className="case-main">
        <GraphSection of={found} />
      </div>
      <StatePanel of={found} />
    </div>
  )
}
