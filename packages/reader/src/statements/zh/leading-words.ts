import { spaces, unitSet } from '../../text/unit-set.ts'
import { byFirst, wordAt } from './word-index.ts'

const connectives = byFirst(
  '据 另据 又据 经 但 但是 不过 然而 而 可是 可 只是 同时 此外 另外 对此 其中 因此 所以 于是 随后 后来 之后 此前 之前 日前 近日 近来 近期 最近 目前 今天 今日 昨天 昨日 昨晚 当天 当日 当晚 同日 次日 翌日 前天 ' +
    '与此同时 另一方面 一方面 事实上 实际上 其实 据此 为此 就此 由此 并 并且 而且 且 也 还 又 更 再 则 首先 其次 最后 第一 第二 第三 早前 早些时候 稍早 稍早前 稍后 较早前 其后 另 与会 会上 会后 会前 会中 席间 ' +
    '期间 现场 至于 尽管 虽然 即使 即便 因为 由于 如果 若 当时 那时 届时 然后 接着 再次 再者 例如 比如 譬如 正如 如 正是 就在 如今 现在 今年 去年 本周 上周 本月 上月 连日来 长期以来 一直以来 多年来 过去 曾经 曾 ' +
    '有意思的是 值得注意的是 值得一提的是 需要指出的是 有趣的是 令人意外的是 出人意料的是 不同的是 ' +
    '甚至 就连 连 特别是 尤其是 包括 除了 针对此事 对于此事 就此事 在此之前 在此之后 随之 无独有偶 总之 综上 简言之 换言之 也就是说 所幸 综合 幸运的是 不幸的是 遗憾的是 相比之下 相反 反之 反观 有鉴于此 鉴于此 —— — - ',
)

const date =
  /^(?:(?:当地|北京|美东|莫斯科)时间)?(?:(?:[12]\d{3}年|今年|去年)?(?:\d{1,2}月(?:\d{1,2}[日号])?|\d{1,2}[日号]|(?:[一二三四五六七八九十]{1,2}月)?[一二三四五六七八九十廿]{1,3}[日号])|(?:本周|上周|这周)?(?:周|星期|礼拜)[一二三四五六日天]|[12]\d{3}年)(?:（[^（）]{1,16}）)?(?:当地时间|北京时间)?(?:清晨|凌晨|早上|早间|上午|中午|下午|傍晚|晚间|晚上|深夜|夜间|晚些时候|早些时候|晚|早)?(?:\d{1,2}[时点](?:\d{1,2}分)?许?左?右?)?/

const place = /^(?:在|当|于)[^，的]{2,30}(?:的[^，的]{2,12})?(?:上|中|后|时|前|期间|之际|当天|以来|同时|方面|层面)/

/** How many characters at the start of a text are no part of the subject that follows: 但, 当天, 8月15日, 在会上. */
export function leadingLength(text: string): number {
  let from = 0
  for (let round = 0; round < 8; round += 1) {
    const rest = text.slice(from)
    const step = spaceLength(rest) || dateLength(rest) || connectiveLength(rest) || placeLength(rest)
    if (step === 0) break
    from += step
  }
  return from
}

const mayBeSpace = unitSet(`${spaces}、，：…—［[【〔①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳`)

/** Spaces and marks, and the number of a paragraph or picture: [27]、. */
const spaceLength = (rest: string): number =>
  mayBeSpace(rest, 0)
    ? (/^(?:[\s、，：…—]|[［[【〔][\d０-９]{1,4}[］\]】〕]|[①-⑳]){1,8}/.exec(rest)?.[0].length ?? 0)
    : 0

/** What the pattern of dates begins with. */
const mayOpenDate = unitSet('当北美莫12今去0345678年9本上这周星礼一二三四五六七八九十廿')

function dateLength(rest: string): number {
  if (!mayOpenDate(rest, 0)) return 0
  const length = date.exec(rest.slice(0, 60))?.[0].length ?? 0
  return '至到起前后以的底初'.includes(rest[length] ?? '的') && length < rest.length ? 0 : length
}

function connectiveLength(rest: string): number {
  const word = wordAt(connectives, rest)
  if (!word || !isConnective(word, rest.slice(word.length))) return 0
  return word.length
}

/** Words whose first character is that of a connective. */
function isConnective(word: string, rest: string): boolean {
  const next = rest[0] ?? ''
  if (word === '可') return !'能以见口靠爱'.includes(next)
  if (word === '经') return !'济贸理营销纪常历'.includes(next)
  if (word === '如') return !'果今何此家'.includes(next) && next !== ''
  if (word === '另') return !'一有外名据'.includes(next)
  if (word === '连') return !'任战云续锁'.includes(next)
  if (word === '也') return next !== '门'
  if (word === '若') return !'干'.includes(next)
  if (word === '更') return !'多'.includes(next)
  if (word === '综合') return /^外?(?:媒|电|消息)/.test(rest)
  if (word === '还') return true
  if (word === '曾') return !/^[一-龥]{1,2}$/.test(rest)
  if (word === '过去' || word === '目前' || word === '现在' || word === '现场' || word === '期间' || word === '与会')
    return !rest.startsWith('的') && word !== '与会'
  if (word === '并') return true
  return true
}

const mayOpenPlace = unitSet('在当于')

function placeLength(rest: string): number {
  if (!mayOpenPlace(rest, 0)) return 0
  const found = place.exec(rest.slice(0, 60))?.[0]
  if (!found || found.length >= rest.length) return 0
  return rest[found.length] === '的' ? 0 : found.length
}
