import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

/** Who makes the last statement of a text, and for whom. */
function last(text: string): readonly (string | undefined)[] {
  const { statements, names } = read(text)
  const actor = names.find(({ id }) => id === statements.at(-1)!.speakers[0])
  return [actor?.name, actor?.affiliation, actor?.stands]
}

describe('a ministry without its state', () => {
  it.each([
    [
      'Kenyan Foreign Minister Peter Odhiambo spoke first. The foreign ministry in Kampala rejected the demand as “an ultimatum”.',
      ['Foreign Ministry', 'Uganda', 'ug'],
    ],
    [
      'Norwegian Foreign Minister Kari Moen met reporters in Reykjavik, where Iceland’s fleet is at home. The foreign ministry said the talks would go on.',
      ['Foreign Ministry', 'Norway', 'no'],
    ],
    [
      'Turkish Energy Minister Alp Demir warned Georgia on Sunday. The ministry later said the remark was “not a threat”.',
      ['Energy Ministry', 'Turkey', 'tr'],
    ],
    ['Norway did not answer at first. The foreign ministry said it would wait.', ['Foreign Ministry', 'Norway', 'no']],
    ['Norway and Iceland did not answer. The foreign ministry said it would wait.', [undefined, undefined, undefined]],
    ['挪威外交部发言人没有回应。冰岛外交部当天发表声明。外交部同时强调，冰岛不接受威胁。', ['外交部', '冰岛', 'is']],
    ['冰岛外交部当天发表声明，挪威没有回应。该部发言人奥凯洛说，冰岛愿意每天通报。', ['奥凯洛', '冰岛', 'is']],
    ['挪威外交部没有回应。冰岛外交部发表声明。外交部发言人奥凯洛说，冰岛愿意每天通报。', ['奥凯洛', '外交部', 'is']],
  ])('%s', (text, speaker) => {
    expect(last(text)).toEqual(speaker)
  })

  it('gives people the home that words before their names point back to', () => {
    expect(last('The foreign ministry in Oslo sent a note. A ministry spokesman, Jo Berg, said it was late.')).toEqual([
      'Jo Berg',
      'Foreign Ministry',
      'no',
    ])
    expect(
      last('Ellery Port Holdings says the roster is needed. Its chief executive, Marc Thys, said it would stay.'),
    ).toEqual(['Marc Thys', 'Ellery Port Holdings', undefined])
    expect(
      last("The Dockers' Union of Port Ellery met. The union’s general secretary, Dana Hale, said it would walk out."),
    ).toEqual(['Dana Hale', "Dockers' Union of Port Ellery", undefined])
    expect(last('The Dockers’ Union of Port Ellery met. The union said it would walk out.')[0]).toBe(
      'Dockers’ Union of Port Ellery',
    )
  })

  it('takes “it” for the state that acted last, not for who spoke before', () => {
    expect(
      last(
        'The Defence Ministry of Norway said it was late. Iceland closed its ports. It threatened to close its waters.',
      )[0],
    ).toBe('Iceland')
  })

  it('takes a sign that several states share for the one that the page names', () => {
    expect(last('乌干达和肯尼亚会谈结束。乌方表示，会谈没有结果。')).toEqual(['乌干达', undefined, 'ug'])
    expect(last('乌克兰和乌干达会谈结束。乌方表示，会谈没有结果。')[0]).toBe('乌克兰')
  })
})
