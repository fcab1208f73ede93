import type { FoundStatement } from '../statement.ts'
import { contentKind } from './content-kind.ts'
import { trimmed, type ZhText } from './zh-text.ts'

/** What a title says somebody said, as in “Smith: talks failed”; undefined if it says nothing of the kind. */
export function headlineSlot(text: ZhText): FoundStatement | undefined {
  const { plain, inside } = text
  const at = plain.indexOf('：')
  if (at < 2 || at > 24 || inside[at] !== 0) return undefined
  const speaker = trimmed(plain, { start: 0, end: at })
  const content = trimmed(plain, { start: at + 1, end: plain.length })
  const name = plain.slice(speaker.start, speaker.end)
  if (content.end - content.start < 3 || labels.test(name) || /[，。！？\d]/.test(name)) return undefined
  const cue = /(?:回应|表示|称|说|强调|警告|指出|重申|呼吁|回应称|谈.{1,10}|评.{1,10})$/.exec(name)
  const cueStart = cue && cue[0].length < name.length ? speaker.end - cue[0].length : undefined
  return {
    ...{ tier: 3, kind: contentKind(text, [content]) === 'direct' ? 'direct' : 'headline-slot', parts: [content] },
    speaker: cueStart === undefined ? speaker : { start: speaker.start, end: cueStart },
    cue: cueStart === undefined ? undefined : { start: cueStart, end: speaker.end },
    ...{ antecedent: undefined, via: undefined, cueClass: 'speech', negated: false, hedge: undefined, confidence: 0.6 },
  }
}

/** What stands before a colon in a title without speaking. */
const labels =
  /(?:综述|观察|快讯|图解|评论|时评|社评|专访|独家|分析|焦点|特稿|手记|现场|直播|财经|报道|专题|消息|解读|盘点|通讯|特写|速递|要闻|聚焦|视频|组图|图集|侧记|述评|调查|问答|人物|故事|深度|后续|最新|提示|预告|公告|通知|链接|背景|资料|日记|连线|热点|头条|早报|晚报|周报|简报|关注|来信|答疑|访谈|对话|年度|系列|之[一二三四五六七八九十])$/
