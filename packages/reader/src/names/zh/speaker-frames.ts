import { unitSet } from '../../text/unit-set.ts'
import type { TextSpan } from '../name-mention.ts'
import { isChineseName, isSurname, notNames } from './chinese-name.ts'
import { groupWords } from './group-words.ts'
import type { Hit } from './hits.ts'
import { endsAsBody } from './organisations.ts'
import { type PersonFrame, titleBehind } from './person-frames.ts'
import { transliteratedEnd } from './transliterated-name.ts'

/** Names that stand alone as speakers: 博雷尔说, 李明和王芳都认为. What a frame covers is left out. */
export function speakerFrames(
  text: string,
  spans: readonly TextSpan[],
  frames: readonly PersonFrame[],
  hitAt: (at: number) => Hit | undefined,
): readonly PersonFrame[] {
  const found: PersonFrame[] = []
  for (const span of spans) {
    for (const { start, end } of parts(text, span)) {
      if (end - start < 2) continue
      const polite = politeName(text, start, end)
      if (polite && !frames.some((frame) => frame.start < end && frame.end > polite.start)) {
        found.push(polite)
        continue
      }
      const name = text.slice(start, end)
      const isTaken = hitAt(start) !== undefined || frames.some((frame) => frame.start < end && frame.end > start)
      if (isTaken || groupForms.has(name)) continue
      const isForeign = transliteratedEnd(text, start) === end && end - start <= 8
      const isPerson = isForeign || (isChineseName(name) && isPersonal(name))
      if (isPerson)
        found.push({ start, end, description: undefined, confidence: isForeign && end - start > 2 ? 0.8 : 0.65 })
      else if (end - start > 4) {
        const called = calledName(text, start, end)
        if (called !== undefined) found.push({ start: called, end, description: undefined, confidence: 0.6 })
      }
    }
  }
  return found
}

const groupForms = new Set(groupWords)

/** The last characters of what people are called by what they do: 养牛户, 关注组干事. */
const callings = unitSet('事员师生工手者家士户主民农匠商妇友')

/** Where a Chinese name begins that ends a speaker's words behind what he is called; undefined where none does. */
function calledName(text: string, from: number, end: number): number | undefined {
  for (const start of [end - 3, end - 2]) {
    const name = text.slice(start, end)
    if (start - from >= 2 && callings(text, start - 1) && isChineseName(name) && isPersonal(name)) return start
  }
  return undefined
}

const isPersonal = (name: string): boolean => !endsAsBody(name) && !/[方人们者员家界客民众友军警]$/.test(name)

const politeEnding =
  /(先生|女士|小姐|某某|某|主任|队长|大队长|局长|处长|科长|所长|院长|校长|市长|县长|镇长|经理|教授|医生|老师|师傅|警官|老板)$/

/** The last characters of these, and what may stand before a name that they go with. */
const mayBePolite = unitSet('生士姐某任长理授医师傅官板')
const mayBeBefore = unitSet('的名位、和与及办部局科处室院所司厂店队站员长人区委乡镇村会')

/** 王先生, 朱主任, 袁占亭市长 at the end of a speaker's words, behind what cannot be part of a name. */
function politeName(text: string, from: number, to: number): PersonFrame | undefined {
  if (!mayBePolite(text, to - 1)) return undefined
  const title = politeEnding.exec(text.slice(Math.max(from, to - 6), to))?.[0]
  if (!title) return undefined
  const end = to - title.length
  for (const length of [3, 2, 1]) {
    const start = end - length
    const isAfterOther = start === from || mayBeBefore(text, start - 1)
    if (start < from || !isAfterOther || !isSurname(text, start)) continue
    if (!/^[\u4e00-\u9fff]+$/.test(text.slice(start, end)) || notNames.has(text.slice(start, start + 2))) continue
    const description = length === 1 ? undefined : titleBehind(start, title)
    return { start, end: length === 1 ? to : end, description, confidence: 0.7 }
  }
  return undefined
}

const isJoint = unitSet('、和与及')

/** The parts of a span that 和, 与, 、 join. */
function parts(text: string, { start, end }: TextSpan): readonly TextSpan[] {
  const found: TextSpan[] = []
  let from = start
  for (let at = start; at <= end; at += 1) {
    if (at < end && !isJoint(text, at)) continue
    if (at > from) found.push({ start: from, end: at })
    from = at + 1
  }
  return found
}
