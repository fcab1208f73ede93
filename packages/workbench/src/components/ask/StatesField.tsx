import { type Case, textIn } from '@anchorage/casefile'
import { useId } from 'react'
import { useLang } from '../../app-context.ts'

/** A field for a formula, a term or the name of a state; what the case has names for is offered. */
export function StatesField(props: {
  of: Case
  label: string
  value: string
  placeholder?: string | undefined
  isRequired?: boolean
  onChange: (text: string) => void
}) {
  const { of, label, value, placeholder, isRequired = false, onChange } = props
  const lang = useLang()
  const id = useId()
  const named = [...of.states, ...of.terms].map(({ id: key, name }) => ({ key, name: name && textIn(name, lang) }))
  return (
    <div className="ask-field">
      <label htmlFor={`${id}-field`}>{label}</label>
      <input
        id={`${id}-field`}
        type="text"
        list={id}
        value={value}
        placeholder={placeholder}
        required={isRequired}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={id}>
        {named.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
        {of.options.map((option) => (
          <option key={option.id} value={option.id}>
            {textIn(option.name, lang)}
          </option>
        ))}
      </datalist>
    </div>
  )
}
