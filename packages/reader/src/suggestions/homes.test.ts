import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'
import { withHomes } from './homes.ts'
import { representsSide, sideOf } from './sides.ts'
import { suggestionsOf } from './suggestions-of.ts'

/** Whom a person of a text speaks for, by name; undefined where for nobody but himself. */
function homeIn(text: string, person: string): string | undefined {
  const { names } = withHomes(read(text))
  const actor = names.find(({ name }) => name === person)
  if (!actor || !representsSide(actor)) return undefined
  const side = sideOf(actor, names)
  return names.find(({ id, stands, kind }) => kind !== 'person' && (stands ?? id) === side)?.name
}

const kindIn = (text: string, name: string): string | undefined =>
  withHomes(read(text)).names.find((each) => each.name === name)?.kind

describe('whom officials speak for whose home is not beside their name', () => {
  it('gives a chief executive the company and a general secretary the union', () => {
    const text =
      'Guards at Ostrail Lines will strike, the Guards’ Union said on Monday.\n\nGeneral secretary Hilda Moss said members were angry.\n\nOstrail Lines said trains would run. Chief executive Bert Crane said he was ready to talk.\n'
    expect(homeIn(text, 'Hilda Moss')).toBe('Guards’ Union')
    expect(homeIn(text, 'Bert Crane')).toBe('Ostrail Lines')
  })

  it('gives a president the state that is spoken of, and does not take him for a resident', () => {
    const text =
      'Zembia’s foreign minister, Ado Kess, met the press.\n\nPresident Rosa Tolan threatened to close the border.\n'
    expect(homeIn(text, 'Rosa Tolan')).toBe('Zembia')
  })

  it('goes by what somebody leads, and by what he says will be done', () => {
    expect(homeIn('“No,” said Ali Reth, who leads the Southern Front’s delegation.\n', 'Ali Reth')).toBe(
      'Southern Front',
    )
    const two =
      'Varland’s trade minister, Una Pell, met Morland’s trade minister, Ben Sato.\n\nPresident Ivo Lemm said Morland would pay.\n'
    expect(homeIn(two, 'Ivo Lemm')).toBe('Morland')
  })

  it('lets who sits in a parliament speak for himself', () => {
    expect(homeIn('Northgate Motors cut jobs. Senator Mark Dole said he would act.\n', 'Mark Dole')).toBeUndefined()
  })

  it('reads whose a title is from its beginning in Chinese', () => {
    const text =
      '兴达集团19日宣布收购天成百货。天成董事会拒绝。\n\n天成行政总裁陆文说，天成有能力独立发展。河滨街道居民代表孙兰说，居民不同意拆迁。\n'
    expect(homeIn(text, '陆文')).toBe('天成')
    expect(homeIn(text, '孙兰')).toBe('居民')
  })
})

describe('bodies under other words', () => {
  it('takes words that only look like a person for a body, and a crowd for a crowd', () => {
    expect(kindIn('The Skerry Islands said they would pay.\n', 'Skerry Islands')).toBe('state')
    const shop = 'Brightco said it would stop buying fish. Exporters said they would sue.\n'
    expect(kindIn(shop, 'Brightco')).toBe('organisation')
    expect(kindIn(shop, 'exporters')).toBe('group')
  })

  it('knows a land that acts although no table knows it, and “the Front” for the Southern Front', () => {
    const { names } = withHomes(
      read(
        'Tessland would open the river, its envoy said. Tessland wants peace.\n\nThe Southern Front met. The Front said it would fight.\n',
      ),
    )
    expect(names.find(({ name }) => name === 'Tessland')?.kind).toBe('state')
    expect(names.find(({ name }) => name === 'Southern Front')?.aliases).toContain('Front')
  })

  it('takes off in Chinese what a body is to somebody, and joins its short name', () => {
    const { names } = withHomes(
      read('取得经营权的海澜港务公司说，海澜愿意谈判。码头工会说，工会将罢工。双方没有见面。\n'),
    )
    expect(names.filter(({ name }) => name.includes('海澜')).map(({ name }) => name)).toEqual(['海澜港务公司'])
    const both = names.find(({ kind }) => kind === 'compound')
    expect(both?.members.map((id) => names.find((each) => each.id === id)?.name).sort()).toEqual([
      '海澜港务公司',
      '码头工会',
    ])
  })

  it('leaves places, kinds and speakers whole: every mention is inside its block, every id is known', () => {
    const reading = withHomes(read('斡旋方非洲联盟说，非盟准备派专家组。非洲联盟呼吁停火。\n'))
    const ids = new Set(reading.names.map(({ id }) => id))
    const blocks = new Map(reading.blocks.map((block) => [block.id, block]))
    for (const { actor, describes, block, start, end } of reading.mentions) {
      expect(ids.has(actor) && (describes === undefined || ids.has(describes))).toBe(true)
      expect(start >= 0 && end <= blocks.get(block)!.text.length).toBe(true)
    }
    expect(reading.statements.flatMap(({ speakers }) => speakers).every((id) => ids.has(id))).toBe(true)
    expect(reading.names.filter(({ name }) => name.includes('非洲联盟'))).toHaveLength(1)
  })
})

describe('what is suggested once it is known who speaks for whom', () => {
  const acts = (text: string): string[] => {
    const reading = withHomes(read(text))
    const nameOf = (id: string): string => reading.names.find((each) => each.id === id)?.name ?? id
    return suggestionsOf(reading)
      .filter(({ kind }) => kind === 'act')
      .map(({ act, holders, targets, content }) => `${act} ${holders.map(nameOf)} > ${targets.map(nameOf)}: ${content}`)
  }

  it('goes on with the next clause, and knows what is promised not to be done', () => {
    expect(acts('挪威外长何立说，如果冰岛继续扣船，挪威将停止供气，并限制粮食出口。\n')).toEqual([
      'threatened 挪威 > 冰岛: 停止供气',
      'threatened 挪威 > 冰岛: 限制粮食出口',
    ])
    expect(acts('挪威外长何立承诺，两年内不会撤走专家。\n')).toEqual(['refused 何立 > : 撤走专家'])
  })

  it('does not take the other one of a relative clause for the subject', () => {
    expect(acts('Varland’s army is small. Varland, whose makers pay the Morland duties, refused to sign.\n')).toEqual([
      'refused Varland > : sign',
    ])
  })

  it('takes no act for a threat that an onlooker expects', () => {
    expect(acts('Analyst Eva Stone of Corbett Bank said Norway would close its ports.\n')).toEqual([])
  })
})
