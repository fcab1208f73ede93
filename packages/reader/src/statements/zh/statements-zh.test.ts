import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../blocks/read-blocks.ts'
import type { FoundIn } from '../statement.ts'
import { statementsZh } from './statements-zh.ts'

/** The statements of tier 1 and 3 in a text as `speaker | cue | content`, and `not` before those denied. */
function found(raw: string): string[] {
  const { blocks } = readBlocks(raw, { lang: 'zh' })
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  return statementsZh(blocks)
    .filter(({ statement }) => statement.tier !== 2)
    .map(({ block, statement }: FoundIn) => {
      const { speaker, cue, parts, negated, antecedent } = statement
      const words = (span: { start: number; end: number } | undefined, id = block): string =>
        span ? texts.get(id)!.slice(span.start, span.end) : ''
      const named = words(speaker) || (antecedent ? `(${words(antecedent, antecedent.block)})` : '')
      const told = parts.map((part) => words(part)).join(' … ')
      return `${negated ? 'not ' : ''}${named} | ${words(cue)} | ${told}`
    })
}

describe('statementsZh', () => {
  it.each([
    ['外长魏岚12日在会见来访的使团时说，谈判应当继续。', ['外长魏岚 | 说 | 谈判应当继续']],
    ['发言人高原对记者表示，“门没有关”。', ['发言人高原 | 表示 | “门没有关”']],
    ['曾任水务专员助理的郝青评价这次会谈说：“谁也没有输。”', ['郝青 | 评价这次会谈说 | “谁也没有输。”']],
    ['谈到经费时，会长罗立称，缺口不大。', ['会长罗立 | 称 | 缺口不大']],
    ['正在山城访问的学者柯明认为，时机未到。', ['学者柯明 | 认为 | 时机未到']],
    ['总管金在明用英文说，船已经靠岸。', ['总管金在明 | 说 | 船已经靠岸']],
    ['学会与商会会长梁一鸣接受记者采访时说，生意难做。', ['学会与商会会长梁一鸣 | 说 | 生意难做']],
    ['镇长在碰头会上表示，桥要修。', ['镇长 | 表示 | 桥要修']],
    ['镇公所发出通知，要求居民节约用水。', ['镇公所 | 要求 | 居民节约用水']],
    ['《河口日报》的报道说，大坝已经完工。', ['《河口日报》的报道 | 说 | 大坝已经完工']],
  ])('takes for the speaker what is left without adverbials: %s', (text, wanted) => {
    expect(found(text)).toEqual(wanted)
  })

  it.each([
    ['据河口电台报道，堤坝昨夜决口。', ['河口电台 | 报道 | 堤坝昨夜决口']],
    ['另据河口电台援引消防员的话报道，火势已经减弱。', ['消防员 | 报道 | 火势已经减弱']],
    ['山城通讯社援引两名官员的话说，名单已经定了。', ['两名官员 | 说 | 名单已经定了']],
    ['据河口电台报道，镇长卢平说，学校明天停课。', ['镇长卢平 | 说 | 学校明天停课']],
    ['河口电台报道，镇长卢平说，学校明天停课。', ['镇长卢平 | 说 | 学校明天停课']],
    ['在观察人士看来，这是一次试探。', ['观察人士 | 看来 | 这是一次试探']],
    ['对山城方面而言，航道比关税重要。', ['山城方面 | 而言 | 航道比关税重要']],
    ['对山城方面而言，专家认为，航道比关税重要。', ['专家 | 认为 | 航道比关税重要']],
    ['根据统计处的数据，去年有三千人迁出。', ['统计处的数据 | 根据 | 去年有三千人迁出']],
  ])('finds the source that a clause names: %s', (text, wanted) => {
    expect(found(text)).toEqual(wanted)
  })

  it('keeps who passes words on', () => {
    const { blocks } = readBlocks('山城通讯社援引两名官员的话说，名单已经定了。', { lang: 'zh' })
    const [first] = statementsZh(blocks)
    expect(blocks[0]!.text.slice(first!.statement.via!.start, first!.statement.via!.end)).toBe('山城通讯社')
  })

  it.each([
    ['镇长说，桥要修，并强调钱已到位。', ['镇长 | 说 | 桥要修', '镇长 | 强调 | 钱已到位']],
    ['镇长和校长均表示，今年不放假。', ['镇长和校长 | 表示 | 今年不放假']],
    ['镇长说桥要修，校长也说钱已到位。', ['镇长 | 说 | 桥要修', '校长 | 说 | 钱已到位']],
    ['镇长警告中间商不要抬价，居民呼吁和平解决。', ['镇长 | 警告 | 中间商不要抬价', '居民 | 呼吁 | 和平解决']],
    ['镇长坚持“桥要修”，校长则直斥此说“荒唐”。', ['镇长 | 坚持 | “桥要修”', '校长 | 直斥 | 此说“荒唐”']],
    ['镇长说桥要修；居民普遍认为，这太贵。', ['镇长 | 说 | 桥要修', '居民 | 普遍认为 | 这太贵']],
    ['镇长说，桥要修，希望县里出钱。', ['镇长 | 说 | 桥要修', '镇长 | 希望 | 县里出钱']],
    ['镇长说，县里也希望修桥。', ['镇长 | 说 | 县里也希望修桥']],
    ['镇长说，桥要修；校长也持类似看法。', ['镇长 | 说 | 桥要修']],
    ['镇长说，居民认为桥要修。', ['镇长 | 说 | 居民认为桥要修']],
    ['镇长主持会议，强调桥要修。', ['镇长 | 强调 | 桥要修']],
    ['镇长谴责破坏行为并呼吁居民冷静。', ['镇长 | 谴责 | 破坏行为', '镇长 | 呼吁 | 居民冷静']],
  ])('goes on to the next cue that is not itself told: %s', (text, wanted) => {
    expect(found(text)).toEqual(wanted)
  })

  it.each([
    ['“桥今年一定修好。”镇长说。', ['镇长 | 说 | “桥今年一定修好。”']],
    ['“桥要修，”镇长说，“路也要修。”', ['镇长 | 说 | “桥要修，” … “路也要修。”']],
    [
      '镇长说：“有人告诉我‘不用急’，可是我急。明天就开工。”',
      ['镇长 | 说 | “有人告诉我‘不用急’，可是我急。明天就开工。”'],
    ],
    ['“桥要修，”镇长说，但他承认，钱不够。', ['镇长 | 说 | “桥要修，”', '他 | 承认 | 钱不够']],
    ['“桥要修。”镇长接受河口电台采访时这样说道。', ['镇长 | 说道 | “桥要修。”']],
    ['桥今年一定修好，镇长说。', ['镇长 | 说 | 桥今年一定修好']],
    ['鎮長說：「工人喊『停工』，我聽見了。」', ['鎮長 | 說 | 「工人喊『停工』，我聽見了。」']],
    ['他喊出了“镇长说话要算数”的口号。', []],
  ])('knows quotations and what stands in them: %s', (text, wanted) => {
    expect(found(text)).toEqual(wanted)
  })

  it.each([
    ['镇长没有透露数额，但承认钱不够。', ['not 镇长 | 透露 | 数额', '镇长 | 承认 | 钱不够']],
    ['镇长拒绝证实这一消息。', ['not 镇长 | 证实 | 这一消息']],
    ['镇长没有证实这一消息，也没有否认。', ['not 镇长 | 证实 | 这一消息', 'not 镇长 | 否认 | 否认']],
    ['镇公所拒绝置评。', ['not 镇公所 | 置评 | 置评']],
    ['镇长否认收过礼金。', ['镇长 | 否认 | 收过礼金']],
    ['镇长说账目清楚，但没有公布账目。', ['镇长 | 说 | 账目清楚', 'not 镇长 | 公布 | 账目']],
  ])('flags what is denied: %s', (text, wanted) => {
    expect(found(text)).toEqual(wanted)
  })

  it.each([
    '这部小说讲的是旧事。',
    '他所说的方案没有下文。',
    '这座山被称为镇山，名称来自一首诗。',
    '按照要求，各村须上报人数。',
    '对此的报道不多。',
    '一位不愿透露姓名的人站在门口。',
    '可以说，这是一件好事。',
    '符合规定的希望小学有三所。',
    '他承诺的钱没有到账。',
  ])('finds nothing where a cue is a noun, an attribute or part of another word: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('takes the date line for no statement, and reads on after it', () => {
    expect(found('新华社山城5月6日电（记者木子）镇长卢平6日说，桥要修。')).toEqual(['镇长卢平 | 说 | 桥要修'])
    expect(found('（山城社記者木子河口六日電）鎮長盧平說，橋要修。')).toEqual(['鎮長盧平 | 說 | 橋要修'])
    expect(found('【山城网综合报道】据《河口日报》报道，桥要修。')).toEqual(['《河口日报》 | 报道 | 桥要修'])
    expect(found('本报讯 据河口电台报道，桥要修。')).toEqual(['河口电台 | 报道 | 桥要修'])
  })

  it('knows who spoke last where a sentence does not say it', () => {
    expect(found('　　镇长卢平说，桥要修。\n　　他强调，钱已到位。\n　　第三段。\n')).toEqual([
      '镇长卢平 | 说 | 桥要修',
      '他 | 强调 | 钱已到位',
    ])
    const { blocks } = readBlocks('　　镇长卢平说，桥要修。\n　　他强调，钱已到位。\n　　第三段。\n', { lang: 'zh' })
    const last = statementsZh(blocks).filter(({ statement }) => statement.tier === 1)[1]!.statement
    expect(blocks[0]!.text.slice(last.antecedent!.start, last.antecedent!.end)).toBe('镇长卢平')
  })

  it.each([
    ['财长陈立没有排除这一可能：“都可以谈。”', ['财长陈立 | ： | “都可以谈。”']],
    ['镇长没有把话说死：“都可以谈。”', ['镇长 | ： | “都可以谈。”']],
    ['镇长没有说明时间：“周五再问我。”', ['not 镇长 | 说明 | 时间', '镇长 | ： | “周五再问我。”']],
    ['镇长没有正面回答：“等结果吧。”', ['not 镇长 | 回答 | 回答', '镇长 | ： | “等结果吧。”']],
    ['工会领袖马林态度强硬：“不加薪就不复工。”', ['工会领袖马林 | ： | “不加薪就不复工。”']],
    ['马林的回答很短：“不会。”', ['马林 | ： | “不会。”']],
    ['法官提醒双方：“庭上只说事实。”', ['法官 | 提醒 | “庭上只说事实。”']],
    ['工会向资方提出三点要求：加薪、减时、保险。', ['工会 | 提出三点要求 | 加薪、减时、保险']],
    ['墙上写着：“严禁吸烟。”合同规定：“逾期须付违约金。”', []],
    ['欧盟反应谨慎：部队没有越境。', []],
    ['[27]、[28]为图片说明。[3]镇长表示，桥要修。', ['镇长 | 表示 | 桥要修']],
  ])('takes a quotation after a colon for what was said, whatever was denied before it: %s', (text, wanted) => {
    expect(found(text)).toEqual(wanted)
  })

  it.each([
    ['加方宣布反制　美方称“不会退让”\n\n　　第一段说明情况如下。', ['加方 | 宣布 | 反制', '美方 | 称 | “不会退让”']],
    [
      '外长乔木称不会退让，并威胁将税率再提高一倍。',
      ['外长乔木 | 称 | 不会退让', '外长乔木 | 威胁 | 将税率再提高一倍'],
    ],
    ['镇长拒绝就是否复工置评。', ['not 镇长 | 置评 | 置评']],
    ['镇长发表声明说，桥要修。声明称，钱已到位。', ['镇长 | 说 | 桥要修', '声明 | 称 | 钱已到位']],
  ])('reads %s', (text, wanted) => {
    expect(found(text)).toEqual(wanted)
  })

  it.each([
    ['22:40 渔业委员会宣布，已统计八成选票。', ['渔业委员会 | 宣布 | 已统计八成选票']],
    ['工会主席黎明昨表示，会员已经投票。', ['工会主席黎明 | 表示 | 会员已经投票']],
    ['港务局发言人回應指，公司並不知情。', ['港务局发言人 | 回應指 | 公司並不知情']],
    ['前部长魏岚也不得不承认，账目不清。', ['前部长魏岚 | 承认 | 账目不清']],
    ['渔业联盟去年发布的报告显示，鱼群减少一半。', ['渔业联盟 | 显示 | 鱼群减少一半']],
    ['渔业联盟特使建议双方先谈放水。', ['渔业联盟特使 | 建议 | 双方先谈放水']],
    ['镇长曾威胁说，若再拖延就停水。', ['镇长 | 威胁说 | 若再拖延就停水']],
    ['据河口电台援引两名官员的话报道，一些村主张让步。', ['两名官员 | 报道 | 一些村主张让步']],
    ['工会对裁员表示遗憾。', ['工会 | 表示 | 对裁员 … 遗憾']],
    ['公司对此表示反对。', ['公司 | 表示 | 反对']],
    ['镇公所宣布停水后，居民上街抗议。', ['镇公所 | 宣布 | 停水']],
    ['镇长说，可以谈。对方却不买账，认为这是拖延。', ['镇长 | 说 | 可以谈', '对方 | 认为 | 这是拖延']],
    ['外交部发言人苏岚：“责任在北方。”', ['外交部发言人苏岚 | ： | “责任在北方。”']],
    ['黨團總召傅明反嗆，行政院「先算帳」。', ['黨團總召傅明 | 反嗆 | 行政院「先算帳」']],
    ['先说结论：没有人赢。一边高喊“公平”，一边加价。', []],
    [
      '“耐心已经没有了。”——镇长卢平，8月3日\n\n校长随后发帖：“他从来没有耐心。”',
      ['镇长卢平 |  | “耐心已经没有了。”', '校长 | 发帖 | “他从来没有耐心。”'],
    ],
  ])('reads the styles of many outlets: %s', (text, wanted) => {
    expect(found(text)).toEqual(wanted)
  })

  it('knows who answers at a briefing', () => {
    const raw =
      '外交部发言人高岑主持例行记者会\n\n问：大坝怎么办？\n\n答：我们注意到有关表态。\n\n问：会谈吗？\n\n答：会。'
    const { blocks } = readBlocks(raw, { lang: 'zh' })
    const [first] = statementsZh(blocks)
    expect(blocks[0]!.text.slice(first!.statement.antecedent!.start, first!.statement.antecedent!.end)).toBe(
      '外交部发言人高岑',
    )
  })

  it('suggests sentences that go on without a cue', () => {
    const { blocks } = readBlocks('镇长说，桥要修。路也要一起修。', { lang: 'zh' })
    expect(statementsZh(blocks).map(({ statement }) => statement.tier)).toEqual([1, 2])
  })

  it('reads a conversation by its turns', () => {
    const raw = ['主持人：桥怎么办？', '卢平：桥一定要修。', '主持人：钱呢？', '卢平：钱已经到位了。'].map(
      (line) => `　　${line}\n`,
    )
    expect(found(raw.join(''))).toContain('卢平 |  | 钱已经到位了')
  })
})
