import { type Case, type CaseEdit, newState } from '@anchorage/casefile'
import { optionsByName, partiesByName, statesByName } from './names-of-case.ts'
import type { Grid, Misfit, Pasted, PastedChange } from './pasted.ts'

const values: ReadonlyMap<string, boolean> = new Map([
  ...['y', 'yes', '1', 'true', 'x', '✓', '✔', '是', '采取'].map((word) => [word, true] as const),
  ...['n', 'no', '0', 'false', '否', '不采取'].map((word) => [word, false] as const),
])

interface Column {
  readonly column: number
  readonly name: string
  /** Index into `Case.states`; absent for a state that is new. */
  readonly state?: number
  readonly says: Map<number, boolean>
}

/**
 * What a table of options (a line each) by states (a column each, its name on top) does to the named states: Y for taken, N for not.
 * States that the case does not have are added, if all of their cells fit. An option that the table does not speak of stays as
 * it is, and is not taken in a new state.
 */
export function pasteStates(of: Case, grid: Grid): Pasted {
  const misfits: Misfit[] = []
  const columns = columnsOf(of, grid[0] ?? [], misfits)
  const optionOf = optionsByName(of)
  const partyOf = partiesByName(of)
  const seen = new Set<number>()
  const harmed = new Set<Column>()
  for (const [line, cells] of grid.entries()) {
    const [name = '', ...rest] = cells
    if (line === 0 || cells.every((cell) => cell === '')) continue
    const option = optionOf(name)
    const isGroup = rest.every((cell) => cell === '') && typeof partyOf(name) === 'number'
    if (option === undefined && isGroup) continue
    const misfit = (column: number, text: string, why: Misfit['why']) =>
      misfits.push({ row: line + 1, column, text, why })
    if (typeof option !== 'number') {
      misfit(1, name, option === 'several' ? 'several-options' : 'unknown-option')
      continue
    }
    if (seen.has(option)) {
      misfit(1, name, 'twice')
      continue
    }
    seen.add(option)
    for (const column of columns) {
      const text = cells[column.column] ?? ''
      const value = values.get(text.toLowerCase())
      if (value !== undefined) column.says.set(option, value)
      else {
        misfit(column.column + 1, text, 'not-taken-or-not')
        harmed.add(column)
      }
    }
  }
  const whole = columns.filter((column) => column.state !== undefined || !harmed.has(column))
  return { ...changesOf(of, whole), misfits, missing: [] }
}

function columnsOf(of: Case, head: readonly string[], misfits: Misfit[]): readonly Column[] {
  const stateOf = statesByName(of)
  const names = new Set<string>()
  return head.flatMap((name, column) => {
    if (column === 0) return []
    const state = stateOf(name)
    const key = typeof state === 'number' ? `#${state}` : name.toLowerCase()
    const why = name === '' ? 'no-name' : state === 'several' ? 'several-states' : names.has(key) ? 'twice' : undefined
    if (why !== undefined || state === 'several') {
      misfits.push({ row: 1, column: column + 1, text: name, why: why ?? 'several-states' })
      return []
    }
    names.add(key)
    return [{ column, name, says: new Map(), ...(state !== undefined && { state }) }]
  })
}

function changesOf(of: Case, columns: readonly Column[]): Pick<Pasted, 'changes' | 'edits'> {
  const changes: PastedChange[] = []
  const edits: CaseEdit[] = []
  let grown = of
  for (const { name, state, says } of columns) {
    const known = state === undefined ? undefined : of.states[state]!
    const before = known?.taken ?? []
    const after = of.options.flatMap(({ index }) => ((says.get(index) ?? before.includes(index)) ? [index] : []))
    const taken = after.filter((option) => !before.includes(option))
    const dropped = before.filter((option) => !after.includes(option))
    if (says.size === 0 || (known !== undefined && taken.length === 0 && dropped.length === 0)) continue
    changes.push({ kind: 'state', name, isNew: known === undefined, taken, dropped })
    if (known !== undefined) {
      const value = after.map((option) => of.options[option]!.id)
      edits.push({ kind: 'set', path: [...known.path, 'taken'], value })
      continue
    }
    const added = newState(grown, name, after)
    edits.push(...added.edits)
    // The next one gets another id.
    const range = { start: 0, end: 0 }
    grown = { ...grown, states: [...grown.states, { id: added.id, taken: after, range, path: [] }] }
  }
  return { changes, edits }
}
