import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

/** Who speaks in the last statement of a text, by name. */
function speakersOf(text: string): readonly string[] {
  const { statements, names } = read(text)
  return statements.at(-1)!.speakers.map((id) => names.find((each) => each.id === id)!.name)
}

describe('headsIn', () => {
  it.each([
    ['European Union energy commissioner Tara Lindqvist said prices would fall.', ['Tara Lindqvist']],
    ['Thomas Weil of the Harbour Safety Centre, a research group in Oslo, said the port was open.', ['Thomas Weil']],
    ['Maria Falk, the head of the United Nations mission in Sudan, said aid was blocked.', ['Maria Falk']],
    ['Anna Berg, who advised the Norwegian government, said the law was sound.', ['Anna Berg']],
    [
      'Anna Berg and Paul Brandt, ministers of Norway and Sweden, said talks would go on.',
      ['Anna Berg', 'Paul Brandt'],
    ],
    [
      'French Foreign Minister Paul Brandt and his Turkish counterpart Hakan Orman said it was over.',
      ['Paul Brandt', 'Hakan Orman'],
    ],
    ['A spokeswoman for the German economy ministry said it would wait.', ['spokeswoman']],
    ['The Strait Herald, citing unnamed sources, reported that the ship had left.', ['Strait Herald']],
    ['The US and Russian presidents said they would meet again.', ['United States', 'Russia']],
    ['The foreign ministers of Chad and Niger said troops would leave.', ['Chad', 'Niger']],
    ['Egypt, Qatar and Turkey said a truce was near.', ['Egypt', 'Qatar', 'Turkey']],
    ['The Minister of Labour and Housing, Lena Ostby, said the strike was over.', ['Lena Ostby']],
    ['The Minister of Labour and Housing, Lena Ostby, came. The minister said it was late.', ['Lena Ostby']],
    ['The UN’s main lender, the World Bank, said it would wait.', ['World Bank']],
    ['Reed leaders Rana Olm, Kelo Brisk and Dov Tarn said it was late.', ['Rana Olm', 'Kelo Brisk', 'Dov Tarn']],
    ['Chairman of the Norland Choir, Lars Brenner, said the tour was over.', ['Lars Brenner']],
    ['KLA co-chairs Dr Robin Aster and Dr Vanya Molk said the hall was full.', ['Robin Aster', 'Vanya Molk']],
    ['A spokesman for the port authority, Jon Ferrer, said it was shut.', ['Jon Ferrer']],
    ['The head of Hamas said the offer was dead.', ['Hamas']],
    ['United Dockworkers Local 12 said it would strike.', ['United Dockworkers Local 12']],
    ['United Dockworkers Local 12 met. Local 12 said it would strike.', ['United Dockworkers Local 12']],
    ['The Royal College of Millers met. The RCM said it would sue.', ['Royal College of Millers']],
    ['The Harrow Anglers’ Trust sued. The trust said it would win.', ['Harrow Anglers’ Trust']],
    ['The Senn Fishermen’s Federation met. The federation said it would vote.', ['Senn Fishermen’s Federation']],
    ['Tarnland Water dug a well. The company said it was dry.', ['Tarnland Water']],
    ['Harbourwatch’s Ilva Dorran said it was over.', ['Ilva Dorran']],
    ['UN relief coordinator Ilva Dorran said it was over.', ['Ilva Dorran']],
    ['Prime Minister Jo Berg’s chief of staff, Ilva Dorran, said it was over.', ['Ilva Dorran']],
    ['Norwegian Minister for Trade and Shipping Ilva Dorran said it was over.', ['Ilva Dorran']],
    ['The Minister of Power, Engr Ilva Dorran, left. The minister, who wore a hat, said it was over.', ['Ilva Dorran']],
    ['Deputy chairman of the Foreign Affairs Committee Abel Dorran said it was over.', ['Abel Dorran']],
    ['Rear Admiral (retd) Abel Dorran said it was over.', ['Abel Dorran']],
    ['Millers’ charity Warm Hearth said it was over.', ['Warm Hearth']],
    ['Dorran Lithium <DORL.N>, the largest of them, said it was over.', ['Dorran Lithium']],
    ['Leader of the Opposition K. Dorran said it was over.', ['K. Dorran']],
    ['Health CS Dr Abel Dorran spoke on Monday. The CS said it was over.', ['Abel Dorran']],
    ['Olav Brandt resigned on Monday, and family members of Olav Brandt said he was ill.', []],
  ])('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers)
  })

  it.each([
    ['陆委会副主委梁文远表示，申请仍在审查。', ['梁文远']],
    ['以色列没有回应。以军方一名不愿透露姓名的官员说，部队已做好准备。', ['以色列官员']],
    ['埃及和卡塔尔外长说，两国将继续斡旋。', ['埃及', '卡塔尔']],
    ['肯尼亚总统鲁本、乍得外长和尼日尔外长表示，部队将撤离。', ['鲁本', '乍得', '尼日尔']],
    ['法国总统马克龙和德国总理默茨表示，援助不会停止。', ['马克龙', '默茨']],
    ['法国总统马克龙的一名顾问表示，决定尚未作出。', []],
    ['俄罗斯外交部和国防部表示，没有收到通知。', ['外交部', '国防部']],
    ['黎巴嫩真主党表示，不会撤离。', ['真主党']],
    ['美国国务院一名不愿公开姓名的高级官员说，名单已经确定。', ['国务院官员']],
  ])('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers)
  })
})
