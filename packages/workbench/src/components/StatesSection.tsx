import type { Case } from '@anchorage/casefile'
import { useApp, useLang, useMessages, useSelect } from '../app-context.ts'
import { questionOf } from '../state/app.ts'
import { isWhole, wholeTable } from '../state/table-place.ts'
import { TroubleNotice, Waiting } from './Notices.tsx'
import { StatesFilter } from './StatesFilter.tsx'
import { StatesTable } from './StatesTable.tsx'
import { CopyTable } from './share/CopyTable.tsx'
import { stateRows } from './share/table-rows.ts'
import { Term } from './Term.tsx'

/** Spreadsheets take about a million rows; so many of ours fit into memory and are copied at a time. */
const copiedRows = 100_000

/** Every state as a row, to filter by what is done, by what holds and for whom, and to sort by what a party likes. */
export function StatesSection({ of }: { of: Case }) {
  const messages = useMessages()
  const words = messages.states
  const resource = useSelect((state) => state.table)
  const filter = useSelect((state) => (state.place.page === 'case' ? state.place.table : undefined)) ?? wholeTable
  const all = useSelect((state) => (state.answer?.value?.ok === true ? state.answer.value.stateCount : 0))
  const page = resource?.value
  const app = useApp()
  const lang = useLang()
  const rows = async () => {
    const question = questionOf(app.store.get())
    const whole = question && (await app.workshop.table(question, { ...filter, count: copiedRows }, 0))
    return stateRows({ of, lang, messages }, whole?.rows ?? [])
  }
  return (
    <section id="states" tabIndex={-1} aria-labelledby="states-title" aria-busy={resource?.status === 'loading'}>
      <h2 id="states-title">{words.title}</h2>
      <p className="faint">
        {words.hint} <Term of="option" /> · <Term of="stable" />
      </p>
      <StatesFilter of={of} filter={filter} problem={page?.problem} />
      <p className="states-count" role="status">
        {page !== undefined && words.count(page.matchCount, all)}
      </p>
      {page !== undefined && page.matchCount > 0 && <CopyTable what={words.title} rows={rows} />}
      {resource?.status === 'failed' && <TroubleNotice trouble={resource.trouble} />}
      {page === undefined && resource?.status !== 'failed' && <Waiting />}
      {page !== undefined && <StatesTable of={of} page={page} filter={filter} />}
      {page !== undefined && page.matchCount === 0 && page.problem === undefined && !isWhole(filter) && (
        <p className="faint">{words.none}</p>
      )}
    </section>
  )
}
