import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChunkBoard, chunkBoard } from './chunk-board.ts'
import type { SamplingChunk } from './sampling-plan.ts'

const plan = { chunk: 10 }
const chunkOf = (index: number): SamplingChunk => ({ from: index * 10, samples: 10, undecided: 0, answers: [] })

function boardFor(chunks: number, hands = 2): ChunkBoard<string> {
  return chunkBoard(plan, { first: 0, end: chunks, samples: chunks * 10, hands })
}

describe('a board of chunks', () => {
  it('gives a worker two chunks to wait for, and no more', () => {
    const board = boardFor(5)
    const taken = Array.from({ length: 4 }, () => board.take('a')?.index)
    expect(taken).toEqual([0, 1, 2, undefined])
    expect(board.takeHere()).toEqual({ index: 3, from: 30, samples: 10 })
  })

  it('lets whoever gives the work out do what only waits, once', () => {
    const board = boardFor(2)
    board.take('a')
    board.take('a')
    expect([board.takeHere()?.index, board.takeHere()]).toEqual([1, undefined])
    board.done(1, chunkOf(1))
    board.done(0, chunkOf(0), 'a')
    expect([board.handOn(), board.handOn()]).toEqual([chunkOf(0), chunkOf(1)])
    // The worker did it too: that is not handed on again.
    board.done(1, chunkOf(1), 'a')
    expect([board.handOn(), board.isFinished]).toEqual([undefined, true])
  })

  it('stays near what has been handed on', () => {
    const board = boardFor(100, 1)
    const taken = ['a', 'b', 'c', 'd'].flatMap((worker) => [board.take(worker), board.take(worker)])
    expect(taken.filter((task) => task !== undefined).map(({ index }) => index)).toEqual([0, 1, 2, 3])
  })

  it('hands every chunk on once, in order, whoever dies when', () => {
    const step = fc.record({
      what: fc.constantFrom('take', 'finish', 'die', 'here', 'hand' as const),
      who: fc.constantFrom('a', 'b', 'c'),
    })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.array(step, { maxLength: 80 }), (chunks, steps) => {
        const board = boardFor(chunks, 3)
        const doing = new Map<string, number[]>()
        const handed: SamplingChunk[] = []
        const hand = (): void => {
          for (let chunk = board.handOn(); chunk; chunk = board.handOn()) handed.push(chunk)
        }
        const here = (): boolean => {
          const task = board.takeHere()
          if (task) board.done(task.index, chunkOf(task.index))
          return task !== undefined
        }
        for (const { what, who } of steps) {
          const own = doing.get(who) ?? []
          if (what === 'take') {
            const task = board.take(who)
            if (task) doing.set(who, [...own, task.index])
          } else if (what === 'finish') {
            const [index, ...rest] = own
            doing.set(who, rest)
            if (index !== undefined) board.done(index, chunkOf(index), who)
          } else if (what === 'die') {
            expect(board.lost(who)).toBe(own[0])
            doing.delete(who)
          } else if (what === 'here') here()
          else hand()
        }
        for (const who of ['a', 'b', 'c']) board.lost(who)
        do hand()
        while (here())
        hand()
        expect(handed).toEqual(Array.from({ length: chunks }, (_, index) => chunkOf(index)))
        expect(board.isFinished).toBe(true)
      }),
    )
  })
})
