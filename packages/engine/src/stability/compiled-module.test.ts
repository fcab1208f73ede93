import { afterEach, describe, expect, it, vi } from 'vitest'
import { instanceOf } from './compiled-module.ts'

let modules = 0

/** A module that exports nothing, with a name of its own, so that it is not one that was compiled before. */
function anotherModule(): string {
  modules += 1
  return `0061736d01000000000504${(0x61616161 + modules).toString(16)}`
}

describe('instanceOf', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('gives each instance a memory of its own, as large as asked for and all zero', () => {
    const module = anotherModule()
    const [one, other] = [instanceOf(module, 100), instanceOf(module, 65_537)]
    expect([one?.buffer.byteLength, other?.buffer.byteLength]).toEqual([65_536, 131_072])
    new Uint8Array(one!.buffer).fill(1)
    expect(new Uint8Array(other!.buffer).every((byte) => byte === 0)).toBe(true)
  })

  it('gives nothing where the host has none, forbids it, or the text is no module', () => {
    expect(instanceOf(anotherModule().slice(0, -2), 1)).toBeUndefined()
    expect(instanceOf(anotherModule(), 2 ** 40)).toBeUndefined()
    vi.stubGlobal('WebAssembly', undefined)
    expect(instanceOf(anotherModule(), 1)).toBeUndefined()
  })
})
