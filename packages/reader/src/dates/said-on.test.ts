import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

const datesOf = (text: string, date = '2024-03-13'): (string | undefined)[] =>
  read(text, { date }).statements.flatMap((each) => (each.tier === 1 ? [each.date] : []))

describe('saidOn', () => {
  it.each([
    ['a day before the cue', '外长3月8日说，谈判会继续。', '2024-03-08'],
    ['not a day of what was said', '外长说，谈判3月20日继续。', undefined],
    ['not a day of another sentence', '会谈3月8日举行。外长说，谈判会继续。', undefined],
    ['an event that the text has dated', '3月8日举行了会谈。外长在会谈后表示，谈判会继续。', '2024-03-08'],
    ['a day behind the cue', '“We go on,” Ann Mercer said on Friday.', '2024-03-08'],
    ['nothing where no day is known', 'Ann Mercer said last year that talks would go on.', undefined],
  ])('takes %s', (_, text, expected) => {
    expect(datesOf(text)).toEqual([expected])
  })

  it('invents no day', () => {
    expect(read('外长昨天说，谈判会继续。').statements.map(({ date }) => date)).toEqual([undefined])
  })
})

describe('read', () => {
  it('knows who speaks, who passes it on, and whom a pronoun means', () => {
    const { names, statements } = read(
      '　　挪威外长汉森3月8日在奥斯陆说，谈判会继续。\n　　他说，细节还不清楚。\n　　汉森和瑞典首相林德均表示，愿意再谈。\n',
      { date: '2024-03-13' },
    )
    const nameOf = (id: string): string => names.find((each) => each.id === id)!.name
    expect(statements.map(({ speakers }) => speakers.map(nameOf))).toEqual([['汉森'], ['汉森'], ['汉森', '林德']])
    expect(statements[0]?.date).toBe('2024-03-08')
    expect(names.filter(({ stands }) => stands === 'no').map(({ name }) => name)).toEqual(['挪威', '汉森'])
  })
})
