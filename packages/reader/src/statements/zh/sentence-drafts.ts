import type { TextSpan } from '../../names/name-mention.ts'
import { partitionPoint } from '../../text/partition-point.ts'
import type { CueClass } from '../statement.ts'
import { nouns } from './cue-guards.ts'
import { type Cue, findCues } from './find-cues.ts'
import { leadingLength } from './leading-words.ts'
import { quotation, type Source, sourceOf } from './sources.ts'
import { type Subject, subjectBefore } from './subject-before.ts'
import { topicOf } from './topic-of.ts'
import { type Sentence, trimmed, type ZhText } from './zh-text.ts'

/** A statement of a sentence while its content is not yet closed. */
export interface Draft {
  readonly tier: 1 | 2
  readonly speaker: TextSpan | undefined
  /** Whether the speaker is elided: that of the statement before in the sentence, or else the one who spoke last. */
  readonly isElided: boolean
  readonly via: TextSpan | undefined
  readonly cue: TextSpan
  readonly cueClass: CueClass
  readonly negated: boolean
  readonly confidence: number
  /** Where the clause of the cue begins, adverbial clauses before it included. */
  readonly leadStart: number
  /** Whether the words may stand before the cue: clauses, not the objects of verbs. */
  readonly isPostposable: boolean
  /** Whether the cue is one of several verbs of a subject that the sentence begins with. */
  readonly isChained: boolean
  readonly content: TextSpan
}

/** Verbs that begin a statement of their own where they continue another, without a connective. */
const strong = new Set(
  (
    '普遍认为 一致认为 说 称 表示 指出 强调 声称 宣称 认为 重申 坦言 直言 呼吁 敦促 警告 谴责 批评 指责 补充说 续称 续指 强调说 强调称 解释说 解释称 补充称 警告说 警告称 ' +
    '介绍说 呼吁 提到 写道 坚称 扬言 表示说 透露 指 抨击 质疑'
  ).split(' '),
)

/** The statements of a sentence, in order; the spans of their contents do not overlap. */
export function sentenceDrafts(text: ZhText, sentence: Sentence): readonly Draft[] {
  const { plain } = text
  const all = findCues(text, sentence)
  const hasOthers = all.some(({ form }) => form !== 'attitude')
  const cues = all.filter(
    ({ form, word, hasPause }) => form !== 'attitude' || (!hasPause && (!hasOthers || word.startsWith('表达'))),
  )
  const drafts: Draft[] = []
  let source: Source | undefined
  let open: (Omit<Draft, 'content'> & { readonly from: number; readonly isPaused: boolean }) | undefined
  const close = (end: number): void => {
    if (!open) return
    const { from, isPaused: _, ...rest } = open
    drafts.push({ ...rest, content: trimmed(plain, { start: from, end: Math.max(from, end) }) })
    open = undefined
  }
  const clauseAt = (offset: number): number => {
    const index = partitionPoint(sentence.clauses, ({ end }) => end <= offset)
    return Math.min(index, sentence.clauses.length - 1)
  }
  let nextCue = 0
  sentence.clauses.forEach((clause, index) => {
    if (
      open?.isChained &&
      !open.isPaused &&
      clause.start > open.from &&
      /^\s*(?:但|却|并|而)?(?:却|并)?(?:未|没)/.test(plain.slice(clause.start, clause.start + 6))
    )
      close(clause.start)
    const here: Cue[] = []
    while (nextCue < cues.length && cues[nextCue]!.clause === index) {
      here.push(cues[nextCue]!)
      nextCue += 1
    }
    const named = text.inside[clause.start] === 1 ? undefined : sourceOf(text, sentence, index)
    if (named && (!open || /^[\s]*(?:但|而|另|不过|又)/.test(plain.slice(clause.start, clause.start + 4)))) {
      close(clause.start)
      source = named
      open = {
        ...{ tier: named.tier, speaker: named.speaker, isElided: false, via: named.via, cue: named.cue },
        ...{ cueClass: named.cueClass, negated: false, leadStart: clause.start, from: named.contentStart },
        ...{ confidence: named.tier === 1 ? 0.8 : 0.5, isPaused: true, isPostposable: true, isChained: false },
      }
      return
    }
    for (const cue of here) {
      if (isAttributive(text, cue)) continue
      const isFirst =
        open !== undefined && (clauseAt(open.from) >= index || isAdverbial(plain, open.from, clause.start))
      const from = open && open.from > clause.start ? Math.min(open.from, cue.start) : subjectFrom(text, clause, cue)
      const own = subjectBefore(plain, from, cue.start)
      const subject = open && isFirst && isJoined(plain, open.from, cue) ? { ...own, span: undefined } : own
      if (open && !startsAnew(plain, sentence, index, cue, subject, { isFirst, source, open })) continue
      const replaced = open && source && open.cue === source.cue && isFirst ? source : undefined
      const draft = opened(text, sentence, index, cue, subject, drafts, open !== undefined && !replaced)
      if (!draft) continue
      if (replaced) open = undefined
      else close(Math.min(isFirst ? coordinationStart(plain, open!.from, cue.start) : draft.leadStart, cue.start))
      source = undefined
      const shared = draft.isElided ? drafts.at(-1)?.speaker : undefined
      const via = draft.via ?? (replaced?.cueClass === 'evidential' ? replaced.speaker : undefined)
      open = { ...draft, speaker: draft.speaker ?? shared, via, from: cue.contentStart, isPaused: cue.hasPause }
    }
  })
  close(sentence.end)
  return drafts
}

/** Whether a cue and the quotation after it are an attribute: 他声称“…”的承诺. */
function isAttributive({ plain, quotes }: ZhText, cue: Cue): boolean {
  if (plain[cue.contentStart] !== '“' || cue.contentStart > cue.end) return false
  const quote = quotes[partitionPoint(quotes, ({ start }) => start < cue.contentStart)]
  return quote !== undefined && plain[quote.end] === '的'
}

/** Where the subject of a cue may begin: after a quotation that its clause begins with. */
function subjectFrom({ plain, quotes }: ZhText, clause: TextSpan, cue: Cue): number {
  const first = plain.slice(clause.start, clause.start + 3).search(/\S/)
  const quote = quotes[partitionPoint(quotes, ({ start }) => start < clause.start + first)]
  return quote &&
    quote.start === clause.start + first &&
    quote.end <= cue.start &&
    quote.end - quote.start >= (isClosed(plain, quote.end) ? 4 : 8) &&
    plain[quote.end] !== '的'
    ? quote.end
    : clause.start
}

/** Whether a quotation ends with a mark inside it: it is words said, not a name. */
export const isClosed = (plain: string, quoteEnd: number): boolean => '，。！？…'.includes(plain[quoteEnd - 2] ?? ' ')

interface Context {
  readonly isFirst: boolean
  readonly source: Source | undefined
  readonly open: {
    readonly cue: TextSpan
    readonly from: number
    readonly isPaused: boolean
    readonly cueClass: CueClass
  }
}

/** Whether a cue inside what another one tells begins a statement of its own rather than being told. */
function startsAnew(
  plain: string,
  sentence: Sentence,
  index: number,
  cue: Cue,
  { span, isNegated }: Subject,
  { isFirst, source, open }: Context,
): boolean {
  const start = sentence.clauses[index]!.start
  const opening = plain.slice(Math.max(start, open.from, cue.start - 60), cue.start)
  if (isFirst && open.isPaused && /^\s*(?:但|不过|然而|并|同时|而且)/.test(opening.slice(0, 6)) && opening.length < 40)
    return strong.has(cue.word) || cue.hasPause
  if (isFirst) {
    if (source && open.cue === source.cue) return span !== undefined && (cue.form === 'clause' || cue.hasPause)
    return span === undefined && isJoined(plain, open.from, cue) && isOwn(cue)
  }
  if (cue.form === 'attitude')
    return span === undefined && /^表达/.test(cue.word) && /^\s*(?:但|并|也|同时)/.test(plain.slice(start, start + 3))
  const connective = sentence.clauses[index - 1]
  const isLed = connective !== undefined && isAdverbial(plain, connective.start, connective.end)
  const mark = plain[(isLed ? connective.start : start) - 1]
  const before = cue.start - start > 120 ? '' : plain.slice(start, cue.start)
  if (span === undefined) {
    if (isNegated) return cue.cueClass === 'speech'
    if (strong.has(cue.word)) return cue.word !== '认为' || !open.isPaused || /^(?:并|还|也|同时)/.test(before)
    if (/^\s*(?:并且?|还|也|同时|又|但|并还|同时还)/.test(before)) return isOwn(cue)
    return !open.isPaused && isOwn(cue)
  }
  const name = plain.slice(span.start, span.end)
  if (/^(?:他|她|他们|她们|其|该人|后者|前者)$/.test(name)) return strong.has(cue.word) || cue.hasPause
  if (name.length > 30) return false
  if (mark === '；' && cue.hasPause) return isOwn(cue)
  if (!strong.has(cue.word)) return false
  return mark === '；' || cue.hasPause || /[则也](?:[^，]{0,12})$/.test(before)
}

const isOwn = ({ cueClass, form }: Cue): boolean => form !== 'attitude' && cueClass !== 'evidential'

/** Whether a cue is joined to what another one tells: 谴责袭击并呼吁克制. */
const isJoined = (plain: string, from: number, cue: Cue): boolean =>
  /(?:并|并且|且|同时)(?:还|再次|也)?$/.test(plain.slice(Math.max(from, cue.start - 8), cue.start)) &&
  cue.start - from > 2

function coordinationStart(plain: string, from: number, cueStart: number): number {
  const words = plain.slice(Math.max(from, cueStart - 8), cueStart)
  return cueStart - (/(?:，|并|并且|且|同时)(?:还|再次|也)?$/.exec(words)?.[0].length ?? 0)
}

/** The draft that a cue begins, its content left open; undefined if nobody is found who could have said it. */
function opened(
  text: ZhText,
  sentence: Sentence,
  index: number,
  cue: Cue,
  subject: Subject,
  earlier: readonly Draft[],
  isContinued: boolean,
): Omit<Draft, 'content'> | undefined {
  const { plain } = text
  let { span, isNegated } = subject
  const clauseStart = sentence.clauses[index]!.start
  const leadStart = leadClause(plain, sentence, index, clauseStart)
  const base = {
    via: undefined,
    cue: { start: cue.start, end: cue.end },
    cueClass: cue.cueClass,
    negated: isNegated,
    leadStart,
    isChained: false,
    isPostposable: cue.form === 'clause' && !nouns.has(cue.word),
  }
  if (span) {
    const passed = quotation(plain, Math.max(clauseStart, cue.start - 120), cue.start)
    if (passed) return { ...base, tier: 1, speaker: passed.speaker, via: passed.via, isElided: false, confidence: 0.85 }
    const name = plain.slice(span.start, span.end)
    if (cue.form === 'source' && !document.test(name)) return undefined
    if (!mayspeak(name, cue)) return undefined
    const isSure = cue.form === 'clause' && cue.cueClass === 'speech'
    const confidence = isSure ? (cue.hasPause ? 0.95 : 0.85) : cue.hasPause ? 0.85 : 0.7
    return { ...base, tier: cue.form === 'attitude' ? 2 : 1, speaker: span, isElided: false, confidence }
  }
  if (cue.form === 'attitude' && isContinued)
    return { ...base, tier: 2, speaker: undefined, isElided: true, confidence: 0.5 }
  if (cue.form === 'source' || cue.form === 'attitude' || (cue.form === 'paused' && !isContinued && !isNegated))
    return undefined
  if (isContinued) return { ...base, tier: 1, speaker: undefined, isElided: true, confidence: 0.75 }
  if (earlier.length > 0 && strong.has(cue.word))
    return { ...base, tier: 1, speaker: undefined, isElided: true, confidence: 0.7 }
  if (
    !strong.has(cue.word) &&
    (cue.cueClass === 'opinion' || index === 0) &&
    !/^\s*(?:但|并|也|还|同时|不过)/.test(plain.slice(clauseStart, clauseStart + 4))
  )
    return undefined
  span = index > 0 ? topicOf(plain, sentence, index) : undefined
  if (span) return { ...base, tier: 1, speaker: span, isElided: false, isChained: true, confidence: 0.65 }
  return { ...base, tier: 2, speaker: undefined, isElided: true, confidence: 0.45 }
}

const document =
  /(?:数据|报告|民调|民意调查|调查|统计|研究|资料|结果|信息|公告|声明|文件|记录|监测|消息|通报|测算|评估|报道|文章|简历|档案|指标|财报|画面|录像|视频|监控|短信|公报|白皮书|图片|照片|书|日志|病历|清单)$/

const abstract =
  /^(?:这|那|此|该|其中|这些|那些|此举|这一切|结果|问题|事情|情况|什么|谁|有的|大家都|人人|事实|事故|火灾|原因)$/

/** Whether a subject can be one who speaks. */
function mayspeak(name: string, cue: Cue): boolean {
  if (
    abstract.test(name) ||
    /^(?:谈及|谈到|关于|对于|至于|除了|为了|如果|由于|因为)/.test(name) ||
    !/[\p{L}]/u.test(name)
  )
    return false
  if (/^[\d．.%％]+$|发生|造成|导致/.test(name)) return false
  if (cue.cueClass === 'opinion' && /记者$/.test(name)) return false
  if (cue.word === '报道' && /记者|通讯员/.test(name)) return false
  if (cue.form === 'clause' && cue.cueClass === 'speech') return !/(?:接报|接到|报警|可以|不能|应该)$/.test(name)
  return !/(?:接报|接到|报警|可以|不能|应该|必须|需要|如果|是否|令人|让人|使|可|请|的|了|为|为了|进行|给予)$/.test(name)
}

/** Whether nothing but a time or a connective stands there: a verb after it is still part of what is told. */
function isAdverbial(plain: string, from: number, to: number): boolean {
  if (to - from > 24) return false
  const words = plain.slice(from, to).replace(/[，：；\s]+$/, '')
  return (
    leadingLength(words) >= words.length ||
    /^(?:在|当|自|从|对于?|针对|就|关于|如果|虽然|尽管).*(?:时|后|中|上|下|前|之际|期间|以来|来说|而言|问题)$/.test(
      words,
    )
  )
}

/** The start of the adverbial clauses before a clause that belong to it: 会后，, 在会晤后，. */
function leadClause(plain: string, sentence: Sentence, index: number, clauseStart: number): number {
  const before = sentence.clauses[index - 1]
  if (!before || before.end - before.start > 30) return clauseStart
  const words = plain.slice(before.start, before.end).replace(/[，；\s]+$/, '')
  const belongs =
    isAdverbial(plain, before.start, before.end) ||
    /^(?:而|但|不过|同时|此外|另外|对此|随后|当天|会后|但是|然而|而且)$/.test(words) ||
    /^(?:而|但|不过|同时|并)?(?:在|当|就|对|谈到|谈及|会见|针对|关于|至于|面对|被问及|提到).*(?:时|后|中|上|问题|前|之际|期间|此|会|来说|而言)$/.test(
      words,
    )
  return belongs ? before.start : clauseStart
}
