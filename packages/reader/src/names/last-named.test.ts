import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

/** Who speaks in the last statement of a text, by name, and the other forms that the page is said to call him by. */
function lastSpeaker(text: string): readonly [string, readonly string[]] | undefined {
  const { statements, names } = read(text)
  const actor = names.find(({ id }) => id === statements.at(-1)!.speakers[0])
  return actor && [actor.name, actor.aliases]
}

describe('LastNamed', () => {
  it.each([
    ['哈马斯没有回应联合国的呼吁。', '哈马斯拒绝撤离。该组织表示，条件没有变化。', '哈马斯'],
    ['真主党发言人穆宁表示，不会撤离。', '該組織稱，已做好準備。', '真主党'],
    ['大河能源公司表示，将提出上诉。', '该公司称，罚款过高。', '大河能源公司'],
    ['国际原子能机构总干事汉森说，检查仍在继续。', '该机构表示，将公布报告。', '国际原子能机构'],
    ['土耳其总统埃尔坎表示愿意帮助。', '该国表示，会谈下周举行。', '土耳其'],
    ['民众党立法委员黄国远表示，预算应该重审。', '该党称，不会退让。', '民众党'],
    ['波兰国防部发言人表示，演习是例行的。', '该部表示，演习周五结束。', '国防部'],
    ['北洋航运集团表示不会谈判。海港码头工人工会说不复工。', '公司称，损失很大。', '北洋航运集团'],
    ['东港码头工人工会与东港集装箱码头公司的谈判破裂。', '公司表示，损失很大。', '东港集装箱码头公司'],
    ['东港码头工人工会与东港集装箱码头公司的谈判破裂。', '工会指出，会员很愤怒。', '东港码头工人工会'],
    ['海港码头工人工会表示，罢工继续。', '工会说，会员很愤怒。', '海港码头工人工会'],
    ['海港码头公司没有答复。', '资方说，可以谈。', '海港码头公司'],
    ['记者到场。', '工会提出要求。海港码头工人工会说，罢工继续。', '海港码头工人工会'],
    ['海港碼頭工人工會表示，罷工繼續。', '工會說，會員很憤怒。', '海港碼頭工人工會'],
    ['挪威首相斯蒂勒表示将介入，瑞典没有表态。', '政府表示，将派调解人。', '挪威'],
    ['东港市政府表示将介入。', '政府称，调解周三开始。', '东港市政府'],
  ])('%s%s', (before, after, speaker) => {
    expect(lastSpeaker(`${before}${after}`)).toEqual([speaker, []])
  })

  it.each([
    ['Hamas rejected the plan of the United States.', 'The group said it would not disarm.', 'Hamas'],
    [
      'The Harbour Policy Institute published a study.',
      'The institute said exports would fall.',
      'Harbour Policy Institute',
    ],
    ['Acme Energy Corp. lost the case in Norway.', 'The company said the fine was too high.', 'Acme Energy Corp'],
    [
      'Norway’s foreign ministry wrote to the Norwegian Defence Ministry.',
      'The ministry said it would wait.',
      'Defence Ministry',
    ],
    ['The Labour Party lost two seats.', 'The party said it would look into the vote.', 'Labour Party'],
    ['Norwegian Prime Minister Kari Moen spoke. Sweden watched.', 'The government said it would wait.', 'Norway'],
    ['Maersk, a Danish shipping company, lost a ship.', 'The company said it would wait.', 'Maersk'],
    ['She met leaders of Verdi, the service union.', 'The union said it was too late.', 'Verdi'],
    ['The city met the dockers’ union.', 'The union said it was too late.', 'dockers’ union'],
    ['Nordair’s chief executive lost patience.', 'Nordair said it would wait.', 'Nordair'],
    ['Nordair’s chief executive lost patience.', 'The airline said it would wait.', 'Nordair'],
    ['The State Department did not wait.', 'Asked why, spokeswoman Dana Cole said it was late.', 'Dana Cole'],
    ['The Norhaven Shipping Group would not talk.', 'The airline said it was not affected.', undefined],
    ['The European Union and NATO agreed.', 'The bloc said it would pay.', 'European Union'],
  ])('%s %s', (before, after, speaker) => {
    expect(lastSpeaker(`${before} ${after}`)?.[0]).toBe(speaker)
  })

  it('finds nobody where nobody of that kind was named', () => {
    expect(lastSpeaker('挪威没有回应。该公司表示，罚款过高。')).toBeUndefined()
    expect(lastSpeaker('Norway did not answer. The ministry said it would wait.')).toBeUndefined()
    expect(lastSpeaker('Hamas left. The group of protesters in Oslo said it was cold.')?.[0]).not.toBe('Hamas')
  })

  it('gives a body to the state that the words point back to', () => {
    const { names } = read('俄罗斯外交部没有回应。土耳其总统埃尔坎表示愿意帮助。该国外交部说，会谈下周举行。')
    expect(names.filter(({ name }) => name === '外交部').map(({ stands }) => stands)).toEqual(['ru', 'tr'])
  })
})
