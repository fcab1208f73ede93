import { useState } from 'react'
import { useMessages } from '../../../app-context.ts'
import type { LoadedCase } from '../../../state/app-state.ts'
import { SituationBar } from '../../SituationBar.tsx'
import { AskProgress } from '../AskProgress.tsx'
import { Refused } from '../Refused.tsx'
import { StatesField } from '../StatesField.tsx'
import { useAsked } from '../use-asked.ts'
import { useAskedCase } from '../use-asked-case.ts'
import { useAskedPlace } from '../use-asked-place.ts'
import { FallbackTable } from './FallbackTable.tsx'
import { GainsTable } from './GainsTable.tsx'

/** Who gains? From the status quo, or a state, to the outcomes that hold, or to a state. */
export function GainsPanel({ loaded }: { loaded: LoadedCase }) {
  const words = useMessages().ask.gains
  const found = loaded.opened.case!
  const [place, change] = useAskedPlace()
  const ask = { from: place.from?.[0] ?? '', to: place.to?.[0] ?? '' }
  const [draft, setDraft] = useState(ask)
  const of = useAskedCase(loaded)
  const asked = useAsked('gains', of, ask)
  const { answer } = asked
  return (
    <>
      <SituationBar of={loaded.opened} step="refine" />
      <form
        className="ask-fields"
        onSubmit={(event) => {
          event.preventDefault()
          change({
            from: draft.from.trim() === '' ? [] : [draft.from.trim()],
            to: draft.to.trim() === '' ? [] : [draft.to.trim()],
          })
        }}
      >
        <StatesField
          of={found}
          label={words.from}
          value={draft.from}
          placeholder={words.statusQuo}
          onChange={(from) => setDraft({ ...draft, from })}
        />
        <StatesField
          of={found}
          label={words.to}
          value={draft.to}
          placeholder={words.allOutcomes}
          onChange={(to) => setDraft({ ...draft, to })}
        />
        <button type="submit" className="button primary">
          {words.compare}
        </button>
      </form>
      <section className="ask-answer" aria-label={words.answer} aria-busy={asked.status === 'running'}>
        <AskProgress asked={asked} />
        {answer?.ok === false && <Refused refusal={answer} />}
        {answer?.ok === true && (
          <>
            <GainsTable of={found} view={answer.view} />
            <FallbackTable of={found} view={answer.view} />
          </>
        )}
      </section>
    </>
  )
}
