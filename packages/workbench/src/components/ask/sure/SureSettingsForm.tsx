import { useState } from 'react'
import { useMessages } from '../../../app-context.ts'
import type { SureSettings } from './use-sure.ts'

/** How many samples, under which seed, and whether what is attested varies too. */
export function SureSettingsForm({ of, onChange }: { of: SureSettings; onChange: (next: SureSettings) => void }) {
  const words = useMessages().sure
  const [draft, setDraft] = useState(of)
  const isChanged = draft.samples !== of.samples || draft.seed !== of.seed || draft.varies !== of.varies
  return (
    <form
      className="sure-fields"
      onSubmit={(event) => {
        event.preventDefault()
        onChange(draft)
      }}
    >
      <label>
        {words.samples}
        <input
          type="number"
          min={1}
          max={1e7}
          step={1}
          required
          value={draft.samples}
          onChange={({ target }) => setDraft({ ...draft, samples: target.valueAsNumber })}
        />
      </label>
      <label>
        {words.seed}
        <input
          type="number"
          min={0}
          max={1e7}
          step={1}
          required
          value={draft.seed}
          onChange={({ target }) => setDraft({ ...draft, seed: target.valueAsNumber })}
        />
      </label>
      <label className="sure-check">
        <input
          type="checkbox"
          checked={draft.varies}
          onChange={({ target }) => setDraft({ ...draft, varies: target.checked })}
        />{' '}
        {words.varyAttested}
      </label>
      <button type="submit" className="button" disabled={!isChanged}>
        {words.apply}
      </button>
    </form>
  )
}
