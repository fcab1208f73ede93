import { type Case, textIn } from '@anchorage/casefile'
import { useApp, useLang, useMessages, useSelect } from '../app-context.ts'
import { offeredConcepts } from '../model/protocol.ts'
import { optionMark, type TableFilter, withMark, withOption } from '../state/table-place.ts'
import { TallName } from './TallName.tsx'

type Mark = 'yes' | 'no' | undefined

/** The heads of the columns: each asks for its column by a press, and parties sort. */
export function StatesHead({ of, filter }: { of: Case; filter: TableFilter }) {
  const app = useApp()
  const lang = useLang()
  const messages = useMessages()
  const words = messages.states
  const place = useSelect((state) => state.place)
  if (place.page !== 'case') return undefined
  const ask = (table: TableFilter) => app.refine({ ...place, table })
  const sort = (party: string) => {
    const { sort: before, ...rest } = filter
    if (before?.party !== party) ask({ ...rest, sort: { party, first: 'best' } })
    else ask(before.first === 'best' ? { ...rest, sort: { party, first: 'worst' } } : rest)
  }
  return (
    <thead>
      <tr>
        <th scope="col" className="name">
          {words.state}
        </th>
        {of.options.map((option) => {
          const { id } = option
          const name = textIn(option.name, lang)
          return (
            <th key={id} scope="col" data-party={option.party % 8} className="option">
              <TallName name={name} />
              <MarkButton
                mark={optionMark(filter, id)}
                signs={words.optionSigns}
                label={(mark) => words.askOption(name, mark)}
                onPress={() => ask(withOption(filter, id))}
              />
            </th>
          )
        })}
        {offeredConcepts.map((concept) => (
          <th key={concept} scope="col" className="concept">
            <TallName name={messages.concept.names[concept]} />
            <MarkButton
              mark={filter.holds[concept]}
              signs={words.signs}
              label={(mark) => words.askHolds(messages.concept.names[concept], mark)}
              onPress={() => ask({ ...filter, holds: withMark(filter.holds, concept) })}
            />
          </th>
        ))}
        {of.parties.map((party) => {
          const name = textIn(party.name, lang)
          const by = filter.sort?.party === party.id ? filter.sort.first : undefined
          return (
            <th
              key={party.id}
              scope="col"
              className="level"
              data-party={party.index % 8}
              aria-sort={by === undefined ? undefined : by === 'best' ? 'ascending' : 'descending'}
            >
              <button type="button" className="sort" title={words.sortBy(name)} onClick={() => sort(party.id)}>
                <TallName name={name} />
                <span aria-hidden="true">{by === undefined ? '↕' : by === 'best' ? '↓' : '↑'}</span>
                <span className="away">{words.sorted(by)}</span>
              </button>
              <MarkButton
                mark={filter.stable[party.id]}
                signs={words.signs}
                label={(mark) => words.askStable(name, mark)}
                onPress={() => ask({ ...filter, stable: withMark(filter.stable, party.id) })}
              />
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

/** What a column has to show: anything, this, or not this. */
function MarkButton(props: {
  mark: Mark
  signs: Readonly<Record<'any' | 'yes' | 'no', string>>
  label: (mark: 'any' | 'yes' | 'no') => string
  onPress: () => void
}) {
  const mark = props.mark ?? 'any'
  return (
    <button type="button" className={`mark ${mark}`} title={props.label(mark)} onClick={props.onPress}>
      <span aria-hidden="true">{props.signs[mark]}</span>
      <span className="away">{props.label(mark)}</span>
    </button>
  )
}
