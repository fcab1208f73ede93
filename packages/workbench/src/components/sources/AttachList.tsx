import { type Case, textIn } from '@anchorage/casefile'
import { type RefObject, useMemo } from 'react'
import { useLang, useMessages } from '../../app-context.ts'
import { type Attachable, attachableKinds, attachables } from '../../reading/attachable.ts'
import { AttachRow } from './AttachRow.tsx'
import type { Chosen } from './chosen.ts'
import type { EvidenceActions } from './use-evidence.ts'

/** At most so many elements are listed; the search finds the others. */
const mostRows = 150

/** What the list needs to know. */
export interface AttachListProps {
  readonly of: Case
  readonly chosen: Chosen | undefined
  readonly actions: EvidenceActions
  readonly filter: { readonly words: string; readonly isBare: boolean }
  readonly search: RefObject<HTMLInputElement | null>
  onFilter(filter: AttachListProps['filter']): void
}

/** The judgements of the model, to attach the chosen passage to: by pressing, or by dragging it onto one. */
export function AttachList({ of, chosen, actions, filter, search, onFilter }: AttachListProps) {
  const lang = useLang()
  const messages = useMessages()
  const words = messages.reading.attach
  const all = useMemo(() => attachables(of, lang), [of, lang])
  const sought = filter.words.trim().toLowerCase()
  const partyName = ({ party }: Attachable) => (party === undefined ? '' : textIn(of.parties[party]?.name ?? '', lang))
  const found = all.filter(
    (each) =>
      (!filter.isBare || each.because.length === 0) &&
      `${each.label} ${partyName(each)} ${words.kinds[each.kind]}`.toLowerCase().includes(sought),
  )
  const shown = found.slice(0, mostRows)
  const [first] = shown
  return (
    <section className="attach" aria-labelledby="attach-title">
      <h3 id="attach-title">{words.title}</h3>
      <div className="attach-search">
        <input
          ref={search}
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={filter.words}
          onChange={(event) => onFilter({ ...filter, words: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && first !== undefined && sought !== '')
              void actions.attach(first.key, first.label)
          }}
        />
        <label>
          <input
            type="checkbox"
            checked={filter.isBare}
            onChange={(event) => onFilter({ ...filter, isBare: event.target.checked })}
          />{' '}
          {words.without}
        </label>
      </div>
      {found.length === 0 && <p className="faint">{words.nothing}</p>}
      {attachableKinds.map((kind) => {
        const own = shown.filter((each) => each.kind === kind)
        if (own.length === 0) return undefined
        return (
          <div key={kind} className="attach-kind">
            <h4>{words.kinds[kind]}</h4>
            <ul>
              {own.map((each) => (
                <AttachRow key={each.key} of={of} element={each} chosen={chosen} actions={actions} />
              ))}
            </ul>
          </div>
        )
      })}
      {found.length > shown.length && <p className="faint">{messages.more(found.length - shown.length)}</p>}
    </section>
  )
}
