import type { TextSpan } from '../../names/name-mention.ts'
import { spaces, unitSet } from '../../text/unit-set.ts'
import { prepositionalStart, trailingAdverbial } from './adverbials.ts'
import { leadingLength } from './leading-words.ts'

/** What stands between the start of a clause and a cue. */
export interface Subject {
  /** The words that name the speaker; undefined where only adverbials stand there. */
  readonly span: TextSpan | undefined
  /** Whether the cue is denied: 没有说, 拒绝证实. */
  readonly isNegated: boolean
  /** Where the words that are no part of what was said before begin: connectives and the subject. */
  readonly leadStart: number
}

/** No subject is looked for further back than this. */
const reach = 120

/**
 * The subject of a cue at `to`, in the clause that begins at `from`: what is left when adverbials before the cue, connectives
 * and adverbials at the start and attributes that are clauses are taken away.
 */
export function subjectBefore(plain: string, from: number, to: number): Subject {
  const leadStart = Math.max(from, to - reach)
  let text = plain.slice(leadStart, to)
  let isNegated = false
  let adopted: TextSpan | undefined
  for (let round = 0; round < 12 && text !== ''; round += 1) {
    const isMeeting = /会[上前后中]$/.test(text) && prepositionalStart(text) !== undefined
    const adverbial = isMeeting ? undefined : trailingAdverbial(text)
    if (adverbial) {
      isNegated ||= adverbial.isNegator
      text = text.slice(0, -adverbial.length)
      continue
    }
    const start = prepositionalStart(text)
    if (start === undefined || isWholeName(text.slice(0, start))) break
    adopted ??= adoptedIn(text, start, leadStart)
    text = text.slice(0, start)
  }
  const skipped = leadingLength(text)
  const head = text.slice(skipped)
  const cut = attributeLength(head)
  const start = leadStart + skipped + cut
  const end =
    leadStart + text.length - (text.includes('的') ? (/的(?:最新|初步|官方|上述)?\s*$/.exec(text)?.[0].length ?? 0) : 0)
  isNegated ||= /^(?:亦|也|尚|还)?(?:没有|未有|尚无|暂无|无)(?!人机)/.test(head)
  const isNothing = isOnlyMarks(head, cut) || noSubject.test(head)
  return { span: isNothing ? adopted : { start, end }, isNegated, leadStart }
}

/** A document that somebody who is not named has made public: 联合声明 in 会后发表的联合声明. */
function adoptedIn(text: string, from: number, offset: number): TextSpan | undefined {
  const found = /的([^的]{0,6}(?:声明|公报|报告|通报|公告|文告|文章|决议|文件))$/.exec(text.slice(from))
  return found ? { start: offset + text.length - found[1]!.length, end: offset + text.length } : undefined
}

const isMark = unitSet(`${spaces}“”‘’、（）《》·—-`)

function isOnlyMarks(text: string, from: number): boolean {
  let at = from
  while (at < text.length && isMark(text, at)) at += 1
  return at === text.length
}

/** Whether what would be left is no name, so that the preposition belongs to it. */
const isWholeName = (text: string): boolean => text.trim() === ''

/** What stands before a cue without being a subject. */
const noSubject =
  /^(?:鉴于|由于|因|以最|以更)|^在[^，的]{2,12}$|^(?:接受|出席(?![者人])|参加(?!者)|主持(?!人)|谈到|谈及|被问)[^的]*$|(?:[\d一二三四五六七八九十][时点日分](?:许|起|左右)?|[上下中]午起?)$|^(?:接到?|接报|可以|应该|只能|先|一边|一面|这么|那么|怎么|如何|什么|没人|无人|一般|通常|并|等|的|了|地|得|来|去|是|有|被|把|让|使|令|请|要|想|能|会|可|需|须|应|经|据)$/

const sourceNoun =
  /^(?:报道|报告|声明|说法|数据|统计|文章|社论|消息|发言人|新闻发言人|官员|代表|研究|调查|民调|公告|通报|评论|分析|律师|家属|家人|父亲|母亲|儿子|女儿|妻子|丈夫|朋友|同事|邻居|负责人|工作人员|专家|学者|人士|记者|市民|居民|网友|员工|老师|医生|警方|同学|学生|村民|司机|乘客)/

/** How much of the start of a noun phrase is an attribute that is a clause: 曾任助理的, 正在访问的. */
function attributeLength(text: string): number {
  const at = lastOutside(text, '的')
  if (at <= 0 || at >= text.length - 1) return 0
  const [head, tail] = [text.slice(0, at), text.slice(at + 1)]
  if (tail.length < 2) return 0
  if (sourceNoun.test(tail) && at <= 14 && !clausal.test(head)) return 0
  if (clausal.test(head) || at > 14) return at + 1
  return 0
}

const clausal =
  /^(?:曾|正在|已|刚|负责|来自|参与|参加|现年|身为|作为|一直|自称|住在|从事|熟悉|了解|毕业|就读|前来|专门|长期|研究|位于|不愿|要求|匿名|年仅|目击)|任|[^存内外]在|了|过[^渡去程]/

const isClosing = unitSet('”）》')
const isOpening = unitSet('“（《')

/** The last place of a character that stands in no quotation or brackets. */
function lastOutside(text: string, unit: string): number {
  let depth = 0
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (isClosing(text, at)) depth += 1
    else if (isOpening(text, at)) depth -= 1
    else if (depth === 0 && text[at] === unit) return at
  }
  return -1
}
