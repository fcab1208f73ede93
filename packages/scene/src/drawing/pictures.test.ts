import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heatDrawing } from '../heat/heat-drawing.ts'
import { heatGroups } from '../heat/heat-rows.ts'
import { ladderOf } from '../ladder/ladder.ts'
import { laddersDrawing } from '../ladder/ladder-drawing.ts'
import { timeScale } from '../windows/time-scale.ts'
import { windowsDrawing } from '../windows/windows-drawing.ts'
import type { Drawing, Mark } from './drawing.ts'
import { drawingToSvg } from './drawing-svg.ts'

const svg = (drawing: Drawing) => drawingToSvg(drawing, { theme: 'light', lang: 'en' })
const texts = (drawing: Drawing) =>
  drawing.marks.filter((mark): mark is Extract<Mark, { kind: 'text' }> => mark.kind === 'text')

/** Nothing but the telling states. */
const marked = (isTelling: (state: number) => boolean) => ({ isTelling, isLookedAt: () => false })

describe('a ladder', () => {
  it('holds every state once, best first, whatever is folded', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 300 }), fc.integer(), (ranks, mark) => {
        const rungs = ladderOf(
          ranks,
          marked((state) => state % 50 === mark % 50),
        )
        const count = rungs.reduce((sum, rung) => sum + (rung.kind === 'fold' ? rung.states : rung.states.length), 0)
        expect(count).toBe(ranks.length)
        const places = rungs.flatMap((rung) => (rung.kind === 'fold' ? [rung.first, rung.last] : [rung.place]))
        expect(places).toEqual([...places].sort((a, b) => a - b))
        const best = rungs[0]
        if (best?.kind === 'level') expect(ranks[best.states[0]!]).toBe(Math.max(...ranks))
      }),
    )
  })

  it('shows marked levels of a long ladder, and opens folds', () => {
    const ranks = Array.from({ length: 200 }, (_, state) => state)
    const rungs = ladderOf(
      ranks,
      marked((state) => state === 100),
    )
    expect(rungs.map((rung) => (rung.kind === 'fold' ? [rung.first, rung.last] : rung.place))).toEqual([
      1,
      [2, 99],
      100,
      [101, 199],
      200,
    ])
    expect(
      ladderOf(
        ranks,
        marked((state) => state === 100),
        [2],
      ).length,
    ).toBe(98 + 4)
    // Where nearly everything is telling, the best levels are, and what is looked at.
    const many = ladderOf(ranks, { isTelling: () => true, isLookedAt: (state) => state === 50 })
    expect(many.map((rung) => (rung.kind === 'fold' ? [rung.first, rung.last] : rung.place)).slice(11)).toEqual([
      12,
      [13, 149],
      150,
      [151, 199],
      200,
    ])
  })
})

describe('a heat map', () => {
  const stable = Uint8Array.from([1, 1, 1, 0, 0, 0, 1, 0])
  const input = { stateCount: 4, partyCount: 2, stable }

  it('groups states by the parties they are stable for, most first', () => {
    expect(heatGroups(input, 'all').map(({ pattern, states }) => [pattern, states])).toEqual([
      ['11', [0]],
      ['10', [1, 3]],
      ['00', [2]],
    ])
    expect(heatGroups(input, 'equilibria').map(({ pattern }) => pattern)).toEqual(['11'])
    expect(heatGroups(input, 'near', (a, b) => b - a).map(({ states }) => states)).toEqual([[0], [3, 1]])
  })
})

describe('a time scale', () => {
  it('keeps the order of dates, and sets known ones apart', () => {
    const part = fc.date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    const date = fc.tuple(part, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.toISOString().slice(0, length))
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 30 }), (dates) => {
        const scale = timeScale(dates, { least: 20 })
        const full = (text: string) => text + '-01-01'.slice(text.length - 4)
        const sorted = [...dates].sort((a, b) => Date.parse(full(a)) - Date.parse(full(b)))
        sorted.forEach((text, index) => {
          const before = sorted[index - 1]
          if (before !== undefined) expect(scale.at(text)).toBeGreaterThanOrEqual(scale.at(before))
        })
        expect(scale.at(sorted[0]!)).toBe(0)
      }),
    )
    const scale = timeScale(['2025-08-15', '2025-08-16', '2015'], { least: 20 })
    expect(scale.at('2025-08-16') - scale.at('2025-08-15')).toBeGreaterThanOrEqual(20)
  })
})

describe('drawings', () => {
  const nasty = '<水 & "坝">'
  const windows = windowsDrawing(
    {
      bars: [
        { words: nasty, from: '2025-08-15', until: { earliest: '2025-08-29', latest: '2025-09-05' } },
        { words: 'open' },
      ],
      events: [
        { date: '2015-09', words: nasty },
        { date: '2025-08-15', words: 'one' },
        { date: '2025-08-15', words: 'two' },
      ],
      days: ['2025-08-15', '2025-08-30', '2025-09-06'],
      asOf: '2025-08-17',
    },
    {
      title: nasty,
      description: nasty,
      asOf: 'As of',
      uncertain: (bar, earliest, latest) => `${bar} ends ${earliest} – ${latest}`,
    },
  )
  const ladder = laddersDrawing(
    [
      ladderOf(
        [3, 1, 1, 2],
        marked(() => false),
      ),
    ],
    { statusQuo: 1, isEquilibrium: (state) => state === 0 },
    {
      title: nasty,
      description: nasty,
      parties: [nasty],
      legend: [
        { kind: { chip: 0 }, text: nasty, squares: [nasty, 'b', 'c'] },
        { kind: 'status-quo', text: nasty },
      ],
      state: (state) => `${nasty} ${state}`,
      squares: (state) => ({ parties: [0, 0, 1], values: state === 0 ? 'YN-' : 'NNN' }),
      fold: String,
      more: String,
    },
  )
  it('put the ladders of many parties in rows, each inside the picture', () => {
    const names = Array.from({ length: 30 }, (_, party) => `Party ${party}`)
    const many = laddersDrawing(
      names.map(() =>
        ladderOf(
          [2, 1],
          marked(() => false),
        ),
      ),
      { isEquilibrium: () => false },
      {
        title: nasty,
        description: nasty,
        parties: names,
        legend: [],
        state: String,
        squares: () => undefined,
        fold: String,
        more: String,
      },
    )
    const heads = texts(many).filter(({ text }) => names.includes(text))
    expect(heads.map(({ text }) => text)).toEqual(names)
    expect(new Set(heads.map(({ x, y }) => `${x} ${y}`)).size).toBe(30)
    expect(Math.max(...heads.map(({ x }) => x))).toBeLessThan(many.width)
    expect(many.width).toBeLessThan(2500)
  })

  const heat = heatDrawing(heatGroups({ stateCount: 2, partyCount: 2, stable: Uint8Array.from([1, 0, 1, 1]) }, 'all'), {
    title: nasty,
    description: nasty,
    parties: ['a', nasty],
    legend: [],
    state: String,
    squares: () => undefined,
    states: String,
  })

  it.each([
    ['windows', windows],
    ['ladder', ladder],
    ['heat', heat],
  ] as const)('are files with a title and a description, and nothing foreign: %s', (_, drawing) => {
    const text = svg(drawing)
    expect(text).toContain('<title>&lt;水 &amp; &quot;坝&quot;&gt;</title><desc>')
    expect(text).not.toMatch(/NaN|undefined|<script|href|style=/)
    expect(text.match(/https?:\/\/[^"]*/g)).toEqual(['http://www.w3.org/2000/svg'])
    expect(svg(drawing)).toBe(text)
  })

  it('draw the options of a state as squares: taken is filled, either is dashed', () => {
    const squares = ladder.marks.filter((mark) => mark.kind === 'rect' && mark.width === 7 && mark.height === 7)
    // Four states, and the legend.
    expect(squares.length).toBe(15)
    expect(squares.slice(0, 3).map((mark) => ['fill' in mark, 'dash' in mark])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ])
  })

  it('show uncertain ends dashed, and say so', () => {
    expect(windows.marks.some((mark) => mark.kind === 'rect' && mark.dash !== undefined)).toBe(true)
    expect(texts(windows).some(({ text }) => text.includes('ends 2025-08-29 – 2025-09-05'))).toBe(true)
    expect(windows.days.map(({ date }) => date)).toEqual(['2025-08-15', '2025-08-30', '2025-09-06'])
  })

  it('write events beside each other, never over each other', () => {
    const places = texts(windows).filter(({ text }) => text === '2025-08-15' || text === '2015-09')
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(places.length)
  })
})
