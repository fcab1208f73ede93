import { type UnitSet, unitSet } from '../../text/unit-set.ts'
import { words } from '../form-index.ts'

/** How the name of a body ends, and what kind of body that is. */
const endings: Readonly<Record<'government' | 'legislature' | 'outlet' | 'organisation', readonly string[]>> = {
  government: words(
    `外交部 国防部 财政部 商务部 内政部 司法部 能源部 教育部 卫生部 农业部 经济部 交通部 国务院 总统府 总理府 首相府 总统办公室 总统办公厅 总理办公室 首相办公室
    办公厅 内阁 总参谋部 参谋部 国防军 武装力量 国家安全委员会 安全委员会 国家安全局 情报局 情报总局 联邦调查局 中央情报局 安全局 公安部 公安局
    卫健委 国家发展和改革委员会 发改委 央行 中央银行 海关总署 移民局 检察院 警察局 财政局 教育局 卫生局 应急管理部 应急管理局 气象局 地震局 新闻办公室 新闻局
    外交与国际合作部 国土安全部 国务部 外务省 防卫省 财务省 内阁官房 行政院 陆委会 国台办 国安会 港澳办 中联办 市政府 省政府 县政府 州政府 区政府 镇政府 水利部 水资源部 运输部 交通运输部 贸易部 工业部 环境部 环保部 移民部 劳工部 内务部 海警局 海岸警卫队 海事局 海军 空军 陆军 司令部 大使馆 使馆 领事馆 总领馆 驻军`,
  ),
  legislature: words(
    '议会 国会 参议院 众议院 下院 上院 国家杜马 联邦委员会 最高拉达 立法会 全国人大 人大 人大常委会 政协 议会下院 立法院 法院 最高法院',
  ),
  outlet: words(
    '通讯社 电视台 电台 广播电台 广播公司 日报 晚报 时报 早报 邮报 周报 周刊 新闻网 新闻频道 报社 杂志 电视频道 新闻社',
  ),
  organisation: words(
    `大学 国立大学 学院 研究所 研究院 研究中心 研究室 研究会 学会 协会 委员会 基金会 公司 集团 银行 俱乐部 组织 联盟 联合会 理事会 阵线 科学院 社会科学院 智库 中心 党 民主党
    共和党 工党 保守党 总工会 工会 商会 医院 学校 中学 小学 交易所 律师事务所 事务所 论坛 办公室 机构 总局 管理局 警方 部门 总部 研究部 通讯部 新闻部 智库`,
  ),
}

export type BodyClass = keyof typeof endings

/** Endings by their last character, with the class of each; the order of the classes decides between equals. */
const byLast = new Map<string, { readonly ending: string; readonly of: BodyClass }[]>()
for (const of of Object.keys(endings) as BodyClass[]) {
  for (const ending of endings[of]) {
    const last = ending.at(-1)!
    byLast.set(last, [...(byLast.get(last) ?? []), { ending, of }])
  }
}

/** Whether the character at a place of a text is the last one of an ending: what ends otherwise is no body. */
export const mayEndBody: UnitSet = unitSet([...byLast.keys()].join(''))

/** Whether a name says no more than what kind of body it is: 大学, 电视台. */
export const isBareEnding = (name: string): boolean => bareEndings.has(name)

const bareEndings = new Set([...endings.organisation, ...endings.outlet])

/** What kind of body the end of a name says it is; undefined where it does not say so. */
export function bodyClass(name: string): BodyClass | undefined {
  const bare = withoutBrackets(name)
  return byLast.get(bare.at(-1) ?? '')?.find(({ ending }) => bare.endsWith(ending))?.of
}

function withoutBrackets(name: string): string {
  const open = name.endsWith('）') ? name.lastIndexOf('（') : -1
  return open < 0 ? name : name.slice(0, open)
}

/** How the names of companies end that do without 公司. */
const companies =
  /.{2}(?:资本|航运|证券|控股|股份|科技|能源|汽车|航空|制药|钢铁|矿业|石油|保险|重工|实业|电子|集运|物流|地产|投资)$/

/** Whether a text before a title ends as bodies do, one character being enough. */
export function endsAsBody(name: string): boolean {
  return (
    bodyClass(name) !== undefined ||
    companies.test(name) ||
    /[部局署厅处院社所会队站台系室办委团军党网报行校馆厂省市县区]$/.test(withoutBrackets(name))
  )
}
