import type { TextSpan } from '../../names/name-mention.ts'
import type { OpenDraft } from './draft.ts'
import { narrates } from './narration.ts'
import type { ZhText } from './zh-text.ts'

/**
 * Where what an open draft tells ends, if a clause no longer belongs to it: at the clause, or before the mark in front of it;
 * undefined where it goes on.
 */
export function contentEnd(
  { plain, inside }: ZhText,
  open: OpenDraft,
  before: TextSpan | undefined,
  { start }: TextSpan,
): number | undefined {
  const words = plain.slice(start, start + 40)
  if (plain[start - 1] === '；' && agreeing.test(words)) return start
  if (open.from >= start) return undefined
  const near = words.slice(0, 24)
  if (!open.isPaused) {
    const isLeadingUp = conceding.test(plain.slice(open.leadStart, open.leadStart + 4))
    if (isLeadingUp || (open.isChained && undone.test(words)) || unmet.test(near) || turning.test(near)) return start
    if (endsBefore(plain, open, before, start)) return start - 2
  }
  return inside[start] === 0 && narrates(near) ? start : undefined
}

/** Whether the clause of a cue only tells after what something else happened: 科兰宣布停火后，塔维亚撤军. */
function endsBefore(plain: string, { cue, from }: OpenDraft, before: TextSpan | undefined, at: number): boolean {
  if (
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

/** How a clause begins that tells what did not follow: 但没有签字. */
const undone = /^\s*(?:但|却|并|而)?(?:却|并)?(?:未|没)/

/** How a clause begins that tells what became of what was asked: 但迟迟没有得到回应, 却遭拒绝. */
const unmet = /^(?:但|却|不过|然而)[^，。；“]{0,8}(?:未获|未能?得到|没有?得到|得不到|遭到?拒|被拒|被驳回|未果|没有结果)/

/** How a clause begins that tells where somebody else stands: 顾问也持类似看法. */
const agreeing = /^[^，。；“]{2,24}[也则亦](?:持|同意|赞同|反对|认同|表达|支持|呼应)/

/** More than what somebody does: a clause of its own, which is told. */
const longestDeed = 13

const doing = /^(?:宣布|宣告|指责|批评|谴责|抨击|指控|威胁|否认|证实|确认|披露|公布|警告|承诺)/
