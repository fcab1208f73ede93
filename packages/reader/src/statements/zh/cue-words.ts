import { unitSet } from '../../text/unit-set.ts'
import type { CueClass } from '../statement.ts'

/**
 * How a cue takes what was said.
 *
 * `clause`: a clause, with or without a pause before it. `object`: a clause or a noun phrase right after it; often a noun
 * itself. `paused`: only with a pause, a colon or a quotation after it. `told`: first somebody who is told. `source`: a
 * clause, if the subject is a document. `attitude`: as `object`, but no statement of its own.
 */
export type CueForm = 'clause' | 'object' | 'paused' | 'told' | 'source' | 'attitude'

/** A word that brings a statement in. */
export interface CueWord {
  readonly word: string
  readonly cueClass: CueClass
  readonly form: CueForm
}

const clauseSpeech =
  '说 称 表示 深表 痛陈 一致同意 指出 强调 声称 宣称 坦言 直言 重申 坚称 辩称 诉称 谎称 自称 断言 声言 扬言 说道 说过 续称 续指 续说 笑称 戏称 ' +
  '指称 主张 感叹 感慨 承认 否认 写道 问道 答道 反问 追问 补充道 回应道 解释道 强调指出 明确指出 表示说 认定 判定 明言 放言 狡辩称 狡辩 预告 力陈 申明 ' +
  '坚持认为 供称 提到 提及 谈到 谈及 讲到 说到 谈起 透露 披露 爆料 证实 确认 宣布 宣告 宣示 直指 誓言 发誓 提醒 警告 告诫 预言 坦承 直呼 疾呼 放话 慨叹 互指 反指 '
const objectSpeech =
  '呼吁 威胁 敦促 谴责 批评 指责 指控 抨击 质疑 抱怨 承诺 保证 建议 要求 提议 吁请 促请 恳请 恳求 力促 控诉 埋怨 斥责 痛斥 痛批 怒批 狠批 驳斥 称赞 赞扬 盛赞 嘲讽 讽刺 炮轰 怒斥 直斥 号召 鼓吹 吁 奉劝 暗示 质问 斥之为 斥其为 斥为 称之为 称其为 '
const pausedSpeech =
  '报道 报导 表态 介绍 分析 解释 补充 回应 回忆 回忆起 评论 评价 反驳 描述 形容 通报 声明 发文 发帖 留言 致辞 致词 讲述 讲解 提出 陈述 阐述 答复 回答 ' +
  '辟谣 说明 介绍到 算账 打趣 调侃 自嘲 嘱咐 叮嘱 念叨 开玩笑 比喻 惊呼 自问 转述 援引 引述 喊话 高喊 喊道 大喊 问 答 指 讲 公布 发布 回顾 总结 概括 建言 致电 表明立场 ' +
  '披露说 反映 辩解 辩护 澄清 通知 求证 推文 发推 撰文 发出呼吁 发出警告 作出承诺 做出承诺 提出质疑 坚持 作回应 作出回应 做出回应 置评 道 吼 反呛 回呛 呛声 怒吼 嘀咕 嘟囔 回击 记得 商定 喊 交代 '
const told = '告诉 告知 '
const clauseOpinion =
  '认为 普遍认为 一致认为 相信 深信 坚信 确信 预计 预测 预料 预期 估计 推测 怀疑 担心 担忧 忧虑 觉得 判断 料想 猜测 '
const hope = '希望 期待 期望 盼望 寄望 冀望 '
const attitudes = '表达 表达了 愿意 想要 打算 计划 有意 渴望 反对 支持 赞成 同意 愿 主张 '
const sources = '显示 表明 显示出 指明 证明 写明 载明 '

/** Verbs that together with one of 说称道指 are one cue. */
const joined =
  '供述 改口 放言 扬言 狡辩 预告 预报 报导 补充 解释 介绍 回应 强调 警告 评价 评论 报道 透露 宣布 抱怨 批评 指责 回忆 分析 反驳 辟谣 辩解 证实 承认 否认 呼吁 建议 提醒 ' +
  '通报 坦率 坦白 描述 形容 发文 发帖 留言 撰文 公开 重申 披露 预测 预言 感叹 感慨 质疑 讲述 辩护 澄清 转述 援引 引述 总结 回答 答复 写信 致信 ' +
  '谴责 敦促 保证 承诺 誓言 推文 发推 爆料 推测 估计 提出 陈述 阐述 说明 反问 叹息 谈 笑 哭诉 威胁 怒 喊 惊呼 调侃 自嘲 打趣 指控 控诉 '

const words = (list: string): readonly string[] => list.trim().split(' ')

/** Later lists do not overrule earlier ones. */
function lexicon(): ReadonlyMap<string, CueWord> {
  const all = new Map<string, CueWord>()
  const put = (list: readonly string[], cueClass: CueClass, form: CueForm): void => {
    for (const word of list) if (!all.has(word)) all.set(word, { word, cueClass, form })
  }
  put(words(clauseSpeech), 'speech', 'clause')
  put(words(objectSpeech), 'speech', 'object')
  put(words(told), 'speech', 'told')
  put(words(clauseOpinion), 'opinion', 'clause')
  put(words(hope), 'hope', 'object')
  put(words(attitudes), 'hope', 'attitude')
  put(words(sources), 'evidential', 'source')
  put(
    words(joined).flatMap((verb) => [`${verb}说`, `${verb}称`, `${verb}道`, `${verb}指`]),
    'speech',
    'clause',
  )
  put(words(pausedSpeech), 'speech', 'paused')
  return all
}

/** By the code of their first unit: reading a unit out of a text makes a string each time. */
const byFirst = new Map<number, CueWord[]>()
for (const cue of lexicon().values()) {
  const list = byFirst.get(cue.word.charCodeAt(0))
  if (list) list.push(cue)
  else byFirst.set(cue.word.charCodeAt(0), [cue])
}
for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length)

/** The longest cue word at an offset of a text that is one there; `isCue` says so. */
export function cueWordAt(
  plain: string,
  at: number,
  isCue: (plain: string, at: number, word: CueWord) => boolean,
): CueWord | undefined {
  if (!mayBegin(plain, at)) return undefined
  for (const each of byFirst.get(plain.charCodeAt(at))!)
    if (plain.startsWith(each.word, at) && isCue(plain, at, each)) return each
  return undefined
}

const mayBegin = unitSet(String.fromCharCode(...byFirst.keys()))
