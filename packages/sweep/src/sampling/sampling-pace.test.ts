import { describe, expect, it } from 'vitest'
import { samplingPace } from './sampling-pace.ts'

describe('the pace of samples', () => {
  it('says nothing while the program gets warm, and forgets the cold chunk', () => {
    const pace = samplingPace()
    pace.mark(9, 1000)
    for (const time of [10, 10.5, 11, 11.5]) {
      pace.mark(time, time * 2000)
      expect(pace.rate()).toBeUndefined()
    }
    pace.mark(12, 24_000)
    expect(pace.rate()).toBe(2000)
  })

  it('follows what the machine does now', () => {
    const pace = samplingPace()
    for (let time = 0; time < 60; time += 1) pace.mark(time, time * 100)
    for (let time = 60; time < 120; time += 1) pace.mark(time, 6000 + (time - 60) * 500)
    expect(pace.rate()).toBe(500)
  })

  it('keeps as far back as it takes where chunks come fast', () => {
    const pace = samplingPace()
    for (let step = 0; step < 1000; step += 1) pace.mark(step / 100, step * 10)
    expect(pace.rate()).toBeCloseTo(1000)
  })
})
