import { describe, expect, it } from 'vitest'
import { type ActWords, optionName } from './option-name.ts'

const named = (act: ActWords['act'], content: string, more: Partial<ActWords> = {}): string | undefined =>
  optionName({ act, content, cue: '', isCondition: false, names: [], ...more })

describe('what an option is called', () => {
  it('is an act: without who does it, its condition, its reason', () => {
    expect(named('threatened', 'it would close the locks if Sudmark did not pay')).toBe('Close the locks')
    expect(
      named('threatened', 'Orel & Sons would hire guards to keep the gates open', { names: ['Orel & Sons Mills'] }),
    ).toBe('Hire guards to keep the gates open')
    expect(named('promised', 'open the port as soon as the guns were silent')).toBe('Open the port')
    expect(named('demanded', 'the two governments to set up a court')).toBe('Set up a court')
    expect(named('threatened', 'ballot for a strike should the sale go ahead')).toBe('Ballot for a strike')
  })

  it('agrees to a thing that is demanded, and accepts a thing that is rejected', () => {
    expect(named('demanded', '7% rise', { cue: 'demanded a' })).toBe('Agree to a 7% rise')
    expect(named('demanded', 'an immediate ceasefire', { cue: 'called for' })).toBe('Agree to an immediate ceasefire')
    expect(named('refused', 'both conditions', { cue: 'rejected' })).toBe('Accept both conditions')
    expect(named('refused', '石油禁运', { cue: '反对' })).toBe('接受石油禁运')
    expect(named('refused', '了这一提议', { cue: '拒绝' })).toBe('接受这一提议')
  })

  it('takes a condition in the past as an act, and no state of affairs', () => {
    const condition = { isCondition: true }
    expect(named('demanded', 'lifted its siege of the town', condition)).toBe('Lift its siege of the town')
    expect(named('demanded', 'withdrew the plan', condition)).toBe('Withdraw the plan')
    expect(named('demanded', 'the farm levies took effect', condition)).toBeUndefined()
    expect(named('demanded', '得不到保证', condition)).toBeUndefined()
  })

  it('is short, ends at a word that can end it, and has no stray pronoun', () => {
    const long = named(
      'threatened',
      'impose tariffs of 20% on four billion dollars of farm goods from Orland starting in July',
    )
    expect(long).toBe('Impose tariffs of 20% on four billion dollars of farm goods')
    expect(named('refused', 'do it')).toBeUndefined()
    expect(named('promised', 'we know what we want')).toBeUndefined()
    expect(named('promised', 'accept it')).toBeUndefined()
    expect(named('demanded', '其把蓄水期延长到七年')).toBe('把蓄水期延长到七年')
    expect(named('refused', '在压力下撤军')).toBe('撤军')
  })

  it('is not made of what only asks for reason', () => {
    expect(named('demanded', 'exercise restraint')).toBeUndefined()
    expect(named('demanded', '保持克制')).toBeUndefined()
  })
})
