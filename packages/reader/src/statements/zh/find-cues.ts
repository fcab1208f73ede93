import { spaces, unitSet } from '../../text/unit-set.ts'
import { isCue } from './cue-guards.ts'
import { type CueWord, cueWordAt } from './cue-words.ts'
import type { Sentence, ZhText } from './zh-text.ts'

/** A cue in a sentence. Offsets are those of the block's clean text. */
export interface Cue extends CueWord {
  readonly start: number
  readonly end: number
  /** Where what was said begins, after a pause and the person told. */
  readonly contentStart: number
  /** Whether a pause, a colon or a quotation comes after the cue. */
  readonly hasPause: boolean
  /** The place of its clause in the sentence. */
  readonly clause: number
}

/** The cues of a sentence that stand outside quotation marks and brackets, in order, the longest at each place. */
export function findCues(text: ZhText, sentence: Sentence): readonly Cue[] {
  const cues: Cue[] = []
  sentence.clauses.forEach(({ start, end }, clause) => {
    for (let at = start; at < end; at += 1) {
      if (text.inside[at] !== 0) continue
      const word = offerAt(text.plain, at) ?? nominalAt(text.plain, at) ?? cueWordAt(text.plain, at, isCue)
      if (!word) continue
      cues.push(cueAt(text, word, at, clause, sentence.end))
      at += word.word.length - 1
    }
  })
  return withoutInner(text.plain, cues).filter(
    (cue) =>
      cue.form !== 'paused' ||
      (cue.hasPause ? !takesName(text.plain, cue) : isDenied(text.plain, cue) || takesClause(text.plain, cue)),
  )
}

const makingPublic = new Set('发布 公布 提出 介绍 援引 引述 坚持 概括 总结 回顾 通报 说明'.split(' '))

/** Whether what a cue takes is a thing with a name in quotation marks: 提出“三步走”方案. */
function takesName(plain: string, { word, end }: Cue): boolean {
  if (plain[end] !== '“' || !makingPublic.has(word)) return false
  return /^“[^”]{0,79}[^，。！？…”]”[\u4e00-\u9fff]/.test(plain.slice(end, end + 90))
}

/** Whether a cue that is otherwise followed by a pause takes a clause at once: 警方指两人涉案, 形容诉讼是“表演”. */
function takesClause(plain: string, { word, start, end }: Cue): boolean {
  if (word === '指') return pointing.test(plain.slice(Math.max(0, start - 4), start))
  return likening.has(word) && /^[^，。；：“”]{1,24}(?:是|为|像|如同|作|成)/.test(plain.slice(end, end + 30))
}

const likening = new Set(['形容', '描述', '比喻'])
const pointing =
  /(?:，[又并亦也还则再]?|消息|人士|发言人|报告|报道|声明|他|她|[警署局院校控辩检]方|[处局署厅]|外交部|公司|工会|家属|方面|判词|案情|文件|主席|议员|律师|代表|教授|专家|学者|官员)$/

const nominal =
  /(?:答复|回应|回答|回复|说法|解释|看法|观点|意见|理由|判断|结论|诉求|要求|建议|承诺|辩解|主张)[则也都仍]?是(?=[，：“])/y
const mayBeNominal = unitSet('答回说解看观意理判结诉要建承辩主')

/** What somebody’s answer is, as one cue: 水务局的答复是，. */
function nominalAt(plain: string, at: number): CueWord | undefined {
  if (plain[at - 1] !== '的' || !mayBeNominal(plain, at)) return undefined
  nominal.lastIndex = at
  const word = nominal.exec(plain)?.[0]
  return word === undefined ? undefined : { word, cueClass: 'speech', form: 'paused' }
}

const offer =
  /[提发给作做抛开]出了?[^，。；：“”！？]{1,12}?(?:要求|条件|建议|方案|主张|警告|呼吁|承诺|质疑|意见|诉求|倡议|看法|保证|抗议|理由|前提)(?=：)/y

/** 提出三点要求： as one cue, the noun before the colon included. */
function offerAt(plain: string, at: number): CueWord | undefined {
  if (plain[at + 1] !== '出') return undefined
  offer.lastIndex = at
  const word = offer.exec(plain)?.[0]
  return word === undefined ? undefined : { word, cueClass: 'speech', form: 'paused' }
}

/** Whether a cue is denied, which needs no pause after it: 没有公布方案. */
function isDenied(plain: string, { start, word }: Cue): boolean {
  if (word.length < 2) return false
  return /(?:没有|未|未予|不予|拒绝|不愿|没)(?:对此|就此)?(?:进一步|具体|公开|立即|明确|直接|详细)?$/.test(
    plain.slice(Math.max(0, start - 6), start),
  )
}

function cueAt({ plain }: ZhText, word: CueWord, at: number, clause: number, sentenceEnd: number): Cue {
  const end = at + word.word.length
  const start = plain[at - 1] === '有' && /^.{2}[说称指]$/.test(word.word) ? end - 1 : at
  const isSuch = such.test(plain.slice(at - 2, at)) && !/[：“]/.test(plain.slice(end, Math.min(sentenceEnd, end + 200)))
  const told = isSuch
    ? sentenceEnd
    : word.form === 'told'
      ? end + personLength(plain.slice(end, Math.min(end + 30, sentenceEnd)))
      : plain[end] === '了'
        ? end + 1
        : end + (warning.has(word.word) ? (hearer.exec(plain.slice(end, end + 16))?.[0].length ?? 0) : 0)
  const contentStart = afterPause(plain, told, sentenceEnd)
  const hasPause = contentStart > told || '“。！？'.includes(plain[told] ?? '。') || told >= sentenceEnd
  const { word: letters, cueClass, form } = word
  return { word: letters, cueClass, form, start, end, contentStart, hasPause, clause }
}

/** Behind what was said: “…”渔民这样形容禁渔令。 */
const such = /这样|如此/

const warning = new Set(['提醒', '警告', '告诫'])
/** Who is warned, before the words of the warning: 提醒理事会成员，“…”. */
const hearer = /^[^，：“。；]{2,12}(?=[，：]“)/

/** How many characters name who is told: up to a pause, or somebody who is often told. */
function personLength(text: string): number {
  const often =
    /^(?:[^，：“。]{0,12}?(?:记者|媒体|本报|我们?|他们?|她们?|你|大家|BBC中文|BBC|CNN|法新社|路透社|美联社|新华社|美国之音|自由亚洲电台)(?:说|称)?)/
  const pause = /^[^，：“。]{1,24}(?=[，：“])/.exec(text)?.[0]
  return pause?.length ?? often.exec(text)?.[0].length ?? 0
}

const isPause = unitSet(`${spaces}，：,:—`)

/** The offset after spaces, pauses and dashes. */
export function afterPause(plain: string, at: number, end: number): number {
  let to = at
  while (to < end && isPause(plain, to)) to += 1
  return plain.slice(at, to).trim() === '' ? at : to
}

/** Verbs that take what another verb tells: in 评价会晤说 the words are those of 说. */
const inner = new Set(
  '评价 评论 谈到 提到 谈及 提及 说到 讲到 谈起 回应 解释 介绍 描述 形容 批评 指责 谴责 抨击 援引 引述 分析 总结 回答 答复 反驳 反问 质疑 致电 公布 发布 声明 发文 发帖 撰文 回顾 回忆 透露 告诉 警告 提醒 写 讲 通报 报告 汇报 通知 澄清'.split(
    ' ',
  ),
)

/** Verbs of making public, after which another one says what: 发文，称. */
const announcing = new Set('报道 报导 发文 发帖 撰文 发推 推文 留言 声明 致电 回应 发布 公布 通报 否认'.split(' '))

/** Verbs whose own object is part of the cue: 评价…说. */
const spanning = new Set('评价 评论 描述 形容 批评 指责 谴责 抨击 解释 反驳 告诉 警告 提醒'.split(' '))

/** The cues without those that only belong to a later one of their clause: 评价会晤说, 谈到此事时表示. */
function withoutInner(plain: string, cues: readonly Cue[]): readonly Cue[] {
  const kept: Cue[] = []
  for (const [index, cue] of cues.entries()) {
    const before = kept.at(-1)
    if (before && cue.start === before.contentStart && announcing.has(before.word) && cue.cueClass === 'speech') {
      kept[kept.length - 1] = { ...cue, clause: before.clause, start: before.start }
      continue
    }
    if (before && before.clause === cue.clause) {
      const between = plain.slice(before.end, cue.start)
      const isAdverbial = /(?:时|后|中|期间|之际)(?:还|也|又|再次|特别|明确|则|曾)?$/.test(between.slice(-12))
      const isSpeech = cue.form === 'clause' && (cue.cueClass === 'speech' || cue.word === '认为')
      if (isAdverbial && isSpeech) {
        kept[kept.length - 1] = cue
        continue
      }
      if (
        !before.hasPause &&
        inner.has(before.word) &&
        isSpeech &&
        cue.hasPause &&
        between.length <= 40 &&
        !/[，：]/.test(between)
      ) {
        kept[kept.length - 1] = spanning.has(before.word) ? { ...cue, start: before.start } : cue
        continue
      }
    }
    if (!isAnswered(plain, cue, cues[index + 1])) kept.push(cue)
  }
  return kept
}

/** Whether a cue is that of somebody who is answered: 外长回应美方称要加税，表示…; the words are those of the next one. */
function isAnswered(plain: string, { start, end, contentStart, word, clause }: Cue, next: Cue | undefined): boolean {
  if (!next || next.clause === clause || contentStart > end || !/[称说]$/.test(word)) return false
  return answered.test(plain.slice(Math.max(0, start - 24), start))
}

const answered =
  /回应[^，。；：“”]{0,10}(?:[美俄日英法德印韩朝中台乌以伊]方?|对方|总统|总理|首相|部长|外长|主席|发言人|官员)$/
