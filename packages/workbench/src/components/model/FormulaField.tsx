import { checkFormula, describeDiagnostic, type Path } from '@anchorage/casefile'
import { useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLang, useMessages } from '../../app-context.ts'
import { formulaOffers, type Offer, type Offers } from '../../editor/yaml-completions.ts'
import { FormulaText } from '../FormulaText.tsx'
import type { OfCase } from './model-context.ts'
import { useDraft } from './use-draft.ts'
import { groupOf, useEdit } from './use-edit.ts'

const mostOffers = 12

/** A formula as it is written, with what it can go on with, what is wrong with it while it is typed, and its words. */
export function FormulaField(props: OfCase & { label: string; text: string; path: Path; party?: number }) {
  const { of, label, text, path, party } = props
  const edit = useEdit()
  const write = (value: string, visit: number) => edit([{ kind: 'set', path, value }], groupOf(path, visit))
  return <FormulaInput of={of} label={label} text={text} write={write} {...(party === undefined ? {} : { party })} />
}

/** The field by itself; `write` is called with formulas that are in order. */
export function FormulaInput(
  props: OfCase & {
    label: string
    text: string
    party?: number
    write: (text: string, visit: number) => void
    onEnter?: (text: string) => void
  },
) {
  const { of, label, text, party, write, onEnter } = props
  const lang = useLang()
  const words = useMessages().model.form
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const draft = useDraft(text, write, (value) => checkFormula(of, value, party).length === 0)
  const [offers, setOffers] = useState<Offers>()
  const [chosen, setChosen] = useState(0)
  const [problem] = draft.value === '' && text === '' ? [] : checkFormula(of, draft.value, party)
  const shown = offers?.offers.slice(0, mostOffers) ?? []
  const offer = (value: string, position: number, isAsked = false) => {
    const found = formulaOffers(of, value.slice(0, position), 0, party, lang)
    const typed = value.slice(found.from, position).toLowerCase()
    const fit = found.offers.filter(({ label: word }) => word.toLowerCase().includes(typed) && word !== typed)
    setOffers(fit.length > 0 && (isAsked || typed !== '') ? { from: found.from, offers: fit } : undefined)
    setChosen(0)
  }
  const take = ({ label: word, apply }: Offer) => {
    const position = input.current?.selectionStart ?? draft.value.length
    const before = draft.value.slice(0, offers?.from ?? position) + (apply ?? word)
    // At once, so that the cursor is in its place before the next key: a later move of it would tear apart what is typed.
    flushSync(() => {
      draft.change(before + draft.value.slice(position))
      setOffers(undefined)
    })
    input.current?.setSelectionRange(before.length, before.length)
  }
  const key = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey) return
    if (event.ctrlKey && event.key === ' ') {
      event.preventDefault()
      offer(draft.value, input.current?.selectionStart ?? 0, true)
    } else if (shown.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      setChosen((chosen + (event.key === 'ArrowDown' ? 1 : shown.length - 1)) % shown.length)
    } else if (shown.length > 0 && event.key === 'Enter') {
      event.preventDefault()
      take(shown[chosen] ?? shown[0]!)
    } else if (event.key === 'Escape') {
      if (offers !== undefined) setOffers(undefined)
      else draft.restore()
    } else if (event.key === 'Enter') {
      draft.leave()
      if (problem === undefined) onEnter?.(draft.value)
    }
  }
  return (
    <div className="formula-field">
      <input
        ref={input}
        role="combobox"
        aria-label={label}
        placeholder={text === '' ? label : undefined}
        aria-expanded={shown.length > 0}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={shown.length > 0 ? `${id}${chosen}` : undefined}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}problem`}
        autoComplete="off"
        spellCheck={false}
        value={draft.value}
        onChange={(event) => {
          draft.change(event.target.value)
          offer(event.target.value, event.target.selectionStart ?? 0)
        }}
        onKeyDown={key}
        onBlur={() => {
          setOffers(undefined)
          draft.leave()
        }}
      />
      <div className="offers" id={`${id}list`} role="listbox" aria-label={words.offers} hidden={shown.length === 0}>
        {shown.map((each, index) => (
          <div
            key={each.label}
            id={`${id}${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onMouseDown={(event) => {
              event.preventDefault()
              take(each)
            }}
          >
            <code>{each.label}</code> <span>{each.detail}</span>
          </div>
        ))}
      </div>
      {problem === undefined ? (
        draft.value !== '' && (
          <span className="in-words">
            <FormulaText of={of} text={draft.value} {...(party === undefined ? {} : { party })} />
          </span>
        )
      ) : (
        <span className="field-problem" id={`${id}problem`} role="alert">
          {words.atColumn(problem.range.start + 1)} {describeDiagnostic(problem, lang).message}
        </span>
      )}
    </div>
  )
}
