import { listedMoves } from '../space/groups.ts'
import type { StateSpace } from '../space/space.ts'
import { type Concept, checkConflict, concepts, type Solution } from '../stability/concepts.ts'
import { floodedStates } from '../stability/flooded.ts'
import { assembled, type SolveOptions } from '../stability/solve.ts'
import type { StateSet } from '../state-set.ts'
import { inSharedMemory } from './shared.ts'
import type { Task, TaskAnswer } from './tasks.ts'

/** One worker, whatever it runs in: messages to it, and what it answers. */
export interface TaskPort {
  post(task: Task): void
  /** Called with every answer, and with a message when the worker itself breaks down. */
  listen(onAnswer: (answer: TaskAnswer) => void, onFailure: (message: string) => void): void
}

/** Options of a solution worked out by several workers. */
export interface ParallelOptions extends Omit<SolveOptions, 'solver'> {
  /** Called after each party. */
  readonly onProgress?: (done: number, total: number) => void
}

/** Solves one state space for one set of rankings after the other, parties side by side. */
export type ParallelSolver = (ranks: readonly Uint32Array[], options?: ParallelOptions) => Promise<Solution>

/**
 * A solver that hands the parties out to workers. States, moves and ranks lie in shared memory and are not copied for
 * each of them; the answer is the same as that of `solverFor`, whatever the number of workers.
 * One solution at a time: wait for it before asking for the next.
 */
export function parallelSolverFor(space: StateSpace, ports: readonly TaskPort[]): ParallelSolver {
  if (ports.length === 0) throw new RangeError('expected at least one worker')
  const moves = inSharedMemory(space.moves)
  for (const port of ports) port.post({ kind: 'moves', moves })
  return async (ranks, options = {}) => {
    const conflict = { space, ranks }
    checkConflict(conflict)
    const asked = options.concepts ?? concepts
    const core = asked.filter((concept) => concept !== 'sim' && concept !== 'seqsim')
    const solved = core.length > 0 ? await solveParties(space.partyCount, ranks, core, ports, options) : new Map()
    return assembled(conflict, asked, options.signal, (party, concepts) => {
      const known = solved.get(party)
      // Sweeps that did not come to rest are left to the flood, here where the patterns are.
      return known ?? floodedStates(listedMoves(space), ranks, party, concepts, { signal: options.signal })
    })
  }
}

type Stable = readonly (readonly [Concept, StateSet])[]

function solveParties(
  partyCount: number,
  ranks: readonly Uint32Array[],
  core: readonly Concept[],
  ports: readonly TaskPort[],
  { signal, onProgress }: ParallelOptions,
): Promise<Map<number, Stable | undefined>> {
  const shared = inSharedMemory(ranks)
  const answers = new Map<number, Stable | undefined>()
  let next = 0
  return new Promise((resolve, reject) => {
    const hand = (port: TaskPort): void => {
      try {
        signal?.throwIfAborted()
      } catch (reason) {
        reject(reason)
        return
      }
      if (next >= partyCount) return
      port.post({ kind: 'party', party: next, concepts: core })
      next += 1
    }
    for (const port of ports) {
      port.listen(
        (answer) => {
          if ('failure' in answer) {
            reject(new Error(answer.failure))
            return
          }
          answers.set(answer.party, 'stable' in answer ? answer.stable : undefined)
          onProgress?.(answers.size, partyCount)
          if (answers.size === partyCount) resolve(answers)
          else hand(port)
        },
        (message) => reject(new Error(message)),
      )
      port.post({ kind: 'ranks', ranks: shared })
      hand(port)
    }
  })
}
