import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offeredConcepts } from '../model/protocol.ts'
import { caseViews, type Place, readPlace, writePlace } from './place.ts'

describe('the place in the address', () => {
  it('is the list when nothing is said', () => {
    expect(readPlace('').place).toEqual({ page: 'list' })
    expect(readPlace('#/').place).toEqual({ page: 'list' })
  })

  it('is a case, its answer and its concept SEQ when none is named', () => {
    const place = { page: 'case', slug: 'cuba-1962', view: 'answer', concept: 'seq', choice: {} }
    expect(readPlace('#/case/cuba-1962').place).toEqual(place)
    expect(readPlace('#/case/cuba-1962/model').place).toEqual({ ...place, view: 'model' })
  })

  it('may name the language', () => {
    expect(readPlace('#/?lang=zh')).toEqual({ place: { page: 'list' }, lang: 'zh' })
    expect(readPlace('#/?lang=xx')).toEqual({ place: { page: 'list' } })
  })

  it('carries a whole case, and goes on after it as any other', () => {
    const hash = '#v1=Ab-_9/model?asOf=2025-09-06'
    const { place } = readPlace(hash)
    expect(place).toMatchObject({ page: 'case', view: 'model', choice: { asOf: '2025-09-06' } })
    expect(writePlace(place)).toBe(hash)
    expect(readPlace('#v1=Ab-_9').place).toMatchObject({ slug: (place as { slug: string }).slug, view: 'answer' })
    // What is no link of ours is one that cannot be opened, not a page that is not there.
    expect(writePlace(readPlace('#v2=a+b/C/d').place)).toBe('#v2=a+b/C/d')
  })

  it.each(['#/nowhere', '#/case/', '#/case/a/b', '#/case/%ff'])('%s is nowhere', (hash) => {
    expect(readPlace(hash).place).toEqual({ page: 'missing' })
  })

  it('names the picture on the page of pictures only', () => {
    const { place } = readPlace('#/case/dam/see?picture=ladder')
    expect(place).toMatchObject({ view: 'see', picture: 'ladder' })
    expect(writePlace(place)).toBe('#/case/dam/see?picture=ladder')
    expect(place.page === 'case' && writePlace({ ...place, view: 'answer' })).toBe('#/case/dam')
    expect(readPlace('#/case/dam/see?picture=nonsense').place).not.toHaveProperty('picture')
  })

  it('holds how the pictures are looked at', () => {
    const hash = '#/case/dam/see?order=moves&arcs=all&group=none&open=YN%2CNN&around=2&find=a+%26+b'
    const { place } = readPlace(hash)
    expect(place).toMatchObject({ look: { order: 'moves', arcs: 'all', group: [], open: ['YN', 'NN'], around: 2 } })
    const parametersOf = (of: string) => Object.fromEntries(new URLSearchParams(of.split('?')[1]))
    expect(parametersOf(writePlace(place))).toEqual(parametersOf(hash))
    const heat = '#/case/dam/see?picture=heat&by=russia&states=near&concepts=all&without=us'
    expect(readPlace(writePlace(readPlace(heat).place)).place).toEqual(readPlace(heat).place)
    expect(readPlace('#/case/dam/see?around=9&states=some&arcs=no&group=').place).not.toHaveProperty('look')
    expect(readPlace('#/case/dam?order=moves').place).not.toHaveProperty('look')
  })

  it('names the question on the page of questions only, and what it is about', () => {
    const { place } = readPlace('#/case/dam/ask?question=change&to=a+and+b&by=x&by=y')
    expect(place).toMatchObject({ view: 'ask', question: 'change', asked: { to: ['a and b'], by: ['x', 'y'] } })
    expect(writePlace(place)).toBe('#/case/dam/ask?question=change&to=a+and+b&by=x&by=y')
    expect(place.page === 'case' && writePlace({ ...place, view: 'answer' })).toBe('#/case/dam')
    const several = readPlace('#/case/dam/ask?if=drop+us+a&if=undo+us.b').place
    expect(several).toMatchObject({ asked: { if: ['drop us a', 'undo us.b'] } })
    expect(readPlace('#/case/dam/ask?question=nonsense').place).not.toHaveProperty('question')
  })

  it('names the version on the page of versions only', () => {
    const { place } = readPlace('#/case/dam/history?version=2026-01-02T030405Z-ab')
    expect(place).toMatchObject({ view: 'history', version: '2026-01-02T030405Z-ab' })
    expect(writePlace(place)).toBe('#/case/dam/history?version=2026-01-02T030405Z-ab')
    expect(place.page === 'case' && writePlace({ ...place, view: 'model' })).toBe('#/case/dam/model')
  })

  it('comes back as it was written', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text !== '__proto__')
    const place: fc.Arbitrary<Place> = fc.record(
      {
        page: fc.constant('case' as const),
        slug: name,
        view: fc.constantFrom(...caseViews),
        concept: fc.constantFrom(...offeredConcepts),
        choice: fc.record(
          {
            asOf: fc.constant('2025-08-17'),
            end: fc.constant('latest' as const),
            readings: fc.dictionary(name, name, { minKeys: 1 }),
          },
          { requiredKeys: [] },
        ),
        state: name,
      },
      { requiredKeys: ['page', 'slug', 'view', 'concept', 'choice'] },
    )
    fc.assert(
      fc.property(place, (given) => {
        expect(readPlace(writePlace(given)).place).toEqual(given)
      }),
    )
  })
})
