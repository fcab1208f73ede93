import type { TextSpan } from '../../names/name-mention.ts'
import { isAdverbial } from './adverbial-clause.ts'
import type { OpenDraft } from './draft.ts'
import type { Cue } from './find-cues.ts'
import type { Source } from './sources.ts'
import { isStrong } from './strong-cues.ts'
import type { Subject } from './subject-before.ts'
import type { Sentence } from './zh-text.ts'

interface Context {
  /** Whether the cue stands where what is told begins. */
  readonly isFirst: boolean
  readonly source: Source | undefined
  readonly open: OpenDraft
}

/** Whether a cue inside what another one tells begins a statement of its own rather than being told. */
export function startsAnew(
  plain: string,
  sentence: Sentence,
  index: number,
  cue: Cue,
  { span, isNegated }: Subject,
  { isFirst, source, open }: Context,
): boolean {
  // 据报道，方案下周公布。 is what is told to its end.
  if (cue.form === 'paused' && !isNegated && cue.contentStart >= sentence.end - 1) return false
  const start = sentence.clauses[index]!.start
  const opening = plain.slice(Math.max(start, open.from, cue.start - 60), cue.start)
  if (
    isFirst &&
    open.isPaused &&
    /^\s*(?:但|不过|然而|并|同时|而且|仅|只)/.test(opening.slice(0, 6)) &&
    opening.length < 40
  )
    return isStrong(cue.word) || cue.hasPause
  if (isFirst) {
    if ((source && open.cue === source.cue) || (relayed(plain, source, open) && !isJoined(plain, open.from, cue)))
      return (
        span !== undefined &&
        (source?.via && !isStrong(cue.word) ? cue.hasPause : cue.form === 'clause' || cue.hasPause)
      )
    return span === undefined && isJoined(plain, open.from, cue) && isOwn(cue)
  }
  if (cue.form === 'attitude')
    return span === undefined && /^表达/.test(cue.word) && /^\s*(?:但|并|也|同时)/.test(plain.slice(start, start + 3))
  const connective = sentence.clauses[index - 1]
  const isLed = connective !== undefined && isAdverbial(plain, connective.start, connective.end)
  const mark = plain[(isLed ? connective.start : start) - 1]
  const before = cue.start - start > 120 ? '' : plain.slice(start, cue.start)
  if (span === undefined) {
    if (isNegated) return cue.cueClass === 'speech' && !(open.isPaused && unwilling.test(before))
    if (cue.form === 'object' && /^报[道导]/.test(wordsOf(plain, open.speaker))) return false
    if (isStrong(cue.word)) return cue.word !== '认为' || !open.isPaused || /^(?:并|还|也|同时)/.test(before)
    if (/^\s*(?:并且?|还|也|同时|又|但|并还|同时还)/.test(before)) return isOwn(cue)
    return !open.isPaused && isOwn(cue)
  }
  // 商会说…，但政府予以否认: what is denied was said by another one.
  const isLast = cue.contentStart >= sentence.end - 1
  if (isLast && /^(?:否认|证实|反驳)$/.test(cue.word) && /^\s*(?:但|不过|然而)/.test(before)) return true
  const name = plain.slice(span.start, span.end)
  if (/^(?:他|她|他们|她们|其|该人|后者|前者)$/.test(name)) return isStrong(cue.word) || cue.hasPause
  if (name.length > 30) return false
  if (mark === '；' && cue.hasPause) return isOwn(cue)
  if (isQuoteAlone(plain, open.from, start)) return isOwn(cue)
  if (!open.isPaused && cue.hasPause && cue.form === 'paused') return isOwn(cue)
  if (!isStrong(cue.word) || cue.cueClass === 'hope' || cue.word === '要求') return false
  return mark === '；' || cue.hasPause || !open.isPaused || /(?:[则也却倒]|反而)(?:[^，]{0,12})$/.test(before)
}

/** How those who speak say themselves that they will not: 他说，案件未结，不便透露. */
const unwilling = /(?:不便|不方便|不宜|不予)/

/** Whether what is told so far is one quotation and nothing else. */
function isQuoteAlone(plain: string, from: number, to: number): boolean {
  return to - from <= 400 && /^“[^“”]*”[，\s]*$/.test(plain.slice(from, to))
}

const wordsOf = (plain: string, span: TextSpan | undefined): string => (span ? plain.slice(span.start, span.end) : '')

const isOwn = ({ cueClass, form }: Cue): boolean => form !== 'attitude' && cueClass !== 'evidential'

/** Whether a cue is joined to what another one tells: 谴责袭击并呼吁克制. */
export const isJoined = (plain: string, from: number, cue: Cue): boolean =>
  /(?:并|并且|且|同时)(?:还|再次|也)?$/.test(plain.slice(Math.max(from, cue.start - 8), cue.start)) &&
  cue.start - from > 2

/** Where a cue that is joined to what another one tells begins, its connective included. */
export function coordinationStart(plain: string, from: number, cueStart: number): number {
  const words = plain.slice(Math.max(from, cueStart - 8), cueStart)
  return cueStart - (/(?:，|并|并且|且|同时)(?:还|再次|也)?$/.exec(words)?.[0].length ?? 0)
}

/** How the names of those who report what others say end. */
export const outlet = /(?:社|日报|晚报|时报|早报|邮报|电视台|电台|新闻|新闻网|通讯社|媒体|报道|报导|CNN|BBC|NHK)$/

/** Who reports the words of somebody else, if an open statement may be such a report: X in X报道，Y说. */
export function relayed(plain: string, source: Source | undefined, open: OpenDraft): TextSpan | undefined {
  if (source?.cue === open.cue) return open.cueClass === 'evidential' ? open.speaker : undefined
  if (/^(?:报道|报导)/.test(plain.slice(open.cue.start, open.cue.end))) return open.speaker ?? open.cue
  const { speaker, cueClass } = open
  return speaker && cueClass === 'speech' && outlet.test(plain.slice(speaker.start, speaker.end)) ? speaker : undefined
}
