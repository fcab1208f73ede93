import { type Case, textIn } from '@anchorage/casefile'
import { type HeatFilter, heatDrawing, heatGroups } from '@anchorage/scene'
import { useMemo } from 'react'
import { useLang, useMessages, useSelect } from '../../app-context.ts'
import { offeredConcepts } from '../../model/protocol.ts'
import type { StateTable } from '../../model/see-protocol.ts'
import { HeatTable } from './HeatTable.tsx'
import { legendOf } from './legend.ts'
import { squaresOf } from './OptionSquares.tsx'
import { SaveDrawing } from './SaveDrawing.tsx'
import { usePictureAbout } from './use-picture-about.ts'
import { useSeeLook } from './use-see-look.ts'

const filters = ['all', 'near', 'equilibria'] as const satisfies readonly HeatFilter[]

/** Which states are stable for which parties, states of one pattern together. */
export function HeatPicture({ of, table }: { of: Case; table: StateTable }) {
  const lang = useLang()
  const messages = useMessages()
  const words = messages.see.heat
  const about = usePictureAbout(of, 'heat')
  const concept = useSelect((state) => (state.place.page === 'case' ? state.place.concept : 'seq'))
  const [look, change] = useSeeLook()
  const filter: HeatFilter = look.states ?? 'all'
  const order = of.parties.find(({ id }) => id === look.by)?.index
  const hasAll = look.concepts === 'all'
  const stable = table.stable[concept]
  const partyCount = of.parties.length
  const groups = useMemo(() => {
    if (stable === undefined) return []
    const ranks = order === undefined ? undefined : table.ranks[order]
    const compare = ranks && ((a: number, b: number) => ranks[b]! - ranks[a]! || a - b)
    return heatGroups({ stateCount: table.count, partyCount, stable }, filter, compare)
  }, [table, stable, partyCount, filter, order])
  const draw = () =>
    heatDrawing(groups, {
      ...about(
        messages.see.file.heat(
          groups.reduce((sum, { states }) => sum + states.length, 0),
          groups.length,
        ),
      ),
      parties: of.parties.map(({ name }) => textIn(name, lang)),
      legend: legendOf(of, messages, lang, ['stable', 'unstable'], 'colours'),
      state: (state) => table.words[state] ?? '',
      squares: (state) => squaresOf(of, table.values[state]),
      states: messages.see.states,
    })
  if (stable === undefined) return <p>{words.noConcept}</p>
  return (
    <>
      <div className="see-tools">
        <label>
          <span>{words.filter}</span>
          <select
            value={filter}
            onChange={({ target }) =>
              change({ states: (['near', 'equilibria'] as const).find((one) => one === target.value) })
            }
          >
            {filters.map((one) => (
              <option key={one} value={one}>
                {words.filters[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.order}</span>
          <select
            value={order === undefined ? '' : look.by}
            onChange={({ target }) => change({ by: target.value === '' ? undefined : target.value })}
          >
            <option value="">{words.orderFile}</option>
            {of.parties.map((party) => (
              <option key={party.id} value={party.id}>
                {words.orderRank(textIn(party.name, lang))}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.concepts}</span>
          <select
            value={hasAll ? 'all' : 'one'}
            onChange={({ target }) => change({ concepts: target.value === 'all' ? 'all' : undefined })}
          >
            <option value="one">{words.one(messages.concept.names[concept])}</option>
            <option value="all">{words.every}</option>
          </select>
        </label>
      </div>
      {groups.length === 0 ? (
        <p className="faint">{words.none}</p>
      ) : (
        <>
          <HeatTable of={of} table={table} groups={groups} concepts={hasAll ? offeredConcepts : [concept]} />
          <SaveDrawing name="heat" draw={draw} />
        </>
      )}
    </>
  )
}
