import type { TextSpan } from '../../names/name-mention.ts'
import { leadClause } from './adverbial-clause.ts'
import { nouns } from './cue-guards.ts'
import type { Draft } from './draft.ts'
import type { Cue } from './find-cues.ts'
import { office } from './office.ts'
import { quotation } from './sources.ts'
import { isStrong } from './strong-cues.ts'
import type { Subject } from './subject-before.ts'
import { topicOf } from './topic-of.ts'
import type { Sentence, ZhText } from './zh-text.ts'

/** A draft before anything is known of its content. */
type OpenedDraft = Omit<Draft, 'content'>

/** The draft that a cue begins, its content left open; undefined if nobody is found who could have said it. */
export function openDraft(
  text: ZhText,
  sentence: Sentence,
  index: number,
  cue: Cue,
  subject: Subject,
  earlier: readonly Draft[],
  isContinued: boolean,
): OpenedDraft | undefined {
  const { plain } = text
  let { span, isNegated } = subject
  const clauseStart = sentence.clauses[index]!.start
  let isChained = false
  // Written out: copying parts of it would cost more than all else here.
  const draft = (
    tier: 1 | 2,
    speaker: TextSpan | undefined,
    confidence: number,
    via: TextSpan | undefined = undefined,
  ): OpenedDraft => ({
    tier,
    speaker,
    isElided: speaker === undefined,
    via,
    cue: { start: cue.start, end: cue.end },
    cueClass: cue.cueClass,
    negated: isNegated,
    confidence,
    leadStart: leadClause(plain, sentence, index, clauseStart),
    isPostposable: cue.form === 'clause' && !nouns.has(cue.word),
    isChained,
  })
  if (span && stance.has(cue.word) && aboutSomething.test(plain.slice(span.start, span.end))) span = undefined
  if (span) {
    const passed = quotation(plain, Math.max(clauseStart, cue.start - 120), cue.start)
    if (passed) return draft(1, passed.speaker, 0.85, passed.via)
    const name = plain.slice(span.start, span.end)
    const isPerson = cue.word === '表明' && cue.hasPause && (/^[他她]$/.test(name) || office.test(name))
    if (
      cue.form === 'source' &&
      !isPerson &&
      !document.test(name) &&
      !document.test(plain.slice(Math.max(span.end, cue.start - 8), cue.start))
    )
      return undefined
    if (cue.form === 'attitude' && (name.length > 16 || /“/.test(name))) return undefined
    if (!maySpeak(name, cue) || author.test(name)) return undefined
    const isSure = cue.form === 'clause' && cue.cueClass === 'speech'
    const confidence = isSure ? (cue.hasPause ? 0.95 : 0.85) : cue.hasPause ? 0.85 : 0.7
    return draft(cue.form === 'attitude' ? 2 : 1, span, confidence)
  }
  if (cue.form === 'attitude' && isContinued) return draft(2, undefined, 0.5)
  if (
    cue.form === 'source' ||
    cue.form === 'attitude' ||
    (cue.form === 'paused' && !isContinued && !isNegated && cue.word !== '指')
  )
    return undefined
  if (isContinued) return draft(1, undefined, 0.75)
  if (earlier.length > 0 && isStrong(cue.word)) return draft(1, undefined, 0.7)
  if (
    !isStrong(cue.word) &&
    (cue.cueClass === 'opinion' || index === 0) &&
    !/^\s*(?:但|并|也|还|同时|不过)/.test(plain.slice(clauseStart, clauseStart + 4))
  )
    return undefined
  span = index > 0 ? topicOf(plain, sentence, index) : undefined
  isChained = span !== undefined
  if (span) return draft(1, span, 0.65)
  // “声明说” after somebody made it.
  const verb = cue.start + 2
  if (/^(?:声明|报道|报导|评论)$/.test(plain.slice(cue.start, verb)) && cue.end > verb)
    return { ...draft(1, { start: cue.start, end: verb }, 0.8), cue: { start: verb, end: cue.end } }
  return draft(2, undefined, 0.45)
}

const document =
  /(?:数据|报告|民调|民意调查|调查|统计|研究|资料|结果|信息|公告|声明|文件|记录|监测|消息|通报|测算|评估|报道|文章|简历|档案|指标|财报|画面|录像|视频|监控|短信|公报|白皮书|图片|照片|书|日志|病历|清单|备忘录|纪要|邮件|电邮|合同|账目|账本|台账|报表|单据|问卷|草案|名单|日程|卷宗)$/

const abstract =
  /^(?:这|那|此|该|其中|这些|那些|此举|这一切|结果|问题|事情|情况|什么|谁|有的|大家都|人人|事实|事故|火灾|历史|经验|实践|现实|时间|常识|直觉|理智|目前|现在|唯一|初步|最新|最终|最后|普遍|共同|真正)$|原因$/

/** What is said about something before the verb, whose subject stands farther up: 他发表声明，对此事表示遗憾. */
const stance = new Set(['表示', '深表'])
const aboutSomething = /^对(?![方手岸立决])/

/** Whoever writes, where it stands outside quotation marks. */
const author = /^(?:我|我们|咱们|笔者|本文)$/

/** Whether one of the characters is a letter; of most the first is Chinese, which needs no pattern. */
function hasLetter(name: string): boolean {
  const code = name.charCodeAt(0)
  return (code >= 0x4e00 && code <= 0x9fff) || /\p{L}/u.test(name)
}

/** Whether a subject can be one who speaks. */
function maySpeak(name: string, cue: Cue): boolean {
  if (
    (abstract.test(name) && !(cue.form === 'source' && name === '结果')) ||
    /着|^为|^(?:针对|面对|谈及|谈到|关于|对于|至于|除了|为了|如果|由于|因为)/.test(name) ||
    !hasLetter(name)
  )
    return false
  if (/^[\d．.%％]+$|发生|造成|导致/.test(name) || (cue.form !== 'source' && /[听看][见到]/.test(name))) return false
  if (cue.cueClass === 'opinion' && /记者$/.test(name)) return false
  if (cue.cueClass === 'hope' && /记者[\u4e00-\u9fff]/.test(name)) return false
  // What reporters ask is nobody's statement: 有记者提问称.
  if (/(?:记者|媒体|有人).{0,6}(?:提问|追问|询问)$/.test(name)) return false
  if (cue.word === '要求' && name.startsWith('应')) return false
  if (/(?:报案|报警|警情|指令)$/.test(name)) return false
  if (cue.word.endsWith('问') && /记者$|媒体$|主持人$|^有人$/.test(name)) return false
  if (cue.word === '报道' && /记者|通讯员/.test(name)) return false
  if (cue.form === 'clause' && cue.cueClass === 'speech') return !/(?:接报|接到|报警|可以|不能|应该)$/.test(name)
  return !/(?:接报|接到|报警|可以|不能|应该|必须|需要|如果|是否|令人|让人|(?<![大特公])使|可|请|的|了|为|为了|进行|给予)$/.test(
    name,
  )
}
