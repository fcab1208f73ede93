import type { Case } from '@anchorage/casefile'
import { type LadderRung, writtenStates } from '@anchorage/scene'
import { useEffect, useRef, useState } from 'react'
import { useApp, useMessages, useSelect } from '../../app-context.ts'
import type { StateTable } from '../../model/see-protocol.ts'
import { AnchorMark } from './AnchorMark.tsx'
import { OptionSquares } from './OptionSquares.tsx'

interface RungsProps {
  readonly of: Case
  readonly rungs: readonly LadderRung[]
  readonly table: StateTable
  readonly holds: Uint8Array
  onOpen(first: number): void
}

const mostAtFirst = 6
const mostAtOnce = 60

/** The rungs of one ladder, best first. */
export function LadderRungs({ of, rungs, table, holds, onOpen }: RungsProps) {
  const messages = useMessages()
  const words = messages.see.ladder
  const list = useRef<HTMLOListElement>(null)
  const [opened, setOpened] = useState<number>()
  useEffect(() => {
    list.current?.querySelector<HTMLElement>(`[data-place="${opened}"] button`)?.focus()
  }, [opened])
  const open = (first: number) => {
    onOpen(first)
    setOpened(first)
  }
  return (
    <ol ref={list} className="rungs">
      {rungs.map((rung) =>
        rung.kind === 'fold' ? (
          <li key={`fold ${rung.first}`} className="fold">
            <button type="button" className="link" onClick={() => open(rung.first)}>
              {words.openFold(rung.last - rung.first + 1, rung.states)}
            </button>
          </li>
        ) : (
          <Level key={rung.place} of={of} rung={rung} table={table} holds={holds} />
        ),
      )}
    </ol>
  )
}

function Level({
  of,
  rung,
  table,
  holds,
}: { rung: Extract<LadderRung, { kind: 'level' }> } & Pick<RungsProps, 'of' | 'table' | 'holds'>) {
  const app = useApp()
  const messages = useMessages()
  const words = messages.see.ladder
  const place = useSelect((state) => state.place)
  const explained = useSelect((state) => state.explanation?.value?.state)
  const [most, setMost] = useState(mostAtFirst)
  const states = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (most > mostAtFirst) states.current?.children[most - mostAtOnce]?.querySelector('button')?.focus()
  }, [most])
  const marks = { statusQuo: table.statusQuo, isEquilibrium: (state: number) => holds[state] === 1 }
  const shown = writtenStates(rung.states, marks, most)
  const rest = rung.states.length - shown.length
  return (
    <li className="level" data-place={rung.place}>
      <span className="place" title={words.level(rung.place)}>
        <span className="away">{words.level(rung.place)}</span>
        <span aria-hidden="true">{rung.place}</span>
      </span>
      <ul ref={states}>
        {shown.map((state) => (
          <li key={state}>
            <button
              type="button"
              title={table.words[state]}
              className={`rung-state${holds[state] === 1 ? ' holds' : ''}`}
              aria-pressed={state === explained}
              onClick={() => place.page === 'case' && app.go({ ...place, state: table.ids[state] ?? '' })}
            >
              <OptionSquares of={of} values={table.values[state] ?? ''} />
              <span className="rung-words">
                {state === table.statusQuo && <AnchorMark />}
                {table.words[state]}
              </span>
              {state === table.statusQuo && <span className="away">, {messages.see.marks.statusQuo}</span>}
              {holds[state] === 1 && <span className="away">, {messages.see.marks.equilibrium}</span>}
            </button>
          </li>
        ))}
        {rest > 0 && (
          <li>
            <button type="button" className="link small" onClick={() => setMost(most + mostAtOnce)}>
              {words.more(rest)}
            </button>
          </li>
        )}
      </ul>
    </li>
  )
}
