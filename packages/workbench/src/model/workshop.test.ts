import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Answer, type OpenedCase, offeredConcepts, type Question } from './protocol.ts'
import { createWorkshop } from './workshop.ts'

function caseText(slug: string): string {
  return readFileSync(new URL(`../../../../cases/${slug}/case.yaml`, import.meta.url), 'utf8')
}

const question: Question = { slug: 'cuba', choice: {}, concept: 'seq', lang: 'en' }
const workshop = createWorkshop()
let opened: OpenedCase
let answer: Extract<Answer, { ok: true }>

beforeAll(async () => {
  opened = await workshop.open('cuba', caseText('cuba-1962'))
  const found = await workshop.answer(question)
  if (!found.ok) throw new Error('expected an answer')
  answer = found
})

describe('the workshop', () => {
  it('opens a case with its states', () => {
    expect(opened.case?.parties.map(({ id }) => id)).toEqual(['us', 'ussr'])
    expect(opened.stateCount).toBe(12)
    expect(opened.diagnostics).toEqual([])
  })

  it('knows what a text that is no case calls itself', async () => {
    const broken =
      'anchorage: 1\ntitle: {en: A dam, zh: 大坝}\nparties: {a: {name: Alba, priorities: [{want: b.act}]}}\n'
    const { case: found, title } = await workshop.open('broken', broken)
    expect([found, title]).toEqual([undefined, { en: 'A dam', zh: '大坝' }])
    expect((await workshop.open('untitled', 'anchorage: 1\ntitle: {}\n')).title).toBeUndefined()
  })

  it('makes edits, and refuses those after which the case could not be read, with the reason', async () => {
    const text = caseText('cuba-1962')
    const want = ['parties', 'us', 'priorities', 1]
    const refused = await workshop.edit('cuba', text, [{ kind: 'set', path: [...want, 'strength'], value: 12 }])
    expect(refused).toMatchObject({ ok: false, problem: 'bad-strength' })
    expect(!refused.ok && refused.words?.zh.message).toMatch(/\p{Script=Han}/u)
    const made = await workshop.edit('cuba', text, [{ kind: 'set', path: [...want, 'varies', 'drop'], value: 0.1 }])
    expect(made.ok && made.text.replace(/\n *varies: \{drop: 0.1\}/, '')).toBe(text)
  })

  it('answers the Cuban missile crisis as published: withdrawal, with or without the blockade', () => {
    expect(answer.equilibriumCount).toBe(2)
    const names = answer.outcomes.flatMap(({ states }) => states.map(({ words }) => words))
    expect(names.sort()).toEqual(['Blockade and withdrawal (what happened)', 'Withdrawal without pressure'])
    expect(answer.statusQuo?.isEquilibrium).toBe(false)
  })

  it('counts the equilibria of every concept', () => {
    expect(Object.keys(answer.counts)).toEqual([...offeredConcepts])
  })

  it('has the figures of an answer without its words', async () => {
    const { stateCount, counts } = answer
    expect(await workshop.figures(question)).toEqual({ stateCount, counts, statusQuoHolds: false })
  })

  it('explains a state: a reason for each party, the way to it, every concept', async () => {
    const found = (await workshop.explain(question, 'us.blockade+ussr.withdraw'))!
    expect(found.isEquilibrium).toBe(true)
    expect(found.letter).toBe('A')
    expect(found.reasons.map(({ isStable }) => isStable)).toEqual([true, true])
    expect(found.reasons.every(({ sentences }) => sentences.length > 0)).toBe(true)
    expect(found.way?.by).toBe('improvements')
    expect(found.way?.steps.at(-1)?.id).toBe('us.blockade+ussr.withdraw')
  })

  it('knows no state that is not possible', async () => {
    expect(await workshop.explain(question, 'ussr.withdraw+ussr.escalate')).toBeUndefined()
    expect(await workshop.explain(question, 'nonsense')).toBeUndefined()
  })

  it('draws the picture, and writes it as a file', async () => {
    const picture = (await workshop.picture(question, { limit: 300 }))!
    expect(picture.scene.nodes.length).toBe(12)
    expect(picture.ids[picture.scene.nodes[0]!.state]).toBeTypeOf('string')
    expect(await workshop.pictureFile(question, { limit: 300 }, 'dark')).toContain('<svg')
  })

  it('speaks Chinese', async () => {
    const found = (await workshop.explain({ ...question, lang: 'zh' }, 'ussr.withdraw'))!
    expect(found.words).toBe('无压力下撤出导弹')
    expect(found.reasons[0]!.sentences[0]).toContain('美国')
  })

  it('gives only what can cross to another thread', async () => {
    const values = [
      opened,
      answer,
      await workshop.explain(question, 'none'),
      await workshop.picture(question, { limit: 300, focus: 'none' }),
      await workshop.check('cuba', new Map()),
    ]
    for (const value of values) expect(structuredClone(value)).toEqual(value)
  })

  it('says where a broken file is broken, in both languages', async () => {
    const broken = await workshop.open('broken', caseText('cuba-1962').replace('not ussr.escalate', 'not ussr.escalat'))
    const error = broken.diagnostics.find(({ severity }) => severity === 'error')!
    expect([error.line, error.column]).toEqual([39, 19])
    expect(error.words.en.message).toContain('ussr.escalat')
    expect(error.words.zh.message).toContain('ussr.escalat')
    expect(broken.stateCount).toBeUndefined()
  })

  it('answers the Anchorage case as of every date, in every reading', async () => {
    const { case: found, dates } = await workshop.open('anchorage', caseText('anchorage-2025'))
    for (const asOf of dates) {
      expect((await workshop.answer({ slug: 'anchorage', choice: { asOf }, concept: 'seq', lang: 'zh' })).ok).toBe(true)
    }
    for (const party of found!.parties) {
      for (const reading of party.readings) {
        const choice = { readings: { [party.id]: reading.id } }
        expect((await workshop.answer({ slug: 'anchorage', choice, concept: 'gmr', lang: 'en' })).ok).toBe(true)
      }
    }
  })

  it('compares the case with every date and reading, one at a time', async () => {
    const asked: Question = { slug: 'anchorage', choice: { asOf: '2025-08-30' }, concept: 'seq', lang: 'en' }
    const variants = await workshop.compare(asked)
    expect(variants[0]!.choice).toEqual({})
    expect(variants[0]!.answer?.isSame).toBe(true)
    // The day before the window, so that the threat is seen open, closed and open again.
    expect(variants[1]!.choice).toEqual({ asOf: '2025-08-14' })
    expect(variants.filter(({ isAsked }) => isAsked).map(({ choice }) => choice)).toEqual([asked.choice])
    expect(variants.every(({ answer: found }) => found !== undefined)).toBe(true)
    expect(await workshop.compare({ ...question, slug: 'cuba' })).toHaveLength(1)
  })

  it('puts the status quo first where it is in an outcome', async () => {
    const found = await workshop.answer({ slug: 'anchorage', choice: {}, concept: 'gmr', lang: 'en' })
    if (!found.ok) throw new Error('expected an answer')
    const own = found.outcomes.find(({ reachable }) => reachable === 'start')
    expect(own?.states[0]?.id).toBe(found.statusQuo?.id)
  })
})
