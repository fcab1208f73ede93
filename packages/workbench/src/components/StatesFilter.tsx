import type { Case } from '@anchorage/casefile'
import { useEffect, useId, useRef, useState } from 'react'
import { useApp, useLang, useMessages, useSelect } from '../app-context.ts'
import type { TablePage } from '../model/protocol.ts'
import { isWhole, type TableFilter } from '../state/table-place.ts'

/** A formula is asked for so long after the last key. */
const pauseMs = 150

/** What stands above the table of states: a formula, how states are come by, and the way back to all of them. */
export function StatesFilter(props: { of: Case; filter: TableFilter; problem: TablePage['problem'] }) {
  const { of, filter, problem } = props
  const app = useApp()
  const lang = useLang()
  const messages = useMessages()
  const words = messages.states
  const place = useSelect((state) => state.place)
  const [formula, setFormula] = useState(filter.formula)
  const id = useId()
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => setFormula(filter.formula), [filter.formula])
  useEffect(() => () => clearTimeout(waiting.current), [])
  if (place.page !== 'case') return undefined
  const ask = (change: Partial<TableFilter>) => app.refine({ ...place, table: { ...filter, ...change } })
  const type = (text: string) => {
    setFormula(text)
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => ask({ formula: text }), pauseMs)
  }
  const reach = (value: string) => {
    const { reach: _, ...rest } = filter
    app.refine({ ...place, table: value === 'improvements' || value === 'moves' ? { ...rest, reach: value } : rest })
  }
  const found = problem?.[lang]
  const [first] = of.options
  const last = of.options.at(-1)
  return (
    <div className="states-filter">
      <label className="states-formula">
        <span>{words.formula}</span>
        <input
          type="text"
          value={formula}
          placeholder={first && last && words.formulaExample(first.id, last.id)}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={found !== undefined}
          aria-describedby={`${id}-problem`}
          onChange={(event) => type(event.target.value)}
        />
      </label>
      <label>
        <span>{words.reach}</span>
        <select value={filter.reach ?? ''} onChange={(event) => reach(event.target.value)}>
          {(['', 'improvements', 'moves'] as const).map((value) => (
            <option key={value} value={value}>
              {words.reaches[value === '' ? 'any' : value]}
            </option>
          ))}
        </select>
      </label>
      {!isWhole(filter) && (
        <button type="button" className="button" onClick={() => app.refine(withoutTable(place))}>
          {words.reset}
        </button>
      )}
      <p id={`${id}-problem`} className="states-problem">
        {found !== undefined && `${found.message} ${found.hint ?? ''}`}
      </p>
    </div>
  )
}

function withoutTable<P extends { readonly table?: TableFilter }>({ table: _, ...place }: P) {
  return place
}
