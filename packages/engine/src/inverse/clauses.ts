/** Something that demands several states at once. */
export interface Demand {
  /** Ascending, none twice. */
  readonly states: readonly number[]
}

/** The demands without those that ask for all that another one asks for, and more. Of equal ones the first is kept. */
export function leastDemands<D extends Demand>(demands: readonly D[]): D[] {
  const single = new Set(demands.filter(({ states }) => states.length === 1).map(({ states }) => states[0]))
  const seen = new Set<string>()
  const left = demands.filter(({ states }) => {
    if (states.length > 1 && states.some((state) => single.has(state))) return false
    const key = states.join()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
  const several = left.filter(({ states }) => states.length > 1)
  return left.filter(
    ({ states }) =>
      states.length < 3 || !several.some((other) => other.states.length < states.length && asksLess(other, states)),
  )
}

/** Whether one of the first demands can be met only if one of the second is met too: each contains one of them. */
export function implies(first: readonly Demand[], second: readonly Demand[]): boolean {
  const single = new Set(second.filter(({ states }) => states.length === 1).map(({ states }) => states[0]))
  const several = second.filter(({ states }) => states.length > 1)
  return first.every(
    ({ states }) => states.some((state) => single.has(state)) || several.some((other) => asksLess(other, states)),
  )
}

function asksLess({ states }: Demand, than: readonly number[]): boolean {
  if (states.length > than.length) return false
  let at = 0
  return states.every((state) => {
    while (at < than.length && than[at] < state) at += 1
    return than[at] === state
  })
}
