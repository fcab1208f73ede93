import { evaluate } from '../formula.ts'
import type { GraphModel, OptionModel } from '../model.ts'

/**
 * An option-form model read word by word: every combination of options, every pair of states. For tests only.
 *
 * States are numbered by the decimal code of their first member, the first option being the least significant.
 */
export function literalModel(model: OptionModel): {
  graph: GraphModel
  /** The members of each state, as lists of options taken. */
  members: number[][][]
} {
  const optionCount = model.options.length
  const isTaken = (code: number) => (option: number) => ((code >>> option) & 1) === 1
  const feasible: number[] = []
  for (let code = 0; code < 2 ** optionCount; code += 1) {
    if (model.constraints.every((formula) => evaluate(formula, isTaken(code)))) feasible.push(code)
  }
  const cluster = new Map(feasible.map((code) => [code, code]))
  for (const { where } of model.merges ?? []) {
    const inside = feasible.filter((code) => evaluate(where, isTaken(code)))
    const joined = new Set(inside.map((code) => cluster.get(code)))
    const name = Math.min(...[...joined].map((value) => value ?? 0))
    for (const code of feasible) if (joined.has(cluster.get(code))) cluster.set(code, name)
  }
  const names = [...new Set(feasible.map((code) => cluster.get(code) ?? 0))].sort((a, b) => a - b)
  const stateOf = (code: number): number => names.indexOf(cluster.get(code) ?? -1)
  const mayMove = (party: number, from: number, to: number): boolean =>
    from !== to &&
    model.options.every(({ party: owner, change }, option) => {
      const before = isTaken(from)(option)
      const after = isTaken(to)(option)
      if (before === after) return true
      const isTheirs =
        owner === party ||
        (model.powers ?? []).some(
          (power) =>
            power.party === party &&
            power.option === option &&
            (power.change === 'both' || (power.change === 'forward') === after),
        )
      return isTheirs && (change === 'both' || (change === 'forward') === after)
    }) &&
    !(model.forbidden ?? []).some((ban) => evaluate(ban.from, isTaken(from)) && evaluate(ban.to, isTaken(to)))
  const arcs = Array.from({ length: model.partyCount }, (_, party) => {
    const from: number[] = []
    const to: number[] = []
    for (const source of feasible) {
      for (const target of feasible) {
        if (!mayMove(party, source, target) || stateOf(source) === stateOf(target)) continue
        from.push(stateOf(source))
        to.push(stateOf(target))
      }
    }
    return { from, to }
  })
  const listed = (code: number): number[] =>
    model.options.flatMap((_, option) => (isTaken(code)(option) ? [option] : []))
  const members = names.map((name) => feasible.filter((code) => cluster.get(code) === name).map(listed))
  return { graph: { partyCount: model.partyCount, stateCount: names.length, arcs }, members }
}
