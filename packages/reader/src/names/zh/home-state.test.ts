import { describe, expect, it } from 'vitest'
import { read } from '../../read.ts'

/** What those who make the statements of a text act for. */
const sides = (text: string): readonly (string | undefined)[] => {
  const { statements, names } = read(text, { lang: 'zh' })
  return statements.map(({ speakers: [speaker] }) => names.find(({ id }) => id === speaker)?.stands)
}

describe('我国', () => {
  it.each([
    ['我国外交部昨晚答复《联合早报》询问时说，使馆正提供协助。', ['sg']],
    ['我国外交部发言人说，两名新加坡籍船员安全。', ['sg']],
    ['中方已多次表明立场。我国外交部发言人高岑表示，大坝是安全的。', ['cn']],
    ['（中央社記者木子台北6日電）我國外交部說，將全力協助。', ['tw']],
    ['我国外交部说，将全力协助。', [undefined]],
    ['“我国外交部不会同意。”冰岛外长希格松对《联合早报》说。', ['is']],
  ])('is the state that the page is written in: %s', (text, wanted) => {
    expect(sides(text)).toEqual(wanted)
  })

  it('lets ministers of China be ministers of China on its pages', () => {
    expect(sides('中共中央政治局委员、外交部长高岑表示，中方愿意再谈。')).toEqual(['cn'])
    expect(sides('外交部长高岑表示，愿意再谈。')).toEqual([undefined])
  })
})

describe('names of bodies and people', () => {
  it.each([
    ['挪威议会要求国防部长到委员会作证。', ['挪威', '议会']],
    ['国防部新闻发言人罗启明大校说，军演照常。', ['国防部', '罗启明']],
    ['渔业大学教员希格松认为，鱼少了。', ['渔业大学', '希格松']],
    ['养牛户季大山说，草贵了。', ['季大山']],
    ['报告作者之一、渔业大学教授希格松说，鱼少了。', ['渔业大学', '希格松']],
    ['调查组组长哈立德·索罕说，鱼少了。', ['哈立德·索罕']],
    ['渔业署代表福田晃子说，鱼少了。', ['渔业署', '福田晃子']],
    ['省副府尹维拉蓬说，鱼少了。', ['维拉蓬']],
    ['渔业联合会会长筒井义信说，鱼少了。', ['渔业联合会', '筒井义信']],
    ['渔业联合会会长普遍认为，鱼少了。', []],
  ])('end where somebody begins to act: %s', (text, wanted) => {
    expect(read(text, { lang: 'zh' }).names.map(({ name }) => name)).toEqual(wanted)
  })

  it('know whose head 该署 has', () => {
    const { names } = read('北滩海事署指出，航道已通。该署署长希格松说，船可以走了。', { lang: 'zh' })
    expect(names.find(({ kind }) => kind === 'person')).toMatchObject({ role: '署长', affiliation: '北滩海事署' })
  })
})

describe('whom people act for', () => {
  it.each([
    ['前驻挪威大使季文说，时机未到。', [undefined]],
    ['冰岛驻挪威大使希格松说，时机未到。', ['is']],
    ['挪威劳动部已派人调解。资方北滩港务回应，将继续谈。', [undefined]],
    ['香港特区行政长官季文说，会全面检视。', ['hk']],
    ['日本外务省发言人没有回应。挪威外交部发言人说，可以再谈。', ['jp', 'no']],
  ])('is not where they work, or who was named last: %s', (text, wanted) => {
    expect(sides(text).slice(-wanted.length)).toEqual(wanted)
  })

  it('is the body that 该组织 points back to', () => {
    const { names } = read('世界渔业组织警告说，鱼少了。该组织秘书长希格松呼吁减船。', { lang: 'zh' })
    expect(names.find(({ kind }) => kind === 'person')?.affiliation).toBe('世界渔业组织')
  })
})

describe('双方', () => {
  const members = (text: string): readonly string[] => {
    const { names } = read(text, { lang: 'zh' })
    const ids = names.find(({ kind }) => kind === 'compound')?.members ?? []
    return ids.map((id) => names.find((each) => each.id === id)!.name)
  }

  it.each([
    ['北滩码头工会与北滩港务公司周三谈判破裂。双方都说，可以再谈。', ['北滩码头工会', '北滩港务公司']],
    ['挪威与冰岛谈判破裂。挪威码头工会和北滩港务公司没有到场。双方都说，可以再谈。', ['挪威码头工会', '北滩港务公司']],
    ['北滩码头工会与北滩港务公司罢谈。挪威与冰岛却已复谈。双方都说，可以再谈。', ['挪威', '冰岛']],
    ['北滩码头工会与北滩港务公司罢谈。挪威与冰岛没有表态。两国都说，可以再谈。', ['挪威', '冰岛']],
  ])('may be a union and a company: %s', (text, wanted) => {
    expect(members(text)).toEqual(wanted)
  })
})
