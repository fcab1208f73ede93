import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../blocks/read-blocks.ts'
import { toldStatements } from '../../testing/told-statements.ts'
import { statementsEn } from './statements-en.ts'

const told = (text: string): readonly string[] => {
  const { blocks } = readBlocks(text, { lang: 'en' })
  return toldStatements(blocks, statementsEn(blocks))
}

describe('English statements in reports of many outlets', () => {
  it.each([
    ['Dorr faulted the council for its silence.', '1 indirect [Dorr] faulted: the council for its silence'],
    ['The mayor termed the levy “a joke”.', '1 mixed [The mayor] termed: the levy “a joke”'],
    [
      'The mayor appealed to the drivers to return to work.',
      '1 indirect [The mayor] appealed to: the drivers to return to work',
    ],
    [
      'The court directed both towns to share the bill.',
      '1 indirect [The court] directed: both towns to share the bill',
    ],
    ['“We will dig in,” the letter read.', '1 direct [the letter] read: “We will dig in,”'],
    [
      'Dorr, however, believes at least nine wells in Harrow, Senn and Tarn could reopen.',
      '1 indirect [Dorr] believes: at least nine wells in Harrow, Senn and Tarn could reopen',
    ],
    [
      'The mill should have closed, the court has ruled.',
      '1 indirect [the court] has ruled: The mill should have closed',
    ],
    [
      'The plan was dead, the head of the council, Jo Dorr, has said on her way out of the hall.',
      '1 indirect [the head of the council, Jo Dorr] has said: The plan was dead',
    ],
    [
      'Buyers will pay for it too, said Dorr: “A boat costs more now.”',
      '1 mixed [Dorr] said: Buyers will pay for it too … “A boat costs more now.”',
    ],
    [
      'A strike became likely after nurses gave notice, accusing the ministry of deceit.',
      '1 indirect [– = nurses] accusing: the ministry of deceit',
    ],
    [
      'The levy would cost £3m, Dorr said, a figure the union disputes.',
      '1 indirect [Dorr] said: The levy would cost £3m',
    ],
    [
      'But as the late Jo Dorr liked to say, ports are patient.',
      '1 indirect [the late Jo Dorr] liked to say: ports are patient',
    ],
    ['What it means: The port will close, according to Dorr.', '1 indirect [Dorr] according to: The port will close'],
    [
      '“I have read it. I need a drink.” — Rep. Jo Dorr',
      '1 direct [Rep. Jo Dorr] —: “I have read it. I need a drink.”',
    ],
    [
      'Data are due by 9 a.m. Officials in Tarn said the gate was shut.',
      '1 indirect [Officials in Tarn] said: the gate was shut',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it.each([
    'Not everyone thinks the bridge will hold.',
    'The chair welcomed the witnesses to Harrow.',
    'Who went with them: nobody knew.',
  ])('tell of nothing that was said: %s', (text) => {
    expect(told(text).filter((each) => !/^\d \w+ not/.test(each))).toEqual([])
  })

  it('give a clause between commas to whoever says it, and the rest to who says that', () => {
    expect(told('Dorr said the town may sell its boats, which, she said, would mean the end of the fleet.')).toEqual([
      '1 indirect [Dorr] said: the town may sell its boats',
      '1 indirect [she = Dorr] said: which … would mean the end of the fleet',
    ])
    expect(told('Dorr dismissed the plan as “homework,” and hawks in the council accuse her of fear.')).toEqual([
      '1 mixed [Dorr] dismissed: the plan as “homework,”',
      '1 indirect [hawks in the council] accuse: her of fear',
    ])
    expect(told('It is a ruling that campaigners say could close nine mills.')).toEqual([
      '1 indirect [campaigners] say: could close nine mills',
    ])
  })

  it('resolve pronouns to one person with a body behind the name, and not to a body', () => {
    const page = (subject: string): string => `${subject} said the mill was safe. She added that it would stay open.`
    for (const subject of [
      'Economist Ilva Dorr of Tarn University',
      'NUTW general secretary Ilva Dorr',
      'Retired engineer and river expert Ilva Dorr',
      'Harrow Council leader Ilva Dorr',
    ])
      expect(told(page(subject))[1]).toBe(`1 indirect [She = ${subject}] added: that it would stay open`)
  })

  it('give the quotations under “attributable to” to whom they are attributed', () => {
    expect(
      told('Quotes attributable to the member for Senn, Jo Dorr:\n\n“It is a fine day for the river and its mills.”\n'),
    ).toEqual(['1 direct [– = member for Senn, Jo Dorr]: “It is a fine day for the river and its mills.”'])
  })

  it('leave out the questions of who leads a hearing', () => {
    const turns = ['CHAIR: Who paid for it?', 'MR DORR: We did.', 'CHAIR: Why?', 'MR DORR: It was cheap.']
    expect(told(`${turns.join('\n\n')}\n`)).toEqual([
      '1 direct [MR DORR] :: We did.',
      '1 direct [MR DORR] :: It was cheap.',
    ])
  })
})
