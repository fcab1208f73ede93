import { useState } from 'react'
import { useMessages } from '../../app-context.ts'

/** A line in which something new is named; Enter or the button adds it. */
export function AddField({ label, add }: { label: string; add: (name: string) => void }) {
  const words = useMessages().model.form
  const [name, setName] = useState('')
  const put = () => {
    if (name.trim() === '') return
    add(name.trim())
    setName('')
  }
  return (
    <form
      className="add-field"
      onSubmit={(event) => {
        event.preventDefault()
        put()
      }}
    >
      <label className="field">
        <span className="away">{label}</span>
        <input value={name} placeholder={label} onChange={(event) => setName(event.target.value)} />
      </label>
      <button type="submit" className="button" disabled={name.trim() === ''}>
        {words.add}
      </button>
    </form>
  )
}
