import { useState } from 'react'
import { useMessages } from '../../../app-context.ts'

/** Something that can be chosen. */
export interface Choice {
  readonly value: string
  readonly label: string
}

/** One of several things that can be added, and the button that adds it. */
export function AddChoice(props: { label: string; choices: readonly Choice[]; add: (value: string) => void }) {
  const { label, choices, add } = props
  const words = useMessages().model.form
  const [chosen, choose] = useState('')
  if (choices.length === 0) return undefined
  const isThere = choices.some(({ value }) => value === chosen)
  return (
    <form
      className="add-field"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isThere) return
        add(chosen)
        choose('')
      }}
    >
      <select aria-label={label} value={isThere ? chosen : ''} onChange={(event) => choose(event.target.value)}>
        <option value="">{label}</option>
        {choices.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" className="button" disabled={!isThere}>
        {words.add}
      </button>
    </form>
  )
}
