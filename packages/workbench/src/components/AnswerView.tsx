import type { LoadedCase } from '../state/app-state.ts'
import { AnswerSection } from './AnswerSection.tsx'
import { GraphSection } from './GraphSection.tsx'
import { Later } from './Later.tsx'
import { OutlooksSection } from './OutlooksSection.tsx'
import { StatePanel } from './StatePanel.tsx'
import { StatesSection } from './StatesSection.tsx'
import { VariantsSection } from './VariantsSection.tsx'

/** What can hold, why, what it hangs on, and what the experts say to it. */
export function AnswerView({ loaded: { opened } }: { loaded: LoadedCase }) {
  const found = opened.case!
  return (
    <>
      <div className="case-top">
        <div className="case-main">
          <AnswerSection of={opened} />
          <Later>
            <GraphSection of={found} />
          </Later>
        </div>
        <StatePanel of={found} />
      </div>
      <Later>
        <StatesSection of={found} />
        <VariantsSection of={found} isDated={opened.dates.length > 0} />
        <OutlooksSection of={found} />
      </Later>
    </>
  )
}
