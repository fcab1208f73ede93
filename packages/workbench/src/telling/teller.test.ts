import { readFileSync } from 'node:fs'
import { briefParts, usualBriefText } from '@anchorage/brief'
import { describe, expect, it } from 'vitest'
import { createTeller } from './teller.ts'

const text = readFileSync(new URL('../../../../cases/elmira-1991/case.yaml', import.meta.url), 'utf8')
const told = { slug: 'elmira-1991', text, choice: {}, concept: 'seq' } as const
const request = { ...told, lang: 'en', around: usualBriefText() } as const

describe('a teller', () => {
  it('gives a brief as both files, with the first words of each part and lines that name none', async () => {
    const teller = createTeller()
    const answer = await teller.brief({ ...request, around: `# Mine\n\n{{anser}}\n\n${usualBriefText()}` })
    if (!answer.ok) throw new Error('no brief')
    expect(answer.title).toBe('Mine')
    expect(answer.unknown).toEqual([{ name: 'anser', line: 3 }])
    expect(answer.parts.map(({ part }) => part)).toEqual(briefParts)
    expect(answer.parts.find(({ part }) => part === 'answer')?.words).not.toBe('')
    expect(answer.parts.find(({ part }) => part === 'robustness')?.words).toBe('')
    expect(answer.html).toContain('<h1>Mine</h1>')
    expect(answer.markdown).toMatch(/^# Mine\n/)
  })

  it('says why there is none', async () => {
    const answer = await createTeller().brief({ ...request, text: 'anchorage: 1\ntitle: [' })
    expect(answer).toMatchObject({ ok: false, why: [expect.objectContaining({ en: expect.any(String) })] })
  })

  it('draws samples, tells of them, and can be stopped', async () => {
    const teller = createTeller()
    const drawing = { samples: 200, seed: 7 }
    expect(await teller.brief({ ...request, drawing })).toMatchObject({ isDrawn: false })
    const shares: number[] = []
    expect(await teller.draw(told, drawing, (share) => shares.push(share))).toEqual({ kind: 'drawn' })
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    const answer = await teller.brief({ ...request, drawing })
    expect(answer).toMatchObject({ isDrawn: true, html: expect.stringContaining('seed 7, 200 samples') })
    const stopped = teller.draw(told, { samples: 100_000, seed: 1 }, () => teller.stop())
    expect(await stopped).toEqual({ kind: 'stopped' })
  })
})
