import type { FoundStatement } from '../statement.ts'
import { contentKind } from './content-kind.ts'
import { trimmed, type ZhText } from './zh-text.ts'

/** What a title says somebody said, as in “Smith: talks failed”; undefined if it says nothing of the kind. */
export function headlineSlot(text: ZhText): FoundStatement | undefined {
  const { plain, inside } = text
  const at = plain.indexOf('：')
  const from = plain.lastIndexOf('。', at) + 1
  if (at - from < 2 || at - from > 24 || inside[at] !== 0) return undefined
  const speaker = trimmed(plain, { start: from + (reported.exec(plain.slice(from, at))?.[0].length ?? 0), end: at })
  const content = trimmed(plain, { start: at + 1, end: partEnd(plain, at) })
  const name = plain.slice(speaker.start, speaker.end)
  if (content.end - content.start < 3 || labels.test(name) || /[，。！？\d]/.test(name)) return undefined
  return {
    tier: 3,
    kind: contentKind(text, [content]) === 'direct' ? 'direct' : 'headline-slot',
    parts: [content],
    speaker,
    cue: undefined,
    antecedent: undefined,
    via: undefined,
    cueClass: 'speech',
    negated: false,
    hedge: undefined,
    confidence: 0.6,
  }
}

/** Where the half of a title ends that a colon stands in. */
function partEnd(plain: string, at: number): number {
  const end = plain.indexOf('。', at)
  return end < 0 ? plain.length : end
}

/** What says that somebody was asked, before the name: 专访港口工会主席林海生. */
const reported = /^(?:独家)?(?:专访|对话|访谈|采访)(?=.{2})/

/** What stands before a colon without speaking. */
export const labels =
  /(?:综述|观察|快讯|图解|评论|时评|社评|专访|独家|分析|焦点|特稿|手记|现场|直播|财经|报道|专题|消息|解读|盘点|通讯|特写|速递|要闻|聚焦|视频|组图|图集|侧记|述评|调查|问答|人物|故事|深度|后续|最新|提示|预告|公告|通知|链接|背景|资料|日记|连线|热点|头条|早报|晚报|周报|简报|关注|来信|答疑|访谈|对话|年度|系列|摘要|关键词|来源|编辑|责编|时间|地点|注|电话|地址|主题|主办|作者|之[一二三四五六七八九十])$/
