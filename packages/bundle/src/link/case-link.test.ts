import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBase64url } from './base64url.ts'
import { caseLink, openCaseLink, openLimits } from './case-link.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const linkOf = (words: string) => `v1=${toBase64url(deflateRawSync(words))}`

describe('caseLink', () => {
  it('carries text and files there and back', () => {
    const words = fc.string({ unit: fc.constantFrom('a', '\r', '\n', '钓', '😀', '\ufeff', '"') })
    fc.assert(
      fc.property(words, words, (text, source) => {
        const files = [{ path: 'sources/报道.txt', bytes: bytes(source) }]
        expect(openCaseLink(caseLink({ text, files })!)).toEqual({ ok: true, value: { text, files } })
      }),
      { numRuns: 20 },
    )
  })

  it('is the deflated text and nothing else where there are no files', () => {
    expect(openCaseLink(linkOf('\ufefftitle: 钓鱼\r\n'))).toEqual({
      ok: true,
      value: { text: '\ufefftitle: 钓鱼\r\n', files: [] },
    })
    expect(caseLink({ text: 'a', files: [] })).toMatch(/^v1=[A-Za-z0-9_-]+$/)
  })

  it('carries no file that is no text', () => {
    const link = (file: Uint8Array) => caseLink({ text: 'a', files: [{ path: 'a', bytes: file }] })
    expect(link(Uint8Array.of(0xff, 0xfe))).toBeUndefined()
    expect(link(Uint8Array.of(65, 0, 66))).toBeUndefined()
  })
})

describe('openCaseLink', () => {
  const faultOf = (hash: string) => {
    const opened = openCaseLink(hash)
    return opened.ok ? undefined : opened.fault
  }
  const whole = caseLink({ text: 'title: whole\n'.repeat(50), files: [] })!

  it('refuses a later version', () => {
    expect(faultOf('v2=anything at all')).toBe('newer')
  })

  it('refuses what was cut off, anywhere', () => {
    for (let length = 3; length < whole.length - 2; length += 1) expect(faultOf(whole.slice(0, length))).toBeDefined()
  })

  it('refuses other characters and what is no deflate', () => {
    for (const packed of ['', 'a', '<b>', 'AA==', '____', '%20']) expect(faultOf(`v1=${packed}`)).toBe('damaged')
    expect(faultOf('v0=AAAA')).toBe('damaged')
  })

  it('stops at a limit while unpacking, however much is still to come', () => {
    const bomb = deflateRawSync(new Uint8Array(16 * 1024 * 1024), { level: 9 })
    expect(faultOf(`v1=${toBase64url(bomb)}`)).toBe('too-large')
    expect(faultOf(`v1=${'A'.repeat(openLimits.characters + 1)}`)).toBe('too-large')
  })

  it('refuses what is no text, and files at odd places', () => {
    expect(faultOf(`v1=${toBase64url(deflateRawSync(Uint8Array.of(0xc3, 0x28)))}`)).toBe('not-text')
    for (const path of ['../x', '/x', 'a\\b', 'c:x', 'a//b', './x', 'a/..', 'case.yaml', 'CASE.yaml', '.hidden', '']) {
      expect(faultOf(linkOf(`text\0${path}\0words`)), path).toBe('bad-path')
    }
    expect(faultOf(linkOf('text\0a\0b\0A\0b'))).toBe('bad-path')
    expect(faultOf(linkOf('text\0a'))).toBe('damaged')
  })

  it('answers whatever is thrown at it', () => {
    fc.assert(fc.property(fc.string(), (text) => void openCaseLink(`v1=${text}`)))
    fc.assert(fc.property(fc.uint8Array(), (packed) => void openCaseLink(`v1=${toBase64url(packed)}`)))
  })
})
