import type { TextSpan } from '../../names/name-mention.ts'
import { spaces, unitSet } from '../../text/unit-set.ts'
import type { CueClass } from '../statement.ts'
import { afterPause } from './find-cues.ts'
import { subjectBefore } from './subject-before.ts'
import type { Sentence, ZhText } from './zh-text.ts'

/** A clause that names the source of what follows: 据新华社报道, 在专家看来, 对俄方而言. */
export interface Source {
  readonly clause: number
  readonly start: number
  readonly speaker: TextSpan | undefined
  /** Who passes it on: X in 据X援引Y的话. */
  readonly via: TextSpan | undefined
  readonly cue: TextSpan
  readonly cueClass: CueClass
  readonly contentStart: number
  readonly tier: 1 | 2
}

const reported =
  /(?:报道|报导|消息|介绍|透露|称|说|统计|了解|悉|披露|通报|估计|分析|预测|回忆|描述|反映|表示|公布|发布|讲述|测算|测定|调查|观察|推算|估算|初步判断|指)(?:说|称|显示|指出|表示)?$/

const documentNoun =
  /(?:报告|数据|统计|调查|说法|研究|消息|报道|声明|公告|民调|资料|文件|记录|测算|估算|估计|预测|信息|爆料|描述|介绍|讲述|证词|供述|情报|评估|分析|财报|通报|观点|理论|看法)$/

/** The source that a clause names; undefined if it names none. */
export function sourceOf(text: ZhText, sentence: Sentence, clause: number): Source | undefined {
  const { plain } = text
  const { start: clauseStart, end: clauseEnd } = sentence.clauses[clause]!
  if (clauseEnd >= sentence.end || clauseEnd - clauseStart > 100) return undefined
  let end = clauseEnd
  while (end > clauseStart && isMark(plain, end - 1)) end -= 1
  const start = clauseStart + connectiveLength(plain.slice(clauseStart, end))
  const words = plain.slice(start, end)
  const found =
    (opensPerspective(words, 0) ? perspective(words, start) : undefined) ??
    (opensSource(words, 0) ? according(plain, words, start) : undefined) ??
    (endsLearned(words, words.length - 1) ? quotedBy(plain, words, start) : undefined)
  if (!found) return undefined
  // Written out: a spread with more behind it takes many times as long.
  const { speaker, via, cue, cueClass, tier } = found
  const contentStart = afterPause(plain, clauseEnd, sentence.end)
  return { clause, start, speaker, via, cue, cueClass, contentStart, tier }
}

const isMark = unitSet(`${spaces}，：；—`)

/** The characters that the patterns of what names a source begin with, or end with. */
const opensPerspective = unitSet('在对用按照依正如就诚')
const opensSource = unitSet('另根据依按照')
const endsLearned = unitSet('悉到知实')

type Found = Omit<Source, 'clause' | 'start' | 'contentStart'>

function connectiveLength(words: string): number {
  return (
    /^[\s“]*(?:但是?|不过|然而|而且?|同时|另外?|此外|又|并|可是|只是|其中|其次|最后|首先|与此同时|相比之下|截至目前|目前|近日|日前|当天|当日|昨日|昨天|今天)?，?/.exec(
      words,
    )?.[0].length ?? 0
  )
}

function perspective(words: string, start: number): Found | undefined {
  const seen = /^在(.{1,40})(看来|眼里|眼中|看来呢|心目中)$/.exec(words)
  if (seen) return framed(start, 1, seen[1]!, start + 1 + seen[1]!.length, seen[2]!.length, 'perspective', 1)
  const meant = /^(对于?)(.{1,30})(来说|而言|来讲|说来)$/.exec(words)
  if (meant) {
    const tier = isParty(meant[2]!) ? 1 : 2
    return framed(
      start,
      meant[1]!.length,
      meant[2]!,
      start + meant[1]!.length + meant[2]!.length,
      meant[3]!.length,
      'perspective',
      tier,
    )
  }
  const wording = /^(?:用|按照?|照|依照)(.{1,30}?)(?:自己)?的(话说|话来说|话讲|说法|话)$/.exec(words)
  if (wording) {
    const skip = /^(?:用|按照?|照|依照)/.exec(words)![0].length
    return framed(start, skip, wording[1]!, start + words.length - wording[2]!.length, wording[2]!.length, 'speech', 1)
  }
  const like =
    /^(?:正?如|就像|诚如)(.{1,40}?)(?:在.{1,20})?(所说|所言|所述|所指出|所强调|说的|指出的|所称|说)(?:的?那样|的)?$/.exec(
      words,
    )
  if (!like) return undefined
  const skip = /^(?:正?如|就像|诚如)/.exec(words)![0].length
  return framed(start, skip, like[1]!, start + words.indexOf(like[2]!, skip), like[2]!.length, 'speech', 1)
}

function framed(
  start: number,
  skip: number,
  name: string,
  cueStart: number,
  cueLength: number,
  cueClass: CueClass,
  tier: 1 | 2,
): Found {
  const speaker = { start: start + skip, end: start + skip + name.length }
  return { speaker, via: undefined, cue: { start: cueStart, end: cueStart + cueLength }, cueClass, tier }
}

/** Whether a party may be named, rather than people at large or a thing. */
function isParty(name: string): boolean {
  if (name.length > 8) return false
  return !/(?:人|者|们|民|户|家庭|企业|公司|行业|市场|孩子|学生|老人|家长|女性|男性|城市|农村|经济|社会|生活|情况|问题|业|我|你|他|她|它|这|那|此|自己|大家|一代|工作|来)$|^(?:许多|很多|不少|大多|一些|任何|每|这|那|某|普通|整个|目前|今天|当时)/.test(
    name,
  )
}

function according(plain: string, words: string, start: number): Found | undefined {
  const opening = /^(?:另?根据|另?据|依据|按照|按)(?!点|守|理|有|此|为|实)/.exec(words)?.[0]
  if (!opening) return undefined
  const from = start + opening.length
  const tail = reported.exec(words.slice(opening.length))
  const isPlain = opening.endsWith('据') && !opening.endsWith('根据') && !opening.endsWith('依据')
  if (tail && (isPlain || tail[0].length >= 2)) {
    const cue = { start: start + words.length - tail[0].length, end: start + words.length }
    const quoted = quotation(plain, from, cue.start)
    if (quoted) return { ...quoted, cue, cueClass: 'evidential', tier: 1 }
    const { span } = subjectBefore(plain, from, cue.start)
    const isNamed =
      span !== undefined &&
      !/^(?:初步|进一步|最新|不完全|有关|相关|外界|一般|官方|现场|权威|目前|记者|多方|可靠)$/.test(
        plain.slice(span.start, span.end),
      )
    return { speaker: isNamed ? span : undefined, via: undefined, cue, cueClass: 'evidential', tier: isNamed ? 1 : 2 }
  }
  const passing = /(?:援引|引述|转引).+的(?:话|说法|消息|报道|报导)$/.exec(words)
  const passed = passing ? quotation(plain, from, start + words.length) : undefined
  if (passed) {
    const at = start + passing!.index
    return { ...passed, cue: { start: at, end: at + 2 }, cueClass: 'evidential', tier: 1 }
  }
  if (!documentNoun.test(words) || words.length - opening.length < 4) return undefined
  const speaker = { start: from, end: start + words.length }
  return { speaker, via: undefined, cue: { start, end: from }, cueClass: 'evidential', tier: 1 }
}

/** X援引Y的话报道 without 据 is found by its cue; here 记者从Y获悉. */
function quotedBy(plain: string, words: string, start: number): Found | undefined {
  const learned = /^(.{0,30}?)(?:从|自)(.{2,50}?)(?:方面|处|那里)?(获悉|了解到|得知|了解获悉|证实|联系获悉)$/.exec(
    words,
  )
  if (!learned || !/(?:记者|本报|网|社|报)/.test(learned[1]!)) return undefined
  const cueStart = start + words.length - learned[3]!.length
  const at = plain.indexOf(learned[2]!, start + learned[1]!.length)
  return {
    speaker: { start: at, end: at + learned[2]!.length },
    via: undefined,
    cue: { start: cueStart, end: cueStart + learned[3]!.length },
    cueClass: 'evidential',
    tier: 1,
  }
}

/** The speaker and who passes it on, where the words from `from` to `to` are X援引Y or X援引Y的话. */
export function quotation(
  plain: string,
  from: number,
  to: number,
): { readonly speaker: TextSpan; readonly via: TextSpan | undefined } | undefined {
  const words = plain.slice(from, to)
  const verb = /援引|引述|转引|引用/.exec(words)
  if (!verb) return undefined
  const afterVerb = from + verb.index + verb[0].length
  const rest = plain.slice(afterVerb, to)
  const ending = /(?:的?(?:话|消息|说法|报道|报导))?(?:的?(?:报道|消息|报导))?\s*$/.exec(rest)![0]
  const { span } = subjectBefore(plain, afterVerb, to - ending.length)
  if (!span) return undefined
  return { speaker: span, via: subjectBefore(plain, from, from + verb.index).span }
}
