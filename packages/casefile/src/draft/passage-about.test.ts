import { describe, expect, it } from 'vitest'
import { passageAbout } from './passage-about.ts'

const about = (sentence: string, place: string): string => passageAbout(sentence, sentence.indexOf(place))

describe('passageAbout', () => {
  it('keeps a short sentence whole', () => {
    expect(about('The locks were shut on 3 May, and the ships waited.', '3 May')).toBe(
      'The locks were shut on 3 May, and the ships waited.',
    )
  })

  it('keeps the clauses around a place of a long one, what stands before them first', () => {
    const sentence =
      'The harbour office, which had been asked twice for its plan, said that the northern locks would be shut on 3 May, after the last ship of the season had gone, because the gates were old and nobody had the money to mend them.'
    expect(about(sentence, '3 May')).toBe('…said that the northern locks would be shut on 3 May…')
    const zh = `港务局接受记者采访时表示，${'有关方面已经多次要求公布计划，'.repeat(4)}北侧船闸将于5月3日关闭，直到维修结束。`
    expect(about(zh, '5月3日')).toMatch(/^…有关方面.*北侧船闸将于5月3日关闭…$/)
    expect(about(zh, '5月3日').length).toBeLessThan(58)
  })

  it('cuts a clause that is too long itself between words, and never a pair of units', () => {
    expect(about(`On 3 May ${'the ships waited '.repeat(20)}`, '3 May')).toMatch(/ waited…$|ships…$|the…$/)
    expect(about(`5月3日${'𠮷'.repeat(200)}`, '5月3日')).not.toMatch(/\p{Cs}/u)
    expect(passageAbout('', 0)).toBe('')
  })
})
