/** What an item is about, and a choice of what it says of it. */
export function RowChoice<Value extends string>(props: {
  what: string
  label: string
  value: Value
  choices: readonly Value[]
  words: Readonly<Record<Value, string>>
  choose: (value: Value) => void
}) {
  const { what, label, value, choices, words, choose } = props
  return (
    <span className="row-line">
      {what}
      <select aria-label={label} value={value} onChange={(event) => choose(event.target.value as Value)}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words[choice]}
          </option>
        ))}
      </select>
    </span>
  )
}
