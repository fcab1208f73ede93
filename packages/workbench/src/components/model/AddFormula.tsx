import { useEffect, useRef, useState } from 'react'
import { FormulaInput } from './FormulaField.tsx'
import type { OfCase } from './model-context.ts'

/** A line in which a formula is written; Enter or the button adds something that has it. */
export function AddFormula(props: OfCase & { label: string; party?: number; add: (formula: string) => void }) {
  const { of, label, party, add } = props
  const [text, setText] = useState('')
  // A new field for every formula, so that nothing of the last one is left in it.
  const [round, setRound] = useState(0)
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (round > 0) line.current?.querySelector('input')?.focus()
  }, [round])
  const put = (formula: string) => {
    if (formula === '') return
    add(formula)
    setText('')
    setRound(round + 1)
  }
  return (
    <div ref={line} className="add-field">
      <FormulaInput
        key={round}
        of={of}
        label={label}
        text={text}
        write={async (formula) => {
          setText(formula)
          return undefined
        }}
        onEnter={put}
        {...(party === undefined ? {} : { party })}
      />
      <button type="button" className="button" disabled={text === ''} onClick={() => put(text)}>
        {label}
      </button>
    </div>
  )
}
