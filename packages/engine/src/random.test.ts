import { describe, expect, it } from 'vitest'
import { randomFrom, sampleRandom, shuffle } from './random.ts'

describe('random numbers', () => {
  it('are the same for the same seed and others for another, large seeds included', () => {
    const drawn = (seed: number): number[] => {
      const random = randomFrom(seed)
      return Array.from({ length: 8 }, () => random.below(1000))
    }
    expect(drawn(1)).toEqual(drawn(1))
    expect(drawn(2 ** 40)).not.toEqual(drawn(0))
    expect(new Set([0, 1, 2, 2 ** 33].map((seed) => drawn(seed).join())).size).toBe(4)
    expect(() => randomFrom(-1)).toThrow(RangeError)
    expect(() => randomFrom(0.5)).toThrow(RangeError)
  })

  it('stay the same on every machine and in every version', () => {
    const random = randomFrom(20_26)
    expect([10, 1000, 2 ** 32, 2 ** 32].map((bound) => random.below(bound))).toEqual([
      7, 499, 1_930_590_800, 4_121_196_190,
    ])
    const sample = sampleRandom(2 ** 40 + 1, 7)
    expect([2 ** 32, 2 ** 31].map((bound) => sample.below(bound))).toEqual([3_825_775_945, 753_544_693])
  })

  it('favour no number of a large range', () => {
    // Three quarters of all words: without drawing again, the first third would come up in half of the draws.
    const random = randomFrom(3)
    let low = 0
    for (let draw = 0; draw < 9000; draw += 1) if (random.below(3 * 2 ** 30) < 2 ** 30) low += 1
    expect(Math.abs(low - 3000)).toBeLessThan(200)
  })

  it('are drawn once for each place that is shuffled', () => {
    const drawn = (length: number, count?: number): number[] => {
      const bounds: number[] = []
      const last = { below: (bound: number) => bounds.push(bound) && bound - 1 }
      const list = Array.from({ length }, (_, index) => index)
      shuffle(list, last, count)
      expect([...list].sort((a, b) => a - b)).toEqual(Array.from({ length }, (_, index) => index))
      return bounds
    }
    expect(drawn(5)).toEqual([5, 4, 3, 2])
    expect(drawn(5, 2)).toEqual([5, 4])
    expect(drawn(1)).toEqual([])
    expect(drawn(0)).toEqual([])
  })

  it('come up equally often, and so do orders', () => {
    const random = randomFrom(42)
    const counts = new Map<string, number>()
    for (let draw = 0; draw < 24_000; draw += 1) {
      const order = [0, 1, 2, 3]
      shuffle(order, random)
      counts.set(order.join(), (counts.get(order.join()) ?? 0) + 1)
    }
    expect(counts.size).toBe(24)
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150)
    expect(randomFrom(5).below(1)).toBe(0)
  })

  it('differ from sample to sample of one seed, evenly, and depend on nothing but the two numbers', () => {
    const first = (seed: number, sample: number): number => sampleRandom(seed, sample).below(2 ** 32)
    expect(first(7, 3)).toBe(first(7, 3))
    expect(first(3, 7)).not.toBe(first(7, 3))
    const drawn = Array.from({ length: 20_000 }, (_, sample) => first(1, sample))
    expect(new Set(drawn).size).toBeGreaterThan(19_990)
    const inTenth = Array.from({ length: 10 }, () => 0)
    for (const number of drawn) inTenth[Math.floor((number / 2 ** 32) * 10)] += 1
    for (const count of inTenth) expect(Math.abs(count - 2000)).toBeLessThan(200)
  })
})
