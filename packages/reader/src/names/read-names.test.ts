import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBlocks } from '../blocks/read-blocks.ts'
import { actorsIn, byBlock } from './actors-in.ts'
import type { Actor } from './name-mention.ts'
import { type NamesRead, readNames } from './read-names.ts'
import type { SpeakerSpan } from './speaker-span.ts'

/** Reads a text; a speaker's span is marked by ‹ and ›. */
function namesOf(
  marked: string,
): NamesRead & { readonly spans: readonly SpeakerSpan[]; actor(name: string): Actor | undefined } {
  const page = readBlocks(marked.replaceAll(/[‹›]/g, ''))
  const spans = page.blocks.flatMap(({ id, text }) =>
    [...marked.matchAll(/‹([^›]*)›/g)].flatMap(([, words]) => {
      const start = text.indexOf(words!)
      return start < 0 ? [] : [{ block: id, start, end: start + words!.length }]
    }),
  )
  const read = readNames(page, spans)
  return { ...read, spans, actor: (name) => read.names.find((each) => each.name === name) }
}

/** kind, name, role, affiliation, what it stands for; one string each. */
const listed = ({ names }: NamesRead): string[] =>
  names.map(({ kind, name, role, affiliation, stands }) =>
    [kind, name, role, affiliation, stands].map((each) => each ?? '-').join(' '),
  )

const membersOf = ({ names }: NamesRead, name: string): string[][] =>
  names
    .filter((each) => each.name === name)
    .map(({ members }) => members.map((id) => names.find((each) => each.id === id)!.name))

describe('readNames, Chinese', () => {
  it.each([
    ['新华社北京3月4日电 ‹外交部发言人李文清›说，消息不实。', 'person 李文清 发言人 外交部 cn', 0.55],
    ['‹外交部发言人李文清›说，中方已经知道。', 'person 李文清 发言人 外交部 cn', 0.55],
    ['‹外交部发言人李文清›说，消息不实。', 'person 李文清 发言人 外交部 -', 0.85],
    ['‹外交部发言人约翰·施密特›说，中方已经知道。', 'person 约翰·施密特 发言人 外交部 -', 0.95],
  ])(
    'takes a ministry without a state for China’s only on a page from there, and less surely: %s',
    (text, wanted, sure) => {
      const found = namesOf(text)
      expect(listed(found)).toContain(wanted)
      expect(found.names.find(({ kind }) => kind === 'person')!.confidence).toBeLessThanOrEqual(sure)
    },
  )

  it.each([
    ['法国总统马克龙周二抵达基辅。', 'person 马克龙 总统 法国 fr'],
    ['‹挪威总理奥列格·达林›说，谈判仍在继续。', 'person 奥列格·达林 总理 挪威 no'],
    ['‹德国外长约翰·施密特›说，谈判仍在继续。', 'person 约翰·施密特 外长 德国 de'],
    ['中国外交部发言人李文清在记者会上表示关切。', 'person 李文清 发言人 外交部 cn'],
    ['挪威和平研究所高级研究员埃里克·汉森认为局势会缓和。', 'person 埃里克·汉森 高级研究员 和平研究所 -'],
    ['英国前首相托马斯·布伦特批评了这一决定。', 'person 托马斯·布伦特 前首相 英国 -'],
    ['曾任国防部长的雅各布·林德表示怀疑。', 'person 雅各布·林德 国防部长 - -'],
    ['‹韦伯›说，他不同意。', 'person 韦伯 - - -'],
    ['北约秘书长延森说，援助不会停止。', 'person 延森 秘书长 北约 nato'],
    ['俄國家杜馬議員謝爾蓋·彼得羅夫表示支持。', 'person 謝爾蓋·彼得羅夫 議員 國家杜馬 -'],
    ['‹河口区卫生局王主任›说，水是干净的。', 'person 王主任 - - -'],
    ['‹李明远市长›说，桥会重建。', 'person 李明远 市长 - -'],
    ['挪威科学院港口经济与合作研究室主任汤文清说，不急。', 'person 汤文清 主任 科学院港口经济与合作研究室 -'],
    ['美国防部长哈德森取消了行程。', 'person 哈德森 国防部长 美国 us'],
    ['‹國民黨立委洪孟遠›質疑，做法不一。', 'person 洪孟遠 立委 國民黨 -'],
    ['‹陸委會副主委梁文遠›表示關切。', 'person 梁文遠 副主委 陸委會 tw'],
    ['‹行政院長卓明泰›沒有回應。', 'person 卓明泰 行政院長 行政院 tw'],
    ['‹国民党主席郑文丽›批评了预算。', 'person 郑文丽 主席 国民党 -'],
    ['‹香港特首李家明›表示，法案会提交。', 'person 李家明 特首 香港 hk'],
    ['‹香港立法會議員葉劉淑文›認為，時間不多。', 'person 葉劉淑文 立法會議員 香港 -'],
    ['‹民進黨當局›沒有回應。', 'organisation 民進黨 - 台湾 -'],
    ['哈马斯拒绝了提议。', 'organisation 哈马斯 - - hamas'],
  ])('reads %s', (text, expected) => {
    expect(listed(namesOf(text))).toContain(expected)
  })

  it('takes short forms, seats and governments for the state', () => {
    const { names } = namesOf('俄罗斯没有回应。俄方称准备对话，克里姆林宫拒绝评论，俄媒沉默，俄政府没有表态。')
    expect(names.find(({ stands }) => stands === 'ru')?.aliases).toEqual(['俄方', '克里姆林宫', '俄', '俄政府'])
  })

  it('does not take a sign inside a word for a state', () => {
    const { names } = namesOf(
      '美国和日本、中国、以色列、意大利、新加坡都在场。日前会场中心以及周围更加美好，新的意见已经集中。',
    )
    expect(names.map(({ aliases }) => aliases)).toEqual([[], [], [], [], [], []])
  })

  it('finds the name at the end of a transliterated one again', () => {
    const read = namesOf('俄专家伊万·索科洛夫说，局势复杂。‹索科洛夫›还说，谈判不易。')
    const sokolov = read.actor('伊万·索科洛夫')!
    expect(sokolov.aliases).toEqual(['索科洛夫'])
    expect(read.mentions.filter(({ actor }) => actor === sokolov.id)).toHaveLength(2)
    expect(sokolov).toMatchObject({ role: '专家', affiliation: '俄罗斯', stands: undefined })
  })

  it('resolves compounds by the table and by what was named together', () => {
    const read = namesOf('美国与伊朗的代表见面。双方同意继续谈判。俄乌冲突仍在继续，美伊双方都不评论。')
    expect(membersOf(read, '双方')).toEqual([['美国', '伊朗']])
    expect(membersOf(read, '俄乌')).toEqual([['俄罗斯', '乌克兰']])
    expect(membersOf(read, '美伊双方')).toEqual([['美国', '伊朗']])
    expect(read.actor('双方')!.confidence).toBeLessThan(read.actor('俄乌')!.confidence)
  })

  it('means people by 两国领导人 and everybody by 各方', () => {
    const read = namesOf('法国总统马克龙和德国总理默茨会面。两国领导人握手。波兰没有参加，各方反应不一。')
    expect(membersOf(read, '两国领导人')).toEqual([['马克龙', '默茨']])
    expect(new Set(membersOf(read, '各方')[0])).toEqual(new Set(['法国', '德国', '波兰']))
  })

  it('leaves 双方 alone where nobody was named', () => {
    expect(namesOf('双方继续谈判。').names).toEqual([])
  })

  it('takes states for 两国, joined by their leaders too', () => {
    const read = namesOf('乌克兰和欧盟签署了文件。日本首相和韩国总统表示，两国关系改善。')
    expect(membersOf(read, '两国')).toEqual([['日本', '韩国']])
  })

  it.each([
    ['俄罗斯和乌克兰代表会面。联合国秘书长延森说，双方应当克制。', ['俄罗斯', '乌克兰']],
    ['美国和伊朗代表在阿曼会谈。双方同意再次见面。', ['美国', '伊朗']],
    ['在埃及斡旋下，以色列与哈马斯恢复谈判。双方没有评论。', ['以色列', '哈马斯']],
    ['土耳其、中国和以色列没有评论。联合国呼吁各方克制，双方仍不让步。', undefined],
    ['俄罗斯没有回应。联合国秘书长延森呼吁双方克制。', undefined],
  ])('takes no host, go-between or world body for one of 双方: %s', (text, members) => {
    expect(membersOf(namesOf(text), '双方')).toEqual(members ? [members] : [])
  })

  it('names groups by whose they are', () => {
    expect(listed(namesOf('多名法国官员说不知情。专家不同意。'))).toEqual([
      'state 法国 - - fr',
      'group 法国官员 - 法国 -',
      'group 专家 - - -',
    ])
  })

  it('tells outlets by 《》 and by the table', () => {
    expect(listed(namesOf('《河谷晚报》称谈判失败。路透社说没有失败。《和平条约》未签署。'))).toEqual([
      'outlet 河谷晚报 - - -',
      'outlet 路透社 - - -',
    ])
  })
})

describe('readNames, English', () => {
  it.each([
    ['French President Emmanuel Macron arrived on Tuesday.', 'person Emmanuel Macron president France fr'],
    [
      '‹Nadia Holm, a senior fellow at the Harbor Institute›, said talks would go on.',
      'person Nadia Holm senior fellow Harbor Institute -',
    ],
    ['Russia’s foreign minister, Pavel Sorin, left early.', 'person Pavel Sorin foreign minister Russia ru'],
    [
      'Former British Prime Minister Thomas Brent criticised it.',
      'person Thomas Brent former prime minister United Kingdom -',
    ],
    [
      '‹European Union energy commissioner Tara Lindqvist› agreed.',
      'person Tara Lindqvist energy commissioner European Union eu',
    ],
    ['Norway’s foreign ministry did not answer.', 'organisation Foreign Ministry - Norway no'],
    ['The Houthis did not answer.', 'organisation Houthis - - houthis'],
    ['Kremlin spokesman Oleg Maslov declined to comment.', 'person Oleg Maslov spokesman Kremlin ru'],
    ['The talks failed, ‹Orsolya Vidak› said.', 'person Orsolya Vidak - - -'],
    ['NYPD Commissioner James O’Hale denied it.', 'person James O’Hale commissioner NYPD -'],
    ['Green Party candidate Jill Marsh lost.', 'person Jill Marsh candidate Green Party -'],
    ['Sen. Ann Mercer (D-Maine) voted against it.', 'person Ann Mercer senator - -'],
    ['President Jonas Lind of Norway thanked them.', 'person Jonas Lind president Norway no'],
    ['Secretary of State Martin Hale flew home.', 'person Martin Hale secretary of state - us'],
    ['NATO Secretary General Karin Dahl welcomed the offer.', 'person Karin Dahl secretary general NATO nato'],
  ])('reads %s', (text, expected) => {
    expect(listed(namesOf(text))).toContain(expected)
  })

  it('finds “Mr. Bolton” again', () => {
    const read = namesOf('John Bolton spoke first. Later Mr. Bolton left. “No,” ‹Bolton› said.')
    expect(read.names).toMatchObject([{ name: 'John Bolton', aliases: ['Bolton'] }])
    expect(read.mentions).toHaveLength(3)
  })

  it('takes “the mayor” for the only mayor whom the page names', () => {
    const read = namesOf('Mayor Ann Mercer spoke first. ‹The mayor› said it was over. ‹The governor› disagreed.')
    const [mayor, governor] = read.spans.map(({ block, ...span }) => actorsIn(byBlock(read.mentions), block, span))
    expect(mayor).toEqual([read.actor('Ann Mercer')!.id])
    expect(governor).toEqual([])
  })

  it('keeps two people of one name apart', () => {
    const read = namesOf('President Falk thanked Maria Falk, the first lady. Mr. Falk then left.')
    expect(listed(read)).toEqual(['person Falk president - -', 'person Maria Falk first lady - -'])
    expect(read.mentions.map(({ actor }) => actor)).toEqual(['n1', 'n2', 'n1'])
  })

  it('takes a capital for the state unless it is a place', () => {
    const read = namesOf('Moscow rejected the offer. Envoys met in Moscow and left for Tehran. The Kremlin was silent.')
    expect(read.names).toMatchObject([{ name: 'Russia', aliases: ['Moscow', 'Kremlin'] }])
    expect(read.mentions).toHaveLength(2)
  })

  it('tells a state from a name like it', () => {
    expect(namesOf('Michael Jordan flew over the West Bank, West Virginia and Atlanta, Georgia.').names).toMatchObject([
      { kind: 'person' },
    ])
    expect(namesOf('Georgia protested in Tbilisi, and Georgian officials left.').names[0]).toMatchObject({
      stands: 'ge',
    })
  })

  it('resolves compounds by the table and by what was named together', () => {
    const read = namesOf(
      'Iran and Oman signed a paper. Both sides praised it. US-Russian talks went on, and the two sides met.',
    )
    expect(membersOf(read, 'both sides')).toEqual([['Iran', 'Oman']])
    expect(membersOf(read, 'US-Russian')).toEqual([['United States', 'Russia']])
    expect(membersOf(read, 'the two sides')).toEqual([['United States', 'Russia']])
  })

  it.each([
    ['Oman hosted Iran and the United States. The two sides will meet again.', ['Iran', 'United States']],
    [
      'The United Nations and Qatar met Sudan and the Rapid Support Forces. The two sides left.',
      ['Sudan', 'Rapid Support Forces'],
    ],
    ['Iran left the talks. ‹Germany and Poland› urged calm.\n\nIt is unclear when the two sides will meet.', undefined],
    [
      'A Western diplomat left. The United Nations, which hosted the talks, was silent. The two sides went home.',
      undefined,
    ],
  ])('takes no host, go-between or world body for a side: %s', (text, members) => {
    expect(membersOf(namesOf(text), 'the two sides')).toEqual(members ? [members] : [])
  })

  it('gives bodies their state and the short form in brackets', () => {
    const read = namesOf(
      'The Russian Foreign Ministry objected. The Harbor Policy Institute (HPI) did not. HPI was founded late.',
    )
    expect(listed(read)).toEqual([
      'state Russia - - ru',
      'organisation Foreign Ministry - Russia ru',
      'organisation Harbor Policy Institute - - -',
    ])
    expect(read.actor('Harbor Policy Institute')!.aliases).toEqual(['HPI'])
  })
})

describe('actorsIn', () => {
  it('gives who speaks, not whom the words describe him by', () => {
    const read = namesOf('‹法国总统马克龙和德国总理默茨›均表示支持。‹多名俄专家›不同意。')
    const said = read.spans.map((span) =>
      actorsIn(byBlock(read.mentions), span.block, span).map((id) => read.names.find((each) => each.id === id)!.name),
    )
    expect(said).toEqual([['马克龙', '默茨'], ['俄罗斯专家']])
  })

  it('gives who speaks in English', () => {
    const read = namesOf('‹Nadia Holm, a senior fellow at the Harbor Institute›, agreed. ‹U.S. officials› did not.')
    const said = read.spans.map((span) =>
      actorsIn(byBlock(read.mentions), span.block, span).map((id) => read.names.find((each) => each.id === id)!.name),
    )
    expect(said).toEqual([['Nadia Holm'], ['U.S. officials']])
  })
})

/** `ANCHORAGE_RUNS` multiplies the number of random texts. */
const runs = { numRuns: 100 * Number(process.env.ANCHORAGE_RUNS ?? 1) }

function expectSound(raw: string, lang: 'zh' | 'en', cuts: readonly [number, number][]): void {
  const page = readBlocks(raw, { lang })
  const speakers = page.blocks.flatMap(({ id, text }) =>
    cuts.map(([from, length]) => {
      const start = Math.min(from, text.length)
      return { block: id, start, end: Math.min(start + length, text.length) }
    }),
  )
  const read = readNames(page, speakers)
  expect(readNames(page, speakers)).toEqual(read)
  const ids = read.names.map(({ id }) => id)
  expect(ids).toEqual(ids.map((_, index) => `n${index + 1}`))
  for (const { members, confidence } of read.names) {
    for (const member of members) expect(ids).toContain(member)
    expect(confidence > 0 && confidence <= 1).toBe(true)
  }
  let last = { block: '', end: 0 }
  for (const { block, start, end, actor, describes } of read.mentions) {
    const { text } = page.blocks.find(({ id }) => id === block)!
    expect(start < end && end <= text.length && (block !== last.block || start >= last.end)).toBe(true)
    expect(ids).toContain(actor)
    if (describes !== undefined) expect(ids).toContain(describes)
    last = { block, end }
  }
}

describe('readNames, whatever the text', () => {
  const zh =
    '美国 俄 美 欧 乌 俄方 总统 普京 特朗普 · 列夫·伊万诺夫 教授 专家 双方 各方 《 》 新闻周刊 的 和 与 说 ， 。 “ ” （ ） 李明 外交部 委员会 8月15日 在 政府 \ud800 a'
  const en =
    'U.S. Russia Russian - President Vladimir Putin Mr. Sen. , . the of and for Ministry Institute officials both sides said Clinton Bill ’s campaign spokesman the City King Jr. De De Democrat mayor Commissioner James O’Neill NYPD Party who ( ) IAEA É \udc00 in'
  const cuts = fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 20 })), { maxLength: 4 })
  it.each([
    ['zh', zh, ''],
    ['en', en, ' '],
  ] as const)('answers soundly: %s', (lang, words, space) => {
    const text = fc.array(fc.constantFrom(...words.split(' ')), { maxLength: 60 }).map((list) => list.join(space))
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), cuts, (raw, spans) => expectSound(raw, lang, spans)),
      runs,
    )
  })

  it.each([
    ['zh', '俄美'],
    ['zh', '·'],
    ['zh', '特·'],
    ['zh', '总统'],
    ['zh', '双方'],
    ['zh', '的主席'],
    ['zh', '《'],
    ['zh', '美国国'],
    ['en', 'A '],
    ['en', 'Mr. '],
    ['en', 'President '],
    ['en', 'U.S.-'],
    ['en', 'Institute of '],
    ['en', ', the '],
    ['en', '’s '],
    ['en', 'both sides '],
  ] as const)('comes to an end, %s: 30,000 characters of %s', (lang, unit) => {
    const page = readBlocks(unit.repeat(Math.ceil(30_000 / unit.length)), { lang })
    expect(readNames(page).names.length).toBeLessThan(100)
  })
})
