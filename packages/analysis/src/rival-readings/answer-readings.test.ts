import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCase, type Situation, situationOf } from '@anchorage/casefile'
import { carriedThrough, countStates, hasState, isVerdicts, listStates, setOf, solve } from '@anchorage/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze, equilibriaOf } from '../analyze.ts'
import { situationFrom } from '../testing/situations.ts'
import { answerReadings, type ReadingsAnswer, type ReadingsQuestion } from './answer-readings.ts'
import { combinationsOf, needsOf } from './combinations.ts'
import { evidenceRows } from './discriminating-evidence.ts'

const text = readFileSync(
  join(import.meta.dirname, '..', '..', '..', '..', 'cases', 'anchorage-2025', 'case.yaml'),
  'utf8',
)

function anchorage(): Situation {
  return situationFrom(text)
}

function answered(situation: Situation, question: ReadingsQuestion): ReadingsAnswer {
  const answer = carriedThrough(answerReadings(situation, question))
  if ('refused' in answer) throw new Error(answer.refused)
  return answer
}

/** The readings of a combination, as a choice. */
function readingsOf({ situation, varied, combinations }: ReadingsAnswer, combination: number): Record<string, string> {
  return Object.fromEntries(
    varied.flatMap(({ party, readings }, index) => {
      const { id } = readings[combinations.readingIn(combination, index)]!
      return id === undefined ? [] : [[situation.parties[party]!.id, id]]
    }),
  )
}

describe('answerReadings', () => {
  const situation = anchorage()
  const settled = { text: 'settled', states: situation.statesIn('settled').states! }
  const answer = answered(situation, { concept: 'seq', asked: [settled] })

  it('says of each combination what the case says when it is read so', () => {
    const c = parseCase('case.yaml', text).case!
    expect(answer.combinations.count).toBe(54)
    for (const combination of [0, 1, 17, 30, 53]) {
      const read = situationOf(c, { readings: readingsOf(answer, combination) }).situation!
      const equilibria = equilibriaOf(analyze(read), 'seq')
      expect(answer.equilibriumCounts[combination]).toBe(countStates(equilibria))
      for (const { states, holding } of answer.outcomes) {
        for (const state of listStates(states)) {
          expect(hasState(holding, combination)).toBe(hasState(equilibria, state))
        }
      }
    }
  })

  it('says what a settlement needs of each party', () => {
    const [asked] = answer.asked
    const ids = asked!.needs.parties.map(({ possible }, index) =>
      possible.map((reading) => answer.varied[index]!.readings[reading]!.id ?? 'main'),
    )
    expect(ids).toEqual([
      ['main', 'threat-meant'],
      ['main', 'fears-consequences'],
      ['main'],
      ['main', 'alliance-first'],
    ])
    expect([countStates(asked!.holding), asked!.needs.isExact, countStates(asked!.reached!)]).toEqual([8, true, 0])
    expect(asked!.evidence.map(({ varied }) => answer.situation.parties[answer.varied[varied]!.party]!.id)).toEqual([
      'us',
      'russia',
      'ukraine',
      'europe',
    ])
  })

  it('covers every equilibrium of every combination, and no other state', () => {
    const covered = setOf(
      situation.conflict.space.stateCount,
      answer.outcomes.flatMap(({ states }) => listStates(states)),
    )
    expect(countStates(covered)).toBeGreaterThan(0)
    expect(answer.outcomes.every(({ holding }) => countStates(holding) > 0)).toBe(true)
    const first = solve(situation.conflict, { concepts: ['seq'] }).seq
    if (!isVerdicts(first)) throw new Error('expected verdicts')
    expect(listStates(first.equilibria).every((state) => hasState(covered, state))).toBe(true)
  })

  it('keeps to the parties asked for, and reads the others as chosen', () => {
    const c = parseCase('case.yaml', text).case!
    const read = situationOf(c, { readings: { europe: 'refuses', us: 'threat-meant' } }).situation!
    const some = answered(read, { concept: 'seq', parties: [0], asked: [settled] })
    expect(some.combinations.count).toBe(3)
    expect(some.situation.choice?.readings).toEqual({ europe: 'refuses' })
    expect(countStates(some.asked[0]!.holding)).toBe(0)
  })

  it('finds readings that make no difference on the day', () => {
    // While the threat is off the table, fear of it decides nothing.
    expect(answer.alike).toEqual([{ varied: 1, reading: 1, as: 0 }])
    const later = situationOf(parseCase('case.yaml', text).case!, { asOf: '2025-09-06' }).situation!
    expect(answered(later, { concept: 'seq' }).alike).toEqual([])
    expect(answer.varied[1]?.readings.map(({ parts }) => parts?.place)).toEqual([undefined, 2, 1])
  })

  it('refuses what has no rivals, and more combinations than the limit', () => {
    const refused = (question: Partial<ReadingsQuestion>, of = situation) => {
      const step = answerReadings(of, { concept: 'seq', ...question }).next()
      return step.done && 'refused' in step.value ? step.value : undefined
    }
    expect(refused({ parties: [] })).toEqual({ refused: 'no-readings' })
    expect(refused({ limit: 53 })).toEqual({ refused: 'too-many', count: 54, limit: 53 })
    const { case: _, ...table } = situation
    expect(refused({}, table)).toEqual({ refused: 'no-case' })
  })
})

describe('needsOf', () => {
  it('agrees with its definition on random sets of combinations', () => {
    const shape = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(
        shape.chain((radices) => {
          const { count } = combinationsOf(radices)
          return fc.tuple(fc.constant(radices), fc.array(fc.boolean(), { minLength: count, maxLength: count }))
        }),
        ([radices, members]) => {
          const all = combinationsOf(radices)
          const holding = setOf(
            all.count,
            members.flatMap((isIn, combination) => (isIn ? [combination] : [])),
          )
          const { parties, isExact } = needsOf(all, holding)
          const list = members.map((isIn, combination) => ({
            isIn,
            digits: radices.map((_, varied) => all.readingIn(combination, varied)),
          }))
          expect(new Set(list.map(({ digits }) => digits.join())).size).toBe(all.count)
          for (const [varied, { possible, sufficient, influence }] of parties.entries()) {
            const having = (reading: number) => list.filter(({ digits }) => digits[varied] === reading)
            const readings = [...Array(radices[varied]).keys()]
            expect(possible).toEqual(readings.filter((reading) => having(reading).some(({ isIn }) => isIn)))
            expect(sufficient).toEqual(readings.filter((reading) => having(reading).every(({ isIn }) => isIn)))
            const contexts = new Map<string, Set<boolean>>()
            for (const { isIn, digits } of list) {
              const key = digits.with(varied, 0).join()
              contexts.set(key, (contexts.get(key) ?? new Set()).add(isIn))
            }
            expect(influence).toEqual({
              contexts: contexts.size,
              changed: [...contexts.values()].filter(({ size }) => size > 1).length,
            })
          }
          expect(isExact).toBe(
            list.every(
              ({ isIn, digits }) => isIn === digits.every((digit, index) => parties[index]!.possible.includes(digit)),
            ),
          )
        },
      ),
    )
  })
})

describe('evidenceRows', () => {
  it('marks what each reading cites, and what does not tell them apart', () => {
    const { varied, situation } = answered(anchorage(), { concept: 'nash' })
    const rows = evidenceRows(situation.case!, varied[0]!)
    expect(rows.find(({ evidence }) => evidence === 'trump-threat')?.discriminates).toBe(false)
    expect(rows.find(({ evidence }) => evidence === 'newsweek-contradiction')).toMatchObject({
      marks: [undefined, 'for', undefined],
      discriminates: true,
    })
  })
})
