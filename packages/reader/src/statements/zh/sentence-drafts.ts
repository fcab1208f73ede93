import type { TextSpan } from '../../names/name-mention.ts'
import { partitionPoint } from '../../text/partition-point.ts'
import { isAdverbial } from './adverbial-clause.ts'
import { withColonQuote } from './colon-quotes.ts'
import type { Draft, OpenDraft } from './draft.ts'
import { type Cue, findCues } from './find-cues.ts'
import { narrates } from './narration.ts'
import { openDraft } from './open-draft.ts'
import { type Source, sourceOf } from './sources.ts'
import { coordinationStart, isJoined, relayed, startsAnew } from './starts-anew.ts'
import { isStrong } from './strong-cues.ts'
import { subjectBefore } from './subject-before.ts'
import { type Sentence, trimmed, type ZhText } from './zh-text.ts'

/** The statements of a sentence, in order; the spans of their contents do not overlap. */
export function sentenceDrafts(text: ZhText, sentence: Sentence): readonly Draft[] {
  const { plain } = text
  const all = findCues(text, sentence)
  const hasOthers = all.some(({ form }) => form !== 'attitude')
  const asks = plain[sentence.end - 1] === '？'
  const isIf = (clause: number): boolean => conditional.test(plain.slice(sentence.clauses[clause]!.start).slice(0, 8))
  const cues = all.filter(
    ({ form, word, hasPause, clause }) =>
      form !== 'attitude' || (!asks && !hasPause && (!hasOthers || word.startsWith('表达')) && !isIf(clause)),
  )
  const drafts: Draft[] = []
  let source: Source | undefined
  let open: OpenDraft | undefined
  const close = (end: number): void => {
    if (!open) return
    drafts.push(closed(open, trimmed(plain, { start: open.from, end: Math.max(open.from, end) })))
    open = undefined
  }
  const clauseAt = (offset: number): number => {
    const index = partitionPoint(sentence.clauses, ({ end }) => end <= offset)
    return Math.min(index, sentence.clauses.length - 1)
  }
  let nextCue = 0
  let nestedUntil = -1
  sentence.clauses.forEach((clause, index) => {
    if (
      open?.isChained &&
      !open.isPaused &&
      clause.start > open.from &&
      /^\s*(?:但|却|并|而)?(?:却|并)?(?:未|没)/.test(plain.slice(clause.start, clause.start + 6))
    )
      close(clause.start)
    if (open && !open.isPaused && clause.start > open.from && unmet.test(plain.slice(clause.start, clause.start + 24)))
      close(clause.start)
    if (open && plain[clause.start - 1] === '；' && agreeing.test(plain.slice(clause.start, clause.start + 40)))
      close(clause.start)
    if (
      open &&
      !open.isPaused &&
      clause.start > open.from &&
      conceding.test(plain.slice(open.leadStart, open.leadStart + 4))
    )
      close(clause.start)
    if (
      open &&
      !open.isPaused &&
      clause.start > open.from &&
      turning.test(plain.slice(clause.start, clause.start + 24))
    )
      close(clause.start)
    if (open && endsBefore(plain, open, sentence.clauses[index - 1], clause.start)) close(clause.start - 2)
    if (open && clause.start > open.from && text.inside[clause.start] === 0) {
      if (narrates(plain.slice(clause.start, clause.start + 24))) close(clause.start)
    }
    const here: Cue[] = []
    while (nextCue < cues.length && cues[nextCue]!.clause === index) {
      here.push(cues[nextCue]!)
      nextCue += 1
    }
    const named = text.inside[clause.start] === 1 ? undefined : sourceOf(text, sentence, index)
    const passes =
      named?.tier === 1 && isPassedOn(plain, source, open?.cue) && open !== undefined && clauseAt(open.from) >= index
    if (named && (!open || passes || /^[\s]*(?:但|而|另|不过|又)/.test(plain.slice(clause.start, clause.start + 4)))) {
      const via = named.via ?? (passes ? source?.speaker : undefined)
      if (passes) open = undefined
      else close(clause.start)
      source = named
      open = {
        tier: named.tier,
        speaker: named.speaker,
        isElided: false,
        via,
        cue: named.cue,
        cueClass: named.cueClass,
        negated: false,
        confidence: named.tier === 1 ? 0.8 : 0.5,
        leadStart: clause.start,
        isPostposable: true,
        isChained: false,
        from: named.contentStart,
        isPaused: true,
      }
      return
    }
    for (const cue of here) {
      if (isAttributive(text, cue)) continue
      const isFirst =
        open !== undefined &&
        (Math.max(clauseAt(open.from), nestedUntil) >= index || isAdverbial(plain, open.from, clause.start))
      const from = open && open.from > clause.start ? Math.min(open.from, cue.start) : subjectFrom(text, clause, cue)
      const own = subjectBefore(plain, from, cue.start)
      const subject =
        open && isFirst && isJoined(plain, open.from, cue)
          ? { span: undefined, isNegated: own.isNegated, leadStart: own.leadStart }
          : own
      if (open && isFirst && saysNothing(plain, open, clause, cue, subject.span)) open = undefined
      if (open && !startsAnew(plain, sentence, index, cue, subject, { isFirst, source, open })) {
        if (cue.hasPause) nestedUntil = clauseAt(cue.contentStart)
        continue
      }
      const relay = open && isFirst ? relayed(plain, source, open) : undefined
      const replaced =
        open && isFirst && ((source && open.cue === source.cue) || (relay && !isJoined(plain, open.from, cue)))
      const draft = openDraft(text, sentence, index, cue, subject, drafts, open !== undefined && !replaced)
      if (!draft) continue
      if (replaced) open = undefined
      else if (open && isFirst)
        close(isJoined(plain, open.from, cue) ? coordinationStart(plain, open.from, cue.start) : open.from)
      else close(Math.min(draft.leadStart, cue.start))
      source = undefined
      const shared = draft.isElided ? drafts.at(-1)?.speaker : undefined
      const via = draft.via ?? (replaced ? relay : undefined)
      open = {
        tier: draft.tier,
        speaker: draft.speaker ?? shared,
        isElided: draft.isElided,
        via,
        cue: draft.cue,
        cueClass: draft.cueClass,
        negated: draft.negated,
        confidence: draft.confidence,
        leadStart: draft.leadStart,
        isPostposable: draft.isPostposable,
        isChained: draft.isChained,
        from: cue.contentStart,
        isPaused: cue.hasPause,
      }
    }
  })
  close(sentence.end)
  return withColonQuote(text, sentence, drafts)
}

/** An open draft with its content. Written out like every other one, so that all have one shape. */
function closed(open: OpenDraft, content: TextSpan): Draft {
  return {
    tier: open.tier,
    speaker: open.speaker,
    isElided: open.isElided,
    via: open.via,
    cue: open.cue,
    cueClass: open.cueClass,
    negated: open.negated,
    confidence: open.confidence,
    leadStart: open.leadStart,
    isPostposable: open.isPostposable,
    isChained: open.isChained,
    content,
  }
}

/** Whether the clause of a cue only tells after what something else happened: 科兰宣布停火后，塔维亚撤军. */
function endsBefore(
  plain: string,
  { cue, from, isPaused }: OpenDraft,
  before: TextSpan | undefined,
  at: number,
): boolean {
  if (
    isPaused ||
    !before ||
    before.start > cue.start ||
    from >= at - 2 ||
    at - from > longestDeed ||
    !/[^之以]后，$/.test(plain.slice(at - 3, at))
  )
    return false
  return (
    doing.test(plain.slice(cue.start, cue.end)) &&
    !/^(?:[将会就才再便也还仍要可应必不]|立即)/.test(plain.slice(at, at + 2))
  )
}

/** How a clause begins that only leads up to the one behind it: 尽管议员要求公布录像，部长仍然拒绝. */
const conceding = /^\s*(?:尽管|虽然|即便|由于|因为|鉴于|不顾|面对|针对)/

/** How a clause turns to what somebody else does about it, or what the speaker does next: 公司只同意一半, 下令戒严. */
const turning =
  /^\s*(?:[^，。；“”]{2,12}[则却只仅](?:同意|愿意|愿|肯|答应|反对|支持|坚持)|(?:并|随后)?(?:下令|签署|召见|召回|驱逐|解散))/

/** More than what somebody does: a clause of its own, which is told. */
const longestDeed = 13

const doing = /^(?:宣布|宣告|指责|批评|谴责|抨击|指控|威胁|否认|证实|确认|披露|公布|警告|承诺)/

/** How a clause begins that says on what something hangs: nobody takes a stand there yet. */
const conditional = /^\s*(?:但|而|不过)?(?:如果|假如|倘若|若|一旦|要是|除非)/

/** How a clause begins that tells what became of what was asked: 但迟迟没有得到回应, 却遭拒绝. */
const unmet = /^(?:但|却|不过|然而)[^，。；“]{0,8}(?:未获|未能?得到|没有?得到|得不到|遭到?拒|被拒|被驳回|未果|没有结果)/

/**
 * Whether an open cue has no content, since what stands behind its pause is another report with a subject and a time of its
 * own: 总理昨天发声抨击，为此外交部今天回应指出…
 */
function saysNothing(
  plain: string,
  open: OpenDraft,
  clause: TextSpan,
  cue: Cue,
  subject: TextSpan | undefined,
): boolean {
  if (
    !subject ||
    !open.isPaused ||
    open.from > clause.start + 1 ||
    !standing.test(plain.slice(open.cue.start, open.cue.end))
  )
    return false
  if (!isStrong(cue.word) && !cue.hasPause) return false
  const words = plain.slice(clause.start, cue.start)
  return /^\s*(?:为此|对此|就此|对于此|随后|稍后)/.test(words) || dated.test(plain.slice(subject.end, cue.start))
}

const standing = /(?:抨击|批评|谴责|指责|痛批|致词|致辞|发文|留言|表态|喊话|呛声|反驳|回应)$/
const dated = /^(?:\d{1,2}[日号]|[今昨当]天|[今昨][日晚]|当[日晚]|随后|稍后)/

/** How a clause begins that tells where somebody else stands: 顾问也持类似看法. */
const agreeing = /^[^，。；“]{2,24}[也则亦](?:持|同意|赞同|反对|认同|表达|支持|呼应)/

/** Whether what an open source tells may be told by another one that it reports: 据报纸报道，记者从公司获悉. */
function isPassedOn(plain: string, source: Source | undefined, cue: TextSpan | undefined): boolean {
  return source !== undefined && source.cue === cue && /^(?:报道|报导|消息)/.test(plain.slice(cue.start, cue.end))
}

/** Whether a cue and the quotation after it are an attribute: 他声称“…”的承诺. */
function isAttributive({ plain, quotes }: ZhText, cue: Cue): boolean {
  if (plain[cue.contentStart] !== '“' || cue.contentStart > cue.end) return false
  const quote = quotes[partitionPoint(quotes, ({ start }) => start < cue.contentStart)]
  return quote !== undefined && plain[quote.end] === '的'
}

/** Where the subject of a cue may begin: after a quotation that its clause begins with. */
function subjectFrom({ plain, quotes }: ZhText, clause: TextSpan, cue: Cue): number {
  if (quotes.length === 0) return clause.start
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
