import { describe, expect, it } from 'vitest'
import { toldEn } from '../../testing/told-statements.ts'

describe('English statements in reports of many outlets', () => {
  it.each([
    [
      'The court ruled that the port reasonably and lawfully refused the ferry a berth.',
      '1 indirect [The court] ruled: that the port reasonably and lawfully refused the ferry a berth',
    ],
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
    [
      'In a move the council says could cost nine jobs, the mill has shut.',
      '1 indirect [the council] says: could cost nine jobs',
    ],
    [
      'Dorr urged both towns to meet, but stopped short of naming a day.',
      '1 indirect [Dorr] urged: both towns to meet',
    ],
    [
      'The review of the two mills, led by Ilva Dorr, found gates were left open.',
      '1 indirect [The review of the two mills] found: gates were left open',
    ],
    [
      'Millers, who insist that the gate was shut, left the hall.',
      '1 indirect [who = Millers] insist: that the gate was shut',
    ],
    [
      'Millers are accusing the town of billing for delays that have ended, and the council has had enough.',
      '1 indirect [Millers] are accusing: the town of billing for delays that have ended',
    ],
    ['Dorr accused “a handful of men” of lying.', '1 mixed [Dorr] accused: “a handful of men” of lying'],
    [
      'The Harrow Millers Coalition, whose members grind oats, rye and corn, said the levy was wrong.',
      '1 indirect [The Harrow Millers Coalition, whose members grind oats, rye and corn] said: the levy was wrong',
    ],
    [
      'A delay would hurt the mills, Dorr said, “most of them in places without a road.”',
      '1 mixed [Dorr] said: A delay would hurt the mills … “most of them in places without a road.”',
    ],
    [
      'It was, in the words of one exhausted miller, “a farce.”',
      '1 mixed [one exhausted miller] in the words of: It was … “a farce.”',
    ],
    [
      'Some in the industry doubt the mill will reopen.',
      '1 indirect [Some in the industry] doubt: the mill will reopen',
    ],
    ['She comes from Harrow where, she says, the gate is cracked.', '1 indirect [she] says: the gate is cracked'],
  ])('%s', (text, expected) => {
    expect(toldEn(text)).toEqual([expected])
  })

  it.each([
    'Not everyone thinks the bridge will hold.',
    'The chair welcomed the witnesses to Harrow.',
    'Who went with them: nobody knew.',
    'Her deputy, Per Dorr, leaves on Monday.',
    'The council sees it differently.',
    'The row threatens to close the mill.',
    'They spoke under ground rules that did not permit names.',
    'Her nephew begged to differ.',
    'Nine towns agreed, and 41 per cent oppose them.',
    'Asked whether it was over, he answered in a whisper.',
  ])('tell of nothing that was said: %s', (text) => {
    expect(toldEn(text).filter((each) => !/^\d \w+ not/.test(each))).toEqual([])
  })

  it('give a clause between commas to whoever says it, and the rest to who says that', () => {
    expect(toldEn('Dorr said the town may sell its boats, which, she said, would mean the end of the fleet.')).toEqual([
      '1 indirect [Dorr] said: the town may sell its boats',
      '1 indirect [she = Dorr] said: which … would mean the end of the fleet',
    ])
    expect(toldEn('Dorr called on both towns to pay, an idea that Tarn described as “a joke”.')).toEqual([
      '1 indirect [Dorr] called on: both towns to pay',
      '2 direct [Tarn] described as: “a joke”',
    ])
    expect(toldEn('Dorr dismissed the plan as “homework,” and hawks in the council accuse her of fear.')).toEqual([
      '1 mixed [Dorr] dismissed: the plan as “homework,”',
      '1 indirect [hawks in the council] accuse: her of fear',
    ])
    expect(
      toldEn('Dorr called the levy “indefensible,” and Senate Whip Hal Tarn told reporters that it was fine.'),
    ).toEqual([
      '1 mixed [Dorr] called: the levy “indefensible,”',
      '1 indirect [Senate Whip Hal Tarn] told reporters: that it was fine',
    ])
    expect(toldEn('It is a ruling that campaigners say could close nine mills.')).toEqual([
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
      expect(toldEn(page(subject))[1]).toBe(`1 indirect [She = ${subject}] added: that it would stay open`)
  })

  it('give the quotations under “attributable to” to whom they are attributed', () => {
    expect(
      toldEn(
        'Quotes attributable to the member for Senn, Jo Dorr:\n\n“It is a fine day for the river and its mills.”\n',
      ),
    ).toEqual(['1 direct [– = member for Senn, Jo Dorr]: “It is a fine day for the river and its mills.”'])
  })

  it('give a turn of several paragraphs to one speaker', () => {
    const turns = [
      'MR DORR: We did.',
      'It was cheap, and we knew that it would be when we asked.',
      'MODERATOR: Anyone?',
      'MS TARN: Not yet.',
      'MR DORR: Yes.',
    ]
    expect(toldEn(`${turns.join('\n\n')}\n`)).toEqual([
      '1 direct [MR DORR] :: We did.',
      '1 direct [– = MR DORR]: It was cheap, and we knew that it would be when we asked.',
      '1 direct [MS TARN] :: Not yet.',
      '1 direct [MR DORR] :: Yes.',
    ])
  })

  it('resolve “he” to whom the sentence before named last, where nobody acts in it', () => {
    const raw = 'A clerk for the mill said it was late. That drew a rebuke from Mayor Abel Dorr. “We know,” he said.'
    expect(toldEn(raw)[1]).toBe('1 direct [he = Abel Dorr] said: “We know,”')
  })

  it('do not take who is spoken of for who speaks', () => {
    expect(toldEn('Ilva Dorr opened the mill. Norland opposes the levy, she added.')).toContain(
      '1 indirect [she = Ilva Dorr] added: Norland opposes the levy',
    )
  })

  it('are none of what a page offers in capitals, which makes it no conversation', () => {
    const offers = ['LIVE REACTION: The council meets.', 'READ MORE: The mills of Tarn', 'READ MORE: Why mills close']
    const report = ['Ilva Dorr warned that the mill may close.', 'The owner, Jo Tarn, posted on X. Dorr denied it.']
    expect(
      toldEn(`${[...offers.slice(0, 1), ...report, ...offers.slice(1)].join('\n\n')}\n`).filter((each) =>
        /^1/.test(each),
      ),
    ).toEqual(['1 indirect [Ilva Dorr] warned: that the mill may close', '1 indirect [Dorr = Ilva Dorr] denied: it'])
  })

  it('leave out the questions of who leads a hearing', () => {
    const turns = ['CHAIR: Who paid for it?', 'MR DORR: We did.', 'CHAIR: Why?', 'MR DORR: It was cheap.']
    expect(toldEn(`${turns.join('\n\n')}\n`)).toEqual([
      '1 direct [MR DORR] :: We did.',
      '1 direct [MR DORR] :: It was cheap.',
    ])
  })
})
