import { useState } from 'react'
import { useMessages } from '../../../app-context.ts'
import type { LoadedCase } from '../../../state/app-state.ts'
import { SituationBar } from '../../SituationBar.tsx'
import { AskProgress } from '../AskProgress.tsx'
import { Refused } from '../Refused.tsx'
import { useAsked } from '../use-asked.ts'
import { useAskedCase } from '../use-asked-case.ts'
import { ExpertTable } from './ExpertTable.tsx'

/** Enough to see whether an answer is firm. */
const samples = 1000

/** Were the experts right? What they expect, what the model says, what came of it. */
export function ExpertsPanel({ loaded }: { loaded: LoadedCase }) {
  const words = useMessages().ask.experts
  const of = useAskedCase(loaded)
  const [isSampled, setSampled] = useState(false)
  const asked = useAsked('experts', of, { samples: isSampled ? samples : 0 })
  const found = loaded.opened.case!
  const { answer } = asked
  if (found.outlooks.length === 0) return <p className="faint">{words.none}</p>
  return (
    <div className="ask-answer" aria-busy={asked.status === 'running'}>
      <SituationBar of={loaded.opened} step="refine" />
      <label className="ask-check">
        <input type="checkbox" checked={isSampled} onChange={() => setSampled(!isSampled)} /> {words.sample(samples)}
      </label>
      <AskProgress asked={asked} />
      {answer?.ok === false && <Refused refusal={answer} />}
      {answer?.ok === true && (
        <>
          <p className="compared-headline">{words.headline(found.outlooks.length, answer.view.resolved)}</p>
          <ExpertTable of={found} view={answer.view} />
          {answer.view.samples > 0 && <p className="faint small">{words.sampled(answer.view.samples)}</p>}
        </>
      )}
    </div>
  )
}
