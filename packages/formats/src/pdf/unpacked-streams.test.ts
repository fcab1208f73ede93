import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { unpacksTooFar } from './unpacked-streams.ts'

const packed = (size: number): Buffer => deflateSync(Buffer.alloc(size, 0x20))
const streamOf = (content: Buffer, dictionary = '/Filter /FlateDecode'): Buffer =>
  Buffer.concat([Buffer.from(`7 0 obj << ${dictionary} >>\nstream\r\n`), content, Buffer.from('\nendstream\nendobj\n')])
const tooFar = (...parts: Buffer[]): Promise<boolean> => unpacksTooFar(new Uint8Array(Buffer.concat(parts)), 100_000)

describe('unpacksTooFar', () => {
  it('counts what streams unpack to, one by one and together, whatever their dictionaries say', async () => {
    expect(await tooFar(streamOf(packed(90_000)))).toBe(false)
    expect(await tooFar(streamOf(packed(110_000), '/Length 5'))).toBe(true)
    expect(await tooFar(streamOf(packed(60_000)), streamOf(packed(60_000)))).toBe(true)
    expect(await tooFar(streamOf(packed(60_000), '/Subtype /Image'), streamOf(packed(60_000)))).toBe(false)
    expect(await tooFar(streamOf(packed(110_000), '/Subtype /Image'))).toBe(true)
  })

  it('refuses streams that are packed twice over, also under another spelling', async () => {
    expect(await tooFar(streamOf(deflateSync(packed(10)), '/Filter [/FlateDecode /Fl#61teDecode]'))).toBe(true)
  })

  it('passes over streams in another packing, and cut ones', async () => {
    expect(await tooFar(streamOf(Buffer.from('BT (stream) Tj ET')), streamOf(packed(10).subarray(0, 5)))).toBe(false)
    expect(await tooFar(Buffer.from('stream\n'), Buffer.from('stream'))).toBe(false)
  })
})
