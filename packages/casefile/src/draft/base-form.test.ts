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

  it.each(['pass a law', 'discuss terms', 'focus on fish', 'open the locks', '提供担保', 'Talks with Norway', ''])(
    'leaves %j as it is',
    (act) => {
      expect(inBaseForm(act)).toBe(act)
    },
  )
})
