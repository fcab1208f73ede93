import { describe, expect, it } from 'vitest'
import { not, option, or } from '../formula.ts'
import type { Change, OptionModel } from '../model.ts'
import { denseRanks } from '../preferences/ranks.ts'
import { graphSpace } from '../space/arcs.ts'
import { optionSpace } from '../space/option-space.ts'
import type { StateSpace } from '../space/space.ts'
import { type Concept, isVerdicts, type Solution } from '../stability/concepts.ts'
import { solve } from '../stability/solve.ts'
import { listStates } from '../state-set.ts'
import { seededNumbers } from '../testing/boxes.ts'
import { parallelSolverFor, type TaskPort } from './parallel-solver.ts'
import { type Task, type TaskAnswer, taskHandler } from './tasks.ts'

const core: readonly Concept[] = ['nash', 'gmr', 'smr', 'seq', 'symseq']

interface LocalPort extends TaskPort {
  /** The messages that came in. */
  readonly tasks: Task[]
}

/** A worker in this thread: answers later, as a real one would, with whatever `change` makes of the answer. */
function localPort(change: (answer: TaskAnswer) => TaskAnswer = (answer) => answer): LocalPort {
  const handle = taskHandler()
  const tasks: Task[] = []
  let answerTo: (answer: TaskAnswer) => void = () => {}
  return {
    tasks,
    post: (task) => {
      tasks.push(task)
      const answer = handle(task)
      if (answer) setTimeout(() => answerTo(change(answer)), 0)
    },
    listen: (onAnswer) => {
      answerTo = onAnswer
    },
  }
}

function localPorts(count: number): LocalPort[] {
  return Array.from({ length: count }, () => localPort())
}

function partiesAsked(ports: readonly LocalPort[]): number[] {
  return ports.flatMap(({ tasks }) => tasks.flatMap((task) => (task.kind === 'party' ? [task.party] : []))).sort()
}

function open(model: OptionModel): StateSpace {
  const opened = optionSpace(model)
  if (!opened.ok) throw new Error(`expected a space, got ${opened.refusal.reason}`)
  return opened.space
}

function threeParties(change: Change): OptionModel {
  const options = [0, 0, 1, 1, 2].map((party, index) => ({ party, change: index === 0 ? change : ('both' as const) }))
  return { partyCount: 3, options, constraints: [or(option(0), not(option(4)))] }
}

const box = open(threeParties('both'))
const groups = open(threeParties('forward'))
const arcs = graphSpace({
  partyCount: 3,
  stateCount: 5,
  arcs: [
    { from: [0, 3, 4], to: [1, 0, 2] },
    { from: [1, 3, 0], to: [2, 4, 3] },
    { from: [2, 1, 4], to: [3, 0, 1] },
  ],
})

function rankingsOf(space: StateSpace, seed: number): Uint32Array[] {
  return Array.from({ length: space.partyCount }, (_, party) =>
    denseRanks(seededNumbers(space.stateCount, seed + 10 * party, 6)),
  )
}

function listed(solution: Solution): unknown {
  return Object.entries(solution).map(([concept, answer]) => [
    concept,
    isVerdicts(answer) ? [...answer.stable, answer.equilibria].map((set) => listStates(set)) : answer,
  ])
}

describe('taskHandler', () => {
  it('answers only to a party, for the moves and ranks that it was given last', () => {
    const handle = taskHandler()
    for (const space of [box, groups]) {
      for (const seed of [1, 2]) {
        const ranks = rankingsOf(space, seed)
        expect(handle({ kind: 'moves', moves: space.moves })).toBeUndefined()
        expect(handle({ kind: 'ranks', ranks })).toBeUndefined()
        const answer = handle({ kind: 'party', party: 1, concepts: ['seq', 'nash'] })
        const { seq, nash } = solve({ space, ranks })
        if (!isVerdicts(seq) || !isVerdicts(nash)) throw new Error('expected verdicts')
        expect(answer).toEqual({ party: 1, stable: expect.anything() })
        expect(new Map(answer && 'stable' in answer ? answer.stable : [])).toEqual(
          new Map([
            ['nash', nash.stable[1]],
            ['seq', seq.stable[1]],
          ]),
        )
      }
    }
  })

  it('says that it cannot tell before it has moves, and what went wrong where something did', () => {
    const handle = taskHandler()
    expect(handle({ kind: 'party', party: 0, concepts: core })).toEqual({ party: 0, unsolved: true })
    handle({ kind: 'moves', moves: arcs.moves })
    expect(handle({ kind: 'party', party: 2, concepts: core })).toEqual({ party: 2, failure: expect.any(String) })
  })
})

describe('a solver over several workers', () => {
  it('is tried on a box, on groups and on arcs', () => {
    expect([box, groups, arcs].map(({ moves }) => moves.kind)).toEqual(['box', 'groups', 'arcs'])
  })

  it.each([1, 2, 5])('gives the answer of one thread with %i workers', async (count) => {
    for (const space of [box, groups, arcs]) {
      const ports = localPorts(count)
      const solver = parallelSolverFor(space, ports)
      for (const seed of [1, 2, 3]) {
        const ranks = rankingsOf(space, seed)
        expect(listed(await solver(ranks))).toEqual(listed(solve({ space, ranks })))
      }
      expect(partiesAsked(ports)).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2])
      for (const { tasks } of ports) expect(tasks.filter(({ kind }) => kind === 'moves')).toHaveLength(1)
    }
  })

  it('answers for the concepts asked for, and asks the workers only for what they can do', async () => {
    const ranks = rankingsOf(groups, 4)
    const ports = localPorts(2)
    const solver = parallelSolverFor(groups, ports)
    const both: readonly Concept[] = ['seqsim', 'gmr']
    expect(listed(await solver(ranks, { concepts: both }))).toEqual(
      listed(solve({ space: groups, ranks }, { concepts: both })),
    )
    const asked = ports.flatMap(({ tasks }) => tasks.filter((task) => task.kind === 'party'))
    expect(asked.map(({ concepts }) => concepts)).toEqual([['gmr'], ['gmr'], ['gmr']])
    const alone: readonly Concept[] = ['sim', 'seqsim']
    expect(listed(await solver(ranks, { concepts: alone }))).toEqual(
      listed(solve({ space: groups, ranks }, { concepts: alone })),
    )
    expect(partiesAsked(ports)).toHaveLength(3)
  })

  it('works out itself what a worker cannot tell', async () => {
    const unsolved = localPort(({ party }) => ({ party, unsolved: true }))
    for (const space of [box, groups, arcs]) {
      const ranks = rankingsOf(space, 5)
      expect(listed(await parallelSolverFor(space, [unsolved])(ranks))).toEqual(listed(solve({ space, ranks })))
    }
  })

  it('hands every worker the same memory', async () => {
    const ports = localPorts(2)
    await parallelSolverFor(groups, ports)(rankingsOf(groups, 1))
    const given = ports.map(({ tasks }) => ({
      moves: tasks.find((task) => task.kind === 'moves')?.moves,
      ranks: tasks.find((task) => task.kind === 'ranks')?.ranks,
    }))
    expect(given[0].moves).toBe(given[1].moves)
    expect(given[0].ranks).toBe(given[1].ranks)
    expect(given[0].moves).toEqual(groups.moves)
    expect(given[0].ranks?.map((list) => list.buffer instanceof SharedArrayBuffer)).toEqual([true, true, true])
  })

  it('reports every party when it is done', async () => {
    const reports: number[][] = []
    const onProgress = (done: number, total: number): number => reports.push([done, total])
    await parallelSolverFor(box, localPorts(2))(rankingsOf(box, 1), { onProgress })
    expect(reports).toEqual([1, 2, 3].map((done) => [done, 3]))
  })

  it('fails with the words of the worker that failed', async () => {
    const failing = localPort(({ party }) => ({ party, failure: `out of luck with ${party}` }))
    await expect(parallelSolverFor(box, [failing])(rankingsOf(box, 1))).rejects.toThrow('out of luck with 0')
    const broken: TaskPort = { post: () => {}, listen: (_, onFailure) => onFailure('the worker has ended') }
    await expect(parallelSolverFor(box, [broken])(rankingsOf(box, 1))).rejects.toThrow('the worker has ended')
  })

  it('asks for nothing once its signal has been given, and for no further party where it is given on the way', async () => {
    const ports = localPorts(2)
    const solver = parallelSolverFor(box, ports)
    const ranks = rankingsOf(box, 1)
    await expect(solver(ranks, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough')
    expect(partiesAsked(ports)).toEqual([])
    const controller = new AbortController()
    const onProgress = (): void => controller.abort(new Error('enough'))
    await expect(solver(ranks, { signal: controller.signal, onProgress })).rejects.toThrow('enough')
    expect(partiesAsked(ports)).toEqual([0, 1])
    await expect(solver(ranks, { signal: AbortSignal.abort(new Error('enough')), concepts: ['sim'] })).rejects.toThrow(
      'enough',
    )
  })

  it('needs a worker, and ranks that fit', async () => {
    expect(() => parallelSolverFor(box, [])).toThrow('expected at least one worker')
    const solver = parallelSolverFor(box, localPorts(1))
    await expect(solver([])).rejects.toThrow('expected ranks for 3 parties, got 0')
  })
})
