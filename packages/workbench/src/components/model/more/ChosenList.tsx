import { RemoveButton } from '../NamedParts.tsx'
import { AddChoice, type Choice } from './AddChoice.tsx'

/** Some of several things, in the order in which they are chosen. */
export function ChosenList(props: {
  label: string
  chosen: readonly string[]
  choices: readonly Choice[]
  add: string
  set: (chosen: readonly string[]) => void
}) {
  const { label, chosen, choices, add, set } = props
  const nameOf = (value: string) => choices.find((choice) => choice.value === value)?.label ?? value
  return (
    <fieldset className="chosen-list" aria-label={label}>
      <span className="field-label">{label}</span>
      {chosen.map((value) => (
        <span key={value} className="badge">
          {nameOf(value)}{' '}
          <RemoveButton what={nameOf(value)} remove={() => set(chosen.filter((each) => each !== value))} />
        </span>
      ))}
      <AddChoice
        label={add}
        choices={choices.filter(({ value }) => !chosen.includes(value))}
        add={(value) => set([...chosen, value])}
      />
    </fieldset>
  )
}
