import { describe, expect, it } from 'vitest'
import { read } from '../../read.ts'

/** The statements of a text as `tier speaker: content`, the speaker by the name that the page knows. */
function said(text: string): string[] {
  const { names, statements } = read(text, { lang: 'zh' })
  const nameOf = new Map(names.map(({ id, name }) => [id, name]))
  return statements.map(({ tier, negated, speakers, speakerSpan, parts }) => {
    const who =
      speakers.map((id) => nameOf.get(id)).join('、') ||
      (speakerSpan ? text.slice(speakerSpan.start, speakerSpan.end) : '')
    return `${tier}${negated ? ' 未' : ''} ${who}: ${parts.map(({ start, end }) => text.slice(start, end)).join(' … ')}`
  })
}

describe('statements on pages as they are copied', () => {
  it.each([
    [
      '会上有记者提问称:水务局将提高水价,请问市政府对此有何评论?\n\n市政府发言人罗岚对此表示,目前没有涨价的计划。',
      ['1 罗岚: 目前没有涨价的计划'],
    ],
    ['发言人罗岚说,水价不变。河口电台记者提问,何时公布方案?这对居民有什么影响?', ['1 罗岚: 水价不变']],
    ['有记者问,市长梁平曾表示,大桥年内通车,请问工程进展如何?', ['1 梁平: 大桥年内通车']],
    ['中方是否计划与东港讨论渔业问题?', []],
  ])('what reporters ask is nobody’s: %s', (text, wanted) => expect(said(text)).toEqual(wanted))

  it.each([
    ['船员要求增加假期,但至今没有得到船东的答复。', ['1 船员: 增加假期']],
    ['总理罗平昨天在会上抨击，为此工会今天回应指出，数字有误。', ['1 工会: 数字有误']],
    ['总理罗平5日在年会致词，河口商会会长陈立6日晚批评，「计划太空」。', ['1 陈立: 「计划太空」']],
    ['发言人陈立4日回应对方改口称要加税，表示谈判应当继续。', ['1 陈立: 谈判应当继续']],
    ['市长梁平在宣布停工后首次露面。', []],
    ['会长陈立主持会议，他在会中作上述表示。', []],
    ['免责声明：本站文章都是转来的，内容与本站没有关系，请读者自己判断。', []],
    ['如果五个成员反对该方案，方案将被否决。', []],
  ])('what only looks like a cue brings in nothing: %s', (text, wanted) => expect(said(text)).toEqual(wanted))

  it.each([
    ['河口商会会长陈立访问东港期间，呼吁两地恢复航班。', ['1 陈立: 两地恢复航班']],
    ['商会会长陈立星期六在结束对东港的两天访问后，在码头向河口电台说：“航班会恢复的。”', ['1 陈立: “航班会恢复的。”']],
    ['商会会长陈立於9月27日，接受河口大學學生報訪問時表示，港口必須開放。', ['1 陈立: 港口必須開放']],
    ['商会发言人陈岚，4日上午在记者会上回应市长的说法，她指出，码头没有停工。', ['1 陈岚: 码头没有停工']],
    ['商会会长陈立如今把矛头指向船东。 他指出，合同已经到期。', ['1 陈立: 合同已经到期']],
    ['商会会长陈立十五日表示，航班不停。', ['1 陈立: 航班不停']],
    ['有報道指,東港和河口將恢復通航。', ['1 有報道: 東港和河口將恢復通航']],
    [
      '河口通讯社称，码头仍然关闭。报道称，船东拒绝谈判。',
      ['1 河口通讯社: 码头仍然关闭', '1 河口通讯社: 船东拒绝谈判'],
    ],
    ['河口通讯社称，十五日，工会主席罗平表示，不会复工。', ['1 罗平: 不会复工']],
    ['码头工会7日发表声明，拒绝新的班次。声明说，夜班已经太多。', ['1 码头工会: 夜班已经太多']],
    ['各方9月提出一项方案，市政府予以拒绝，强调码头由本市管理。', ['1 市政府: 码头由本市管理']],
    ['商会说码头要关闭，但市政府予以否认。', ['1 商会: 码头要关闭', '1 市政府: 码头要关闭']],
  ])('who speaks is found across the clauses: %s', (text, wanted) => {
    expect(said(text)).toEqual(wanted)
  })

  it('ends names at marks of half width, and at brackets', () => {
    const { names } = read('【河口日报 记者 索立】水务局发言人林岚主持例会。3月5日,水务局发言人林岚说,水价不变。', {
      lang: 'zh',
    })
    const lin = names.find(({ name }) => name === '林岚')
    expect([lin?.role, lin?.affiliation]).toEqual(['发言人', '水务局'])
    expect(names.map(({ name }) => name).filter((name) => /[,，】]/.test(name))).toEqual([])
  })
})
