import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Decode, decodeText } from './decode-text.ts'
import { isUtf8 } from './encoding-of.ts'

const decode: Decode = (encoding, bytes) => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
const read = (bytes: Uint8Array | number[]) => decodeText(Uint8Array.from(bytes), decode)

const simplified = '　　两国代表团周二在港口城市会谈，讨论渔业协定的期限。\r\n　　双方没有签字。'
const traditional = '　　兩國代表團週二在港口城市會談，討論漁業協定的期限。這是他們第一次見面。'
const english = 'The two delegations met on Tuesday.\nNothing was signed.\n'

/** The bytes of a text in an encoding that Node cannot write: found by decoding every pair. */
function encode(encoding: 'gb18030' | 'big5', text: string): number[] {
  const table = new Map<string, number[]>()
  const decoder = new TextDecoder(encoding)
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const unit = decoder.decode(Uint8Array.of(lead, trail))
      if (unit.length === 1 && unit !== '\ufffd' && !table.has(unit)) table.set(unit, [lead, trail])
    }
  }
  return [...text].flatMap((unit) => (unit < '\u0080' ? [unit.charCodeAt(0)] : (table.get(unit) ?? [0x3f])))
}

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte order mark, and keeps line breaks as they are', () => {
    expect(read(Buffer.from(simplified))).toEqual({ text: simplified, encoding: 'utf-8', bom: false })
    expect(read([0xef, 0xbb, 0xbf, ...Buffer.from(simplified)])).toEqual({
      text: simplified,
      encoding: 'utf-8',
      bom: true,
    })
    expect(read([])).toEqual({ text: '', encoding: 'utf-8', bom: false })
  })

  it.each([simplified, traditional, english])('reads UTF-16 in both orders, marked or not: %s', (text) => {
    const little = [...Buffer.from(`${text}\n`, 'utf16le')]
    const big = little.map((_, index) => little[index ^ 1]!)
    expect(read([0xff, 0xfe, ...little])).toEqual({ text: `${text}\n`, encoding: 'utf-16le', bom: true })
    expect(read([0xfe, 0xff, ...big])).toEqual({ text: `${text}\n`, encoding: 'utf-16be', bom: true })
    expect(read(little)).toEqual({ text: `${text}\n`, encoding: 'utf-16le', bom: false })
    expect(read(big)).toEqual({ text: `${text}\n`, encoding: 'utf-16be', bom: false })
  })

  it('tells GB18030 from Big5 by their byte pairs', () => {
    expect(read(encode('gb18030', simplified))).toMatchObject({ text: simplified, encoding: 'gb18030' })
    expect(read(encode('big5', traditional))).toMatchObject({ text: traditional, encoding: 'big5' })
    expect(read(encode('gb18030', traditional))).toMatchObject({ encoding: 'gb18030' })
  })

  it('takes English with curly quotation marks of one byte for windows-1252', () => {
    const bytes = [...Buffer.from('He said \u0093no\u0094 and left. It\u0092s over, they said.', 'latin1')]
    expect(read(bytes)).toMatchObject({ text: 'He said “no” and left. It’s over, they said.' })
  })

  it('refuses what is no text, with the reason', () => {
    expect(read(Buffer.from('%PDF-1.7\n'))).toEqual({ reason: 'pdf' })
    expect(read([0x50, 0x4b, 3, 4, 20, 0])).toEqual({ reason: 'zip' })
    expect(read([0x89, 0x50, 0x4e, 0x47])).toEqual({ reason: 'image' })
    expect(read(Array.from({ length: 300 }, (_, index) => index % 7))).toEqual({ reason: 'binary' })
  })

  it('knows well-formed UTF-8 as the decoder does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(0x41, 0x80, 0xbf, 0xc2, 0xe0, 0xa0, 0xed, 0xf0, 0x90, 0xf4, 0xff)),
        (list) => {
          const bytes = Uint8Array.from([...list, 0x41])
          let isWellFormed = true
          try {
            new TextDecoder('utf-8', { fatal: true }).decode(bytes)
          } catch {
            isWellFormed = false
          }
          expect(isUtf8(bytes)).toBe(isWellFormed)
        },
      ),
    )
  })

  it('always answers, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const read_ = decodeText(bytes, decode)
        expect('reason' in read_ || typeof read_.text === 'string').toBe(true)
      }),
    )
  })
})
