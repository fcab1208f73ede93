import { offeredConcepts, type TableQuery } from '../model/protocol.ts'

/** What the table of states shows, as it stands in the address. */
export type TableFilter = Omit<TableQuery, 'count'>

/** Every state, in the order of the model. */
export const wholeTable: TableFilter = { taken: [], notTaken: [], formula: '', holds: {}, stable: {} }

type Marks = Readonly<Record<string, 'yes' | 'no'>>

const namesIn = (text: string | null): string[] => (text ?? '').split(',').filter((name) => name !== '')
const unsigned = (name: string) => (name.startsWith('-') ? name.slice(1) : name)
const marksIn = (text: string | null): Marks =>
  Object.fromEntries(namesIn(text).map((name) => [unsigned(name), name.startsWith('-') ? 'no' : 'yes']))
const marksOut = (marks: Marks): string =>
  Object.entries(marks)
    .map(([name, mark]) => (mark === 'yes' ? name : `-${name}`))
    .join(',')

/** The filter that an address names; undefined when it names none. */
export function readTableFilter(parameters: URLSearchParams): TableFilter | undefined {
  const reach = parameters.get('reach')
  const sort = parameters.get('sort')
  const holds = marksIn(parameters.get('holds'))
  const filter: TableFilter = {
    taken: namesIn(parameters.get('taken')),
    notTaken: namesIn(parameters.get('not')),
    formula: parameters.get('where') ?? '',
    holds: Object.fromEntries(
      offeredConcepts.flatMap((concept) => (holds[concept] ? [[concept, holds[concept]]] : [])),
    ),
    stable: marksIn(parameters.get('stable')),
    ...(reach === 'improvements' || reach === 'moves' ? { reach } : {}),
    ...(sort === null || unsigned(sort) === ''
      ? {}
      : { sort: { party: unsigned(sort), first: sort.startsWith('-') ? 'worst' : 'best' } as const }),
  }
  return isWhole(filter) ? undefined : filter
}

/** Puts a filter into the parameters of an address; what is as usual is left out. */
export function writeTableFilter(filter: TableFilter | undefined, parameters: URLSearchParams): void {
  if (filter === undefined) return
  const set = (name: string, value: string) => value !== '' && parameters.set(name, value)
  set('taken', filter.taken.join(','))
  set('not', filter.notTaken.join(','))
  set('where', filter.formula)
  set('holds', marksOut(filter.holds as Marks))
  set('stable', marksOut(filter.stable))
  set('reach', filter.reach ?? '')
  set('sort', filter.sort === undefined ? '' : `${filter.sort.first === 'worst' ? '-' : ''}${filter.sort.party}`)
}

/** Whether nothing is left out and nothing sorted. */
export function isWhole({ taken, notTaken, formula, holds, stable, reach, sort }: TableFilter): boolean {
  const marks = Object.keys(holds).length + Object.keys(stable).length
  return taken.length + notTaken.length + marks === 0 && formula === '' && reach === undefined && sort === undefined
}

/** The filter with one more column asked for: any, then yes, then no, then any again. */
export function nextMark(mark: 'yes' | 'no' | undefined): 'yes' | 'no' | undefined {
  if (mark === undefined) return 'yes'
  return mark === 'yes' ? 'no' : undefined
}

/** The filter after the mark of an option was pressed. */
export function withOption(filter: TableFilter, option: string): TableFilter {
  const next = nextMark(optionMark(filter, option))
  const taken = filter.taken.filter((id) => id !== option)
  const notTaken = filter.notTaken.filter((id) => id !== option)
  if (next === 'yes') taken.push(option)
  if (next === 'no') notTaken.push(option)
  return { ...filter, taken, notTaken }
}

/** What a filter asks of an option. */
export function optionMark(filter: TableFilter, option: string): 'yes' | 'no' | undefined {
  if (filter.taken.includes(option)) return 'yes'
  return filter.notTaken.includes(option) ? 'no' : undefined
}

/** Marks by name after one of them was pressed. */
export function withMark<M extends Marks>(marks: M, name: string): M {
  const { [name]: mark, ...rest } = marks
  const next = nextMark(mark)
  return (next === undefined ? rest : { ...rest, [name]: next }) as unknown as M
}
