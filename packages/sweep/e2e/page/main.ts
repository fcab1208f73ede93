// Solves one conflict in this page and in two web workers, and says in the title whether the answers are the same.
import { isVerdicts, listStates, optionSpace, parallelSolverFor, type Solution, solve } from '@anchorage/engine'
import { webPort } from '../../src/web.ts'

const options = Array.from({ length: 12 }, (_, index) => ({ party: Math.floor(index / 3), change: 'both' as const }))
const opened = optionSpace({ partyCount: 4, options, constraints: [] })
if (!opened.ok) throw new Error(opened.refusal.reason)
const { space } = opened
let seed = 7
const ranks = Array.from({ length: 4 }, () =>
  Uint32Array.from({ length: space.stateCount }, () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return seed >>> 20
  }),
)

function plain(solution: Solution): string {
  return JSON.stringify(
    Object.entries(solution).map(([concept, answer]) =>
      isVerdicts(answer) ? [concept, answer.stable.map((set) => listStates(set))] : [concept, answer],
    ),
  )
}

try {
  const workers = [0, 1].map(
    () => new Worker(new URL('../../src/solve-web-worker.ts', import.meta.url), { type: 'module' }),
  )
  const parallel = await parallelSolverFor(space, workers.map(webPort))(ranks)
  document.title = plain(parallel) === plain(solve({ space, ranks })) ? 'same' : 'different'
} catch (error) {
  document.title = `failed: ${error instanceof Error ? error.message : String(error)}`
}
