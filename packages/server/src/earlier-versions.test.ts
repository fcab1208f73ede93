import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { EarlierVersion } from './earlier-versions.ts'
import { versionOfText, WritingBench } from './testing/writing-bench.ts'
import { thinned } from './thin-versions.ts'

let bench: WritingBench
beforeEach(() => {
  bench = new WritingBench()
})
afterEach(() => bench.remove())

const versions = async () =>
  ((await (await bench.ask('GET', '/api/cases/dam/versions')).json()) as { versions: EarlierVersion[] }).versions

describe('earlier versions', () => {
  it('are there from the first save on, latest first, with the time at which each was written', async () => {
    expect(await versions()).toEqual([])
    const written = new Date('2026-01-02T03:04:05.678Z')
    utimesSync(bench.at('dam/case.yaml'), written, written)
    await bench.save('title: B\n', 'title: Dam\n')
    await bench.save('title: C\n', 'title: B\n')
    const found = await versions()
    expect(found.map(({ version }) => version)).toEqual(['title: B\n', 'title: Dam\n'].map(versionOfText))
    expect(found[1]).toMatchObject({ time: written.toISOString(), size: 11 })
    const one = await bench.ask('GET', `/api/cases/dam/versions/${found[1]!.id}`)
    expect(await one.json()).toEqual({ ...found[1], text: 'title: Dam\n' })
  })

  it('hold each text once, under its last time', async () => {
    const texts = ['title: Dam\n', 'title: B\n']
    for (let step = 0; step < 5; step += 1) await bench.save(texts[(step + 1) % 2]!, texts[step % 2]!)
    expect((await versions()).map(({ version }) => version)).toEqual([
      versionOfText(texts[0]!),
      versionOfText(texts[1]!),
    ])
  })

  it('keep what somebody else wrote, too, when it is replaced', async () => {
    bench.write('dam/case.yaml', 'title: Outside\n')
    await bench.save('title: Mine\n', 'title: Outside\n')
    expect((await versions())[0]!.version).toBe(versionOfText('title: Outside\n'))
  })

  it('are neither listed as files nor sent as such', async () => {
    await bench.save('title: B\n', 'title: Dam\n')
    const { files } = (await (await bench.ask('GET', '/api/cases/dam')).json()) as { files: { path: string }[] }
    expect(files.map(({ path }) => path)).toEqual(['case.yaml'])
    const [{ id } = { id: '' }] = await versions()
    expect((await bench.ask('GET', `/api/cases/dam/files/.anchorage/history/${id}.yaml`)).status).toBe(400)
  })

  it.each(['..%2f..%2fcase', '%00', '../../../case', '', 'none'])('know none called “%s”', async (id) => {
    await bench.save('title: B\n', 'title: Dam\n')
    writeFileSync(join(bench.at('dam/.anchorage/history'), 'none.yaml'), 'secret')
    const response = await bench.ask('GET', `/api/cases/dam/versions/${id}`)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain('secret')
  })
})

describe('thinning', () => {
  const now = Date.parse('2026-06-15T12:00:00Z')
  const minutes = 60_000
  const at = (ago: number, size = 1) => ({ time: now - ago * minutes, size })

  it('keeps all of the last hour, one an hour for a day, one a day before', () => {
    const everyMinute = Array.from({ length: 3 * 24 * 60 }, (_, index) => at(index))
    const kept = thinned(everyMinute, now)
    const ages = kept.map(({ time }) => (now - time) / minutes)
    expect(ages.filter((age) => age < 60)).toHaveLength(60)
    expect(ages.filter((age) => age >= 60 && age < 24 * 60)).toHaveLength(24)
    expect(ages.filter((age) => age >= 24 * 60)).toHaveLength(3)
  })

  it('keeps both of two that were written in one millisecond', () => {
    const [first, second] = [at(1), at(1)]
    expect(thinned([first, second], now)).toEqual([first, second])
  })

  it('stays within the limit, keeps the latest, and does not thin again what it has thinned', () => {
    const version = fc.record({
      ago: fc.double({ min: 0, max: 100_000, noNaN: true }),
      size: fc.integer({ min: 1, max: 50 }),
    })
    fc.assert(
      fc.property(
        fc.array(version, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 2000 }),
        (list, limit) => {
          const all = list.map(({ ago, size }) => at(ago, size))
          const kept = thinned(all, now, limit)
          expect(kept[0]!.time).toBe(Math.max(...all.map(({ time }) => time)))
          expect(kept.length === 1 || kept.reduce((sum, { size }) => sum + size, 0) <= limit).toBe(true)
          expect(thinned(kept, now, limit)).toEqual(kept)
          expect(kept.every((one) => all.includes(one))).toBe(true)
        },
      ),
    )
  })

  it('gives up single seconds of the last hour before old versions', () => {
    const typed = Array.from({ length: 60 }, (_, second) => at(second / 60))
    const old = at(60 * 24 * 30)
    expect(thinned([...typed, old], now, 10)).toContain(old)
  })
})
