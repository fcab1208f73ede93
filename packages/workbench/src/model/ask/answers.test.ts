import { readFileSync } from 'node:fs'
import { carriedThrough, type Work } from '@anchorage/engine'
import { describe, expect, it } from 'vitest'
import type { AskedCase, AskTopic, AskTopics } from '../ask-protocol.ts'
import { askAnswers } from './answers.ts'

const text = readFileSync(new URL('../../../../../cases/cuba-1962/case.yaml', import.meta.url), 'utf8')
const of: AskedCase = { slug: 'cuba', text, choice: {}, concept: 'seq', lang: 'en' }

function ask<T extends AskTopic>(topic: T, about: AskTopics[T]['ask'], on: AskedCase = of): AskTopics[T]['answer'] {
  const answerer = askAnswers[topic] as (...all: readonly unknown[]) => Work<AskTopics[T]['answer']>
  const answer = carriedThrough(answerer(on, about, () => undefined))
  // What goes from the worker to the page is plain data.
  expect(structuredClone(answer)).toEqual(answer)
  return answer
}

describe('the questions of the page', () => {
  it('answer a what-if as its text is answered, and name what is new and what falls', () => {
    const answer = ask('what-if', { list: ['commit us.blockade', 'drop us nonsense', 'gibberish'] })
    if (!answer.ok) throw new Error(answer.problems.join())
    expect(answer.unfit).toEqual(['gibberish', 'drop us nonsense'])
    expect(answer.isSame).toBe(false)
    const { outcomes, before, after, concepts } = answer.compared
    expect(after.stateCount).toBeLessThan(before.stateCount)
    const same = ask('what-if', { list: [] }, { ...of, text: answer.text })
    if (!same.ok) throw new Error(same.problems.join())
    expect(same.isSame).toBe(true)
    const holding = (list: typeof outcomes) => list.filter(({ kind }) => kind !== 'lost').map(({ words }) => words)
    expect(new Set(holding(outcomes))).toEqual(new Set(holding(same.compared.outcomes)))
    const counts = concepts.find(({ concept }) => concept === 'seq')?.counts
    const sum = (kind: string) => outcomes.reduce((all, each) => all + (each.kind === kind ? each.count : 0), 0)
    expect([sum('kept'), sum('gained'), sum('lost')]).toEqual([counts?.kept, counts?.gained, counts?.lost])
  })

  it('say why a case that is changed so has no answer', () => {
    const answer = ask('what-if', { list: ['commit us.blockade', 'rule-out us.blockade'] })
    expect(answer).toMatchObject({ ok: false })
    expect(answer.ok === false && answer.problems.length).toBeGreaterThan(0)
  })

  it('propose changes whose edits do what is asked, fewest parties first', () => {
    const wanted = 'us.air-strike'
    const answer = ask('change', { to: wanted, goal: 'holds', edits: 1, parties: [] })
    if (!answer.ok) throw new Error(answer.problems.join())
    const { proposals } = answer.view
    expect(proposals.length).toBeGreaterThan(0)
    const parties = proposals.map((each) => each.parties.length)
    expect(parties).toEqual([...parties].sort((a, b) => a - b))
    expect(ask('change', { to: 'no such thing', goal: 'holds', edits: 1, parties: [] })).toMatchObject({ ok: false })
  })

  it('compare with another text, earlier or later, and refuse one that is no case', () => {
    const other = text.replace('change: both', 'change: forward')
    const earlier = ask('versions', { other, isLater: false })
    const later = ask('versions', { other, isLater: true })
    if (!earlier.ok || !later.ok) throw new Error('expected both to be compared')
    const [change] = earlier.compared.model
    expect(change?.fields).toEqual([{ field: 'change', before: 'forward', after: 'both' }])
    expect(later.compared.model[0]?.fields).toEqual([{ field: 'change', before: 'both', after: 'forward' }])
    expect(ask('versions', { other: 'x: [', isLater: false })).toMatchObject({ ok: false })
  })

  it('tell who gains, and that there are no readings, no phases and no experts in this case', () => {
    const gains = ask('gains', { from: '', to: 'us.blockade+ussr.withdraw' })
    expect(gains.ok && gains.view.passages.length).toBe(1)
    expect(ask('gains', { from: 'us.air-strike and not us.air-strike', to: '' })).toMatchObject({ no: 'no-states' })
    expect(ask('readings', {})).toMatchObject({ ok: false, no: 'no-readings' })
    const time = ask('time', {})
    expect(time.ok && time.view.phases.length).toBe(1)
    const experts = ask('experts', { samples: 0 })
    expect(experts.ok && experts.view.experts).toEqual([])
  })
})
