import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Formula, not, option } from '../formula.ts'
import { ranksOf } from '../preferences/ranks.ts'
import { optionSpace } from '../space/option-space.ts'
import { isVerdicts } from '../stability/concepts.ts'
import { solveByDefinition } from '../stability/oracle.ts'
import { hasState, listStates, setOf } from '../state-set.ts'
import { formulas, optionModels } from '../testing/arbitraries.ts'
import { literalChange } from '../testing/literal-change.ts'
import { chicken, type ListedConflict, ranksOfPriorities } from '../testing/small-spaces.ts'
import { leastChange } from './least-change.ts'
import { applyEdit } from './list-edits.ts'
import type { ChangeConcept, ChangeQuestion, LeastChange } from './question.ts'

const concepts: readonly ChangeConcept[] = ['nash', 'gmr', 'smr', 'seq', 'symseq']

/** Small conflicts in option form in which every party ranks by a short list. */
function smallConflicts(): fc.Arbitrary<ListedConflict> {
  return optionModels({
    powers: true,
    irreversible: true,
    infeasible: true,
    forbidden: true,
    merged: true,
    optionLimit: 3,
  })
    .chain((model) =>
      fc
        .array(fc.array(formulas(model.options.length), { maxLength: 2 }), { minLength: 2, maxLength: 2 })
        .map((lists) => {
          const options = model.options.map((spec) => ({ ...spec, party: spec.party % 2 }))
          const powers = (model.powers ?? [])
            .map((power) => ({ ...power, party: power.party % 2 }))
            .filter(({ party, option }) => options[option].party !== party)
          const opened = optionSpace({ ...model, partyCount: 2, options, powers })
          if (!opened.ok) return undefined
          const ranks = lists.map((list) => ranksOf(opened.space, { kind: 'priorities', formulas: list }))
          const given = ranks.flatMap((result) => (result.ok ? [result.ranks] : []))
          return given.length === 2 ? { conflict: { space: opened.space, ranks: given }, lists } : undefined
        }),
    )
    .filter((small) => small !== undefined)
}

/** Every answer with the lists of all parties spelled out. */
function spelledOut({ ways }: LeastChange, lists: ListedConflict['lists']): Map<string, readonly number[]> {
  const answers = new Map<string, readonly number[]>()
  for (const { changes, states } of ways) {
    const descend = (depth: number, chosen: readonly (readonly Formula[])[]): void => {
      const change = changes[depth]
      if (!change) {
        const key = JSON.stringify(chosen)
        expect(answers.has(key)).toBe(false)
        answers.set(key, states)
        return
      }
      for (const { formulas: list } of change.lists) descend(depth + 1, chosen.with(change.party, list))
    }
    descend(0, lists)
  }
  return answers
}

function sorted(answers: ReadonlyMap<string, readonly number[]>): (readonly [string, readonly number[]])[] {
  return [...answers].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Every answer replayed: its edits give its lists, and solving with them by the definitions gives its states. */
function replay(question: ChangeQuestion, answer: LeastChange, lists: ListedConflict['lists']): void {
  const asked = listStates(question.states)
  for (const { changes, states } of answer.ways) {
    for (const { party, lists: edited } of changes) {
      for (const { edits, formulas: list } of edited) {
        expect(edits.reduce<readonly Formula[]>(applyEdit, lists[party])).toEqual(list)
      }
      // Lists have the same number where they rank all states alike, from 0 on.
      const rankings = edited.map(({ formulas: list }) => ranksOfPriorities(question.conflict.space, list).join())
      const numbers = new Map(rankings.map((ranking, index) => [ranking, edited[index].ranking]))
      expect(edited.map(({ ranking }) => ranking)).toEqual(rankings.map((ranking) => numbers.get(ranking)))
      expect([...numbers.values()]).toEqual([...numbers.values()].map((_, index) => index))
    }
    const first = lists.map((list, party) => changes.find((each) => each.party === party)?.lists[0].formulas ?? list)
    const ranks = first.map((list) => ranksOfPriorities(question.conflict.space, list))
    const verdicts = solveByDefinition({ ...question.conflict, ranks }, [question.concept])[question.concept]
    if (!isVerdicts(verdicts)) throw new Error('no answer')
    expect(asked.filter((state) => hasState(verdicts.equilibria, state))).toEqual(states)
  }
}

const ofChicken = chicken()
const ofNone = none()
const runs = 20 * Number(process.env.ANCHORAGE_RUNS ?? 1)

describe('leastChange', () => {
  it.each(concepts)('finds what generating every edited list finds, under %s', (concept) => {
    fc.assert(
      fc.property(
        smallConflicts(),
        fc.array(fc.nat(7), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('holds' as const, 'prevented' as const),
        ({ conflict, lists }, picked, goal) => {
          const states = setOf(
            conflict.space.stateCount,
            picked.map((pick) => pick % conflict.space.stateCount),
          )
          const question: ChangeQuestion = { conflict, concept, states, goal, lists, edits: 2 }
          const answer = leastChange(question)
          const literal = literalChange(conflict.space, lists, { concept, states: listStates(states), goal, most: 2 })
          replay(question, answer, lists)
          if (literal.edits === undefined) {
            expect(answer.edits === undefined || answer.edits > 2).toBe(true)
            return
          }
          expect(answer.edits).toBe(literal.edits)
          expect(sorted(spelledOut(answer, lists))).toEqual(sorted(literal.answers))
        },
      ),
      { numRuns: runs, endOnFailure: true },
    )
  })

  it.each(concepts)('finds all ways to hold and to prevent outcomes of a game of chicken, under %s', (concept) => {
    const { conflict, lists } = ofChicken
    for (const wanted of [[0], [3], [0, 3], [1, 2], [0, 1, 2, 3]]) {
      const states = setOf(4, wanted)
      for (const goal of ['holds', 'prevented'] as const) {
        const question: ChangeQuestion = { conflict, concept, states, goal, lists, edits: 2 }
        const answer = leastChange(question)
        const literal = literalChange(conflict.space, lists, { concept, states: wanted, goal, most: 2 })
        replay(question, answer, lists)
        expect(answer.edits).toBe(literal.edits)
        expect(sorted(spelledOut(answer, lists))).toEqual(sorted(literal.answers))
      }
    }
  })

  it.each(concepts)('finds what takes fewest, also where it is shared out in other ways, under %s', (concept) => {
    const { conflict, lists } = ofNone
    // One party alone, either of two, two edits of one or one of each; then what takes more beside what takes less.
    for (const wanted of [
      [1, 4],
      [3, 5],
      [1, 3, 5],
      [0, 7],
      [1, 7],
    ]) {
      const question: ChangeQuestion = { conflict, concept, states: setOf(8, wanted), goal: 'holds', lists, edits: 2 }
      const answer = leastChange(question)
      const literal = literalChange(conflict.space, lists, { concept, states: wanted, goal: 'holds', most: 2 })
      replay(question, answer, lists)
      expect(answer.edits).toBe(literal.edits)
      expect(sorted(spelledOut(answer, lists))).toEqual(sorted(literal.answers))
    }
  })

  it.each(concepts)('takes no edit exactly if the goal is met as it is, under %s', (concept) => {
    fc.assert(
      fc.property(smallConflicts(), fc.nat(7), ({ conflict, lists }, picked) => {
        const state = picked % conflict.space.stateCount
        const states = setOf(conflict.space.stateCount, [state])
        const verdicts = solveByDefinition(conflict, [concept])[concept]
        const holds = isVerdicts(verdicts) && hasState(verdicts.equilibria, state)
        expect(leastChange({ conflict, concept, states, goal: 'holds', lists, edits: 0 }).edits).toBe(
          holds ? 0 : undefined,
        )
        expect(leastChange({ conflict, concept, states, goal: 'prevented', lists, edits: 0 }).edits).toBe(
          holds ? undefined : 0,
        )
      }),
      { numRuns: 5 * runs },
    )
  })
})

/** Two options of one party and one of another; each would rather take none of its own. */
function none(): ListedConflict {
  const opened = optionSpace({
    partyCount: 2,
    options: [0, 0, 1].map((party) => ({ party, change: 'both' as const })),
    constraints: [],
  })
  if (!opened.ok) throw new Error('refused')
  const lists = [[not(option(0)), not(option(1))], [not(option(2))]]
  return { conflict: { space: opened.space, ranks: lists.map((list) => ranksOfPriorities(opened.space, list)) }, lists }
}

describe('what a least change says', () => {
  const { conflict, lists } = ofChicken
  const bothGiveWay = setOf(4, [3])

  it('names the edits, party by party, and what was looked at', () => {
    const answer = leastChange({ conflict, concept: 'nash', states: bothGiveWay, goal: 'holds', lists, edits: 2 })
    expect(answer.edits).toBe(2)
    expect(answer.perParty).toEqual([1, 1])
    expect(answer.ways).toHaveLength(1)
    const [{ changes }] = answer.ways
    expect(changes.map(({ party }) => party)).toEqual([0, 1])
    expect(changes[0].lists.map(({ edits }) => edits)).toContainEqual([{ kind: 'drop', at: 2 }])
    expect(changes[0].lists.map(({ edits }) => edits)).toContainEqual([{ kind: 'negate', at: 2 }])
    expect(answer.coverage).toMatchObject({ bound: 'each-party', edits: 1, isCut: false })
  })

  it('leaves alone a party whose list may not be edited', () => {
    const answer = leastChange({
      conflict,
      concept: 'nash',
      states: bothGiveWay,
      goal: 'holds',
      lists: [lists[0], undefined],
      edits: 2,
    })
    expect([answer.edits, answer.perParty]).toEqual([undefined, [1, undefined]])
  })

  it('says that a limit has cut the search', () => {
    const states = setOf(4, [0])
    const question: ChangeQuestion = { conflict, concept: 'seq', states, goal: 'holds', lists, edits: 2 }
    const whole = leastChange(question)
    const cut = leastChange({ ...question, limit: 3 })
    expect(whole.coverage.isCut).toBe(false)
    expect(cut.coverage).toMatchObject({ solved: 3, isCut: true })
    expect(cut.coverage.edits).toBeLessThan(whole.coverage.edits)
  })

  it('can be ended, and tells how far it is', () => {
    const stop = new Error('enough')
    const question: ChangeQuestion = {
      conflict,
      concept: 'seq',
      states: setOf(4, [0]),
      goal: 'holds',
      lists,
      edits: 3,
      signal: {
        throwIfAborted: () => {
          throw stop
        },
      },
    }
    expect(() => leastChange(question)).toThrow(stop)
    const seen: number[] = []
    const { signal: _, ...unsignalled } = question
    const answer = leastChange({ ...unsignalled, edits: 2, onProgress: (done, most) => void seen.push(done / most) })
    expect(seen.every((share) => share > 0 && share <= 1)).toBe(true)
    expect(seen.length).toBe(Math.floor(answer.coverage.solved / 64))
  })

  it('refuses sets and lists of another conflict', () => {
    const question: ChangeQuestion = {
      conflict,
      concept: 'nash',
      states: setOf(5, [0]),
      goal: 'holds',
      lists,
      edits: 1,
    }
    expect(() => leastChange(question)).toThrow(RangeError)
    expect(() => leastChange({ ...question, states: bothGiveWay, lists: [] })).toThrow(RangeError)
  })
})
