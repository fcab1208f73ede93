import { unitSet } from '../../text/unit-set.ts'
import { formIndex, words } from '../form-index.ts'
import type { KnownActor } from '../found-name.ts'
import type { TextSpan } from '../name-mention.ts'
import type { Hit } from './hits.ts'
import { type BodyClass, bodyClass, mayEndBody } from './organisations.ts'

/** Bodies by the simplified form of their name: 外交部 of one state and of another are two. */
export type Bodies = Map<string, KnownActor[]>

const kinds: Readonly<Record<BodyClass, 'organisation' | 'outlet'>> = {
  government: 'organisation',
  legislature: 'organisation',
  organisation: 'organisation',
  outlet: 'outlet',
}

/** Adds a body, whose state may be known, and gives its actor. `form` is simplified, `name` as the page writes it. */
export function addBody(bodies: Bodies, form: string, name: string, state: KnownActor | undefined): KnownActor {
  const list = bodies.get(form) ?? []
  bodies.set(form, list)
  const known = list.find(({ key }) => key === bodyKey(form, state)) ?? (state ? undefined : list[0])
  if (known) return known
  const kind = bodyClass(form)
  const actor: KnownActor = {
    key: bodyKey(form, state),
    kind: kind ? kinds[kind] : 'organisation',
    name,
    affiliation: state?.name,
    stands: kind === 'government' ? state?.stands : undefined,
    confidence: kind ? 0.8 : 0.6,
  }
  list.push(actor)
  return actor
}

const bodyKey = (form: string, state: KnownActor | undefined): string => `body ${form} ${state?.stands ?? ''}`

/** Drops bodies that are another one with what it is to somebody before it: 远图大股东海纬资本. */
export function dropDescribed(bodies: Bodies): void {
  for (const form of [...bodies.keys()].slice(0, 200)) {
    const relation = /.(?:股东|子公司|母公司|旗下|运营商|竞争对手|盟友)(?=.{4})/.exec(form)
    if (relation && bodies.has(form.slice(relation.index + relation[0].length))) bodies.delete(form)
  }
}

const isEndWord = unitSet('的和与在对向将从被让把于已称说为是了等就不而及或由以并又也均都还曾则')

/** Whether a name of a body ends before a place: before anything but a Chinese character or a quotation mark, or before a particle. */
function isEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return ((code < 0x4e00 || code > 0x9fff) && code !== 0x201c && code !== 0x201d) || isEndWord(text, at)
}

/** Words between a state and a body, or a body and a title, that are no part of the body's name. */
export const bodyLead =
  /^(?:专访|对话|访谈|智库|媒体|著名|知名|驻地|特区|特别行政区|前|原(?![告油则子因本住])|时任|执政党|反对党|首个|一名|一位|该(?:党|国|组织|公司|机构|集团|部|[署局厅处院校台社所])?|本|其)/

const verbs = formIndex(
  words(
    '援引 召集 会见 批评 指责 要求 呼吁 谴责 派遣 访问 前往 加入 退出 支持 反对 敦促 警告 通知 告知 邀请 承认 控制 占领 袭击 轰炸 制裁 成立 组建 宣布 表示 认为',
  ).map((form) => ({ form })),
)

const acting = formIndex(
  words('告诉 要求 呼吁 敦促 谴责 指责 批评 警告 宣布 表示 认为 邀请 会见 召见').map((form) => ({ form })),
)
/** Whether what somebody does begins at a place, which ends a name before it: 议会要求部长到委员会作证. */
const acts = (text: string, at: number): boolean => acting(text, at) !== undefined

/** Whether a 和 belongs to a word: 和平, 和解, 缓和. */
export function isInsideWord(text: string, at: number): boolean {
  return text[at] === '和' && (/[平解谐谈睦]/.test(text[at + 1] ?? '') || /[缓共温饱总调]/.test(text[at - 1] ?? ''))
}

/** Where a body stands whose name follows that of a state: 美国布鲁金斯学会, 俄国家杜马. Undefined where none does. */
export function bodyAfter(text: string, { end: from, use, actors: [owner] }: Hit): TextSpan | undefined {
  if (use === 'seat' || use === 'capital' || owner?.kind === 'outlet' || verbs(text, from)) return undefined
  const start = from + (bodyLead.exec(text.slice(from, from + 3))?.[0].length ?? 0)
  let end: number | undefined
  for (let at = start; at < Math.min(text.length, start + 16); at += 1) {
    if (isEnd(text, at) && !isInsideWord(text, at)) break
    if (at > start && (text.startsWith('发言人', at) || acts(text, at))) break
    if (at + 1 - start >= 2 && mayEndBody(text, at) && bodyClass(text.slice(start, at + 1))) end = at + 1
  }
  return end === undefined ? undefined : { start, end }
}

/** Where an outlet between 《 and 》 stands, if a title between these marks is one. */
export function outletTitle(text: string, open: number): TextSpan | undefined {
  const close = text.slice(open, open + 20).indexOf('》')
  if (close < 2) return undefined
  const title = text.slice(open + 1, open + close)
  const isOutlet = /(?:报|周刊|杂志|新闻|时代|月刊|评论|观察家|邮报|公报|论坛|画报|通讯|快报)$/.test(title)
  return isOutlet ? { start: open + 1, end: open + close } : undefined
}
