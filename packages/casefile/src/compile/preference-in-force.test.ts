import { describe, expect, it } from 'vitest'
import { parseCase } from '../parse/parse-case.ts'
import type { Choice } from '../situation.ts'
import { preferenceInForce } from './preference-in-force.ts'
import { situationOf } from './situation-of.ts'

const text = `anchorage: 1
title: The river
asOf: 2020-06-01
parties:
  upstream:
    name: Upstream
    options: {release: {name: Release}}
    priorities:
      - want: release
      - {want: not release, during: {from: 2021-01-01}}
    readings:
      calm: {name: Calm, weights: {release: 1}}
`

function kindAndCount(choice: Choice): [string | undefined, number] {
  const parsed = parseCase('case.yaml', text).case
  const { situation } = parsed ? situationOf(parsed, choice) : {}
  if (!situation) throw new Error('the case gives no situation')
  const preference = preferenceInForce(situation, 0)
  return [preference?.kind, preference?.kind === 'priorities' ? preference.priorities.length : 0]
}

describe('the preference in force', () => {
  it('has the priorities of the day, in the reading chosen', () => {
    expect(kindAndCount({})).toEqual(['priorities', 1])
    expect(kindAndCount({ asOf: '2021-05-01' })).toEqual(['priorities', 2])
    expect(kindAndCount({ readings: { upstream: 'calm' } })).toEqual(['weights', 0])
  })
})
