import { unitSet } from '../../text/unit-set.ts'
import { type FormIndex, formIndex } from '../form-index.ts'
import { chineseNameEnd, endsName, isChineseName } from './chinese-name.ts'
import { type Description, describe } from './description.ts'
import type { Hit } from './hits.ts'
import { bodyClass } from './organisations.ts'
import { type Title, titles, titlesAfter } from './titles.ts'
import { beginsOtherWord, transliteratedEnd, transliteratedStart } from './transliterated-name.ts'

/** A person's name with what stands before it. Offsets are those of the block's text. */
export interface PersonFrame {
  readonly start: number
  readonly end: number
  readonly description: Description | undefined
  readonly confidence: number
}

let titleIndex: FormIndex<Title> | undefined
let endings: FormIndex<{ readonly form: string }> | undefined

/** Where speakers' spans lie in a block: they tell where a description begins and where a name ends. */
export interface SpeakerEdges {
  startBefore(at: number): number | undefined
  isEnd(at: number): boolean
  /** Whether a form begins a clause of the page, and stands there as a name does. */
  opensClause(form: string): boolean
}

/** Names behind titles, names with a dot, and names before titles, in a simplified text. */
export function personFrames(
  text: string,
  hitAt: (at: number) => Hit | undefined,
  edges: SpeakerEdges,
): readonly PersonFrame[] {
  titleIndex ??= formIndex(titles)
  endings ??= formIndex(titlesAfter.map((form) => ({ form })))
  const frames: PersonFrame[] = []
  let isFree = 0
  const add = (frame: PersonFrame): void => {
    frames.push(frame)
    isFree = frame.end
  }
  for (let at = 0; at < text.length; at += 1) {
    if (at < isFree || !mayBegin(text, at)) continue
    if (isDot(text, at)) {
      const frame = dottedName(text, at, isFree, hitAt, edges)
      if (frame) add(frame)
      continue
    }
    const title = titleIndex(text, at)
    // 国民党主席 is the 主席 of 国民党.
    if (title && !(title.form === '党主席' && /[民众进工产守主和会义动由绿该]/.test(text[at - 1] ?? ''))) {
      const named = { form: title.form, class: title.class, start: at, end: at + title.form.length }
      const end = nameEnd(text, named, edges, hitAt)
      if (end > named.end) {
        const floor = edges.startBefore(at)
        const description = describe(
          text,
          named,
          { floor: floor !== undefined && floor >= isFree ? floor : undefined, from: isFree },
          hitAt,
        )
        add({ start: named.end, end, description, confidence: 0.85 })
        continue
      }
    }
    const after = endings(text, at)
    if (after) {
      const start = Math.max(transliteratedStart(text, at), isFree)
      if (at - start >= 2 && transliteratedEnd(text, start) === at && !hasHit(hitAt, start, at)) {
        const description = titleBehind(start, after.form)
        frames.push({ start, end: at, description, confidence: 0.6 })
      }
    }
  }
  return frames
}

/** A title that stands behind the name: 普京总统. */
export const titleBehind = (start: number, role: string): Description | undefined =>
  /先生|女士/.test(role)
    ? undefined
    : { start, role, body: undefined, state: undefined, isOffice: false, stands: undefined }

function hasHit(hitAt: (at: number) => Hit | undefined, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (hitAt(at)) return true
  return false
}

const isDot = unitSet('·‧•・')
/** What a frame is found by: a dot, or the first character of a title. */
const mayBegin = unitSet(
  `·‧•・${[...titles.map(({ form }) => form[0]), ...titlesAfter.map((form) => form[0])].join('')}`,
)

/** A dotted name around its first dot, with the title before it. */
function dottedName(
  text: string,
  dot: number,
  isFree: number,
  hitAt: (at: number) => Hit | undefined,
  edges: SpeakerEdges,
): PersonFrame | undefined {
  const earliest = Math.max(isFree, transliteratedStart(text, dot))
  // 总理奥列格·达林: the last character of a title is none of the name.
  const start = dot - earliest > 2 && endsTitle(text, earliest + 1) ? earliest + 1 : earliest
  if (start === dot) return undefined
  let end = dot
  for (let parts = 0; parts < 5 && isDot(text, end); parts += 1) {
    const next = transliteratedEnd(text, end + 1)
    if (next === end + 1) break
    end = next
  }
  if (end === dot) return undefined
  const title = titleBefore(text, start)
  const floor = title && edges.startBefore(title.start)
  const isOwn = floor !== undefined && floor >= isFree
  const description = title && describe(text, title, { floor: isOwn ? floor : undefined, from: isFree }, hitAt)
  return { start, end, description, confidence: 0.95 }
}

/** Whether a title ends at an offset that began before the character in front of it. */
const endsTitle = (text: string, end: number): boolean => (titleBefore(text, end)?.start ?? end) < end - 1

/** The longest title that ends before a name, or before the 的 in front of it. */
function titleBefore(text: string, start: number): (Title & { start: number; end: number }) | undefined {
  const end = text[start - 1] === '的' ? start - 1 : start
  for (let length = 12; length > 1; length -= 1) {
    const title = end >= length ? titleIndex!(text, end - length) : undefined
    if (title && title.form.length === length) return { form: title.form, class: title.class, start: end - length, end }
  }
  return undefined
}

/** The last characters of words for several people, or for anybody. */
const group = unitSet('方人们者员家界客民众友军警等长师')

const several = unitSet('队团们会组')

/** Where a name without a dot ends that begins behind a title; its beginning where there is none. */
function nameEnd(
  text: string,
  { end: start, class: of }: Title & { readonly end: number },
  edges: SpeakerEdges,
  hitAt: (at: number) => Hit | undefined,
): number {
  // 副总理兼外长达尔, 居民代表孙兰: another title.
  if (hitAt(start) || text[start] === '兼' || titleIndex!(text, start)) return start
  const chinese = chineseNameEnd(text, start, edges.isEnd)
  const foreign = beginsOtherWord(text, start) ? start : transliteratedEnd(text, start)
  if (isDot(text, foreign)) return start
  if (foreign - start >= 3 && foreign >= chinese) return foreign
  const isSure = of === 'head' || of === 'office' || endsName(text, foreign) || edges.isEnd(foreign)
  const isHeld = of === 'head' || of === 'office'
  if (foreign - start === 2 && chinese <= foreign && isSure)
    return endsName(text, foreign) ? foreign : Math.max(foreign, spokenEnd(text, start, isHeld, edges))
  if (chinese > start) return chinese
  const spoken = spokenEnd(text, start, isHeld, edges)
  if (spoken > start) return spoken
  const long = start + 3
  return isChineseName(text.slice(start, long)) && edges.opensClause(text.slice(start, long)) ? long : start
}

/** Where a name of any kind ends that ends a speaker's words: 福田晃子. Its beginning where none does. */
function spokenEnd(text: string, start: number, isHeld: boolean, edges: SpeakerEdges): number {
  for (let end = start + 2; end <= start + (isHeld ? 5 : 4); end += 1) {
    const isName =
      /^[\u4e00-\u9fff]+$/.test(text.slice(start, end)) &&
      (isHeld ? !several(text, end - 1) : end - start >= 3 && !group(text, end - 1))
    if (isName && edges.isEnd(end) && !endsName(text, start) && bodyClass(text.slice(start, end)) === undefined)
      return end
  }
  return start
}
