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
