import { parseCase, type Situation, situationOf } from '@anchorage/casefile'
import { isVerdicts, listStates } from '@anchorage/engine'
import { describe, expect, it } from 'vitest'
import { answerConcepts, conceptFamilies, explainable } from './concept-answers.ts'

/** A case of one party that wants each of its options, the first one much. */
function situationWith(optionCount: number): Situation {
  const names = Array.from({ length: optionCount }, (_, index) => `o${index}`)
  const text = `anchorage: 1
title: T
parties:
  a:
    name: A
    options: {${names.map((name) => `${name}: {name: ${name}}`).join(', ')}}
    priorities:
      - {want: o0, strength: 3}
      - {want: o1, uncertain: true}
`
  const parsed = parseCase('case.yaml', text)
  const situation = parsed.case && situationOf(parsed.case).situation
  if (!situation) throw new Error(parsed.diagnostics.map(({ code }) => code).join())
  return situation
}

describe('families of rules', () => {
  it('have no answer where a bit for each pair of states would be too much', () => {
    const situation = situationWith(15)
    const names = ['strong-gmr', 'nash-a', 'strong-seq-d']
    const answers = answerConcepts(situation, names)
    expect(answers.map(({ concept, answer }) => [concept, answer])).toEqual(
      names.map((name) => [name, { reason: 'too-many-states' }]),
    )
  })

  it('have a concept for each degree in use, strongest first, and name it alone too', () => {
    const situation = situationWith(2)
    const levels = ['level-gmr-3', 'level-gmr-2', 'level-gmr-1']
    expect(answerConcepts(situation, ['level-gmr']).map(({ concept }) => concept)).toEqual(levels)
    expect(explainable(situation, 'level-gmr')?.concepts).toEqual(levels)
    expect(explainable(situation, 'level-gmr-2')?.concepts).toEqual(['level-gmr-2'])
    expect(explainable(situation, 'level-gmr-4')).toBeUndefined()
  })

  it('agree with their reasons about every verdict', () => {
    const situation = situationWith(2)
    for (const family of conceptFamilies) {
      if (!family.explain) continue
      for (const { concept, answer } of answerConcepts(situation, family.concepts)) {
        if (family.concepts.every((name) => !concept.startsWith(name)) || !isVerdicts(answer)) continue
        for (const state of [0, 1, 2, 3]) {
          const { kind } = family.explain(situation, concept, state, 0, 'en')
          const isStable = kind === 'untempted' || kind === 'answered'
          expect([concept, state, isStable]).toEqual([concept, state, listStates(answer.equilibria).includes(state)])
        }
      }
    }
  })
})
