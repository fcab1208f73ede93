import { unitSet } from '../../text/unit-set.ts'
import { formIndex, words } from '../form-index.ts'

/** Whether the character at a place of a text is a surname. */
export const isSurname = unitSet(
  `洪傅萧阎赖王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆农司卓古吉缪简项连芦麦褚娄窦戚岑景宫费卜冷晏席卫米柏宗瞿桂佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘厉伊仝区郜阚花帅屠豆朴盖练廉禹井祖漆巴丰支卿狄计宣晋初云容敬扈晁芮普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况宿鲜印逯隆茹诺慕危玉银亢嵇哈湛宾戎勾茅利於习呼揭尉冶斯束檀衣阴昝智幸植衡富尧闭`,
)
const doubleSurnames = formIndex(
  words('欧阳 上官 司马 诸葛 司徒 东方 皇甫 尉迟 公孙 慕容 令狐 夏侯 长孙 宇文 端木').map((form) => ({ form })),
)

/** What can follow a name: a verb of saying or going, an adverb, a particle. */
const followers =
  /^(?:[^\u4e00-\u9fff]|[说称在同与和对向于则均也还曾将是的等就从因已再又并都不未没以及或摄文图受因让把被给为由]|表示|指出|强调[^研]|认为|宣布|透露|告诉|介绍|接受|率|抵|访|主持|当天|当日|当地|今|昨|日前|近日|发表|发布|发出|出席|呼吁|警告|谈到|谈及|回应|重申|坦言|直言|明确|随后|此前|一行|希望|期待|质疑|反对|证实|确认|否认|承认|补充|解释|提出|提到|写道|应邀|到|举行|通过|签署|参加|致|会见|会晤|先生|女士|教授|博士|大校|[上中少准]将|[上中少]校|大使|部长|局长|院士|律师|报道|电$|批评|谴责|敦促|要求|建议|分析|评价|声称|预计|相信|担心|会后|上周|本周|下周|这样|首次|先后|正|近|二人|两人|夫妇|赶|带|前往|来|走|去|看|听|长期|多年|关注|研究|站|坐|拿|指着|出示|展示|记得|现年|担任)/

/** Whether a name can end here. */
export function endsName(text: string, end: number): boolean {
  return end >= text.length || followers.test(text.slice(end, end + 3))
}

/** Words that look like a surname with a given name and are none. */
export const notNames = new Set(
  words(
    '施压 施加 施行 施工 习惯 习俗 习题 金融 高官 高层 白宫 方面 常委 安全 关系 全国 全球 国家 国际 国内 应当 应该 文化 和平 计划 时间 任何 任务 温和 连续 来自 公司 公安 公众 解释 海外 平均 明确 明显 印度 古巴 阿富汗 乌克兰 伊朗 伊拉克 巴西 哈马斯 欧洲 欧盟 华盛顿 石油 向外 向前 门口 成员 强调 相关 相信 信息 商务 商人 师生 司法 党内 满意 广大 单位 车辆 车主 路人 游客 官方 官员 农民 居民 毕业 常务 应急 原来 花费 楼上 万人 万名 都是 时任 时常 时候 关于 关心 关注 易于 易燃 利用 利益 利好 富人 由于 母亲 祖父 但是 干部 居住 武装 武警 阴谋 战争 战士 战略 权力 权利 平台 智库 支持 云南 江苏 江西 河南 安徽 广东 湖南 海南 宁夏 贵州 于是 于今 党委 党员 党组 和解 全体 全力 解放 任命 普遍',
  ),
)

/**
 * Where a Chinese name that begins at a place ends; the same place where none does.
 *
 * A surname and one or two characters: as many as leave behind what can follow a name, two where that does not tell.
 * `isEnd` says where a name is known to end.
 */
export function chineseNameEnd(text: string, start: number, isEnd: (at: number) => boolean = () => false): number {
  const isDouble = doubleSurnames(text, start) !== undefined
  if (!isDouble && !isSurname(text, start)) return start
  const [short, long] = isDouble ? [start + 3, start + 4] : [start + 2, start + 3]
  const isName = (end: number): boolean =>
    end <= text.length &&
    /^[\u4e00-\u9fff]+$/.test(text.slice(start, end)) &&
    !notNames.has(text.slice(start, start + 2)) &&
    !notNames.has(text.slice(start, end))
  if (!isName(short)) return start
  if (isEnd(short)) return short
  if (isName(long) && isEnd(long)) return long
  // Two surnames, as married women of Hong Kong write them: 叶刘淑仪.
  if (!isDouble && isSurname(text, start + 1) && isEnd(start + 4) && isName(start + 4)) return start + 4
  if (endsName(text, short)) return short
  return isName(long) && endsName(text, long) ? long : start
}

/** Whether a text as a whole is a Chinese name. */
export function isChineseName(text: string): boolean {
  return text.length >= 2 && text.length <= 4 && chineseNameEnd(text, 0, (at) => at === text.length) === text.length
}

/** So many forms are looked for on a page: that keeps the time linear. */
const mostLooked = 48

/** Whether a form begins a clause in one of the texts of a page, with what can follow a name behind it. */
export function clauseOpeners(texts: readonly string[]): (form: string) => boolean {
  const known = new Map<string, boolean>()
  const opens = (text: string, form: string): boolean => {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
      if (!/[\u4e00-\u9fff]/.test(text[at - 1] ?? '') && endsName(text, at + form.length)) return true
    return false
  }
  return (form) => {
    const before = known.get(form)
    if (before !== undefined || known.size >= mostLooked) return before ?? false
    const is = texts.some((text) => opens(text, form))
    known.set(form, is)
    return is
  }
}
