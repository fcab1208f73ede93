import { describe, expect, it } from 'vitest'
import { not, option, or } from '../formula.ts'
import { ranksOf } from '../preferences/ranks.ts'
import { optionSpace } from '../space/option-space.ts'
import { setOf } from '../state-set.ts'
import { listsByEdits } from '../testing/literal-change.ts'
import { chicken } from '../testing/small-spaces.ts'
import { leastChange } from './least-change.ts'
import type { ChangeConcept, ChangeQuestion } from './question.ts'

/** Nash and all that follows hold in 1 and 2. */
const { conflict, lists } = chicken()

/** How many lists one edit makes of a party's list, and how many one or two edits do; alike for both parties. */
const [one, upToTwo] = [1, 2].map((most) =>
  listsByEdits(lists[0], 2, most)
    .slice(1)
    .reduce((sum, { size }) => sum + size, 0),
)

function asked(concept: ChangeConcept, goal: ChangeQuestion['goal'], states: readonly number[]): ChangeQuestion {
  return { conflict, concept, goal, states: setOf(4, states), lists, edits: 2 }
}

describe('what a search looked at', () => {
  it.each(['nash', 'gmr', 'smr'] as const)('is nothing where nothing has to change, under %s', (concept) => {
    const nothing = { edits: 0, lists: [0, 0], combinations: 0, solved: 0, isCut: false }
    const held = leastChange(asked(concept, 'holds', [1]))
    expect([held.edits, held.perParty, held.coverage]).toEqual([0, [0, 0], { bound: 'each-party', ...nothing }])
    const prevented = leastChange(asked(concept, 'prevented', [0]))
    expect([prevented.edits, prevented.coverage]).toEqual([0, { bound: 'all-together', ...nothing }])
  })

  it.each(['nash', 'gmr', 'smr'] as const)('is every list of each party once, under %s', (concept) => {
    const whole = { solved: 0, isCut: false }
    expect(leastChange(asked(concept, 'holds', [0])).coverage).toEqual({
      ...whole,
      bound: 'each-party',
      edits: 1,
      lists: [one, one],
      combinations: 2 * one,
    })
    expect(leastChange(asked(concept, 'prevented', [1])).coverage).toEqual({
      ...whole,
      bound: 'all-together',
      edits: 1,
      lists: [one, one],
      combinations: 2 * one,
    })
    // Both must change: lists of one edit are looked at alone, then together, and count once.
    const both = leastChange(asked(concept, 'prevented', [1, 2]))
    expect([both.edits, both.coverage]).toEqual([
      2,
      { ...whole, bound: 'all-together', edits: 2, lists: [upToTwo, upToTwo], combinations: 2 * upToTwo },
    ])
  })

  it('leaves out parties and states that cannot matter', () => {
    const fixed = { lists: [lists[0], undefined] }
    const alone = leastChange({ ...asked('nash', 'holds', [0]), ...fixed })
    expect([alone.edits, alone.perParty]).toEqual([undefined, [1, undefined]])
    expect(alone.coverage).toMatchObject({ edits: 2, lists: [one, 0], combinations: one })
    // Of several states none that the other party, as it is, leaves.
    const several = leastChange({ ...asked('nash', 'holds', [0, 3]), ...fixed })
    expect([several.edits, several.perParty]).toEqual([undefined, undefined])
    expect(several.coverage).toMatchObject({ edits: 2, lists: [0, 0], combinations: 0 })
    expect(leastChange({ ...asked('nash', 'prevented', [1]), ...fixed }).coverage.lists).toEqual([one, 0])
  })

  it.each(['seq', 'symseq'] as const)('is what could matter, solved only where it must be, under %s', (concept) => {
    const all = { bound: 'all-together', isCut: false }
    // As it is, neither leaves 1, whatever the other wants: known without solving for SEQ, but its verdict is given.
    expect(leastChange(asked(concept, 'holds', [1])).coverage).toEqual({
      ...all,
      edits: 0,
      lists: [0, 0],
      combinations: 1,
      solved: 1,
    })
    // 0 is not even stable under GMR: prevented without solving.
    expect(leastChange(asked(concept, 'prevented', [0])).coverage).toEqual({
      ...all,
      edits: 0,
      lists: [0, 0],
      combinations: 1,
      solved: 0,
    })
    const alone = leastChange({ ...asked(concept, 'holds', [0]), lists: [lists[0], undefined] })
    expect([alone.edits, alone.perParty]).toEqual([undefined, undefined])
    // The other leaves 0 as it is: nothing to solve.
    expect(alone.coverage).toMatchObject({ edits: 2, lists: [upToTwo, 0], solved: 0 })
    const both = leastChange(asked(concept, 'prevented', [0, 1, 2, 3]))
    expect([both.edits, both.coverage]).toMatchObject([undefined, { edits: 2, lists: [upToTwo, upToTwo], solved: 6 }])
  })

  it.each(['seq', 'symseq'] as const)('counts up to what there can be, under %s', (concept) => {
    const seen: (readonly [number, number])[] = []
    const question = asked(concept, 'holds', [0, 3])
    const { coverage } = leastChange({ ...question, onProgress: (done, most) => void seen.push([done, most]) })
    expect(seen).toHaveLength(Math.floor(coverage.solved / 64))
    const done = seen.map(([looked]) => looked)
    expect(done).toEqual(done.toSorted((a, b) => a - b))
    expect(done.at(-1)).toBeLessThanOrEqual(coverage.combinations)
    // Nothing changed, one edit of one of them, two edits of one, one edit of each (28 and 28 · 40 sequences at most).
    expect(new Set(seen.map(([, most]) => most))).toEqual(new Set([1 + 2 * 28 + 2 * 28 * 40 + 28 * 28]))
  })
})

describe('a long search of single lists', () => {
  // One party with three options that it would rather not take: all three are not taken after less than three edits.
  const free = optionSpace({
    partyCount: 1,
    options: [0, 1, 2].map(() => ({ party: 0, change: 'both' as const })),
    constraints: [],
  })
  if (!free.ok) throw new Error('refused')
  const none = [not(option(0)), not(option(1)), not(option(2)), or(option(0), option(1))]
  const ranked = ranksOf(free.space, { kind: 'priorities', formulas: none })
  if (!ranked.ok) throw new Error('no ranks')
  const question = { conflict: { space: free.space, ranks: [ranked.ranks] }, concept: 'nash' as const, lists: [none] }
  const edited = listsByEdits(none, 3, 2)
  const asks: readonly ChangeQuestion[] = [
    { ...question, goal: 'holds', states: setOf(8, [7]), edits: 2 },
    { ...question, goal: 'prevented', states: setOf(8, [0, 1, 2, 3, 4, 5, 6, 7]), edits: 2 },
  ]

  it.each(asks)('tells how far it is, and can be ended (to have it $goal)', (ask) => {
    const seen: (readonly [number, number])[] = []
    const answer = leastChange({ ...ask, onProgress: (done, most) => void seen.push([done, most]) })
    expect(answer.edits).toBeUndefined()
    expect(answer.coverage.lists).toEqual([edited[1].size + edited[2].size])
    // At most 50 edits of four statements, then 66 of five.
    expect(seen).toEqual([[512, 50 * 66]])
    const stop = new Error('enough')
    const signal = {
      throwIfAborted: () => {
        throw stop
      },
    }
    expect(() => leastChange({ ...ask, signal })).toThrow(stop)
    expect(leastChange({ ...ask, edits: 1, signal }).edits).toBeUndefined()
  })
})
