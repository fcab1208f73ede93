import type { Case } from '@anchorage/casefile'
import { textIn } from '@anchorage/casefile'
import { useState } from 'react'
import { useApp, useLang, useMessages, useSelect } from '../app-context.ts'
import { type Answer, type OutcomeView, offeredConcepts } from '../model/protocol.ts'
import { focusOf } from '../state/focus-of.ts'
import { OutcomeHeader } from './OutcomeHeader.tsx'
import { OutcomeStates } from './OutcomeStates.tsx'
import { ScrollRegion } from './ScrollRegion.tsx'
import { CopyTable } from './share/CopyTable.tsx'
import { outcomeRows } from './share/table-rows.ts'

const columnsAtFirst = 8

/** Options by outcomes, grouped by party; a column is chosen by its head. */
export function OutcomeTable({ of, answer }: { of: Case; answer: Extract<Answer, { ok: true }> }) {
  const app = useApp()
  const lang = useLang()
  const messages = useMessages()
  const place = useSelect((state) => state.place)
  const focus = useSelect(focusOf)
  const looked = useSelect((state) => state.explanation?.value)
  const [showsAll, setShowsAll] = useState(false)
  const words = messages.outcomes
  if (answer.outcomes.length === 0) return <p className="faint">{words.none}</p>
  const chosen = answer.outcomes.find((outcome) =>
    looked?.id === focus ? outcome.letter === looked?.letter : outcome.states.some(({ id }) => id === focus),
  )
  const shown = showsAll ? answer.outcomes : answer.outcomes.slice(0, columnsAtFirst)
  const look = (outcome: OutcomeView) => {
    const state = outcome.states[0]?.id
    if (place.page === 'case' && state !== undefined) app.go({ ...place, state })
  }
  const cellClass = (outcome: OutcomeView) => (outcome === chosen ? 'chosen' : undefined)
  return (
    <>
      <ScrollRegion label={words.title}>
        <table className="outcomes">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.option}</th>
              {shown.map((outcome) => (
                <OutcomeHeader
                  key={outcome.letter}
                  outcome={outcome}
                  isChosen={outcome === chosen}
                  onChoose={() => look(outcome)}
                />
              ))}
            </tr>
          </thead>
          {of.parties.map((party) => (
            <tbody key={party.id} data-party={party.index % 8}>
              <tr className="group">
                <th scope="rowgroup">
                  <span className="party">{textIn(party.name, lang)}</span>
                </th>
                {shown.map((outcome) => {
                  const gain = outcome.gains[party.index]
                  return (
                    <td key={outcome.letter} className={cellClass(outcome)}>
                      {gain !== undefined && (
                        <span
                          className={`gain ${gain}`}
                          title={`${words.gainsTitle}${messages.colon}${words.gains[gain]}`}
                        >
                          <span aria-hidden="true">{words.gainsSign[gain]}</span> {words.gains[gain]}
                        </span>
                      )}
                    </td>
                  )
                })}
              </tr>
              {party.options.map((option) => (
                <tr key={option.id}>
                  <th scope="row">{textIn(option.name, lang)}</th>
                  {shown.map((outcome) => {
                    const value = outcome.pattern[option.index] ?? 'N'
                    return (
                      <td key={outcome.letter} className={cellClass(outcome)}>
                        <abbr className={`value ${value === '-' ? 'either' : value}`} title={words.valuesLong[value]}>
                          {words.values[value]}
                        </abbr>
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          ))}
          <tbody className="under">
            <tr className="group">
              <th scope="rowgroup">{messages.states.under}</th>
              {shown.map((outcome) => (
                <td key={outcome.letter} className={cellClass(outcome)} />
              ))}
            </tr>
            {offeredConcepts.map((concept) => (
              <tr key={concept}>
                <th scope="row">{messages.concept.names[concept]}</th>
                {shown.map((outcome) => {
                  const held = outcome.under[concept]
                  return (
                    <td key={outcome.letter} className={cellClass(outcome)}>
                      {held === undefined ? messages.state.notApplicable : messages.states.underCells[held]}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="table-foot faint">
        {answer.statusQuo !== undefined && <span>▲ ▼ {words.gainsTitle}</span>}
        {answer.restCount > 0 && <span>{messages.answer.rest(answer.restCount)}</span>}
        <CopyTable what={words.title} rows={() => outcomeRows({ of, lang, messages }, answer.outcomes)} />
        {answer.outcomes.length > columnsAtFirst && (
          <button type="button" className="link" onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? words.showFewer : words.showAll(answer.outcomes.length)}
          </button>
        )}
      </p>
      {chosen !== undefined && chosen.count > 1 && <OutcomeStates outcome={chosen} focus={focus} />}
    </>
  )
}
