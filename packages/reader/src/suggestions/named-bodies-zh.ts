import { simplifiedText } from '../anchors/simplified-form.ts'
import type { Actor } from '../names/name-mention.ts'
import { escaped, type PageNames } from './page-names.ts'

/** Puts right whom a Chinese page names: what a body is to somebody before its name, bodies inside a title, short names. */
export function settleChinese(page: PageNames): void {
  takeForStates(page)
  takeOffLeads(page)
  takeFromTitles(page)
  callShort(page)
  takeFromRoles(page)
}

/** 安泽国, which an unknown name and a cue make a person. */
function takeForStates({ actors, blocks, change, add, merge }: PageNames): void {
  for (const { id, kind, name, role } of actors.values())
    if (kind === 'person' && role === undefined && /^.{2,4}[国國]$/.test(name))
      change(id, { kind: 'state', stands: name })
  const counts = new Map<string, number>()
  for (const { text } of blocks)
    for (const [, name] of text.matchAll(acting)) counts.set(name!, (counts.get(name!) ?? 0) + 1)
  for (const [name, count] of counts) {
    if (
      count < 2 ||
      commonLands.test(name) ||
      [...actors.values()].some((each) => each.name === name || each.aliases.includes(name))
    )
      continue
    const added = add(name, 'state')
    if (added) change(added.id, { stands: name })
  }
  // 卡珊国石油部长: the ministry of a state, and no company of that name.
  for (const { id, kind, role, affiliation } of [...actors.values()]) {
    if (kind !== 'person' || affiliation === undefined || !/^(?:部长|部長|大臣)$/.test(role ?? '')) continue
    const state = [...actors.values()].find(
      (each) => each.kind === 'state' && affiliation.startsWith(each.name) && affiliation !== each.name,
    )
    if (!state) continue
    const body = [...actors.values()].find((each) => each.kind === 'organisation' && each.name === affiliation)
    change(id, { affiliation: state.name, stands: state.stands, role: affiliation.slice(state.name.length) + role })
    if (body) merge(body.id, state.id)
  }
}

/** What only a state does, behind what looks like its name. */
const acting =
  /(?:^|[，。、；：“”\s])(\p{Script=Han}{2,3}[国國])(?=与|和|将|將|要求|表示|愿意|拒绝|不|外交|总理|总统|首相|政府|石油|能源|国防|财政|總理|總統|國防)/gu
const commonLands =
  /^(?:.?[各两兩我他外邻鄰该該本小大全中美英法德俄韩韓泰三四]|成员|友好|发展中|发达|沿岸|下游|上游|有关|相关|世界)[国國]$/

/** How titles of those begin who lead a body. */
const leads =
  /^(.{2,6}?)(?:副|联席|聯席|执行|執行|首席|候任)?(?:行政总裁|行政總裁|总裁|總裁|主席|董事长|董事長|总经理|總經理|创办人|創辦人|创始人|发言人|發言人|首席执行官|会长|會長|队长|教练)$/
const noName =
  /^(?:公司|集团|集團|工会|工會|该|該|本|全国|全國|前|原|时任|市|区|區|省|县|縣|国家|國家|议会|議會|联合|聯合|政府|董事会|董事會)/

/** 安泽国海洋部长, 天合行政总裁: whose the title is stands at its beginning. */
function takeFromRoles({ actors, blocks, change, add }: PageNames): void {
  const bodies = [...actors.values()].filter(
    ({ kind }) => kind === 'state' || kind === 'organisation' || kind === 'bloc',
  )
  for (const { id, kind, role, name } of [...actors.values()]) {
    if (kind !== 'person' || role === undefined) continue
    const home = bodies.find((each) =>
      [each.name, ...each.aliases].some((form) => role.startsWith(form) && role.length > form.length + 1),
    )
    if (home) {
      const form = [home.name, ...home.aliases].find((each) => role.startsWith(each))!
      change(id, { affiliation: home.name, stands: home.stands, role: role.slice(form.length) })
      continue
    }
    const brand = leads.exec(role)?.[1]
    if (brand === undefined || noName.test(brand)) continue
    const known = [...actors.values()].find((each) => each.kind === 'organisation' && each.name.startsWith(brand))
    const count = blocks.reduce((sum, { text }) => sum + text.split(brand).length - 1, 0)
    const body = known ?? (count > 2 ? add(brand, 'organisation') : undefined)
    if (body && body.name !== name)
      change(id, { affiliation: body.name, stands: undefined, role: role.slice(brand.length) })
  }
}

/** 取得开发权的, 斡旋方, 已有四家, 中国企业: what stands before the name of a body and is no part of it. */
const lead =
  /^(?:.{0,12}[的之](?=.{3})|(?:.{0,4}承建|.{0,4}承办|斡旋|营运|運營|营办|运营|调解|調解|主办|承办|东道|施工|开发|開發|投资|收购|供应|供應|协调|協調)方(?=.{3})|(?:最大|主要)的?|.{0,12}(?:龙头|龍頭|巨头|巨頭|股东|股東|基金)(?=.{3})|.{0,5}(?:反对党|反對黨|执政党|執政黨|在野党|在野黨)(?=.{2})|(?:\p{Script=Han}{2,4})?(?:企业|企業|智库|智庫)(?=.{4}))/u
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
    const brand = name.slice(0, kindOfFirm.exec(simplifiedText(name))?.[1]?.length ?? 0)
    if (brand !== '' && !bodies.some((each) => each.id !== id && each.name.startsWith(brand)))
      callAlso(id, new RegExp(escaped(brand), 'g'))
  }
  // 总会 beside 零售业职工总会, where no other body ends so.
  for (const { id, name } of bodies) {
    const longer = bodies.filter((each) => each.name.length > name.length + 1 && each.name.endsWith(name))
    if (name.length <= 3 && longer.length === 1) merge(id, longer[0]!.id)
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
