import { unitSet } from '../../text/unit-set.ts'
import { byLast, wordBefore } from './word-index.ts'

const list = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '')

/** Words between a subject and its verb that are no part of either. */
const adverbs = byLast(
  '则 也 又 还 均 都 曾 便 就 即 遂 亦 更 再 已 将 只 仅 才 却 并 刚刚 已经 曾经 也曾 也都 还曾 再次 再度 多次 一再 反复 屡次 特别 尤其 明确 公开 ' +
    '随后 随即 后来 同时 同样 进一步 强烈 坚决 严厉 严正 郑重 高度 一致 普遍 纷纷 相继 先后 分别 共同 互相 相互 彼此 联合 随之 当即 立即 立刻 马上 近日 日前 近期 最近 此前 之前 此后 之后 事后 会后 ' +
    '会上 会前 会中 赛后 赛前 当天 当日 当晚 当时 今天 今日 今晨 今早 今晚 昨天 昨日 昨晚 昨夜 前天 次日 同日 翌日 早前 早些时候 稍早 稍早前 稍后 较早前 其后 上周 本周 上月 本月 去年 今年 ' +
    '正面 首先 首次 最后 最终 继续 接着 然后 另外 此外 甚至 仍 仍然 依然 始终 一直 经常 常常 总是 往往 不断 主动 直接 间接 坦率 坦诚 平静 ' +
    '激动 愤怒 遗憾 兴奋 无奈 慌张 自豪 骄傲 悲痛 哽咽 笑着 哭着 流着泪 补充 回忆 率先 据此 对此 为此 就此 由此 因此 私下 私下里 书面 口头 通过翻译 ' +
    '不久前 不止一次 再三 一度 一贯 历来 向来 早已 早就 刻意 一同 一起 正式 隆重 亲自 亲口 专门 特意 或 或许 可能 似乎 现场 这样 如此 这么 十分 非常 很 颇为 有些 略带 对外 对内 当庭 坚持 刊文 详细 具体 充分 是 可能会 或会 还会 都会 也会 则会 将会 撰文 载文 予以 突然 初步 独家 高调 低调 坚定 清楚 清晰 大声 小声 低声 轻声 ' +
    '也还 并且 而且 并还 也一再 更是 着重 重点 直接了当 毫不讳言 无不 不无 难免 不禁 不由得 不得不 至今 目前 现在 如今 周末 日内 今 最新 事后 其实 明显 主要 昨 昨午 今午 受访 应询 受询 答询 备询 作供 匿名 求情 审理 经审理 审理后 审查后 研究后 调查后 上午 中午 下午 傍晚 晚间 凌晨 清晨 深夜 夜间 早间 午间 原则上 原则 ',
)

const date = new RegExp(
  '(?:(?:当地|北京|美东|格林尼治|莫斯科)时间)?(?:(?:[12]\\d{3}年|今年|去年|前年|本月|上月|上个月|今年初|去年底)?' +
    '(?:\\d{1,2}月\\d{1,2}[日号]|\\d{1,2}月份?|\\d{1,2}日|(?:[一二三四五六七八九十]{1,2}月)?[一二三四五六七八九十廿]{1,3}[日号])|(?:本周|上周|这周|下周)?(?:周|星期|礼拜)[一二三四五六日天]|[12]\\d{3}年|(?:本|上|这)周[一二三四五六日天末]?|今天|昨天|前天|当天|当日|次日|同日)' +
    '(?:（[^（）]{1,16}）)?(?:当地时间|北京时间)?(?:清晨|凌晨|早上|早间|早晨|上午|中午|午间|下午|午后|傍晚|晚间|晚上|深夜|夜间|晚些时候|早些时候|稍晚|稍早|晚|早|夜|一早|举行)?(?:\\d{1,2}[时点](?:\\d{1,2}分)?许?左?右?)?$',
)

const mayEndDate = unitSet('日号月份年天一二三四五六末晨上间午后夜晚早许右时点分候）行')

/** How long the words at the end of a text are that tell when, if it ends so. */
function dateLength(text: string): number {
  if (!mayEndDate(text, text.length - 1)) return 0
  return date.exec(text.slice(-48))?.[0].length ?? 0
}

const trailingNegators = byLast(
  '没有 并未 尚未 从未 未曾 没 未 并不 不 不愿 不愿意 拒绝 拒不 无法 并没有 还没有 不能 不便 不肯 未能 没能 不会 不想 从不 不再 暂未 均未 也未 婉拒 无意 回避 未予 不予',
)

/** The verbs and prepositions with which what stands between a subject and its verb begins. */
interface Opener {
  readonly word: string
  /** Characters that must not stand right before, or right after. */
  readonly notBefore: string
  readonly notAfter: string
  /** How the words must end, as an adverbial does: 接受采访时, 发表声明. */
  readonly closers: RegExp | undefined
}

const opener = (word: string, isClosed: boolean, notBefore = '', notAfter = ''): Opener => ({
  ...{ word, notBefore, notAfter },
  closers: !isClosed ? undefined : '与同和跟'.includes(word) ? meetings : closers,
})

/** How adverbials end that begin with “with”; what only joins names does not. */
const meetings =
  /(?:会谈|会晤|会见|通话|通电话|电话|交谈|见面|讨论|谈判|对话|合影|共进午餐)(?:时|后|期间|之际|中)?$|(?:一道|一起|一同)$/

/** How adverbials end that begin with a verb. */
const closers =
  /(?:时|后|中|上|里|前|间|际|会|话|讲话|声明|文章|社论|视频|采访|专访|提问|询问|问题|电话|致辞|演讲|消息|帖|推文|说明|文|语|帖子|推|信|函|时候|期间|过程|发言|质询|询|问|报告|据|例|由|口吻|身份|方式|名义|公报|讲演|演说|通报|文告|过|辞|对话|谈话|评论|之余|一事|此事|决定|情况|眼泪|笑|传|访|函件|座谈|言|词|稿|意|本报|本刊|本台|记者|媒体)$/

const openers: readonly Opener[] = [
  opener('在', false, '存正现内实所自潜外旨好', '寅明镕'),
  opener('于', false, '由关对属终等位善至基处鉴介归敢生', ''),
  opener('当着', false),
  opener('针对', false),
  opener('对', false, '反绝相针核敌派一成配应作比校查', '话手方外面决立象岸错冲抗策内华口比称接阵'),
  opener('就', false, '成造早也那这', '业任职读是餐地近算'),
  opener('向', false, '方一走面倾意动志取导转偏趋去内外单双横纵', '来导往上前左右东西南北'),
  opener('给', false, '供补还交送', '予出'),
  opener('通过', false, '', '的了'),
  opener('透过', false),
  opener('围绕', false),
  opener('关于', false),
  opener('鉴于', false),
  opener('作为', true),
  opener('以', true, '所可予难加足得何', '色及来上下内外前后'),
  opener('从', false, '自服听顺遵', '事业容'),
  opener('用', true, '采使利应引', '户于'),
  opener('借', true),
  opener('跟', true, '', '踪随'),
  opener('与', true, '参', '会者'),
  opener('同', true, '共合一不相认赞如会等雷', '时样意事志学日盟胞期比年行类一步等仁'),
  opener('和', true, '', '平'),
  ...list(
    '接受 接报 接到 接获 接警 发表 发布 举行 会见 会谈 会晤 出席 抵达 致电 主持 回应 回答 答复 谈到 谈及 提到 提及 说到 讲到 撰文 发文 发帖 发推 回复 回覆 访问 参加 参与 召开 召集 签署 面对 视察 考察 调研 前往 结束 总结 回顾 分析 解释 介绍 评论 评价 现身 ' +
      '被问及 被问到 接见 走访 讨论 听取 调查 批评 展望 致函 致信 写信 发函 发出 受访 应询 受询 答询 备询 质询 作供 作证 判刑 判案 求情 出庭 答问 答记者问 陪同 做客 录制 宣布 当选 就职 上任 抨击 指责 祝贺 离开 登上 走出 引用 援引 引述 列举 转发 打电话 致辞 致词 开幕 演讲 发言 讲话 拿着 指着 看着 望着 面带 手持 ' +
      '召见 约见 通话 通电话 专访 采访 获悉 得知 看到 看过 看完 听完 读过 读完 查看 查阅 翻阅 审阅 比对 目睹 收到 谈起 说起 聊起 回忆 讲述 号召 举例 因 为了 为 凭 依据 根据 按照 随 随着 ',
  ).map((word) => opener(word, true, word === '为' ? '认称作成因行以' : '', '人者员家学总权师')),
]

/** By the code of their first unit. */
const openersByFirst = new Map<number, Opener[]>()
for (const each of openers) {
  const first = each.word.charCodeAt(0)
  openersByFirst.set(first, [...(openersByFirst.get(first) ?? []), each])
}
const none: readonly Opener[] = []

/** An adverbial at the end of a text, right before a cue: its length, and whether it denies the verb. */
export interface TrailingAdverbial {
  readonly length: number
  readonly isNegator: boolean
}

/** The adverbial that a text ends with; undefined if it ends with none. */
export function trailingAdverbial(text: string): TrailingAdverbial | undefined {
  const space = text.length > 0 && mayBeSpace(text.charCodeAt(text.length - 1)) ? spaceLength(text) : 0
  if (space > 0) return { length: space, isNegator: false }
  const days = dateLength(text)
  if (days > 0) return { length: days, isNegator: false }
  if (text.length >= 5 && text.endsWith('地') && !'当本各外内场基土阵陆天境属产目驻胜圣工营'.includes(text.at(-2)!))
    return { length: idiom.test(text.slice(-5)) ? 5 : 3, isNegator: false }
  const negator = wordBefore(trailingNegators, text)
  const adverb = wordBefore(adverbs, text)
  // 不得不 denies nothing.
  if (negator && negator.length >= (adverb?.length ?? 0)) return { length: negator.length, isNegator: true }
  if (adverb && isAdverb(text, adverb)) return { length: adverb.length, isNegator: false }
  return undefined
}

/** How adverbs of four characters begin: 斩钉截铁地, 毫不犹豫地. */
const idiom =
  /^(?:毫不|不无|斩钉|直截|语重|意味|轻描|开门|信誓|义正|异口|一针|不假|理直|若有|小心|心平|慢条|一字|不紧|半开|不容|振振|忧心|忿忿|愤愤|不厌|不慌|无可|似笑)[\u4e00-\u9fff]{2}地$/

const mayBeSpace = (code: number): boolean => code <= 0x3001 || code >= 0xfe00

const spaceLength = (text: string): number => /[\s、]+$/.exec(text.slice(-8))?.[0].length ?? 0

/** Single characters at the end of names and nouns that look like adverbs. */
function isAdverb(text: string, word: string): boolean {
  const before = text.slice(0, -word.length)
  if (word === '会上' || word === '会前' || word === '会后')
    return !/[布者大总年峰晤谈宴研讨表听早例理委协商学工国省市举发开]$/.test(before)
  if (word === '今') return !/[如当至古迄现]$/.test(before)
  if (word === '都') return !/[首成京故古省]$/.test(before)
  if (word === '原则') return !/[国平的项大]$/.test(before)
  if (word === '就') return !/[成造]$/.test(before)
  if (word === '将') return !/[主大上中少准名健武猛悍老]$/.test(before)
  return true
}

/**
 * Where the adverbial begins that a text ends with and that opens with a preposition or verb, as 在会上 or 接受采访时; undefined
 * if there is none. Something must stand before it.
 */
export function prepositionalStart(text: string): number | undefined {
  for (let at = 1; at < text.length; at += 1) {
    for (const { word, notBefore, notAfter, closers: ending } of openersByFirst.get(text.charCodeAt(at)) ?? none) {
      if (!text.startsWith(word, at)) continue
      const next = text[at + word.length] ?? ''
      if (at === 1 && !'他她我其它官'.includes(text[0]!)) continue
      const isWhether = word === '就' && text.startsWith('是否', at + 1)
      const isBarred = notBefore.includes(text[at - 1]!) || (next !== '' && notAfter.includes(next) && !isWhether)
      if (isBarred || isInsideMarks(text, at)) continue
      if (word === '对' && text[at - 1] === '面' && text[at - 2] !== '方') continue
      const tail = text.slice(at)
      const start = word === '在' && at > 1 && '站坐躺蹲跪靠倚'.includes(text[at - 1]!) ? at - 1 : at
      if (ending ? ending.test(tail.slice(-8)) : !isAttribute(word, tail)) return start
    }
  }
  return mannerStart(text)
}

/** Where what somebody does while speaking begins: 指着一栏 in 他指着一栏说. */
function mannerStart(text: string): number | undefined {
  const at = text.lastIndexOf('着') - 1
  if (at < 1 || '随接沿意味执写印贴刻标'.includes(text[at]!) || '手力眼重急陆想落'.includes(text[at + 2] ?? ' '))
    return undefined
  if ((at === 1 && !'他她其'.includes(text[0]!)) || isInsideMarks(text, at)) return undefined
  return at
}

/** Whether the words are rather an attribute before a name: 在北京访问的耶伦, 对美政策专家. */
function isAttribute(word: string, tail: string): boolean {
  if (tail.lastIndexOf('的') > 0 && !closers.test(tail.slice(-5)))
    return word === '在' || /的[^，]{0,12}(?:专家|学者|人士|官员)$/.test(tail)
  if (word === '在') return /(?:专家|学者|人士|大使|主任|学生|居民|员工)$/.test(tail)
  return /(?:政策|事务|问题|关系|工作)[^，]{0,8}(?:专家|学者|官员|主任|代表|顾问|助理)$/.test(tail)
}

function isInsideMarks(text: string, at: number): boolean {
  const open = Math.max(text.lastIndexOf('《', at), text.lastIndexOf('“', at), text.lastIndexOf('（', at))
  const close = Math.max(text.lastIndexOf('》', at), text.lastIndexOf('”', at), text.lastIndexOf('）', at))
  return open > close
}
