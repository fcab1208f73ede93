import { readFileSync } from 'node:fs'
import type { Situation } from '@anchorage/casefile'
import { carriedThrough, isVerdicts, listStates, type Solution, solve } from '@anchorage/engine'
import { describe, expect, it } from 'vitest'
import { equilibriaOf } from '../analyze.ts'
import { answerClaim } from '../outlook-answers.ts'
import { situationFrom } from '../testing/situations.ts'
import { damFile, type UncertainDam, uncertainDam, type WrittenStatement } from '../testing/uncertain-dam.ts'
import { allDraws } from './all-draws.ts'
import { type CaseSampler, caseSampler, sampledConcepts } from './case-sampler.ts'
import type { SampleQuestion } from './questions-chunk.ts'
import { type SampleCasesOptions, sampleCases } from './sample-cases.ts'
import { type Fate, type Variation, variationsOf } from './variations.ts'
import { variedList } from './varied-list.ts'

function samplerOf(situation: Situation, options: { vary?: 'attested' } = {}): CaseSampler {
  const made = caseSampler(situation, options)
  if ('diagnostics' in made) throw new Error(JSON.stringify(made.diagnostics))
  return made.sampler
}

function asked(situation: Situation, questions: readonly SampleQuestion[], options: SampleCasesOptions) {
  const answers = carriedThrough(sampleCases(situation, questions, options))
  if ('diagnostics' in answers) throw new Error('no answer')
  return answers
}

/** The file after what a draw says, written out by hand. */
function written(dam: UncertainDam, fateOf: (id: string) => Fate): UncertainDam {
  const list = (party: string, statements: readonly WrittenStatement[]): WrittenStatement[] => {
    const fates = statements.map((_, place) => fateOf(`parties.${party}.priorities.${place}`))
    return variedList(fates).map(({ place, flipped }) => {
      const want = statements[place]?.want ?? ''
      return { want: flipped ? `not (${want})` : want }
    })
  }
  return {
    upstream: list('upstream', dam.upstream),
    downstream: list('downstream', dam.downstream),
    constraints: dam.constraints.flatMap(({ want }, index) =>
      fateOf(`constraints.${index}`).kind === 'drop' ? [] : [{ want }],
    ),
    release: fateOf('parties.upstream.options.release').kind === 'drop' ? '' : 'change: forward',
    ...(dam.tuned !== undefined && { tuned: dam.tuned }),
  }
}

/** Everything that is stable, by the names of states. */
function plain(situation: Situation, solution: Solution): unknown {
  return sampledConcepts.map((concept) => {
    const verdicts = solution[concept]
    if (!isVerdicts(verdicts)) return concept
    return [...verdicts.stable, verdicts.equilibria].map((set) =>
      listStates(set)
        .map((s) => situation.stateId(s))
        .sort(),
    )
  })
}

describe('the variants of a case', () => {
  const situation = situationFrom(damFile(uncertainDam))
  const sampler = samplerOf(situation)

  it('are those in which every judgement that is not attested, or that says so itself, may be otherwise', () => {
    expect(sampler.variations.map(({ id, from, varies }) => [id, from, varies])).toEqual([
      ['parties.upstream.priorities.1', 'usual', { move: 0.1, drop: 0.05, flip: 0.05 }],
      ['parties.upstream.priorities.2', 'file', { drop: 0.2, move: 0.3, flip: 0.1 }],
      ['parties.downstream.priorities.0', 'usual', { move: 0.2, drop: 0.15, flip: 0.1 }],
      ['constraints.0', 'file', { drop: 0.5, move: 0, flip: 0 }],
      ['parties.upstream.options.release', 'usual', { move: 0, drop: 0.05, flip: 0 }],
    ])
    expect(variationsOf(situation, { vary: 'attested' })).toHaveLength(8)
    expect(sampler.widest.conflict.space.stateCount).toBe(6)
  })

  it.each([
    ['as it is', uncertainDam],
    ['moved by hand', { ...uncertainDam, tuned: '[{move: store, above: none}, {move: release, below: none}]' }],
  ])('are solved as the files are that say the same, all of them, by the definitions: %s', (_, dam) => {
    const sampler = samplerOf(situationFrom(damFile(dam)))
    let sum = 0
    for (const { draw, probability } of allDraws(sampler)) {
      sum += probability
      const fateOf = (id: string): Fate => {
        const index = sampler.variations.findIndex((each) => each.id === id)
        return sampler.variations[index]?.chances[draw[index] ?? 0]?.fate ?? { kind: 'stays' }
      }
      const file = situationFrom(damFile(written(dam, fateOf)))
      const solved = sampler.solved(draw)
      expect(solved && plain(solved.analysis.situation, solved.analysis.solution)).toEqual(
        plain(file, solve(file.conflict, { solver: 'oracle', concepts: sampledConcepts })),
      )
    }
    expect(sum).toBeCloseTo(1, 9)
  })

  it('come up as often as they should', () => {
    const holds: SampleQuestion = (analysis) => {
      const state = analysis.situation.findState('upstream.release')
      return state !== undefined && listStates(equilibriaOf(analysis, 'seq')).includes(state)
    }
    let exact = 0
    for (const { draw, probability } of allDraws(sampler)) {
      const solved = sampler.solved(draw)
      if (solved && holds(solved.analysis)) exact += probability
    }
    expect(exact).toBeGreaterThan(0.05)
    expect(exact).toBeLessThan(0.95)
    const [answer] = asked(situation, [holds], { samples: 20_000, seed: 3 }).answers
    expect(answer?.undecided).toBe(0)
    expect(answer?.share?.low).toBeLessThan(exact)
    expect(answer?.share?.high).toBeGreaterThan(exact)
  })

  it('are the same whoever draws them, in whatever order', () => {
    const other = samplerOf(situation)
    const forwards = Array.from({ length: 50 }, (_, sample) => sampler.draw(9, sample))
    const backwards = Array.from({ length: 50 }, (_, sample) => other.draw(9, 49 - sample)).reverse()
    expect(backwards).toEqual(forwards)
    expect(other.draw(10, 0)).not.toEqual(forwards.find((draw) => draw.some((fate) => fate > 0)))
  })
})

describe('what is certain', () => {
  it('holds in every sample, or in none', () => {
    const attested = damFile(uncertainDam)
      .replaceAll(/confidence: (inferred|assumed)/g, 'confidence: attested')
      .replaceAll(/varies: \{[^}]*\}/g, 'confidence: attested')
    const situation = situationFrom(attested)
    const states = Array.from({ length: situation.conflict.space.stateCount }, (_, state) => state)
    const questions = states.map(
      (state): SampleQuestion =>
        (analysis) =>
          listStates(equilibriaOf(analysis, 'gmr')).includes(state),
    )
    const { answers, variations } = asked(situation, questions, { samples: 20 })
    expect(variations).toEqual([])
    for (const { share } of answers) expect([0, 20]).toContain(share?.hits)
  })

  it('varies too where that is asked for, and stays where the file says so', () => {
    const quiet = damFile({
      ...uncertainDam,
      upstream: [{ want: 'not release', marks: 'confidence: assumed, varies: {}' }],
      downstream: [{ want: 'upstream.release', marks: 'confidence: attested' }],
      constraints: [{ want: 'never: upstream.release and upstream.store', marks: 'confidence: attested' }],
      release: '',
    })
    expect(variationsOf(situationFrom(quiet))).toEqual([])
    expect(variationsOf(situationFrom(quiet), { vary: 'attested' }).map(({ id }) => id)).toEqual([
      'parties.downstream.priorities.0',
      'constraints.0',
    ])
  })

  it('is read from certainty and uncertain too', () => {
    const marked = damFile({
      ...uncertainDam,
      upstream: [
        { want: 'not release', marks: 'certainty: 0.8, confidence: attested' },
        { want: 'store', marks: 'uncertain: true' },
      ],
    })
    const flips = variationsOf(situationFrom(marked)).slice(0, 2)
    expect(flips.map(({ varies }) => varies)).toEqual([
      { drop: 0, move: 0, flip: 0.2 },
      { drop: 0, move: 0, flip: 0.5 },
    ])
  })
})

describe('a varied list', () => {
  const places = (fates: readonly Fate[]): string =>
    variedList(fates)
      .map(({ place, flipped }) => (flipped ? '!' : '') + place)
      .join(' ')
  const stays: Fate = { kind: 'stays' }
  const to = (place: number): Fate => ({ kind: 'move', to: place })

  it('moves, drops and flips all at once', () => {
    expect(places([stays, stays, stays])).toBe('0 1 2')
    expect(places([to(2), stays, stays])).toBe('1 2 0')
    expect(places([stays, stays, to(0)])).toBe('2 0 1')
    expect(places([to(1), to(0), { kind: 'flip' }])).toBe('1 0 !2')
    expect(places([{ kind: 'drop' }, stays, to(0)])).toBe('2 1')
    expect(places([])).toBe('')
  })
})

describe('questions', () => {
  it('about outlooks are answered as in the case itself, and are left out where they have no answer', () => {
    const text = readFileSync(new URL('../../../../cases/anchorage-2025/case.yaml', import.meta.url), 'utf8')
    const situation = situationFrom(text)
    const claims = (situation.case?.outlooks ?? []).flatMap(({ claim }) => (claim ? [claim] : []))
    const questions = claims.map(
      (claim): SampleQuestion =>
        (analysis) => {
          const answers = answerClaim(analysis, claim)
          const answer = answers.find(({ concept }) => concept === 'seq') ?? answers[0]
          return answer === undefined || answer.verdict === 'unknown' ? undefined : answer.verdict === 'agrees'
        },
    )
    const { answers } = asked(situation, [...questions, () => undefined], { samples: 60, seed: 2 })
    const shares = answers.map(({ share }) => share?.hits)
    expect(shares.filter((hits) => hits !== undefined && hits > 0 && hits < 60).length).toBeGreaterThan(3)
    expect(answers.at(-1)).toEqual({ undecided: 60 })
    expect(asked(situation, questions, { samples: 60, seed: 2 }).answers.map(({ share }) => share?.hits)).toEqual(
      shares.slice(0, -1),
    )
  })

  it('need a case that has an answer without its uncertain rules', () => {
    const ranked = `anchorage: 1
title: Two
parties:
  a: {name: A, options: {x: {name: X}}, ranking: [a.x, none]}
  b: {name: B, options: {y: {name: "Y"}}, ranking: [none, a.x]}
constraints: [{never: b.y, varies: {drop: 0.1}}]
`
    const made = caseSampler(situationFrom(ranked))
    expect(variationsOf(situationFrom(ranked.replace(', varies: {drop: 0.1}', '')))).toEqual([])
    expect('diagnostics' in made && made.diagnostics.map(({ code }) => code)).toEqual([
      'ranking-misses',
      'ranking-misses',
    ])
  })
})

const variationIds = (variations: readonly Variation[]): string[] => variations.map(({ id }) => id)

describe('rules of another time', () => {
  it('do not vary', () => {
    const dated = damFile(uncertainDam)
      .replace('title: The dam', 'title: The dam\nasOf: 2025-01-01')
      .replace('varies: {drop: 0.5}', 'varies: {drop: 0.5}, during: {until: 2024-12-31}')
    expect(variationIds(variationsOf(situationFrom(dated)))).not.toContain('constraints.0')
  })
})
