import { words } from '../form-index.ts'

/**
 * What somebody with a title speaks for: a `head` or an `office` for the state or body named before it,
 * an `expert` or anybody else for himself.
 */
export type TitleClass = 'head' | 'office' | 'expert' | 'other'

/** A title as it stands before a name. */
export interface Title {
  readonly form: string
  readonly class: TitleClass
}

const table: Readonly<Record<TitleClass, string>> = {
  head: `总统 总理 首相 国家主席 国王 女王 王储 天皇 最高领袖 最高领导人 国务委员会主席 元首 领导人 领袖 教皇 酋长 埃米尔 大公
    当选总统 总理兼外长 首相兼外相 代总统 代总理`,
  office: `外交部长 国防部长 财政部长 商务部长 内政部长 司法部长 能源部长 总统发言人 新闻官 次长 政务次长 常务次长 副署长 总统新闻秘书 新闻秘书 外长 防长 财长 国务卿 国务秘书
    国防大臣 外交大臣 内政大臣 财政大臣 外务大臣 防卫大臣 官房长官 内阁官房长官 外相 防卫相 财务相 部长 大臣 副总统 副总理 副首相
    副外长 副部长 副国务卿 副防长 发言人 新闻发言人 女发言人 首席发言人  大使 特使 总统特使 总统助理 总统顾问 公使 代办 总领事 常驻代表
    常驻联合国代表 代表 首席代表 特别代表 高级代表 谈判代表 首席谈判代表 贸易代表 国家安全顾问 总统国家安全事务助理 国家安全事务助理
    秘书长 副秘书长 总干事 副总干事 高级专员 专员 总司令 参谋长 总参谋长 参谋长联席会议主席 司令 副司令 联席会议秘书  
    幕僚长 白宫幕僚长 局长 副局长 行长 副行长 书记长 干事长 署长 司长 副司长 处长 厅长 州长 省长 府尹 副府尹 州务大臣 首席部长 市长 副市长 县长 区长 镇长 乡长 村长 书记 副书记 市委书记 省委书记
    检察长 总检察长 国务委员 资政 内阁资政 国务资政 行政长官 特首 行政院长 行政院副院长 主委 副主委 政务司长 财政司长 律政司长 政务司司长 财政司司长 律政司司长 政府首脑 政府发言人 主席 副主席 委员长 副委员长`,
  expert: `教授 副教授 客座教授 荣誉教授 讲师 助理教授 讲座教授 教员 研究员 高级研究员 副研究员 助理研究员 特聘研究员 学者 政治学者 专家 军事专家 国际问题专家
    问题专家 分析师 高级分析师 首席分析师 分析人士 政治分析人士 政治分析家 政治分析师 政治学家 政治评论员 评论员 时事评论员 经济学家
    首席经济学家 历史学家 社会学家 观察家 观察员 战略家 智库学者 院士 博士 科学家 工程师 医生 律师 作家 专栏作家 专栏作者  
      所长 副所长 院长 副院长 校长 副校长 系主任 主编 总编辑`,
  other: `主任 副主任 负责人 相关负责人 有关负责人 官员 高级官员 前官员 议长 副议长 众议院议长 参议院议长 议员 众议员 参议员 国会议员 联邦参议员
    联邦众议员 议会议员 下院议员 上院议员 立委 立法委员 立法会议员 市议员 县议员 立法院长 立法院副院长 监察院长 司法院长 考试院长 召集人 总召 党团总召 党首 党主席 执行长 副执行长 总裁 副总裁 董事长 董事 合伙人 创办人 行政总裁 联席总裁 首席财务官 首席运营官 总经理 副总经理 经理 首席执行官 创始人 联合创始人 总监 项目总监 理事长
    副理事长 会长 副会长 委员 执行委员 干事 总书记 共同主席 联合主席 法官 检察官 首席大法官 大法官 将军 上将 中将 少将 准将 上校 中校 少校 上尉 记者 特约记者 通讯员 摄影师
    主持人 导演 演员 歌手 队长 教练 主教练 船长 机长 司机 民警 警官 交警 队员 消防员 护士 村民 居民 市民 学生 老师 教师 店主 老板 业主 目击者 顾问 高级顾问 首席顾问 助理 秘书
    律师 商人 企业家 志愿者 活动人士 人权活动家 候选人 总统候选人 竞选人 反对派领导人 领导者 副手 夫人 长官 参谋 站长 台长 社长 支队长 大队长 中队长 队员 组长 科长 股长 所长 员工 职员 工人 农民 患者 受害者`,
}

/** All titles; where one stands twice, its first class counts. */
export const titles: readonly Title[] = [
  ...new Map(
    (Object.keys(table) as TitleClass[])
      .reverse()
      .flatMap((each) => words(table[each]).map((form): [string, Title] => [form, { form, class: each }])),
  ).values(),
]

/** Words between a body and a title that belong to the title. */
export const titleModifiers = words(
  '副 高级 首席 前 原 时任 现任 候任 当选 代理 代 执行 常务 名誉 荣誉 特聘 客座 助理 项目 政治 军事 新闻 国际 特别 资深 著名 知名 联席 常驻 临时 总 女 首任 联合 政策 战略 外交 安全 国际问题 国家安全 国家安全事务',
)

/** Words before a name that say what somebody was, and is no longer. */
export const formerMark = /前(?:任)?$|原$|曾任|曾担任|曾是|时任$|卸任/

/** Words that may stand after a name as a title: 普京总统, 王毅外长, 李先生. */
export const titlesAfter = words(
  '总统 总理 首相 主席 外长 防长 国务卿 部长 大使 先生 女士 教授 博士 将军 议员 特使 秘书长 国王 王储 州长 市长',
)
