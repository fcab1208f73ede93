import { unitSet } from '../../text/unit-set.ts'
import { formIndex, words } from '../form-index.ts'

/** Characters with which foreign names are written in Chinese, simplified. Others end a name. */
const isLetter = unitSet(
  `各得阿埃艾爱安昂奥巴芭白班邦包保鲍贝本比彼别宾滨波玻伯勃博卜布查察昌成茨慈楚川达大黛戴丹当道德登邓狄迪蒂底丁东杜顿多朵厄恩尔耳法凡范梵方芳菲费芬丰冯佛夫弗福傅盖甘冈高戈哥格葛根贡古瓜圭郭果哈海汉豪赫亨洪侯胡华怀惠霍基吉季加伽
    迦佳贾简姜焦杰捷金津京久居卡凯坎康考柯科可克肯孔库夸奎昆拉腊莱赖兰朗劳勒雷蕾黎理里利莉丽林琳留柳龙隆卢鲁露伦罗洛吕律马玛迈麦曼芒毛茂梅门蒙孟米密敏明缪摩莫墨默姆穆拿那娜纳南内嫩尼妮涅宁牛纽农努诺欧帕派潘庞培佩蓬皮匹平泼珀
    浦普齐奇契恰钱乔切秦琴青琼丘邱屈让热仁日荣茹儒瑞若撒萨塞赛桑瑟沙珊莎山尚绍舍申森圣施石史丝斯松苏孙索塔泰坦汤唐陶特滕提田铁廷通图土托瓦万汪旺威韦维伟魏温文翁沃乌武西锡希喜夏显香肖谢辛欣兴休许雪逊雅亚延扬杨耶叶伊易因英雍永
    尤于约泽扎詹章珍芝治智朱佐祖尊列翰汗黑哲略木卫屯路刘彭蒲曾兹娅薇萝琪柴仑岑泊彻阔魁宽聂倪敖拜朔连娃思亭廖洁蓓萧富毕边什舒钦司吴悉敦吞璐贺娥弥岩诗蜜奈苔菈帖鸠栋隋寇阮彦冉义烈素妲迭耐桂甫罕谭立代雄历卓恺嘉彬噶嘎盎宝措`,
)

/** The first two characters of words that begin with such a character and go on after a name. */
const openings = formIndex(
  words(
    `达成 达到 当天 当日 当地 当时 当选 当晚 当面 特别 特意 特使 马上 加强 加入 加大 加剧 加快 加以 克服 安排 安全 西方 西部 德国 德方 法国
    法方 亚洲 亚太 普遍 巴西 巴基 巴勒 成为 成功 成立 通过 通报 通话 通电 提出 提到 提及 提醒 提议 提名 提交 提供 内部 内阁 内政 理解 理应
    可能 可以 可望 显然 显得 显示 日前 日电 日内 日本 日方 本人 本周 本月 本次 本地 平静 明确 明天 明年 明显 永远 根据 因此 因为 希望 保证
    保持 保护 多次 多数 多年 多名 简单 肯定 考虑 高度 高级 高兴 那样 那里 那么 那些 约合 尤其 海外 海军 东部 东方 南部 南非 科技 普及 于是
    欧洲 欧盟 欧方 罗马 维持 维护 坦言 坦承 坦率 热烈 尚未 尚无 施压 施加 密切 孤立 康复 拉拢 拉开 万一 兴奋 瓦解 乌克 乌方 伊朗 伊拉 伊方
    土耳 波兰 芬兰 丹麦 瑞典 瑞士 格鲁 阿富 阿联 泰国 泰方 英国 英方 哈马 白宫 白俄 沙特 加拿 卡塔 约旦 黎巴 许多 方面 方才 大力 大幅 大规
    大批 大使 大会 大选 大约 大量 大概 大楼 大学 香港 山区 立即 里面 里程 门前 宁愿 居住 居民 热情 图谋 托举 各方 各国 各界 各自 各项 各地 得到 得知 得以 得出 得票 得分 义务 义工 耐心 桂冠 素来 烈士 烈性 连续 连任 连日 连同 连线 思考 思想 什么 黑海 木材 卫生 卫星 路线 路透 彭博 司法 司令 列车 列入 列出 列举 拜访 拜会 路径 敦促 富有 毕竟 边境 边界 略显 哲学 诗人 宽松 彻底 代表 代理 代替 历史 历任 历时 立刻 立场 立法 立案 立下 嘉宾 措施 措辞 宝贵 宝石 雄心 卓越 基于 基辅 莫斯`,
  ).map((word) => ({ form: word.slice(0, 2) })),
)

/** Whether another word than a name begins here. */
export const beginsOtherWord = (text: string, start: number): boolean => openings(text, start) !== undefined

/** 于 before a day: 科兰总统兰登于5月3日. */
const isWhen = (text: string, at: number): boolean => text[at] === '于' && /[\d今昨本上去当]/.test(text[at + 1] ?? '')

/** Where a transliterated name that begins at a place ends; the same place where none does. */
export function transliteratedEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && end - start < 12 && isLetter(text, end)) {
    if (end - start >= 2 && (text[end] === '让' || beginsOtherWord(text, end) || isWhen(text, end))) break
    end += 1
  }
  return end
}

/** Where a transliterated name that ends at a place begins. */
export function transliteratedStart(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < 12 && isLetter(text, start - 1)) start -= 1
  return start
}
