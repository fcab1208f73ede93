import { simplifiedText } from '../anchors/simplified-form.ts'
import { unitSet } from '../text/unit-set.ts'
import type { ReaderLang } from './block.ts'

/**
 * What a line is that a page says of itself and that belongs to no report, however close they stand: what else there is to read,
 * to share, whose rights are reserved (`jump-line`), or when and by whom something was published (`credit`): 2025-11-28 08:47
 * 晨光网, 晨光报／记者陈立／台北报导. Undefined where it is none.
 */
export function pageLineKind(text: string, lang: ReaderLang): 'jump-line' | 'credit' | undefined {
  if (text.length > 240) return undefined
  if (lang === 'en') return englishFurniture.test(text) ? 'jump-line' : undefined
  if (!mayOpen(text, 0) && !text.includes('／')) return undefined
  const plain = simplifiedText(text)
  if (chineseFurniture.test(plain)) return 'jump-line'
  return plain.length <= 60 && (published.test(plain) || filed.test(plain)) ? 'credit' : undefined
}

/** Whether a line of a page about itself says that what follows are the titles of other reports. */
export const announcesOthers = (text: string): boolean =>
  /^[—–-]{0,2}\s?(?:相关|延伸|推荐|热门|更多|[你您]可能|猜|大家|为|往期)|^(?:Read|Related|More|Most|Recommended|Trending|You may)/i.test(
    simplifiedText(text),
  )

/** What the Chinese patterns begin with, in either script. */
const mayOpen = unitSet(
  '上下标关相延推热更点扫分打返免版特当首查阅发手桌导广你您猜大为往—–-標關熱點掃發導廣閱當為12时時责責【',
)
const chineseFurniture =
  /^[—–-]{0,2}\s?(?:上一[篇条]|下一[篇条]|标签|关键[词字]|(?:相关|延伸|推荐)(?:阅读|新闻|报道|文章|链接|推荐|标签)|发[布表]于|[手桌]机版|导读|广告|[你您]可能(?:会|也)?(?:感兴趣|喜欢|对以下[^。]{0,12})|猜[你您]喜欢|大家都在看|为[你您]推荐|往期(?:回顾|推荐)|热门(?:推荐|文章|新闻|阅读)|更多(?:阅读|新闻|精彩|相关)|点击(?:查看|进入)(?:更多|原文|专题)|扫[码一][^。]{0,12}|分享[到至]?|打印本[页文]|返回(?:列表|顶部|首页)|(?:免责|版权|特别)声明|当前位置|首页|查看(?:更多|原文)|阅读原文)(?:[\s:：>》|｜】-].*)?$/s
const published =
  /^(?:(?:发布|发表)?(?:时间)?[:：]\s?)?(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+(?:\d{1,2}:\d{2}|[^\s\d])[^。，；！？]*$|^【?(?:责任编辑|责编)[：:／/\s][^。；！？]{1,30}$/
const filed = /^[〔（(【[]?[^。，；：！？“「]{2,16}／[^。，；：！？]{2,24}(?:报导|报道|电)[〕）)】\]]?$/
const englishFurniture =
  /^(?:read (?:more|also|next)|also read|related(?: (?:articles?|stories|news|topics?|coverage|content))?|more on this(?: (?:topic|story))?|share(?: this(?: article| story)?)?|-? ?advertisement ?-?|comments are closed|tags|filed under|sign up[^.]{0,60}|subscribe(?: now)?|follow us[^.]{0,40}|most (?:read|popular|viewed)|recommended|trending(?: now)?|you may (?:also )?like|skip to (?:main )?content|print this(?: page| article)?|download our app[^.]{0,40}|read the full (?:story|article)[^.]{0,80})(?:\s*[:：|>»].*)?[.…]?$/is
