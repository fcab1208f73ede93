import { describe, expect, it } from 'vitest'
import { parseCase } from './parse-case.ts'

/** A dam, with whatever stands beside its second priority, its option and its constraint. */
function dam(places: { priority?: string; option?: string; constraint?: string }): string {
  return `anchorage: 1
title: The dam
parties:
  owner:
    name: Owner
    options: {release: {name: Release water, ${places.option ?? ''}}}
    priorities:
      - {want: city.pay}
      - {want: not release, ${places.priority ?? ''}}
  city:
    name: City
    options: {pay: {name: Pay}}
    priorities: [{want: owner.release}, {want: not pay}]
constraints:
  - {${places.constraint ?? 'never: owner.release and city.pay'}}
`
}

function problemsOf(places: Parameters<typeof dam>[0]): [code: string, words: string][] {
  const text = dam(places)
  return parseCase('case.yaml', text).diagnostics.map(({ code, range }) => [code, text.slice(range.start, range.end)])
}

describe('how a judgement may vary', () => {
  it('is read where it stands; what is not named is 0', () => {
    const parsed = parseCase(
      'case.yaml',
      dam({
        priority: 'varies: {drop: 0.1, flip: 0.25}',
        option: 'change: forward, varies: {drop: 0.5}',
        constraint: 'never: owner.release and city.pay, varies: {}',
      }),
    )
    expect(parsed.diagnostics).toEqual([])
    const [owner] = parsed.case?.parties ?? []
    const priorities = owner?.preference.kind === 'priorities' ? owner.preference.priorities : []
    expect(priorities.map(({ varies }) => varies)).toEqual([undefined, { drop: 0.1, move: 0, flip: 0.25 }])
    expect(owner?.options[0]?.varies).toEqual({ drop: 0.5, move: 0, flip: 0 })
    expect(parsed.case?.constraints[0]?.varies).toEqual({ drop: 0, move: 0, flip: 0 })
  })

  it('is refused where it is no probability, or too much together', () => {
    expect(problemsOf({ priority: 'varies: {drop: 1.2}' })).toEqual([['bad-share', '1.2']])
    expect(problemsOf({ priority: 'varies: {move: -0.1}' })).toEqual([['bad-share', '-0.1']])
    expect(problemsOf({ priority: 'varies: {drop: 0.5, move: 0.3, flip: 0.3}' })).toEqual([
      ['varies-too-likely', '{drop: 0.5, move: 0.3, flip: 0.3}'],
    ])
    expect(problemsOf({ priority: 'varies: {drop: 0.7, move: 0.2, flip: 0.1}' })).toEqual([])
  })

  it('is refused where nothing can vary in that way', () => {
    expect(problemsOf({ option: 'varies: {drop: 0.5}' })).toEqual([['varies-without-effect', '{drop: 0.5}']])
    expect(problemsOf({ constraint: 'merge: city.pay, varies: {drop: 0.5}' })).toContainEqual([
      'varies-without-effect',
      '{drop: 0.5}',
    ])
    expect(problemsOf({ constraint: 'never: city.pay, varies: {move: 0.5}' })).toEqual([['unknown-key', 'move']])
    expect(problemsOf({ priority: 'varies: {swap: 0.5}' })).toEqual([['unknown-key', 'swap']])
  })
})
