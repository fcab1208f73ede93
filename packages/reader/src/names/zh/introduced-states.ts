import { formIndex, words } from '../form-index.ts'
import type { KnownActor } from '../found-name.ts'
import { chineseNameEnd, endsName } from './chinese-name.ts'
import { gapsBetween, type Hit, signActors } from './hits.ts'
import { beginsOtherWord, transliteratedEnd } from './transliterated-name.ts'

/** A text of the page, simplified, with the names of the tables that stand in it. */
interface HitText {
  readonly text: string
  readonly original: string
  readonly hits: readonly Hit[]
}

/** A state that no table knows, with the forms in which the page names it, simplified. */
interface IntroducedState {
  readonly actor: KnownActor
  readonly forms: readonly string[]
}

/** What only a state, or a territory with a government, has. */
const offices = words(
  `外交部 国防部 总统府 总理府 首相府 总统办公室 总理办公室 首相办公室 政府军 国防军 边防军 总参谋部 海岸警卫队 海警局 选举委员会 驻军 军方 内政部
  财政部 水利部 交通部 运输部 能源部 农业部 商务部 议会 国民议会 最高法院 中央银行`,
)
/** What one person has, and what stands behind the name of a person as well: 王毅外长. */
const titles = words(
  `总统 总理 首相 国王 女王 外长 防长 外交部长 国防部长 外交大臣 国防大臣 财政部长 水利部长 交通部长 运输部长 能源部长 农业部长 商务部长 内政部长 外相 防相
  海军司令 驻联合国代表 首席谈判代表 谈判代表`,
)
const heads = formIndex([
  ...offices.map((form) => ({ form, isTitle: false })),
  ...titles.map((form) => ({ form, isTitle: true })),
])

/** No name goes back over these. */
const stop = /[与和跟同及向对在由被的了是为将把从到让给因以据称说指应而但则即应并并使令且于经就请]/
const lead =
  /^(?:邻国|邻邦|邻居|岛国|海岛|内陆国|上游国家?|下游国家?|宿敌|盟友|盟国|对手|东道国|调停国|当事国|随后|此前|此后|此外|另外|同时|同日|当天|当日|今天|昨天|日前|近日|不过|然而|访问|会见|接受|指责|批评|要求|敦促|呼吁|警告|感谢|支持|反对|邀请|通知|致函|致信|前往|抵达|来自|援引|包括|其中|正如|受|连|原|名)+/
/** What is no name of a state: who has an office, but is not named. */
const vague =
  /^.$|^(?:[一这那该本此其某两双三几多各每我你他她它贵敌友新旧老前现副代]|当地|地方|临时|过渡|联合|民选|有关|相关|所有|许多|部分|当选|现任|时任|候任|历任|首任|前任|中央|联邦|国家|全国|国际|美方|对方|官方|反对|流亡|影子|最高|军事|人民|共和|议会|国民|执政|亲)|[市省县州区镇乡村郡党派部局社报台方前任代副选届新兼军联盟会院司]$/
const endings = /(?:人民|民主|联邦|伊斯兰)?共和国$|(?:联合|酋长)?王国$|[酋公]国$|联邦$/

/** More of them than these are no states, and more are not looked at: that keeps the time linear. */
const most = 8
const mostLooked = 48

/**
 * States and territories that no table knows, from the offices that only these have: 科兰外交部, 科兰总统丽塔·韦恩.
 *
 * One such place and another one of the name are enough, or one where a foreign name in several parts follows. Behind a
 * name, a title counts only where the name of its holder follows, as 王毅外长 has it the other way round.
 */
export function introducedStates(blocks: readonly HitText[]): readonly IntroducedState[] {
  const found = new Map<string, { readonly name: string; isSure: boolean }>()
  for (const { text, original, hits } of blocks) {
    let next = 0
    for (let at = 2; at < text.length; at += 1) {
      const head = heads(text, at)
      if (!head || (head.isTitle && !isHeld(text, at + head.form.length))) continue
      while (next < hits.length && hits[next]!.end < at) next += 1
      const hit = hits[next]
      if (hit && hit.start < at && hit.end >= at) continue
      const start = nameStart(text, at, hits[next - 1]?.end ?? 0)
      const form = text.slice(start, at).replace(endings, '')
      if (form.length < 2 || form.length > 6 || vague.test(form)) continue
      const known = found.get(form) ?? { name: original.slice(start, start + form.length), isSure: false }
      found.set(form, known)
      known.isSure ||= head.isTitle && !isHan(text, start - 1) && isDotted(text, at + head.form.length)
    }
  }
  const names = [...found].slice(0, mostLooked).sort(([a], [b]) => a.length - b.length)
  const kept: IntroducedState[] = []
  for (const [form, { name, isSure }] of names) {
    if (kept.length >= most) break
    // 邻国科兰 is 科兰 with a word before it.
    if (kept.some(({ forms }) => form.endsWith(forms[0]!))) continue
    if (blocks.some(({ text }) => text.includes(`·${form}`))) continue
    const signs = withSign(
      form,
      names.map(([each]) => each),
      blocks,
    )
    if (!isSure && signs.length === 0 && !isOften(blocks, form)) continue
    const actor = shortFor(form) ?? { key: `state ${form}`, kind: 'state', name, stands: name, confidence: 0.7 }
    kept.push({ actor, forms: [form, ...signs] })
  }
  return kept
}

/** Whether the name of somebody who holds a title follows it, or what only a holder does: 应科兰总统邀请. */
function isHeld(text: string, at: number): boolean {
  if (text.startsWith('邀请', at)) return true
  if (beginsOtherWord(text, at)) return false
  if (isDotted(text, at)) return true
  const foreign = transliteratedEnd(text, at)
  return (foreign - at >= 2 && endsName(text, foreign) && !endsName(text, at)) || chineseNameEnd(text, at) > at
}

/** 马国 for 马来西亚, as papers of its neighbours write it. */
const shortFor = (form: string): KnownActor | undefined =>
  form.length === 2 && form[1] === '国' ? signActors(form)[0] : undefined

/** Whether a foreign name in several parts begins there, which nothing else can be. */
function isDotted(text: string, at: number): boolean {
  const end = transliteratedEnd(text, at)
  return end - at >= 2 && /[·‧•・]/.test(text[end] ?? '')
}

const isHan = (text: string, at: number): boolean => /[\u4e00-\u9fff]/.test(text[at] ?? '')

function nameStart(text: string, end: number, floor: number): number {
  let start = end
  while (start > floor && end - start < 14 && isHan(text, start - 1) && !stop.test(text[start - 1]!)) start -= 1
  return start + (lead.exec(text.slice(start, end))?.[0].length ?? 0)
}

function isOften(blocks: readonly HitText[], form: string): boolean {
  let count = 0
  for (const { text } of blocks)
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      count += 1
      if (count > 1) return true
    }
  return false
}

/** 科方 and 科兰方面 for 科兰, 南礁方 for 南礁国, where no other state of the page begins so. */
function withSign(form: string, all: readonly string[], blocks: readonly HitText[]): string[] {
  const short = form.length > 2 && form.endsWith('国') ? [form.slice(0, -1)] : []
  const isOnly = all.every((each) => each.endsWith(form) || each[0] !== form[0])
  const signs = [...short.map((each) => `${each}方`), ...(isOnly && !notSides.test(form) ? [`${form[0]}方`] : [])]
  return [...short, ...signs].filter((each) => blocks.some(({ text }) => text.includes(each)))
}

/** 北方, 官方: words of their own. */
const notSides =
  /^[东西南北前后左右上下大小多地官军警双对各校厂院资劳检店买卖甲乙远药比立平配我你他该这那一两三四八全单]/

/** The places where the page names them, as hits among those of the tables. */
export function withIntroduced(text: string, hits: readonly Hit[], states: readonly IntroducedState[]): readonly Hit[] {
  const index = formIndex(states.flatMap(({ actor, forms }) => forms.map((form) => ({ form, actor }))))
  const more: Hit[] = []
  for (const [from, limit] of gapsBetween(text.length, hits)) {
    for (let at = from; at < limit; ) {
      const entry = index(text, at)
      const end = at + (entry?.form.length ?? 1)
      if (entry && end <= limit) more.push({ start: at, end, use: 'name', actors: [entry.actor] })
      at = end <= limit ? end : at + 1
    }
  }
  return more.length === 0 ? hits : [...hits, ...more].sort((a, b) => a.start - b.start)
}
