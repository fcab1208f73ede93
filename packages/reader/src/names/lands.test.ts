import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

const states = (text: string): readonly string[] =>
  read(text, { lang: 'en' }).names.flatMap(({ kind, name }) => (kind === 'state' ? [name] : []))

describe('states that no table knows', () => {
  it.each([
    ['Zambara’s foreign minister, Ada Toll, said it would wait.', 'Zambara'],
    ['The Sorvian government insisted it had not. Trade with Sorvia has tripled.', 'Sorvia'],
    ['The Republic of Kor agreed to remove the fee.', 'Kor'],
    ['The water minister of Oramia, Lea Teklu, said it would fill the dam.', 'Oramia'],
  ])('are known by what only states have: %s', (text, name) => {
    expect(states(text)).toContain(name)
  })

  it.each([
    'Harrow’s government fell. Prime Minister Ann Harrow said she would go.',
    'Mr Harrow said Harrow’s government would go.',
    'The company’s army of lawyers said it would appeal.',
  ])('are no people and no companies: %s', (text) => {
    expect(states(text)).toEqual([])
  })

  it('speak by their ministers, who belong to the state that their paragraph names', () => {
    const { names } = read('Kestria’s army denied it. Defense Minister Tomas Irbel told reporters it was a shed.', {
      lang: 'en',
    })
    expect(names.find(({ name }) => name === 'Tomas Irbel')).toMatchObject({
      affiliation: 'Kestria',
      stands: 'Kestria',
    })
  })
})

describe('firms and unions', () => {
  it('are the same under the first word of their name', () => {
    const { names } = read('Castellan Partners raised its offer. Castellan said it would not go higher.', {
      lang: 'en',
    })
    expect(names).toMatchObject([{ name: 'Castellan Partners', aliases: ['Castellan'], kind: 'organisation' }])
  })

  it('join their president, who is named with the short form, with the long name', () => {
    const text =
      'The League of Passenger Navigators (ALPN) rejected the offer. “They have been repaid with an insult,” said Denise Marsh, president of ALPN. The union will strike.'
    const { names } = read(text, { lang: 'en' })
    expect(names[0]).toMatchObject({ name: 'League of Passenger Navigators', aliases: ['ALPN'] })
    expect(names[1]).toMatchObject({ name: 'Denise Marsh', affiliation: 'ALPN' })
  })
})
