import { describe, expect, it } from 'vitest'
import { analyze } from './analyze.ts'
import { gains } from './gains.ts'
import { answerOutlooks } from './outlook-answers.ts'
import { damText, situationFrom } from './testing/situations.ts'

function answersTo(claim: string, text = damText): string[] {
  const situation = situationFrom(`${text}outlooks:\n  - {id: o, claim: ${claim}}\n`)
  const [answer] = answerOutlooks(analyze(situation))
  return (answer?.answers ?? []).map(
    ({ concept, verdict, vacuous }) => `${concept ?? '-'} ${verdict}${vacuous ? ' (vacuous)' : ''}`,
  )
}

describe('answerOutlooks', () => {
  it('answers a claim under its own concept', () => {
    expect(answersTo('all equilibrium under seq has upstream.release')).toEqual(['seq disagrees'])
    expect(answersTo('no equilibrium under seq has quiet')).toEqual(['seq disagrees'])
    expect(answersTo('some equilibrium under seq has downstream.attack')).toEqual(['seq agrees'])
  })

  it('answers a claim without a concept under each of the five', () => {
    expect(answersTo('some equilibrium has upstream.release')).toEqual([
      'nash disagrees',
      'gmr agrees',
      'smr agrees',
      'seq agrees',
      'symseq agrees',
    ])
  })

  it('says when a claim about all equilibria holds because there is none', () => {
    expect(answersTo('upstream.release requires quiet')).toContain('nash agrees (vacuous)')
    expect(answersTo('all reachable equilibrium under nash has downstream.attack')).toEqual(['nash agrees'])
  })

  it('tells what improvements reach from what they do not', () => {
    expect(answersTo('some reachable equilibrium under seq has upstream.release')).toEqual(['seq disagrees'])
    expect(answersTo('some reachable by any moves equilibrium under seq has upstream.release')).toEqual(['seq agrees'])
    const without = damText.replace('statusQuo: dry\n', '')
    expect(answersTo('some reachable equilibrium under seq has upstream.release', without)).toEqual(['seq unknown'])
  })

  it('answers what requires what over equilibria, and who gains', () => {
    expect(answersTo('upstream.release requires quiet')).toContain('seq agrees')
    expect(answersTo('downstream gains from dry to wet')).toEqual(['- agrees'])
    expect(answersTo('upstream gains from dry to wet')).toEqual(['- disagrees'])
    expect(answersTo('downstream gains from dry to quiet')).toEqual(['- partly'])
  })

  it('leaves an outlook without a claim unanswered', () => {
    const situation = situationFrom(`${damText}outlooks:\n  - {id: o, notModelled: it is about something else}\n`)
    expect(answerOutlooks(analyze(situation))[0]?.answers).toEqual([])
  })
})

describe('gains', () => {
  it('compares ranks before and after, for every party', () => {
    const situation = situationFrom(damText)
    const states = (text: string) => situation.statesIn(text).states ?? { size: 0, words: new Uint32Array() }
    expect(gains(situation, states('dry'), states('wet')).map(({ gains: up, loses }) => [up, loses])).toEqual([
      ['none', 'all'],
      ['all', 'none'],
    ])
    expect(() => gains(situation, states('dry and not dry'), states('wet'))).toThrow()
  })
})
