import { parseCase, situationOf } from '@anchorage/casefile'
import { describe, expect, it } from 'vitest'
import { analyze } from './analyze.ts'
import { graphFacts, marksOf } from './graph-facts.ts'
import { nearestFirst } from './nearest-first.ts'

const text = `anchorage: 1
title: T
parties:
  a:
    name: A
    options:
      go: {name: Go}
      stay: {name: Stay}
    priorities:
      - want: go
states:
  start: {taken: [], name: Start}
  both: {taken: [a.go, a.stay], name: Both}
statusQuo: start
`
const parsed = parseCase('case.yaml', text)
const analysis = analyze(situationOf(parsed.case!).situation!)

describe('states of an outcome', () => {
  it('are told of by improvements from the status quo first, then those with a name', () => {
    const states = [0, 1, 2, 3]
    const ordered = nearestFirst(analysis, states)
    const words = ordered.map((state) => marksOf(analysis.situation, state).join(''))
    expect(words[0]).toBe('NN')
    expect(words.slice(1, 3).sort()).toEqual(['YN', 'YY'])
    expect(words[3]).toBe('NY')
    expect(analysis.situation.stateName(ordered[1]!)).toBeDefined()
  })

  it('are drawn with the words, ranks and moves of the analysis', () => {
    const facts = graphFacts(analysis, 'nash', 'en')
    expect([facts.stateCount, facts.parties, facts.statusQuo]).toEqual([4, [{ name: 'A' }], 0])
    const targets: number[] = []
    facts.forEachMove(0, 0, (target) => targets.push(target))
    expect(targets.sort()).toEqual([1, 2, 3])
    expect(facts.rankOf(0, targets.find((state) => facts.pattern(state)[0] === 'Y')!)).toBeGreaterThan(
      facts.rankOf(0, 0),
    )
  })
})
