import { describe, expect, it } from 'vitest'
import { damText, situationFrom } from './testing/situations.ts'
import { moveWords } from './words.ts'

describe('the words for a move', () => {
  const power = '    powers: [{option: downstream.attack}]\n'
  const dam = situationFrom(damText.replace('  downstream:\n', `${power}  downstream:\n`))
  const words = (from: string, to: string, lang: 'en' | 'zh' = 'en') =>
    moveWords(dam, { party: 0, from: dam.findState(from) ?? -1, to: dam.findState(to) ?? -1 }, lang)

  it('say what a party does, and what it makes another do by its power', () => {
    expect(words('dry', 'wet')).toBe('taking “Release water”')
    expect(words('dry', 'downstream.attack')).toBe('making Downstream take “Attack”')
    expect(words('upstream.release+downstream.attack', 'dry')).toBe(
      'dropping “Release water” and making Downstream drop “Attack”',
    )
    expect(words('downstream.attack', 'wet', 'zh')).toBe('采取“放水”并使下游放弃“攻击”')
  })
})
