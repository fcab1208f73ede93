import { describe, expect, it } from 'vitest'
import { inBaseForm } from './base-form.ts'

describe('inBaseForm', () => {
  it.each([
    ['opens the northern locks', 'open the northern locks'],
    ['publishes its plan', 'publish its plan'],
    ['carries less oil', 'carry less oil'],
    ['releases them', 'release them'],
    ['undergoes a check', 'undergo a check'],
    ['pays', 'pay'],
    ['lies low', 'lie low'],
    ['is spared', 'be spared'],
    ['has a say', 'have a say'],
    ['immediately withdraws its troops', 'immediately withdraw its troops'],
  ])('%s', (act, base) => {
    expect(inBaseForm(act)).toBe(base)
  })

  it.each(
    'lifted lift, ended end, dropped drop, signed sign, closed close, agreed agree, raised raise, stopped stop, resumed resume, released release, negotiated negotiate, denied deny, withdrew withdraw, gave give, imposed impose, required require, restored restore, joined join, halted halt, voted vote, continued continue, managed manage, ruled rule, abandoned abandon, cancelled cancel, met meet, hired hire, claimed claim, provided provide, seized seize, called call, blocked block, banned ban, threatened threaten, returned return, developed develop, accepted accept, included include'
      .split(', ')
      .map((pair) => pair.split(' ') as [string, string]),
  )('reads %s as %s', (past, base) => {
    expect(inBaseForm(`${past} the plan`)).toBe(`${base} the plan`)
  })

  it.each(['pass a law', 'discuss terms', 'focus on fish', 'open the locks', '提供担保', 'Talks with Norway', ''])(
    'leaves %j as it is',
    (act) => {
      expect(inBaseForm(act)).toBe(act)
    },
  )
})
