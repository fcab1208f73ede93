import type { Case, CaseEdit } from '@anchorage/casefile'
import { optionsByName } from './names-of-case.ts'
import type { Grid, Misfit, Pasted, PastedChange } from './pasted.ts'

/** Numbers as people and spreadsheets write them, in either of the two usual ways of grouping. */
function numberOf(text: string): number | undefined {
  const plain = text.replace('−', '-').replaceAll(/(?<=\d),(?=\d{3}(?:\D|$))/g, '')
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(plain) ? Number(plain) : undefined
}

/** Sums of weights have to be exact: six decimals, up to a million. */
const isExact = (weight: number) => Math.abs(weight) <= 1e6 && Math.abs(weight * 1e6 - Math.round(weight * 1e6)) < 1e-3

/** What a table of options with a number beside them does to the weights of a party. Options that are not in it keep theirs. */
export function pasteWeights(of: Case, grid: Grid, index: number): Pasted {
  const party = of.parties[index]!
  const { preference } = party
  const weights = preference.kind === 'weights' ? preference.weights : []
  const optionOf = optionsByName(of, index)
  const misfits: Misfit[] = []
  const changes: PastedChange[] = []
  const edits: CaseEdit[] = []
  const seen = new Set<number>()
  for (const [line, cells] of grid.entries()) {
    const [name = '', ...others] = cells
    const column = others.findLastIndex((cell) => cell !== '')
    const text = others[column] ?? ''
    if (name === '' && text === '') continue
    const option = optionOf(name)
    const weight = numberOf(text)
    // The first line of a table may be its head.
    if (line === 0 && option === undefined && weight === undefined) continue
    const misfit = (at: number, cell: string, why: Misfit['why']) =>
      misfits.push({ row: line + 1, column: at + 1, text: cell, why })
    if (typeof option !== 'number') misfit(0, name, option === 'several' ? 'several-options' : 'unknown-option')
    else if (seen.has(option)) misfit(0, name, 'twice')
    if (weight === undefined) misfit(Math.max(column, 0) + 1, text, 'not-a-number')
    else if (!isExact(weight)) misfit(column + 1, text, 'too-exact')
    if (typeof option !== 'number' || weight === undefined || !isExact(weight) || seen.has(option)) continue
    seen.add(option)
    const known = weights.find((each) => each.option === option)
    if (known?.weight === weight) continue
    const { key, id, party: owner } = of.options[option]!
    const path = known?.path ?? [...party.path, 'weights', owner === index ? key : id]
    changes.push({ kind: 'weight', option, after: weight, ...(known && { before: known.weight }) })
    edits.push({ kind: 'set', path, value: weight })
  }
  return { changes, misfits, missing: [], edits }
}
