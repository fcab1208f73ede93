import { type Concept, isVerdicts, listStates, statesWhere } from '@anchorage/engine'
import { describe, expect, it } from 'vitest'
import { situationFrom } from '../testing/situations.ts'
import { damFile, uncertainDam } from '../testing/uncertain-dam.ts'
import { allDraws } from './all-draws.ts'
import { BitCounter, setAtPlaces } from './bit-counter.ts'
import { BoundedMemo } from './bounded-memo.ts'
import { caseSampler, sampledConcepts } from './case-sampler.ts'
import { ContentMemo } from './content-memo.ts'
import { mutualInformation } from './mutual-information.ts'
import { equilibriaIn, robustnessJob, widestList } from './robustness-chunk.ts'
import { robustnessTotal } from './robustness-total.ts'
import { findingOf, findings, watchJob } from './watch-chunk.ts'
import { watchTotal } from './watch-total.ts'

const situation = situationFrom(
  `${damFile(uncertainDam)}terms:\n  wet: upstream.release\n  calm: not downstream.attack\n`,
)
const made = caseSampler(situation)
if ('diagnostics' in made) throw new Error('expected a sampler')
const { sampler } = made
const samples = 600
const solved = Array.from({ length: samples }, (_, sample) => sampler.solved(sampler.draw(4, sample)))

/** Counts one sample at a time, by the names of states. */
function counted(concept: Concept, holds: (state: string, index: number) => boolean): number {
  return solved.filter((each, index) => {
    if (!each) return false
    const set = equilibriaIn(each, concept)
    return set && listStates(set).some((state) => holds(String(each.analysis.situation.stateId(state)), index))
  }).length
}

describe('what is counted in samples', () => {
  const job = robustnessJob(situation, sampler, 'upstream.store')
  const total = robustnessTotal(job)
  for (let from = 0; from < samples; from += 150) total.add(job.chunk(4, from, 150))

  it('is what one sample after the other says', () => {
    expect([total.samples, total.decided]).toEqual([samples, samples])
    for (const { concept, equilibria, stable } of total.totals()) {
      for (let state = 0; state < equilibria.length; state += 1) {
        const id = String(sampler.widest.stateId(state))
        expect([concept, id, equilibria[state]]).toEqual([concept, id, counted(concept, (held) => held === id)])
        for (const [party, counts] of stable.entries()) {
          const direct = solved.filter((each) => {
            const verdicts = each?.analysis.solution[concept]
            const own = each?.analysis.situation.findState(id)
            const set = isVerdicts(verdicts) ? verdicts.stable[party] : undefined
            return own !== undefined && set && listStates(set).includes(own)
          }).length
          expect(counts[state]).toBe(direct)
        }
      }
    }
  })

  it('says how often what holds is the same as now, and of one kind', () => {
    expect(job.patterns.map(({ label }) => label)).toEqual(['upstream.store', 'wet', 'calm'])
    const base = sampler.solved(sampler.variations.map(() => 0))
    const basis = base && equilibriaIn(base, 'seq')
    const names = basis && base ? widestList(basis, base.widestState).join() : ''
    const same = solved.filter((each) => {
      const set = each && equilibriaIn(each, 'seq')
      return set && widestList(set, each.widestState).join() === names
    }).length
    const seq = total.totals().find(({ concept }) => concept === 'seq')
    expect(seq?.same).toBe(same)
    expect(same).toBeGreaterThan(0)
    const wet = solved.map((each) => {
      const set = each && equilibriaIn(each, 'seq')
      const formula = situation.case?.terms[0]?.condition.formula
      if (!set || !formula) return []
      const within = new Set(listStates(statesWhere(each.analysis.situation.conflict.space, formula).all))
      return listStates(set).map((state) => within.has(state))
    })
    expect(seq?.patterns[1]).toEqual([
      wet.filter((each) => each.some(Boolean)).length,
      wet.filter((each) => each.length > 0 && each.every(Boolean)).length,
    ])
  })

  it('comes near to the exact probabilities, which all draws together give', () => {
    const exact = sampledConcepts.map(() => new Float64Array(sampler.widest.conflict.space.stateCount))
    for (const { draw, probability } of allDraws(sampler)) {
      const each = sampler.solved(draw)
      sampledConcepts.forEach((concept, index) => {
        const set = each && equilibriaIn(each, concept)
        if (!each || !set) return
        const sums = exact[index]
        for (const state of widestList(set, each.widestState)) if (sums) sums[state] = (sums[state] ?? 0) + probability
      })
    }
    total.totals().forEach(({ equilibria }, index) => {
      equilibria.forEach((count, state) => {
        const probability = exact[index]?.[state] ?? 0
        const spread = 4 * Math.sqrt((probability * (1 - probability)) / samples)
        expect(Math.abs(count / samples - probability)).toBeLessThanOrEqual(spread + 1e-9)
      })
    })
  })
})

describe('what to watch', () => {
  const job = watchJob(situation, sampler, { concept: 'seq', to: 'upstream.release' })
  const total = watchTotal(job)
  for (let from = 0; from < samples; from += 200) total.add(job.chunk(4, from, 200))
  const draws = Array.from({ length: samples }, (_, sample) => sampler.draw(4, sample))

  it('counts what holds with each finding', () => {
    const things = [
      ...total.statesHeld(0).map((state) => ({ kind: 'state' as const, state })),
      { kind: 'pattern' as const, pattern: 0 },
    ]
    const judgements = total.judgements(things)
    expect(judgements).toHaveLength(sampler.variations.length)
    for (const { variation, came, bearings } of judgements) {
      const place = sampler.variations.indexOf(variation)
      findings.forEach((finding, index) => {
        const found = (sample: number): boolean => findingOf(variation, draws[sample]?.[place] ?? 0) === finding
        expect(came[index]).toBe(draws.filter((_, sample) => found(sample)).length)
        for (const { thing, yes } of bearings) {
          const wanted = thing.kind === 'state' ? String(sampler.widest.stateId(thing.state)) : undefined
          const direct = counted(
            'seq',
            (id, sample) => found(sample) && (wanted === undefined ? id.includes('upstream.release') : id === wanted),
          )
          expect(yes[index]).toBe(direct)
        }
      })
    }
    const changes = judgements.map(({ change }) => change)
    expect(changes).toEqual(changes.toSorted((a, b) => b - a))
    expect(changes[0]).toBeGreaterThan(0)
  })
})

describe('mutual information', () => {
  it('is one bit for a coin that decides, and nothing for one that does not', () => {
    const decides = mutualInformation([5000, 5000], [5000, 0])
    expect(decides.bits).toBeCloseTo(1, 3)
    expect(decides.low).toBeGreaterThan(0.99)
    const idle = mutualInformation([5000, 5000], [2500, 2500])
    expect([idle.bits, idle.low]).toEqual([0, 0])
    expect(idle.bias).toBeCloseTo(1 / (2 * 10_000 * Math.LN2), 12)
  })

  it('is nothing where there is nothing to tell', () => {
    expect(mutualInformation([], [])).toEqual({ bits: 0, low: 0, high: 0, bias: 0 })
    expect(mutualInformation([10, 5], [0, 0]).bits).toBe(0)
    expect(mutualInformation([10, 5], [10, 5]).bits).toBe(0)
    expect(mutualInformation([10, 0, 5], [5, 0, 1]).bias).toBeCloseTo(1 / (2 * 15 * Math.LN2), 12)
  })
})

describe('counting by bits', () => {
  it('counts as one by one, into other places too', () => {
    const counter = new BitCounter()
    const expected = new Uint32Array(70)
    const place = Uint32Array.from({ length: 70 }, (_, state) => 69 - state)
    for (let set = 0; set < 37; set += 1) {
      const states = expected.map((_, state) => Number((state * 7 + set * 13) % 5 < 2))
      const words = new Uint32Array(3)
      states.forEach((isIn, state) => {
        if (isIn === 0) return
        const word = state >>> 5
        words[word] = (words[word] ?? 0) | (1 << (state & 31))
        expected[69 - state] = (expected[69 - state] ?? 0) + 1
      })
      counter.add({ size: 70, words })
    }
    const counts = new Uint32Array(70)
    counter.flush(counts, place)
    expect(counts).toEqual(expected)
    counter.flush(counts, place)
    expect(counts).toEqual(expected)
    expect(setAtPlaces(70, [0, 69], place)?.words[0]).toBe(1)
    expect(setAtPlaces(2, [5], undefined)).toBeUndefined()
  })
})

describe('a memory', () => {
  it('forgets what has not been asked for lately, and tells contents apart by value', () => {
    const memo = new BoundedMemo<number, number>(4)
    let made = 0
    const ask = (key: number): number =>
      memo.get(key, () => {
        made += 1
        return key * 2
      })
    for (const key of [1, 2, 1, 3, 1, 4, 1, 5, 1]) expect(ask(key)).toBe(key * 2)
    expect(made).toBe(5)
    ask(2)
    expect(made).toBe(6)
    const contents = new ContentMemo<string>(8)
    const name = (...numbers: number[]): string => contents.get(0, Uint32Array.from(numbers), () => numbers.join())
    expect([name(1, 2), name(2, 1), name(1, 2), name()]).toEqual(['1,2', '2,1', '1,2', ''])
    expect(contents.get(1, Uint32Array.of(1, 2), () => 'another')).toBe('another')
  })
})
