import type { TextSpan } from '../../names/name-mention.ts'
import { partitionPoint } from '../../text/partition-point.ts'
import { isAdverbial } from './adverbial-clause.ts'
import { withColonQuote } from './colon-quotes.ts'
import { contentEnd } from './content-end.ts'
import type { Draft, OpenDraft } from './draft.ts'
import { type Cue, findCues } from './find-cues.ts'
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
    const ending = open && contentEnd(text, open, sentence.clauses[index - 1], clause)
    if (ending !== undefined) close(ending)
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

/** How a clause begins that says on what something hangs: nobody takes a stand there yet. */
const conditional = /^\s*(?:但|而|不过)?(?:如果|假如|倘若|若|一旦|要是|除非)/

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
