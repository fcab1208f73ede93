import { checkFormula, describeDiagnostic, type Path } from '@anchorage/casefile'
import { useId, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLang, useMessages } from '../../app-context.ts'
import { formulaOffers, type Offer, type Offers } from '../../editor/yaml-completions.ts'
import { FormulaText } from '../FormulaText.tsx'
import type { OfCase } from './model-context.ts'
import { useDraft, type WriteValue } from './use-draft.ts'
import { groupOf, useWrite } from './use-edit.ts'

const mostOffers = 12

/** A formula as it is written, with what it can go on with, what is wrong with it while it is typed, and its words. */
export function FormulaField(props: OfCase & { label: string; text: string; path: Path; party?: number }) {
  const { of, label, text, path, party } = props
  const put = useWrite()
  const write: WriteValue = (value, visit) => put([{ kind: 'set', path, value }], groupOf(path, visit))
  return <FormulaInput of={of} label={label} text={text} write={write} {...(party === undefined ? {} : { party })} />
}

/** What stands before the cursor, and whether offers were asked for by a key of their own. */
interface Asked {
  readonly before: string
  readonly isAsked: boolean
}

/** The offers that what is typed is a part of; none where nothing is typed, unless they were asked for. */
function fitting({ from, offers }: Offers, { before, isAsked }: Asked): Offers | undefined {
  const typed = before.slice(from).toLowerCase()
  const fit = offers.filter(({ label: word }) => word.toLowerCase().includes(typed) && word !== typed)
  return fit.length > 0 && (isAsked || typed !== '') ? { from, offers: fit } : undefined
}

/** The field by itself; `write` is called with formulas that are in order. */
export function FormulaInput(
  props: OfCase & {
    label: string
    text: string
    party?: number
    write: WriteValue
    onEnter?: (text: string) => void
  },
) {
  const { of, label, text, party, write, onEnter } = props
  const lang = useLang()
  const words = useMessages().model.form
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const draft = useDraft(text, write, { accepts: (value) => checkFormula(of, value, party).length === 0 })
  const [asked, setAsked] = useState<Asked>()
  const [chosen, setChosen] = useState(0)
  // Not kept: what there is to offer changes with the case, which may be read anew while the field is typed in.
  const offers = useMemo(
    () => asked && fitting(formulaOffers(of, asked.before, 0, party, lang), asked),
    [of, asked, party, lang],
  )
  const [problem] = draft.value === '' && text === '' ? [] : checkFormula(of, draft.value, party)
  const shown = offers?.offers.slice(0, mostOffers) ?? []
  const offer = (value: string, position: number, isAsked = false) => {
    setAsked({ before: value.slice(0, position), isAsked })
    setChosen(0)
  }
  const take = ({ label: word, apply }: Offer) => {
    const position = input.current?.selectionStart ?? draft.value.length
    const before = draft.value.slice(0, offers?.from ?? position) + (apply ?? word)
    // At once, so that the cursor is in its place before the next key: a later move of it would tear apart what is typed.
    flushSync(() => {
      draft.change(before + draft.value.slice(position))
      setAsked(undefined)
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
      if (offers !== undefined) setAsked(undefined)
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
        {...draft.input}
        onChange={(event) => {
          draft.input.onChange(event)
          if ((event.nativeEvent as InputEvent).isComposing) setAsked(undefined)
          else offer(event.target.value, event.target.selectionStart ?? 0)
        }}
        onKeyDown={key}
        onBlur={() => {
          setAsked(undefined)
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
      {draft.problem !== undefined && (
        <span className="field-problem" role="alert">
          {draft.problem}
        </span>
      )}
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
