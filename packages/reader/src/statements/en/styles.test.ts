import { describe, expect, it } from 'vitest'
import { toldEn } from '../../testing/told-statements.ts'

describe('English statements in the styles of outlets', () => {
  it.each([
    ['Norland urged restraint.', '1 indirect [Norland] urged: restraint'],
    ['Norland undertook to drop the fee.', '1 indirect [Norland] undertook: to drop the fee'],
    ['Per the leaked draft, boats may enter.', '1 indirect [the leaked draft] Per: boats may enter'],
    [
      'The company, Judge Toll wrote in a long order, had “lost its way.”',
      '1 mixed [Judge Toll] wrote: The company … had “lost its way.”',
    ],
    ['Toll: “We will get there.”', '1 direct [Toll] :: “We will get there.”'],
    [
      '“The quota is all we have, said Ann Moe, mayor of Harrow.',
      '1 direct [Ann Moe, mayor of Harrow] said: “The quota is all we have,',
    ],
  ])('%s', (text, expected) => {
    expect(toldEn(text)).toEqual([expected])
  })

  it.each([
    'By clicking here you agree to our terms.',
    'It must bring the neighbors in or admit that it failed.',
    'Two loaves per person were handed out.',
  ])('tell of nothing that was said: %s', (text) => {
    expect(toldEn(text)).toEqual([])
  })

  it('stand in headlines before “says minister”, and not behind “Related:”', () => {
    const page = (headline: string): string => `${headline}\n\nThe ferry did not run on Monday.\n`
    expect(toldEn(page('Talks will fail, says minister'))).toEqual(['3 headline-slot [minister] says: Talks will fail'])
    expect(toldEn(page('Related: Five charts on timber'))).toEqual([])
  })

  it('are those of turns, whose initials are a name in full before them; who only asks says nothing', () => {
    const text = [
      'Jana Hollis: Why talk now?',
      'Selam Teklu: Because a full dam is no peace.',
      'JH: Would you stop filling?',
      'ST: We would not. We have asked eleven times.',
    ].join('\n\n')
    expect(toldEn(`${text}\n`)).toEqual([
      '1 direct [Selam Teklu] :: Because a full dam is no peace.',
      '1 direct [ST = Selam Teklu] :: We would not. We have asked eleven times.',
    ])
  })

  it('begin anew under each time of a live page', () => {
    const rest = 'and that the gaps between the two delegations were narrower than at any time since the spring.'
    const entries = ['18:42', '17:31 GMT', '16:55'].map((time) => `${time}\nNorland said the talks went on ${rest}`)
    expect(toldEn(`${entries.join('\n\n')}\n`)).toHaveLength(3)
    for (const each of toldEn(`${entries.join('\n\n')}\n`))
      expect(each).toMatch(/^1 indirect \[Norland\] said: the talks/)
  })
})
