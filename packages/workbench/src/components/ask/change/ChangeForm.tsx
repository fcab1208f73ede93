import type { Case } from '@anchorage/casefile'
import { useState } from 'react'
import { useMessages } from '../../../app-context.ts'
import type { ChangeAsk } from '../../../model/ask/change-answer.ts'
import { PartyName } from '../../PartyName.tsx'
import { StatesField } from '../StatesField.tsx'

/** Which outcome is to hold or not, whose priorities may change, and how many edits are looked for. */
export function ChangeForm(props: { of: Case; ask: ChangeAsk; onAsk: (ask: ChangeAsk) => void }) {
  const { of, onAsk } = props
  const messages = useMessages()
  const words = messages.ask.change
  const [ask, setAsk] = useState(props.ask)
  const [first, last] = [of.options[0], of.options.at(-1)]
  const isChosen = (id: string) => ask.parties.length === 0 || ask.parties.includes(id)
  const choose = (id: string) => {
    const all = of.parties.map((party) => party.id)
    const chosen = all.filter((each) => (each === id ? !isChosen(id) : isChosen(each)))
    setAsk({ ...ask, parties: chosen.length === all.length || chosen.length === 0 ? [] : chosen })
  }
  return (
    <form
      className="ask-fields"
      onSubmit={(event) => {
        event.preventDefault()
        if (ask.to.trim() !== '') onAsk({ ...ask, to: ask.to.trim() })
      }}
    >
      <StatesField
        of={of}
        label={words.outcome}
        value={ask.to}
        placeholder={of.terms[0]?.id ?? (first && last && messages.states.formulaExample(first.id, last.id))}
        isRequired
        onChange={(to) => setAsk({ ...ask, to })}
      />
      <label className="ask-field">
        {words.goal}
        <select
          value={ask.goal}
          onChange={(event) => setAsk({ ...ask, goal: event.target.value === 'prevented' ? 'prevented' : 'holds' })}
        >
          <option value="holds">{words.goals.holds}</option>
          <option value="prevented">{words.goals.prevented}</option>
        </select>
      </label>
      <label className="ask-field">
        {words.depth}
        <select value={ask.edits} onChange={(event) => setAsk({ ...ask, edits: Number(event.target.value) })}>
          {[0, 1, 2, 3].map((edits) => (
            <option key={edits} value={edits}>
              {words.depths(edits)}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="ask-parties">
        <legend>{words.whose}</legend>
        {of.parties.map((party) => (
          <label key={party.id}>
            <input type="checkbox" checked={isChosen(party.id)} onChange={() => choose(party.id)} />
            <PartyName of={of} party={party.index} />
          </label>
        ))}
      </fieldset>
      <button type="submit" className="button primary">
        {words.look}
      </button>
    </form>
  )
}
