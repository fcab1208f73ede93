import { describe, expect, it } from 'vitest'
import { inSharedMemory } from './shared.ts'

describe('inSharedMemory', () => {
  it('rebuilds data around arrays in shared memory', () => {
    const words = Uint32Array.of(1, 2, 3)
    const given = { kind: 'a', none: null, missing: undefined, flags: [true, 2], deep: [{ words }, { words }] }
    const shared = inSharedMemory(given)
    expect(shared).toEqual(given)
    expect(shared.deep[0].words.buffer).toBeInstanceOf(SharedArrayBuffer)
    // What was one array is one array again.
    expect(shared.deep[1].words).toBe(shared.deep[0].words)
    expect(given.deep[0].words.buffer).toBeInstanceOf(ArrayBuffer)
  })

  it('copies the part that an array shows, and keeps the kind of its numbers', () => {
    const parts = [
      Uint32Array.of(9, 1, 2, 9).subarray(1, 3),
      Int32Array.of(9, -1, 2, 9).subarray(1, 3),
      Uint16Array.of(9, 1, 2, 9).subarray(1, 3),
    ]
    const shared = inSharedMemory(parts)
    shared.forEach((part, index) => {
      expect(part).toEqual(parts[index])
      expect(part.constructor).toBe(parts[index].constructor)
      expect(part.buffer.byteLength).toBe(part.byteLength)
    })
  })

  it('leaves arrays that are shared as they are', () => {
    const words = new Uint32Array(new SharedArrayBuffer(8))
    expect(inSharedMemory([words])[0]).toBe(words)
  })

  it('refuses other arrays, rather than hand them over by copy', () => {
    expect(() => inSharedMemory([Float64Array.of(1)])).toThrow('expected an array of 16 or 32 bit numbers')
  })
})
