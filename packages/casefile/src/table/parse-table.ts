import { evaluatePartly, graphSpace, pairPreference, ranksOf, setOf } from '@anchorage/engine'
import type { Path } from '../case.ts'
import { atMostOne, statesInFormula } from '../compile/states-in.ts'
import { type Diagnostic, inFile, type Problem, problem, sortDiagnostics } from '../diagnostics/diagnostic.ts'
import { vocabularyOf } from '../formula/vocabulary.ts'
import { child, entriesOf, itemsOf, textOf, wordsOf } from '../parse/reading.ts'
import type { Situation } from '../situation.ts'
import { readYaml } from '../yaml/document.ts'
import type { Tree } from '../yaml/tree.ts'
import { type TableParty, tableOptionsOf, tablePartiesOf, withOptionIds } from './names.ts'
import { stateKey, type TableState, tableStatesOf } from './states.ts'

/**
 * Reads a neutral table: one model as JSON with explicit states, moves and rankings.
 *
 * States keep their own ids with their JSON type. Options get ids made of letters and digits of their names
 * (`US Support`, `Full project` → `us-support.full-project`), so that formulas can name them. In a state whose option
 * form has `-`, a formula holds where it holds either way.
 */
export function parseTable(path: string, text: string): { situation?: Situation; diagnostics: Diagnostic[] } {
  const problems: Problem[] = []
  const situation = readTable(path, text, problems)
  return {
    ...(situation !== undefined && problems.length === 0 && { situation }),
    diagnostics: sortDiagnostics(problems.map((found) => inFile(path, found))),
  }
}

function readTable(path: string, text: string, problems: Problem[]): Situation | undefined {
  const tree = readJson(path, text, problems)
  if (tree === undefined) return undefined
  const parties = tablePartiesOf(tree)
  const stateTrees = itemsOf(child(tree, 'states'), [])
  if (parties.length === 0 || stateTrees.length === 0) {
    problems.push(problem('table-not-one-model', { start: tree.range.start, end: tree.range.start + 1 }, {}))
    return undefined
  }
  const options = withOptionIds(parties, tableOptionsOf(tree, parties, problems))
  const states = tableStatesOf(stateTrees, options.length, problems)
  const indexOfState = new Map(states.map(({ id }, index) => [String(id), index]))
  const context: Context = { tree, problems, parties, states, indexOfState }
  const space = graphSpace({
    partyCount: parties.length,
    stateCount: states.length,
    arcs: parties.map((party) => arcsOf(context, party)),
  })
  const classes = parties.map((party) => rankingOf(context, party))
  const statusQuo = stateIndex(context, child(tree, 'status_quo'), ['status_quo'])
  if (problems.length > 0) return undefined
  const ranks = classes.map((ranking, party) => {
    const result = ranksOf(space, { kind: 'ranking', classes: ranking! })
    if (!result.ok) problems.push(rankingProblem(context, parties[party]!, result.issue))
    return result.ok ? result.ranks : new Uint32Array(states.length)
  })
  const vocabulary = vocabularyOf(
    parties.map(({ id }, party) => ({
      id,
      keys: options.filter((option) => option.party === party).map((option) => option.id.slice(id.length + 1)),
    })),
  )
  // The vocabulary numbers options party by party; the table may list them in any order.
  const optionOf = [...vocabulary.options.keys()].map((id) => options.findIndex((option) => option.id === id))
  const findState = (reference: string): number | undefined =>
    indexOfState.get(reference.trim()) ?? stateTaking(reference, options, states)
  return {
    title: textOf(child(tree, 'title')) ?? path,
    // Parties keep the table's own names as ids, as states do; only option ids are made of slugs, for formulas.
    parties: parties.map(({ name }) => ({ id: name, name })),
    options: options.map(({ id, party, name }) => ({ id, party, name })),
    conflict: { space, ranks },
    pairPreferences: () => ranks.map((list) => pairPreference(list)),
    ...(statusQuo !== undefined && { statusQuo }),
    stateId: (state) => states[state]?.id ?? state,
    taken: (state) => ({
      taken: options.flatMap((_, option) => (takenIn(states[state]?.form, option) === true ? [option] : [])),
      either: options.flatMap((_, option) => (takenIn(states[state]?.form, option) === undefined ? [option] : [])),
    }),
    stateName: (state) => states[state]?.label,
    findState,
    statesIn: (formula) => {
      const single = indexOfState.get(formula.trim()) ?? (formula.includes('+') ? findState(formula) : undefined)
      if (single !== undefined) return { states: atMostOne(states.length, single), diagnostics: [] }
      return statesInFormula(formula, vocabulary, (compiled) => {
        const holding = states.flatMap(({ form }, state) =>
          evaluatePartly(compiled, (option) => takenIn(form, optionOf[option])) === true ? [state] : [],
        )
        return setOf(states.length, holding)
      })
    },
  }
}

interface Context {
  readonly tree: Tree
  readonly problems: Problem[]
  readonly parties: readonly TableParty[]
  readonly states: readonly TableState[]
  readonly indexOfState: ReadonlyMap<string, number>
}

/** JSON is read twice: strictly, and then as YAML, of which it is a part, for the positions. */
function readJson(path: string, text: string, problems: Problem[]): Tree | undefined {
  const offset = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const { document, problems: found } = readYaml(path, text)
  const tooBig = found.find(({ code }) => code === 'file-too-large' || code === 'nested-too-deep')
  if (tooBig !== undefined) {
    problems.push(tooBig)
    return undefined
  }
  try {
    JSON.parse(text.slice(offset))
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 200) : ''
    const at = Math.min(text.length, offset + Number(/position (\d+)/.exec(detail)?.[1] ?? 0))
    problems.push(problem('json-syntax', { start: at, end: Math.min(text.length, at + 1) }, { detail }))
    return undefined
  }
  problems.push(...found)
  return found.length > 0 ? undefined : document.tree
}

function takenIn(form: string | undefined, option: number | undefined): boolean | undefined {
  const letter = form === undefined || option === undefined ? '-' : form[option]
  return letter === 'Y' ? true : letter === 'N' ? false : undefined
}

function stateTaking(
  reference: string,
  options: readonly { readonly id: string }[],
  states: readonly TableState[],
): number | undefined {
  const names = reference.trim() === 'none' ? [] : reference.split('+').map((name) => name.trim())
  if (names.some((name) => !options.some(({ id }) => id === name))) return undefined
  const found = states.findIndex(
    ({ form }) =>
      form !== undefined &&
      options.every(({ id }, option) => form[option] === '-' || (form[option] === 'Y') === names.includes(id)),
  )
  return found < 0 ? undefined : found
}

function stateIndex({ problems, indexOfState }: Context, tree: Tree | undefined, path: Path): number | undefined {
  const id = wordsOf(tree)
  if (tree === undefined || id === undefined) return undefined
  const index = indexOfState.get(stateKey(tree) ?? id)
  if (index === undefined) problems.push(problem('table-unknown-state', tree.range, { state: id, at: path.join('.') }))
  return index
}

function arcsOf(context: Context, party: TableParty): { from: number[]; to: number[] } {
  const from: number[] = []
  const to: number[] = []
  const at = ['moves', party.key]
  for (const { key, entry } of entriesOf(child(child(context.tree, 'moves'), party.key), at)) {
    const source = context.indexOfState.get(key)
    if (source === undefined) {
      context.problems.push(problem('table-unknown-state', entry.keyRange, { state: key, at: at.join('.') }))
      continue
    }
    for (const { item } of itemsOf(entry.value, at)) {
      const target = stateIndex(context, item, [...at, key])
      if (target === undefined) continue
      from.push(source)
      to.push(target)
    }
  }
  return { from, to }
}

function rankingOf(context: Context, party: TableParty): number[][] | undefined {
  const preference = child(child(context.tree, 'preferences'), party.key)
  const ranking = child(preference, 'ranking_best_to_worst')
  if (ranking?.kind !== 'list') {
    const code = preference === undefined ? 'table-preferences-missing' : 'table-preferences-incomplete'
    context.problems.push(problem(code, preference?.range ?? party.range, { party: party.name }))
    return undefined
  }
  const at = ['preferences', party.key]
  return ranking.items.map((tied) =>
    (tied.kind === 'list' ? tied.items : [tied]).flatMap((state) => stateIndex(context, state, at) ?? []),
  )
}

function rankingProblem(
  context: Context,
  party: TableParty,
  issue: { issue: string; states?: readonly number[] },
): Problem {
  const range = child(child(context.tree, 'preferences'), party.key)?.range ?? party.range
  const all = issue.states ?? []
  const states = all.slice(0, 8).map((state) => String(context.states[state]!.id))
  return issue.issue === 'repeated-states'
    ? problem('ranking-repeats', range, { party: party.name, states })
    : problem('ranking-misses', range, { party: party.name, states, count: all.length })
}
