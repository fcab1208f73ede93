// The models of the benchmarks, made from seeds so that before and after see the same data.
import { and, constant, graphSpace, not, option, optionSpace, or, ranksOf } from '@anchorage/engine'

/** A small generator of numbers in [0, 1): the same seed gives the same numbers on every machine (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function literal(random, optionCount) {
  const one = option(Math.floor(random() * optionCount))
  return random() < 0.5 ? one : not(one)
}

/** Options shared out evenly, in the order of the parties. */
export function freeModel(optionCount, partyCount) {
  const options = Array.from({ length: optionCount }, (_, index) => ({
    party: Math.floor((index * partyCount) / optionCount),
    change: 'both',
  }))
  return { partyCount, options, constraints: [] }
}

export function opened(model) {
  const result = optionSpace(model)
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.space
}

/** Every party ranks by random priorities over literals and pairs of them; parties in `indifferent` do not care. */
export function priorityRanks(space, model, { seed, priorities = 20, indifferent = [] }) {
  const random = seeded(seed)
  return Array.from({ length: model.partyCount }, (_, party) => {
    const formulas = Array.from({ length: indifferent.includes(party) ? 0 : priorities }, () => {
      const first = literal(random, model.options.length)
      return random() < 0.5 ? first : or(first, literal(random, model.options.length))
    })
    const result = ranksOf(space, { kind: 'priorities', formulas })
    if (!result.ok) throw new Error('expected ranks')
    return result.ranks
  })
}

/** Strict ranks in random order: the hardest to sort, no ties to skip. */
export function randomRanks(space, seed) {
  const random = seeded(seed)
  return Array.from({ length: space.partyCount }, () => {
    const ranks = new Uint32Array(space.stateCount)
    for (let state = 0; state < ranks.length; state += 1) ranks[state] = state
    for (let state = ranks.length - 1; state > 0; state -= 1) {
      const other = Math.floor(random() * (state + 1))
      const kept = ranks[state]
      ranks[state] = ranks[other]
      ranks[other] = kept
    }
    return ranks
  })
}

/** The first two options of each party can only be taken, not dropped. */
export function withIrreversible(model) {
  const seen = new Map()
  const options = model.options.map((spec) => {
    const index = seen.get(spec.party) ?? 0
    seen.set(spec.party, index + 1)
    return index < 2 ? { ...spec, change: 'forward' } : spec
  })
  return { ...model, options }
}

/** Clauses across parties that leave about seven states in ten. */
export function withHoles(model, seed) {
  const random = seeded(seed)
  const constraints = Array.from({ length: 6 }, () =>
    or(...Array.from({ length: 4 }, () => literal(random, model.options.length))),
  )
  return { ...model, constraints }
}

/** Parties that each take exactly one of so many options. */
export function exactlyOne(...sizes) {
  const options = sizes.flatMap((size, party) => Array.from({ length: size }, () => ({ party, change: 'both' })))
  const constraints = sizes.map((_, party) => ({
    kind: 'count',
    least: 1,
    most: 1,
    operands: options.flatMap((spec, index) => (spec.party === party ? [option(index)] : [])),
  }))
  return { partyCount: sizes.length, options, constraints }
}

/** Six parties, twenty options, some irreversible, 138,240 feasible states of 2^20. */
export function mixedModel() {
  const sizes = [4, 4, 3, 3, 3, 3]
  const options = sizes.flatMap((size, party) =>
    Array.from({ length: size }, (_, index) => ({ party, change: index === 0 && party < 4 ? 'forward' : 'both' })),
  )
  const at = (party, index) => option(sizes.slice(0, party).reduce((sum, size) => sum + size, 0) + index)
  const atMost = (most, ...operands) => ({ kind: 'count', least: 0, most, operands })
  // 16 · 15 · 8 · 6 · 6 · 4 = 276,480 patterns, and one clause across parties halves them.
  const constraints = [
    atMost(3, at(1, 0), at(1, 1), at(1, 2), at(1, 3)),
    or(not(at(3, 1)), at(3, 2)),
    or(not(at(4, 0)), at(4, 1)),
    atMost(1, at(5, 0), at(5, 1), at(5, 2)),
    { kind: 'iff', left: at(0, 1), right: at(2, 1) },
  ]
  return { partyCount: 6, options, constraints }
}

/** A graph with random arcs, which are not transitive. */
export function randomGraph({ stateCount, arcCount, partyCount, seed }) {
  const random = seeded(seed)
  const each = Math.floor(arcCount / partyCount)
  const arcs = Array.from({ length: partyCount }, () => {
    const from = new Uint32Array(each)
    const to = new Uint32Array(each)
    for (let index = 0; index < each; index += 1) {
      from[index] = Math.floor(random() * stateCount)
      to[index] = Math.floor(random() * stateCount)
    }
    return { from, to }
  })
  return graphSpace({ partyCount, stateCount, arcs })
}

/**
 * Four parties, nine options, 512 states, twelve priorities each, and a state that no change of one statement makes
 * stable for any party: all options taken, which each party likes least, and no way for the others to answer.
 */
export function deepChange({ seed }) {
  const base = freeModel(9, 4)
  const wanted = and(...base.options.map((_, index) => option(index)))
  const model = { ...base, forbidden: [{ from: not(wanted), to: constant(true) }] }
  const space = opened(model)
  const random = seeded(seed)
  const lists = Array.from({ length: model.partyCount }, (_, party) => {
    const own = model.options.flatMap((spec, index) => (spec.party === party ? [not(option(index))] : []))
    const rest = Array.from({ length: 12 - own.length }, () => {
      const first = literal(random, model.options.length)
      return random() < 0.5 ? first : or(first, literal(random, model.options.length))
    })
    return [...own, ...rest]
  })
  const ranks = lists.map((formulas) => {
    const result = ranksOf(space, { kind: 'priorities', formulas })
    if (!result.ok) throw new Error('expected ranks')
    return result.ranks
  })
  return { space, model, lists, ranks }
}
