import { unitSet } from '../../text/unit-set.ts'
import type { CueWord } from './cue-words.ts'

/** What must not stand right before or right after a cue word. */
interface Guard {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

const list = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '')
const guard = (before: string, after: string): Guard => ({ before: list(before), after: list(after) })

/** Words in which a cue word is no cue. */
const guards: ReadonlyMap<string, Guard> = new Map([
  [
    '说',
    guard(
      '小 传 再 可 能 敢 说 据 听 劝 游 演 解 细 无论 胡 瞎 邪 难 好 所 虽 一般来 总的来 具体来 应该来 来 换句话 可以 不用 应该 不得不 只能 也就是 就是 比如 例如 比方 简单 别 或者 照 按理 按 不必 俗话 常言',
      '说 清 明 死 破 透 定 法 服 不过 辞 教 客 谎 唱 话 完 起 出 得 不 理 和 笑 是 实话 成 白 这番 这话 这些话 这句话 了算 来话长 走就走 到底 好 开 通 着 穿 句 书 认为',
    ),
  ],
  [
    '称',
    guard(
      '之 名 简 职 宣 俗 声 统 对 堪 号 通 昵 尊 被 总 全 旧 别 美 匀 可 改 合 史 自 敬 爱 代 著',
      '号 赞 为 呼 职 重 霸 谓 之 作 得上 道 兄 病 王 帝 臣 颂 雄 奇 许 羡 心',
    ),
  ],
  ['表示', guard('上述', '感谢 祝贺 慰问 哀悼 敬意 谢意 歉意 的')],
  ['认为', guard('被 视', '')],
  [
    '指',
    guard(
      '手 食 拇 戒 是 则是 中 直 股 所 特 泛 被 意 暗 主要 矛头 无名 专',
      '数 标 挥 导 向 责 控 定 着 南 纹 示 望 派 点 认 了 使 令 引 甲 尖',
    ),
  ],
  ['吁', guard('呼', '吁 求')],
  ['喊', guard('呼 叫 口 哭 齐', '话 叫 声 停 出 着 口 冤')],
  ['称之为', guard('可 被 所 将其 把它', '')],
  ['称其为', guard('可 被 所', '')],
  ['斥为', guard('被', '')],
  ['交代', guard('', '任务 后事')],
  ['暗示', guard('心理 自我', '')],
  ['讲', guard('演 听 宣 开 主 再', '话 究 解 述 座 台 师 课 义 习 授 学 堂')],
  ['写', guard('书 编 抄 改 描 听 特 大 小', '')],
  ['问', guard('访 疑 学 提 顾 慰 追 反 质 拷 审 询 请', '题 候 世 责 询 卷 答')],
  ['答', guard('回 问 应 报 解', '复 案 应 辩')],
  [
    '道',
    guard(
      '知 街 报 频 铁 轨 隧 管 渠 跑 赤 海 河 人 一 这 大 力 味 门 公 航 东 车 走 水 国 通 地 黑 正 霸 同',
      '路 德 理 歉 具',
    ),
  ],
  ['叹', guard('', '息 气')],
  ['评论', guard('有何', '员 家 区 文章')],
  ['分析', guard('', '师 人士 家 员 文章 机构')],
  ['总结', guard('', '会')],
  ['通报', guard('', '会')],
  ['报道', guard('', '人 员')],
  ['报告', guard('', '书 会 厅 人 团 期')],
  ['留言', guard('请 给我们', '')],
  ['回顾', guard('往期', '')],
  ['声明', guard('免责 版权 郑重 联合 书面 媒体 共同 一份 主席 发表 的 篇 正式 严正 份 项 新闻 简短', '书 稿')],
  ['介绍', guard('', '信')],
  ['发布', guard('', '会 者 人')],
  ['公布', guard('', '于')],
  ['回应', guard('', '')],
  ['判断', guard('初步', '力')],
  ['证实', guard('得到 获 被 经 已 未经 希望 试图', '')],
  ['确认', guard('得到 获 被 已 经 进一步 逐一 尽快 抓紧 希望 试图', '书 函')],
  ['承认', guard('获 被', '')],
  ['透露', guard('', '姓名 身份 出 着')],
  ['保证', guard('', '金 书 人')],
  ['批评', guard('', '者 声 家')],
  ['建议', guard('', '书 稿')],
  ['警告', guard('民 交 干 法 刑 特 武 报 巡 女 男 辅', '信 处分 标')],
  ['指控', guard('', '者 人')],
  ['希望', guard('是 有 没 无 抱 充满 寄予 大有', '工程 小学')],
  ['期待', guard('是 值得 令人', '值')],
  ['感觉', guard('', '到')],
  ['感慨', guard('', '万')],
  ['估计', guard('', '值')],
  ['预测', guard('', '值 性')],
  ['怀疑', guard('被 受到', '者')],
  ['担心', guard('', '')],
  ['说明', guard('图片 图表 文字 使用 产品 附加 为', '书 会')],
  ['解释', guard('', '权')],
  ['威胁', guard('构成 造成 带来 受到 面临 安全 的 种 核 生命 恐怖 人身 重大 严重 没有 是 有', '到 着 性 论 了')],
  ['主张', guard('', '者')],
  ['要求', guard('', '匿名 不具名')],
  ['提醒', guard('', '函')],
  ['赞成', guard('', '票')],
  ['反对', guard('', '票 党 派')],
  ['愿', guard('意 心 祈 祝 自 志 如 情 甘 不 宁 遗 请', '意 望 景')],
  ['拒绝', guard('', '者')],
])

/** Verbs and the like after which the word is a noun: 发出警告, 符合要求. */
const takers = list(
  '发出 作出 做出 提出 兑现 履行 遭到 受到 遭 引发 响应 满足 符合 按照 根据 按 应 发表 抱有 充满 寄予 这一 上述 进行 予以 违反 遵守 回应 引起 接受 ' +
    '收到 得到 不符 达到 采纳 打破 无视 面对 面临 有关 最新 相关 一项 一份 这份 该 此 其 各项 新 合理 的 之 过 严重 公开信 听取 超出 不顾 随着 落空',
)

/** A noun at the end of its clause, with what describes it behind the verb that takes it: 发出书面警告，没有给出具体判断。 */
const taken =
  /(?:发出|作出|做出|提出|给出|收到|遭到|受到|提交|递交|得到|获得|表达|进行|予以)(?:了|过)?[^，。；：“”后时前并而就]{0,6}$/
const ends = (plain: string, at: number): boolean => at >= plain.length || isMark(plain, at)
const isMark = unitSet('，。；！？')

/** What follows a noun rather than a verb. */
const nounAfter = /^(?:的|、|及其|以及|等|是|书|者|之|[中下后前时][，。的、])/

/**
 * Whether a cue word at an offset is what it looks like, as far as the characters around it tell: no part of another word, no
 * noun, not passive, not in an attribute.
 */
export function isCue(plain: string, at: number, { word, form }: CueWord): boolean {
  const end = at + word.length
  const { before, after } = guards.get(word) ?? (word.endsWith('指') ? pointing : none)
  const follows = (text: string): boolean => at >= text.length && plain.startsWith(text, at - text.length)
  if (before.some(follows)) return false
  if (after.some((text) => plain.startsWith(text, end))) return false
  const last = plain[at - 1] ?? ''
  const next = plain[end] ?? ''
  if (isPassive(plain, at - 1) && !(last === '所' && isOffice(plain, at - 2))) return false
  if (next === '的' || next === '者' || next === '、' || (next === '等' && word.length > 1)) return false
  // 楼道 and many others end with it.
  if (word === '道' && next !== '：' && next !== '“') return false
  if (clamour.test(plain.slice(end, end + 24))) return false
  // 在宣布停火后首次露面: when it was, not what was said.
  if (last === '在' && /^[^，。；：“]{1,30}?(?:[后前时]|之际|期间)/.test(plain.slice(end, end + 34))) return false
  if (form === 'clause' && word.length === 1) return true
  if (last === '的' || last === '之') return false
  if (form === 'clause' && !nouns.has(word)) return true
  if (takers.some(follows)) return false
  if (ends(plain, end) && taken.test(plain.slice(Math.max(0, at - 10), at))) return false
  return !nounAfter.test(plain.slice(end, end + 2))
}

/** What makes a verb and its object an attribute of a noun for talk: 要求重审的呼声. */
const clamour = /^[^，。；：“”！？]{1,20}的(?:呼声|声浪|浪潮|传闻|猜测|标语|横幅|口号|牌子)/

const isPassive = unitSet('所被遭受')
/** Before 所 at the end of a name: 研究所, 交易所, 律所. */
const isOffice = unitSet('究易务诊守公律')

/** 批评指责 is no 批评指. */
const pointing = guard('', '数 标 挥 导 向 责 控 定 着 南 纹 示 望 派 点 认 出')

const none: Guard = { before: [], after: [] }

/** Cues that take a clause and are nouns as well. */
export const nouns = new Set(list('预计 预测 估计 推测 怀疑 担心 担忧 忧虑 判断 感觉 警告 誓言 猜测 提醒'))
