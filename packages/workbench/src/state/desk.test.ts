import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Desk, freshDesk, redone, undone, written } from './desk.ts'

const texts = fc.array(fc.string({ maxLength: 8 }), { minLength: 1, maxLength: 20 })

describe('the desk', () => {
  it('goes back to every text that was there, and forward again', () => {
    fc.assert(
      fc.property(texts, ([first = '', ...rest]) => {
        const desks: Desk[] = [freshDesk(first)]
        for (const text of rest) {
          const next = written(desks.at(-1)!, text)
          if (next !== desks.at(-1)) desks.push(next)
        }
        let desk = desks.at(-1)!
        for (const { text } of [...desks].reverse()) {
          expect(desk.text).toBe(text)
          desk = undone(desk)
        }
        for (const { text } of desks.slice(1)) {
          desk = redone(desk)
          expect(desk.text).toBe(text)
        }
        expect(redone(desk).text).toBe(desk.text)
      }),
    )
  })

  it('undoes what belongs together in one step', () => {
    let desk = freshDesk('a')
    for (const text of ['ab', 'abc']) desk = written(desk, text, { group: 'title' })
    desk = written(desk, 'abc!', { group: 'question' })
    expect(undone(desk).text).toBe('abc')
    expect(undone(undone(desk)).text).toBe('a')
  })

  it('begins a new step after going back, even in the same group', () => {
    let desk = written(freshDesk('a'), 'ab', { group: 'title' })
    desk = written(undone(desk), 'ac', { group: 'title' })
    expect(desk.future).toEqual([])
    expect(undone(desk).text).toBe('a')
  })

  it('keeps the latest texts when there are too many', () => {
    let desk = freshDesk('0')
    for (let step = 1; step <= 1200; step += 1) desk = written(desk, String(step))
    expect(desk.past.length).toBe(1000)
    expect(desk.past.at(-1)).toBe('1199')
  })

  it('keeps the last text however long it is', () => {
    const long = 'x'.repeat(45_000_000)
    expect(written(freshDesk(long), 'short').past).toEqual([long])
  })
})
