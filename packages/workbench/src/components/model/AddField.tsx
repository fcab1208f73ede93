import { useRef, useState } from 'react'
import { useMessages } from '../../app-context.ts'

/** A line in which something new is named; Enter or the button adds it, or the line says why it cannot be (`add` resolves to that). */
export function AddField({ label, add }: { label: string; add: (name: string) => Promise<string | undefined> }) {
  const words = useMessages().model.form
  const field = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string>()
  const put = async () => {
    if (name.trim() === '') return
    // The button has nothing to do any more; the next name can be typed at once.
    field.current?.focus()
    setName('')
    const why = await add(name.trim())
    setProblem(why)
    // What was refused comes back, unless something else is being written by now.
    if (why !== undefined) setName((now) => (now === '' ? name : now))
  }
  return (
    <form
      className="add-field"
      onSubmit={(event) => {
        event.preventDefault()
        void put()
      }}
    >
      <label className="field">
        <span className="away">{label}</span>
        <input ref={field} value={name} placeholder={label} onChange={(event) => setName(event.target.value)} />
        {problem !== undefined && (
          <span className="field-problem" role="alert">
            {problem}
          </span>
        )}
      </label>
      <button type="submit" className="button" disabled={name.trim() === ''}>
        {words.add}
      </button>
    </form>
  )
}
