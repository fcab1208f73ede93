// What is measured. Each scenario prepares its model, then gives the work to time; see run.mjs.
import {
  allCoalitions,
  countStates,
  evolutionFrom,
  findState,
  isVerdicts,
  leastChange,
  neededMovers,
  optionSpace,
  parallelSolverFor,
  setOf,
  solve,
  solveCoalitions,
  solverFor,
} from '@anchorage/engine'
import { openThreads } from '@anchorage/sweep'
import {
  deepChange,
  exactlyOne,
  freeModel,
  mixedModel,
  opened,
  priorityRanks,
  randomGraph,
  randomRanks,
  withHoles,
  withIrreversible,
} from './models.mjs'

const five = ['nash', 'gmr', 'smr', 'seq', 'symseq']

/** Solving a prepared conflict for some concepts. */
function solving(conflict, concepts, { repeat = 5 } = {}) {
  return {
    states: conflict.space.stateCount,
    parties: conflict.space.partyCount,
    concepts: concepts.length,
    repeat,
    conflict,
    work: () => {
      const solution = solve(conflict, { concepts })
      return concepts.map((concept) => (isVerdicts(solution[concept]) ? countStates(solution[concept].equilibria) : -1))
    },
  }
}

function inOptions(model, ranks, concepts = five, options) {
  const space = opened(model)
  return solving({ space, ranks: ranks(space, model) }, concepts, options)
}

/** Status quo analysis: what improvements and what any moves lead to, with last movers, and who has to move. */
function evolving(model, ranks, { repeat = 5 } = {}) {
  const space = model.stateCount === undefined ? opened(model) : model
  const conflict = { space, ranks: ranks(space, model) }
  return {
    states: space.stateCount,
    parties: space.partyCount,
    concepts: 1,
    repeat,
    conflict,
    work: () =>
      ['improvements', 'moves'].map((kind) => {
        const evolution = evolutionFrom(conflict, 0, kind)
        const needed = neededMovers(conflict, evolution)
        const last = space.stateCount - 1
        return [countStates(evolution.states), needed(last), evolution.distance(last) && evolution.path(last).length]
      }),
  }
}

/** The same on as many threads as there are cores; the threads are started before the clock. */
function onAllCores(model, ranks, { repeat }) {
  const prepared = inOptions(model, ranks, five, { repeat })
  const threads = openThreads()
  const solver = parallelSolverFor(prepared.conflict.space, threads.ports)
  return { ...prepared, work: () => solver(prepared.conflict.ranks, { concepts: five }), close: () => threads.close() }
}

/** Every coalition of eight parties with 4,096 states, for some coalition concepts. */
function coalitionsOfEight(shape, ranks, concepts) {
  const model = shape(freeModel(12, 8))
  const prepared = inOptions(model, ranks, ['nash'], { repeat: 3 })
  const { space } = prepared.conflict
  const coalitions = allCoalitions(space.partyCount)
  return {
    ...prepared,
    concepts: concepts.length,
    work: () => solveCoalitions(prepared.conflict, coalitions, { concepts }).length,
  }
}

const threeForCoalitions = ['cnash', 'cgmr', 'cseq']
const free = (model) => model

/** One scenario for each size; `growth` puts them into one curve. */
function growing(shape, sizes, make) {
  return Object.fromEntries(
    sizes.map((size) => [`growth, ${shape}: 2^${size} states`, { growth: { shape, size }, make: () => make(size) }]),
  )
}

const byPriorities = (seed) => (space, model) => priorityRanks(space, model, { seed })

export const scenarios = {
  '2^20 free, five concepts': { bar: 0.8, make: () => inOptions(freeModel(20, 4), byPriorities(1)) },
  '2^20 free, five concepts, strict random ranks': {
    bar: 0.8,
    make: () => inOptions(freeModel(20, 4), (space) => randomRanks(space, 2)),
  },
  '2^20, three in ten infeasible': { bar: 1.5, make: () => inOptions(withHoles(freeModel(20, 4), 3), byPriorities(3)) },
  '2^20 free, five concepts, all cores': {
    bar: 0.5,
    make: () => onAllCores(freeModel(20, 4), byPriorities(1), { repeat: 5 }),
  },
  '2^24 free, five concepts, all cores': {
    bar: 12,
    make: () => onAllCores(freeModel(24, 4), byPriorities(4), { repeat: 1 }),
  },
  '2^24 free, five concepts': {
    bar: 12,
    make: () => inOptions(freeModel(24, 4), byPriorities(4), five, { repeat: 1 }),
  },
  '2^20 free, status quo analysis': { bar: 2, make: () => evolving(freeModel(20, 4), byPriorities(1)) },
  '2^20 free, status quo analysis, strict random ranks': {
    bar: 2,
    make: () => evolving(freeModel(20, 4), (space) => randomRanks(space, 2)),
  },
  '2^20 irreversible, status quo analysis': {
    bar: 2,
    make: () => evolving(withIrreversible(freeModel(20, 4)), byPriorities(3)),
  },
  '2^20 in a graph of 4 arcs a state, status quo analysis': {
    make: () =>
      evolving(
        randomGraph({ stateCount: 2 ** 20, arcCount: 4 * 2 ** 20, partyCount: 4, seed: 20 }),
        (space) => randomRanks(space, 20),
        { repeat: 3 },
      ),
  },
  ...growing('free', [12, 14, 16, 18, 20, 22, 24], (size) =>
    inOptions(freeModel(size, 4), byPriorities(5), five, { repeat: size < 18 ? 20 : size < 24 ? 3 : 1 }),
  ),
  ...growing('irreversible', [12, 14, 16, 18, 20], (size) =>
    inOptions(withIrreversible(freeModel(size, 4)), byPriorities(5), five, { repeat: size < 18 ? 10 : 3 }),
  ),
  ...growing('graph', [12, 14, 16, 18], (size) => {
    const space = randomGraph({ stateCount: 2 ** size, arcCount: 10 * 2 ** size, partyCount: 4, seed: size })
    return solving({ space, ranks: randomRanks(space, size) }, five, { repeat: 3 })
  }),
  ...Object.fromEntries(
    five.map((concept) => [
      `2^20 free, ${concept} alone`,
      {
        make: () => inOptions(freeModel(20, 4), byPriorities(1), [concept]),
        againstPass: concept.includes('seq') ? 60 : 15,
      },
    ]),
  ),
  '138,240 of 2^20, six parties, irreversible, three indifferent': {
    bar: 0.5,
    make: () => {
      const model = mixedModel()
      return inOptions(model, (space) => priorityRanks(space, model, { seed: 6, indifferent: [1, 3, 5] }))
    },
  },
  '8,192 states, three parties': {
    bar: 0.02,
    make: () => inOptions(freeModel(13, 3), byPriorities(7), five, { repeat: 20 }),
  },
  '1,024 states, ten parties': {
    bar: 0.02,
    make: () => inOptions(freeModel(10, 10), byPriorities(8), five, { repeat: 20 }),
  },
  '343 of 2^21, opened and solved': {
    bar: 0.02,
    make: () => {
      const model = exactlyOne(7, 7, 7)
      const space = opened(model)
      const prepared = solving({ space, ranks: priorityRanks(space, model, { seed: 9 }) }, five, { repeat: 20 })
      return {
        ...prepared,
        work: () => {
          const again = opened(model)
          return solve({ space: again, ranks: priorityRanks(again, model, { seed: 9 }) }, { concepts: five })
        },
      }
    },
  },
  '500 states, four parties, new ranks each time': {
    perSecond: 10_000,
    make: () => {
      const space = opened(exactlyOne(5, 5, 5, 4))
      const draws = Array.from({ length: 50 }, (_, seed) => randomRanks(space, seed))
      const solver = solverFor(space)
      const prepared = solving({ space, ranks: draws[0] }, five, { repeat: 25 })
      return {
        ...prepared,
        analyses: 500,
        work: () => {
          let found = 0
          for (let turn = 0; turn < 500; turn += 1) {
            const solution = solver(draws[turn % draws.length], { concepts: five })
            found += countStates(solution.seq.equilibria)
          }
          return found
        },
      }
    },
  },
  'all 255 coalitions of 8 parties, 4,096 states; CNash, CGMR, CSEQ': {
    bar: 10,
    make: () => coalitionsOfEight(free, byPriorities(3), threeForCoalitions),
  },
  'all 255 coalitions, the same; strict random ranks': {
    bar: 10,
    make: () => coalitionsOfEight(free, (space) => randomRanks(space, 3), threeForCoalitions),
  },
  'all 255 coalitions, the same; 30 % infeasible': {
    bar: 10,
    make: () => coalitionsOfEight((model) => withHoles(model, 3), byPriorities(3), threeForCoalitions),
  },
  'all 255 coalitions, the same; irreversible options': {
    bar: 10,
    make: () => coalitionsOfEight(withIrreversible, byPriorities(3), threeForCoalitions),
  },
  'all 255 coalitions, the same; all want the same': {
    make: () =>
      coalitionsOfEight(
        free,
        (space) => {
          const [ranks] = randomRanks(space, 3)
          return Array.from({ length: space.partyCount }, () => ranks)
        },
        threeForCoalitions,
      ),
  },
  'all 255 coalitions, the same; CSMR as well': {
    make: () => coalitionsOfEight(free, byPriorities(3), [...threeForCoalitions, 'csmr']),
  },
  'all 255 coalitions, the same; strict random ranks, CSMR as well': {
    make: () => coalitionsOfEight(free, (space) => randomRanks(space, 3), [...threeForCoalitions, 'csmr']),
  },
  'least change, 512 states, 4 × 12 priorities, two edits deep': {
    bar: 5,
    make: () => {
      const { space, model, lists, ranks } = deepChange({ seed: 21 })
      const prepared = solving({ space, ranks }, ['nash', 'gmr', 'smr'], { repeat: 3 })
      const wanted = findState(space, [...model.options.keys()])
      const states = setOf(space.stateCount, [wanted])
      const question = { conflict: { space, ranks }, states, goal: 'holds', lists, edits: 2 }
      return {
        ...prepared,
        work: () =>
          ['nash', 'gmr', 'smr'].map((concept) => leastChange({ ...question, concept }).coverage.combinations),
      }
    },
  },
  'loading 2^20: feasible states and ranks': {
    bar: 0.5,
    make: () => {
      const model = freeModel(20, 4)
      const prepared = inOptions(model, byPriorities(10), ['nash'])
      return {
        ...prepared,
        work: () => {
          const result = optionSpace(model)
          return priorityRanks(result.space, model, { seed: 10 }).length
        },
      }
    },
  },
  'graph of 100,000 states, 1,000,000 arcs, five parties': {
    bar: 3,
    make: () => {
      const space = randomGraph({ stateCount: 100_000, arcCount: 1_000_000, partyCount: 5, seed: 11 })
      return solving({ space, ranks: randomRanks(space, 11) }, five, { repeat: 3 })
    },
  },
}

/** Ranks of one state space read once, a bitset written: the least that any concept has to do for one party. */
export function streamingPass(ranks) {
  const words = new Uint32Array((ranks.length + 31) >>> 5)
  const bound = ranks.length >>> 1
  for (let word = 0, state = 0; word < words.length; word += 1) {
    let bits = 0
    for (let bit = 0; bit < 32; bit += 1, state += 1) bits |= ((ranks[state] - bound) >>> 31) << bit
    words[word] = bits
  }
  return words
}
