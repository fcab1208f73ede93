import { words } from '../form-index.ts'

/** Words for people who are not named, simplified. */
export const groupWords = words(
  `专家 军事专家 分析人士 观察人士 知情人士 消息人士 业内人士 相关人士 有关人士 政界人士 一些人士 人士 国际舆论 舆论 外界 媒体 官员 高官 目击者 网友 学者 分析师 经济学家 外交官 观察员
  民众 示威者 选民 支持者 反对派 反对者 批评者 居民 村民 国际社会 盟友 分析 评论 观点 消息 有分析 有评论 有观点 有消息 有媒体 警方 交警 消防员 救援人员 医生 检方 反对党 执政党 议员 俄媒 美媒 外媒 西媒 军方 当局 叛军 武装分子 恐怖分子 难民 平民 官方 院方 校方 厂方 店方 资方 消防部门 有关部门 相关部门 县府 市府 省府 当地政府 地方政府 有关方面 家属 死者家属 遇难者家属 亲属 当地居民 市民 乘客 家长 业主 受访者 当事人 知情者 受害者 幸存者 发言人 负责人 有关负责人 相关负责人 工作人员`,
).filter((word) => !['分析', '评论', '观点', '消息', '俄媒', '美媒', '西媒'].includes(word))

/** What may stand between the name of a state or body and such a word. */
export const groupModifier =
  /(?:多名|多位|一些|部分|有|一名|一位|不愿(?:意)?(?:透露|公开)?(?:其)?(?:姓名|具名|身份)的|要求匿名的|匿名|不具名|两名|数名|几名|高级别|政府|政治|国际|军事|情报|前|高级|资深|多数|许多|有关|问题|的|籍|本地|当地|国内|地区|安全|外交){0,4}$/

/** Words for several actors together whom the text has named before, simplified. */
export const compoundWords: Readonly<Record<'sides' | 'leaders' | 'all' | 'three', readonly string[]>> = {
  sides: words('双方 两国 两方 双方代表团'),
  leaders: words('两国领导人 双方领导人 两位领导人 两国元首 双方元首 两国总统 两位总统 两人 二人 两国外长 双方外长'),
  all: words('各方 有关各方 相关各方 当事方 各当事方 冲突各方 冲突方 多方'),
  three: words('三方 三国'),
}

/** What goes with a row of signs: 俄美双方 are the states, 俄美领导人 the people who lead them. */
export const rowTail = /^(?:双方|两国|两国双方)?(领导人|总统|两国元首|元首|首脑|两国领导人|双方领导人)?/
