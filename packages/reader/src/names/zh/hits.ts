import { type FormIndex, formIndex, words } from '../form-index.ts'
import type { KnownActor } from '../found-name.ts'
import { type KnownName, knownNames, stateActor } from '../known-names.ts'
import { blocs } from '../tables/blocs.ts'
import { states } from '../tables/states.ts'

/** A name of the tables at a place of a simplified text. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly use: KnownName['use'] | 'sign'
  /** More than one for a row of signs: 俄美. */
  readonly actors: readonly KnownActor[]
}

/** Words in which a name of the tables stands without meaning an actor. */
const notActors = words(
  `马里兰 马里乌波尔 印度洋 墨西哥湾 波斯湾 孟加拉湾 日本海 南海 东海 黄海 朝鲜半岛 罗马教皇 华盛顿州 北京时间 莫斯科时间 基辅时间 东京湾 拉丁美洲 俄勒冈
  俄亥俄 俄克拉荷马 俄语 俄文 俄顷 中东 东欧 西欧 中欧班列 北欧 南欧 中亚 阿曼达 运河内 黄河内 河内外 美洲 北美洲 南美洲 欧洲杯 欧亚大陆 美元 欧元 日元 英镑 英语 英文 法语 德语 韩语 日语 中文
  法国队 罗马尼亚币 新加坡元 约旦河 约旦河西岸 美国梦 台湾海峡 南非洲 西方化 东西方 以西方向 西方向 意大利面 韩国瑜 多哥拉 马里奥 加纳利 苏丹娜 首尔市 利马窦 大马路 俄而 视觉中国`,
)

let index: FormIndex<{ readonly form: string; readonly known: KnownName | undefined }> | undefined
let signs: readonly (readonly KnownActor[] | undefined)[] | undefined

const none: readonly KnownActor[] = []

/** The states that the sign at a place of a text may stand for, the likelier first. */
export function signActors(text: string, at = 0): readonly KnownActor[] {
  signs ??= signTable()
  const place = text.charCodeAt(at) - firstSign
  return place < 0 || place >= signs.length ? none : (signs[place] ?? none)
}

/** No sign comes before it: the first Chinese character. */
const firstSign = 0x4e00

/** By the codes of the signs, from `firstSign`. */
function signTable(): readonly (readonly KnownActor[] | undefined)[] {
  const table = new Map<number, KnownActor[]>()
  const first = ['ua', 'us', 'ru', 'cn', 'kp', 'il', 'ir', 'pk', 'gb', 'fr', 'de', 'it', 'ca', 'jp', 'kr']
  const codes = [...first, ...[...blocs, ...states].map(({ code }) => code).filter((code) => !first.includes(code))]
  const signOf = new Map([...blocs, ...states].map(({ code, sign }) => [code, sign]))
  for (const code of codes) {
    const sign = signOf.get(code) ?? ''
    // A longer one is no sign but a short name.
    if (sign.length !== 1) continue
    const unit = sign.charCodeAt(0)
    table.set(unit, [...(table.get(unit) ?? []), stateActor(code, 'zh')!])
  }
  table.set('华'.charCodeAt(0), [stateActor('cn', 'zh')!])
  const all = new Array<readonly KnownActor[] | undefined>(0x5200).fill(undefined)
  for (const [code, actors] of table) all[code - firstSign] = actors
  return all
}

/** 国 that begins the next word: 美国防部 is 美 with 国防部, 俄国家杜马 is 俄 with 国家杜马. */
const takesGuo =
  /^国(?:防部|防长|务卿|务院|会(?:议员|参议|众议|山|大厦|领导|两院)|家(?:杜马|安全|情报|科学|航空|航天|统计|元首|公园|广播|能源|反恐|警卫)|土安全|内(?:生产|舆论|媒体)|际(?:开发|贸易|问题))/

/** All names of the tables in a simplified text, in order, none overlapping another. */
export function hitsOf(text: string): readonly Hit[] {
  index ??= formIndex([
    ...knownNames('zh').map((known) => ({ form: known.form, known })),
    ...notActors.map((form) => ({ form, known: undefined })),
  ])
  const hits: Hit[] = []
  for (let at = 0; at < text.length; ) {
    const entry = index(text, at)
    if (!entry) {
      at += 1
      continue
    }
    const { form, known } = entry
    const isCut = form.length === 2 && form[1] === '国' && form[0] !== '中' && takesGuo.test(text.slice(at + 1, at + 6))
    const end = isCut ? at + 1 : at + form.length
    const bracket = form.startsWith('《') ? 1 : 0
    if (known) hits.push({ start: at + bracket, end, use: isCut ? 'sign' : known.use, actors: [known.actor] })
    at = end
  }
  return hits
}

/** The stretches of a text, from its start to its end, that no hit covers. */
export function* gapsBetween(length: number, hits: readonly Hit[]): Generator<readonly [from: number, to: number]> {
  let from = 0
  for (const { start, end } of hits) {
    if (start > from) yield [from, start]
    from = Math.max(from, end)
  }
  if (length > from) yield [from, length]
}
