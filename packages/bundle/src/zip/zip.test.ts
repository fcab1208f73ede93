import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { packZip } from './pack-zip.ts'
import { unpackZip, zipLimits } from './unpack-zip.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const fileOf = (path: string, text = path) => ({ path, bytes: bytes(text) })
const faultOf = (zip: Uint8Array, limits = zipLimits) => {
  const read = unpackZip(zip, limits)
  return read.ok ? undefined : read.fault
}

/** A zip with one name written over another of the same length, in both places that name it. */
function renamed(zip: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(zip).toString('latin1').replaceAll(from, to)
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

describe('packZip', () => {
  it('gives the same bytes whatever the order, the day and the place', () => {
    const files = [fileOf('飞机/case.yaml', 'title: x\n'.repeat(99)), fileOf('飞机/sources/a.txt')]
    const zone = process.env.TZ
    const first = packZip(files)
    process.env.TZ = 'Pacific/Apia'
    const second = packZip(files.toReversed())
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
    expect(second).toEqual(first)
    expect(unpackZip(first)).toEqual({ ok: true, files })
  })

  it('comes back whole', () => {
    const someFiles = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array()), {
      selector: ([name]) => name,
    })
    fc.assert(
      fc.property(someFiles, (some) => {
        const files = some.map(([name, content]) => ({ path: `case/${name}`, bytes: content }))
        const read = unpackZip(packZip(files))
        expect(read.ok && read.files).toEqual(files.sort((a, b) => (a.path < b.path ? -1 : 1)))
      }),
      { numRuns: 20 },
    )
  })
})

describe('unpackZip', () => {
  it.each(['../../x.txt', '/root/x.txt', 'C:/roo/x.txt', 'a\\..\\b.txt', 'a//b/cc.txt', './bb/cc.txt', 'a/../bc.txt'])(
    'refuses the path %s',
    (path) => {
      expect(faultOf(zipSync({ [path]: bytes('x') }))).toEqual({ code: 'bad-path', path })
    },
  )

  it('refuses a name that is there twice, on any system', () => {
    const zip = packZip([fileOf('c/one.txt'), fileOf('c/two.txt')])
    expect(faultOf(renamed(zip, 'c/two.txt', 'c/one.txt'))).toEqual({ code: 'twice', path: 'c/one.txt' })
    expect(faultOf(renamed(zip, 'c/two.txt', 'C/ONE.txt'))).toMatchObject({ code: 'twice' })
  })

  it('refuses too many entries and too many bytes', () => {
    const many = packZip(Array.from({ length: 11 }, (_, index) => fileOf(`c/${index}`)))
    expect(faultOf(many, { ...zipLimits, entries: 10 })).toEqual({ code: 'too-many' })
    const bomb = packZip([{ path: 'c/bomb', bytes: new Uint8Array(zipLimits.file + 1) }])
    expect(bomb.length).toBeLessThan(100_000)
    expect(faultOf(bomb)).toEqual({ code: 'too-large' })
    const three = packZip(['a', 'b', 'c'].map((path) => ({ path, bytes: new Uint8Array(400) })))
    expect(faultOf(three, { entries: 9, file: 500, bytes: 1000 })).toEqual({ code: 'too-large' })
  })

  it('does not believe what a zip says of its sizes', () => {
    const zip = packZip([{ path: 'c/bomb', bytes: new Uint8Array(1_000_000) }])
    const view = new DataView(zip.buffer)
    const entry = Buffer.from(zip).indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    view.setUint32(entry + 24, 10, true)
    expect(faultOf(zip)).toEqual({ code: 'damaged', path: 'c/bomb' })
  })

  it('refuses what was harmed, cut off, or is no zip', () => {
    const zip = packZip([fileOf('c/case.yaml', 'title: a title, and another title\n'.repeat(20))])
    const harmed = zip.slice()
    harmed[45]! ^= 0xff
    expect(faultOf(harmed)).toEqual({ code: 'damaged', path: 'c/case.yaml' })
    expect(faultOf(zip.subarray(0, -30))).toEqual({ code: 'not-a-zip' })
    expect(faultOf(bytes('title: no zip'))).toEqual({ code: 'not-a-zip' })
    expect(faultOf(zip.subarray(50))).toBeDefined()
  })

  it('refuses links and encrypted files, and leaves out what systems add', () => {
    const link = zipSync({ 'c/link': [bytes('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] })
    expect(faultOf(link)).toEqual({ code: 'bad-path', path: 'c/link' })
    const locked = packZip([fileOf('c/locked')])
    locked[Buffer.from(locked).indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 8]! |= 1
    expect(faultOf(locked)).toEqual({ code: 'encrypted', path: 'c/locked' })
    const kept = unpackZip(packZip([fileOf('c/a'), fileOf('c/.DS_Store'), fileOf('__MACOSX/c/a')]))
    expect(kept.ok && kept.files.map(({ path }) => path)).toEqual(['c/a'])
  })

  it('answers whatever is thrown at it', () => {
    const good = packZip([fileOf('c/case.yaml'), fileOf('c/b')])
    const harm = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 6 })
    fc.assert(
      fc.property(harm, (changes) => {
        const zip = good.slice()
        for (const [at, byte] of changes) zip[at] = byte
        unpackZip(zip)
      }),
    )
    fc.assert(fc.property(fc.uint8Array(), (zip) => void unpackZip(zip)))
  })
})
