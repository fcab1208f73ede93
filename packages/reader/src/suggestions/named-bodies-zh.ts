import type { Actor } from '../names/name-mention.ts'
import { escaped, type PageNames } from './page-names.ts'

/** Puts right whom a Chinese page names: what a body is to somebody before its name, bodies inside a title, short names. */
export function settleChinese(page: PageNames): void {
  takeOffLeads(page)
  takeFromTitles(page)
  callShort(page)
}

/** 取得开发权的, 斡旋方, 已有四家, 中国企业: what stands before the name of a body and is no part of it. */
const lead =
  /^(?:.{0,12}[的之](?=.{3})|(?:斡旋|营运|運營|营办|运营|调解|調解|主办|承办|东道|施工|开发|開發|投资|收购|供应|供應|协调|協調)方(?=.{3})|(?:最大|主要)的?|(?:\p{Script=Han}{2,4})?(?:企业|企業|智库|智庫)(?=.{4}))/u
const counted = /^(?:已有|共有|还有|约有|有)?[一二三四五六七八九十两數数多几\d]+[家个個]/

function takeOffLeads({ actors, change, merge }: PageNames): void {
  for (const { id, kind, name } of [...actors.values()]) {
    if (kind !== 'organisation') continue
    if (counted.test(name)) {
      change(id, { kind: 'group' })
      continue
    }
    const bare = name.replace(lead, '').replace(lead, '')
    if (bare === name) continue
    const same = [...actors.values()].find(
      (each) => each.id !== id && each.kind !== 'person' && [each.name, ...each.aliases].includes(bare),
    )
    if (same) merge(id, same.id)
    else {
      change(id, { name: bare })
      for (const each of actors.values()) if (each.affiliation === name) change(each.id, { affiliation: bare })
    }
  }
}

/** 社民党主席、候任总理: the body stands in the title. */
const ofTitle =
  /^(.{1,8}?(?:党|黨|工会|工會|公会|公會|协会|協會|联盟|聯盟|公司|集团|集團|委员会|委員會|法院|银行|銀行))(?:联合|聯合|副|总|總|代)?(?:主席|书记|書記|领袖|領袖|秘书长|秘書長|总裁|總裁|会长|會長|主任|发言人|發言人|总干事|理事长|行长)/
/** Those whom a representative speaks for who is sent by no body. */
const ofMany =
  /(居民|村民|业主|業主|工人|职工|員工|员工|农民|農民|渔民|漁民|司机|司機|家长|家長|商户|商戶|摊贩|乘客|学生|學生|市民|牧民|租户|患者|家属)代表$/

function takeFromTitles({ actors, change, add }: PageNames): void {
  const named = (name: string): Actor | undefined =>
    [...actors.values()].find((each) => each.kind !== 'person' && [each.name, ...each.aliases].includes(name))
  for (const { id, kind, role, affiliation } of [...actors.values()]) {
    if (kind !== 'person' || role === undefined || affiliation !== undefined) continue
    const body = ofTitle.exec(role)?.[1]
    const many = ofMany.exec(role)?.[1]
    const home = body !== undefined ? (named(body) ?? add(body, 'organisation')) : undefined
    const group = many !== undefined ? (named(many) ?? add(many, 'group')) : undefined
    const of = home ?? group
    if (!of) continue
    const rest = home ? role.slice(body!.length).split('、')[0]! : '代表'
    change(id, { affiliation: of.name, role: rest })
  }
}

const kindOfFirm =
  /^(.{2,6}?)(?:地产|房地产|港务|航运|物流|电力|能源|科技|汽车|钢铁|矿业|石油|化工|制药|食品|投资|控股|建设|水务|铁路|航空|传媒|零售|重工|实业|电子){0,2}(?:股份|控股)?(?:有限)?(?:集团|公司|集团公司|总公司)$/

/** 恒越 for 恒越地产集团, 社民党 for 社会民主党. */
function callShort({ actors, callAlso, merge, moved }: PageNames): void {
  const bodies = [...actors.values()].filter(({ kind, id }) => kind === 'organisation' && !moved.has(id))
  for (const { id, name } of bodies) {
    const brand = kindOfFirm.exec(name)?.[1]
    if (brand !== undefined && !bodies.some((each) => each.id !== id && each.name.startsWith(brand)))
      callAlso(id, new RegExp(escaped(brand), 'g'))
  }
  for (const short of bodies)
    for (const long of bodies) if (isShortFor(short.name, long.name) && !moved.has(short.id)) merge(short.id, long.id)
}

/** Whether a name is made of characters of a longer one, in order, from its first to its last. */
function isShortFor(short: string, long: string): boolean {
  if (short.length < 2 || short.length > 4 || long.length < short.length + 2) return false
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false
  let at = 0
  for (const unit of long) if (unit === short[at]) at += 1
  return at === short.length
}
