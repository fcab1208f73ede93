import { unitSet } from '../../text/unit-set.ts'
import { words } from '../form-index.ts'
import type { KnownActor } from '../found-name.ts'
import { gapsBetween, type Hit, signActors } from './hits.ts'

/** What follows a sign that stands alone: 俄总统, 美媒. */
const afterOne =
  /^(?:总统|总理|首相|外长|外交|防长|国防|国务|财长|军|媒|议会|议员|国会|参议|众议|政府|政界|政要|官员|高官|前|专家|学者|智库|代表团|特使|大使|驻|企业|民众|元首|领导|方|副总统|财政|商务|国家|政治|海军|空军|舰|战机|联储|航天|能源|油|制裁|国内|智|央行|检方|警方|使馆|选民|总领馆|战略|战区)/
/** What follows a row of signs that stands for states at odds or at one. */
const afterRow =
  /^(?:关系|两国|双方|三国|三方|双边|领导人|总统|元首|首脑|会晤|会谈|谈判|冲突|战事|战争|停火|边境|边界|峰会|外长|防长|协议|之间|间|贸易|经贸|合作|对话|博弈|矛盾|问题|局势|和谈|联盟|同盟|联军|联合|军演|互动|协作|友好|务实|经济|均|都|等|高层|官员|代表团|团队|接触|通话|商务|战略|互|达成|就|在|共识|交往|紧张|摩擦|核|人文|分歧|立场|盟友|军事|应|可能|能否|重启|恢复|改善)/
/** What stands before a sign that is an object: 对俄, 访美. */
const before = /(?:对|赴|访|驻|援|反|抗|涉|亲|来|离|制|挺|联|抵|在|与|同|向|和)$/
const notAfterBefore = /^[\u4e00-\u9fff]/

const alwaysRussia = /^俄(?!勒冈|亥|语|文|顷|而|克拉|式|罗)/
/** Words that begin with a sign and are none. */
const notSigns = new Set(
  words(
    '东方 西方 立方 土方 法方程 日方才 中方圆 比方 加方向 美好 美丽 美味 美女 美术 美食 美化 美感 美德 美洲 中心 中间 中央 中午 中旬 中断 中止 中小 中学 中部 中期 中立 中等 中和 中有 日前 日后 日常 日内 日益 日期 日均 日军 以及 以后 以前 以来 以军事 以色 加强 加入 加大 加剧 加快 加上 意见 意义 意思 意愿 意外 法律 法院 法官 法案 法规 法治 德行 新闻 新的 新一 新任 新政府 新军 新总统 新外长 新首相 新总理 新领导 新企业 新战略 新高层 新专家 老人 老兵 老总统 老企业 老专家 老领导 老前 古代 古老 约为 约在 约有 沙漠 土地 波动 保护 保持 保障 比如 比较 比前 比例 智能 智库 白天 立即 立场 希望 哈哈 委员 委托 委派 爱国 马上 马路 塞外 冰雪 英雄 英国 英军事 泰山 阿姨 格外 孟子 黎明 越来 越军 奥运 摩托 瑞雪 荷花 丹心 港口 港湾 罗列 卡车 卡官员 意官员 新官员 老官员 立议会 法前 日前夕 以前 中前',
  ),
)

/** The characters with which what follows a sign that stands alone begins, and those that stand before one. */
const besideOne = {
  after: unitSet(
    '总理首相外交防国财军媒议会参众政官高前专学智代特使大驻企民元领方副商家海空舰战机联储航天能源油制内央检警选',
  ),
  before: unitSet('对赴访驻援反抗涉亲来离制挺联抵在与同向和'),
}

/** Words that end with a sign. */
const wordsBefore = new Set(
  words(
    `增加 参加 更加 施加 附加 添加 强加 今日 昨日 明日 当日 假日 次日 每日 近日 集中 其中 之中 空中 当中 手中 眼中 心中 从中 途中 家中 高中 初中 完美 优美 精美 方法 办法 宪法
    司法 非法 依法 合法 违法 执法 立法 看法 做法 说法 无法 设法 想法 道德 同意 愿意 故意 注意 满意 生意 创新 重新 更新 最新 所以 可以 予以 加以 得以 难以 足以 用以 何以 给以 领土
    国土 本土 对比 相比 占比 无比 尼古 考古 超越 穿越 跨越 优越 理智 明智 即使 成立 建立 设立 独立 中立 孤立 树立 对立 确立 奠立 大马 罗马 相约 大约 节约 条约 合约 公约 签约 契约 毁约 违约
    热爱 亲爱 酷爱 提醒 冲塞 堵塞 阻塞 机场 上海 港 明白 空白 坦白 表白 水波 电波 风波 中波 奔波 南 高达`,
  ),
)

/**
 * Signs of states in a simplified text where no name of the tables stands: 俄美, 俄方, 美媒, 对俄.
 *
 * A sign that several states share counts for the one that the page names in full; one that is also a common word
 * needs more context than 俄. `named` holds the keys of the actors that the page names in full.
 */
export function signHitsOf(text: string, hits: readonly Hit[], named: ReadonlySet<string>): readonly Hit[] {
  const found: Hit[] = []
  for (const [from, limit] of gapsBetween(text.length, hits)) {
    for (let at = from; at < limit; ) {
      if (signActors(text, at).length === 0 || !(mayBeRow(text, at, limit) || isBeside(text, at))) {
        at += 1
        continue
      }
      const sign = signRow(text, at, limit, named)
      if (sign) found.push(sign)
      at = sign ? sign.end : at + 1
    }
  }
  return found
}

function signRow(text: string, at: number, limit: number, named: ReadonlySet<string>): Hit | undefined {
  const actors: KnownActor[] = []
  let end = at
  while (end < limit && actors.length < 4) {
    const actor = actorOf(text, end, named)
    if (!actor || actors.includes(actor)) break
    actors.push(actor)
    end += 1
  }
  if (actors.length === 0) return undefined
  for (; actors.length > 1; actors.pop(), end -= 1) {
    if (isRow(text, at, end, actors, named)) return { start: at, end, use: 'sign', actors }
  }
  return isAlone(text, at, actors[0]!, named) ? { start: at, end: endOfOne(text, at), use: 'sign', actors } : undefined
}

/** 俄方 is a name of its own; in 俄总统 only the sign is. */
function endOfOne(text: string, at: number): number {
  return text[at + 1] === '方' && !notSigns.has(text.slice(at, at + 3)) ? at + 2 : at + 1
}

function actorOf(text: string, at: number, named: ReadonlySet<string>): KnownActor | undefined {
  const candidates = signActors(text, at)
  for (const candidate of candidates) if (named.has(candidate.key)) return candidate
  return candidates.length === 1 || '乌伊印'.includes(text[at]!) ? candidates[0] : undefined
}

function isRow(
  text: string,
  at: number,
  end: number,
  actors: readonly KnownActor[],
  named: ReadonlySet<string>,
): boolean {
  if (wordsBefore.has(text.slice(Math.max(0, at - 1), at + 1))) return false
  if (notSigns.has(text.slice(end - 1, end + 1)) || notSigns.has(text.slice(at, at + 2))) return false
  if (/[今昨明当其集之日月\d]$/.test(text.slice(Math.max(0, at - 1), at)) && /^[日中]/.test(text.slice(at)))
    return false
  const isSure = text.slice(at, end).includes('俄') || actors.every(({ key }) => named.has(key))
  const isUsual = actors.every(
    ({ key }, index) => named.has(key) || /[俄美中日韩朝英法德欧印伊乌]/.test(text[at + index]!),
  )
  return isSure || (isUsual && afterRow.test(text.slice(end, end + 4)) && actors.some(({ key }) => named.has(key)))
}

const mayBeRow = (text: string, at: number, limit: number): boolean =>
  at + 1 < limit && signActors(text, at + 1).length > 0

/** Whether a sign has a character beside it that goes with one that stands alone; 俄 needs none. */
const isBeside = (text: string, at: number): boolean =>
  besideOne.after(text, at + 1) || besideOne.before(text, at - 1) || text[at] === '俄'

function isAlone(text: string, at: number, actor: KnownActor, named: ReadonlySet<string>): boolean {
  if (!isBeside(text, at)) return false
  const isNamed = named.has(actor.key)
  if (!isNamed && text[at + 1] !== '方' && !'美俄英法德日韩乌华'.includes(text[at]!)) return false
  const rest = text.slice(at, at + 5)
  if (wordsBefore.has(text.slice(Math.max(0, at - 1), at + 1))) return false
  if (notSigns.has(rest.slice(0, 2)) || notSigns.has(rest.slice(0, 3))) return false
  if (rest[0] === '俄' && alwaysRussia.test(rest)) return true
  const previous = text.slice(Math.max(0, at - 2), at)
  if ((rest[0] === '日' || rest[0] === '中') && /[今昨明当其集之日月\d]$/.test(previous)) return false
  if (rest[0] === '华')
    return (
      /(?:对|访|驻|来|涉|援|反|在)$/.test(previous) && !/^华(?:盛|尔|沙|为|语|人|南|北|东|中|西|丽|裔|侨)/.test(rest)
    )
  if (rest[1] === '方' && rest[2] !== '向' && rest[2] !== '面') return true
  if (!isNamed)
    return (
      /^[美俄英法德日韩乌]$/.test(rest[0]!) &&
      afterOne.test(rest.slice(1)) &&
      /^(?:媒|军方|总统|总理|外长|防长|国务卿)/.test(rest.slice(1))
    )
  if (afterOne.test(rest.slice(1)))
    return !/[\u4e00-\u9fff]/.test(previous.slice(-1)) || /[美乌俄日韩朝英欧]/.test(rest[0]!) || before.test(previous)
  return before.test(previous) && /[美乌日韩朝欧俄]/.test(rest[0]!) && !notAfterBefore.test(rest.slice(1))
}
