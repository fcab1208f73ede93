import { unitSet } from '../../text/unit-set.ts'
import type { KnownActor } from '../found-name.ts'
import { bodyAfter, bodyLead, isInsideWord } from './bodies.ts'
import type { Hit } from './hits.ts'
import { bodyClass, endsAsBody, isBareEnding } from './organisations.ts'
import { formerMark, type Title, titleModifiers, titles } from './titles.ts'

/** What stands before a name: whose, of what body, in what function. */
export interface Description {
  /** Where it begins. */
  readonly start: number
  readonly role: string
  /** Where the name of a body stands, without the state before it. */
  readonly body: { readonly start: number; readonly end: number } | undefined
  readonly state: KnownActor | undefined
  /** Whether the title is that of somebody who speaks for a state or body. */
  readonly isOffice: boolean
  /** What the title lets the person speak for. */
  readonly stands: string | undefined
}

/** Characters that end a description on its left side, unless it is known where it begins. */
const isStop = unitSet(
  '，。；：、！？…—《》【】〔〕<>|｜\n\r\t 　”’」』的和与及对向同跟由被让请在是为任称说了着过到给把将从使令如据于即',
)
const verbs = /^(?:.{0,4}(?:会见|采访|致电|任命|提名|告诉|邀请|陪同|接待|接替|感谢|批评|指责|会晤|通报|派遣|选举|代表))/

/** How what somebody is besides ends, before another thing that he is: 报告作者之一、大学教授. */
const appositive = /(?:之一|[员者长人席授记表师手])$/

/** The last characters of what may stand before a title as part of it. */
const mayEndModifier = unitSet(titleModifiers.map((word) => word.at(-1)).join(''))

/** The description that ends with a title, not before `from`; `floor` is where it begins when a speaker's span says so. */
export function describe(
  text: string,
  title: Title & { readonly start: number; readonly end: number },
  { floor, from }: { readonly floor: number | undefined; readonly from: number },
  hitAt: (at: number) => Hit | undefined,
): Description {
  const min = Math.max(from, title.start - 48)
  let start = floor !== undefined && floor >= min ? floor : phraseStart(text, title.start, min)
  if (floor === undefined && /[与和及]/.test(text[start - 1] ?? '')) start = startBeforeJoin(text, start, min, hitAt)
  // 北京3月2日电　美国总统: where a report comes from describes nobody.
  start += /^.{0,16}[日][电讯][\s　）)]*/.exec(text.slice(start, title.start))?.[0].length ?? 0
  let roleStart = title.start
  for (let grown = true; grown; ) {
    const modifier = mayEndModifier(text, roleStart - 1)
      ? titleModifiers.find((each) => text.endsWith(each, roleStart) && roleStart - each.length >= start)
      : undefined
    grown = modifier !== undefined && !hitAt(roleStart - modifier.length)
    if (grown) roleStart -= modifier!.length
  }
  if (floor === undefined) start += verbs.exec(text.slice(start, roleStart))?.[0].length ?? 0
  let hit: Hit | undefined
  // 驻华大使 is where, not whose.
  for (let at = start; at < roleStart && !hit; at += 1) hit = text[at - 1] === '驻' ? undefined : hitAt(at)
  if (hit && hit.end > roleStart) hit = undefined
  const state = hit?.actors[0]
  const isPartOfName =
    hit !== undefined &&
    (hit.use === 'seat' ||
      isBareEnding(text.slice(hit.end, roleStart)) ||
      (state?.stands === 'cn' && hit.use === 'name' && bodyClass(text.slice(hit.end, roleStart)) !== 'government'))
  let bodyStart = hit ? (isPartOfName ? hit.start : hit.end) : start
  let middle = text.slice(bodyStart, roleStart)
  const lead = bodyLead.exec(middle)?.[0] ?? ''
  if (!isPartOfName) {
    bodyStart += lead.length
    middle = middle.slice(lead.length)
  }
  const listed = middle.lastIndexOf('、')
  if (listed > 0 && appositive.test(middle.slice(0, listed))) {
    bodyStart += listed + 1
    middle = middle.slice(listed + 1)
  }
  // 主权委员会主席兼武装部队总司令, 陆委会副主委兼发言人: of two offices the body beside the second, or else that of the first.
  const joint = isPartOfName ? -1 : middle.lastIndexOf('兼')
  if (joint >= 2) {
    const isLast = joint === middle.length - 1
    const first = middle.slice(0, joint)
    const before = isLast ? first.slice(0, first.length - trailingTitle(first)) : middle.slice(joint + 1)
    if (endsAsBody(before)) {
      if (!isLast) bodyStart += joint + 1
      middle = before
    }
  }
  const isFormer =
    formerMark.test(text.slice(Math.max(0, start - 2), roleStart)) ||
    /前|原|时任/.test(lead) ||
    /^(?:前|原)/.test(text.slice(roleStart, title.end)) ||
    /曾/.test(text.slice(Math.max(0, roleStart - 24), roleStart))
  const isBody =
    middle.length >= 2 &&
    endsAsBody(middle) &&
    !(isPartOfName && bodyStart + middle.length === hit!.end && hit!.use !== 'seat')
  const marked = isBody ? undefined : /“([^“”]{2,12})”$/.exec(middle)?.[1]
  if (!isBody && !marked && middle.length <= 8 && !isPartOfName && (hit || floor !== undefined)) roleStart = bodyStart
  // 行政院长 is the head of 行政院: both share the 院.
  const isYuan = !isBody && /^(?:行政|立法|司法|监察|考试)院/.test(title.form)
  const shared = isYuan ? { start: title.start, end: title.start + 3 } : undefined
  const inMarks = marked
    ? { start: bodyStart + middle.length - marked.length - 1, end: bodyStart + middle.length - 1 }
    : undefined
  const body = isBody ? { start: bodyStart, end: bodyStart + middle.length } : (inMarks ?? shared)
  const kind = body && bodyClass(text.slice(body.start, body.end))
  const isOffice =
    !isFormer &&
    kind !== 'legislature' &&
    (title.class === 'head' || title.class === 'office' || (kind === 'government' && title.class === 'other'))
  const ofState = isOffice && state && (!body || kind === 'government' || hit!.use === 'seat' || state.kind === 'bloc')
  return {
    start: hit || isBody || lead.startsWith('该') ? Math.min(start, bodyStart) : roleStart,
    role: text.slice(roleStart, title.end),
    body,
    state,
    isOffice,
    stands: ofState ? state.stands : undefined,
  }
}

/** How long the title is that a text ends with, with what modifies it; 0 where it ends with none. */
function trailingTitle(text: string): number {
  let length = 0
  for (const { form } of titles) if (form.length > length && text.endsWith(form)) length = form.length
  return length
}

/** 与 may stand inside the name of a body: it does where a state and a body before it are followed by more than that body. */
function startBeforeJoin(text: string, start: number, min: number, hitAt: (at: number) => Hit | undefined): number {
  const earlier = phraseStart(text, start - 1, min)
  const hit = hitAt(earlier)
  const body = hit && bodyAfter(text, hit)
  return body && body.end < start - 1 ? earlier : start
}

/** Where the words that belong to a title begin: after the last stop, brackets and quotation marks being passed over. */
function phraseStart(text: string, end: number, min: number): number {
  let at = end
  while (at > min) {
    const unit = text[at - 1]!
    const opener = unit === '）' ? '（' : unit === '”' ? '“' : undefined
    if (opener) {
      const open = text.lastIndexOf(opener, at - 1)
      if (open < min || at - open > 20) break
      at = open
      continue
    }
    if (
      (isStop(text, at - 1) && !isInsideWord(text, at - 1)) ||
      /[\d（“]/.test(unit) ||
      (/[日月年时分天]/.test(unit) && /\d/.test(text[at - 2] ?? ''))
    )
      break
    at -= 1
  }
  return at
}
