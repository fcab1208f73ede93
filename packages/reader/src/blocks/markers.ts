import { unitMask, unitSet } from '../text/unit-set.ts'
import type { BlockKind, ReaderLang } from './block.ts'
import { endsSentence } from './end-marks.ts'

/** What words or shape of a short text set apart say it is; undefined if they say nothing. */
export function markedKind(original: string, lang: ReaderLang): BlockKind | undefined {
  if (original.length > 240) return undefined
  const text = lang === 'zh' ? simplified(original) : original
  if (isFurniture(text, lang)) return 'jump-line'
  if (lang === 'zh' && isSourceLine(text)) return 'credit'
  const isShort = text.length <= 80
  const [bylines, jumps, credits, captions] =
    lang === 'zh'
      ? [chineseBylines, chineseJumps, chineseCredits, chineseCaptions]
      : [englishBylines, englishJumps, englishCredits, englishCaptions]
  const signs = lang === 'zh' ? signsIn(text) : -1
  const matches = ({ needs, patterns }: Markers): boolean =>
    (signs & needs) !== 0 && patterns.some((pattern) => pattern.test(text))
  if (isShort && matches(jumps)) return 'jump-line'
  if (isShort && matches(bylines)) return 'byline'
  if (isShort && matches(credits) && !(lang === 'en' && text.length > 70)) return 'credit'
  return matches(captions) ? 'caption' : undefined
}

/** Whether a line is a page's own and not a report's: what else there is to read, to share, whose rights are reserved. */
export const isFurniture = (text: string, lang: ReaderLang): boolean =>
  lang === 'zh' ? mayOpenFurniture(text, 0) && chineseFurniture.test(simplified(text)) : englishFurniture.test(text)

/** Whether a line says no more than when and by whom something was published: 2025-11-28 08:47 晨光网, 晨光報／ 記者陳立／台北報導. */
export const isSourceLine = (text: string): boolean =>
  text.length <= 60 && (mayOpenDate(text, 0) ? published.test(text) : text.includes('／') && filed.test(text))

const mayOpenDate = unitSet('12发發时時责責【')
const published =
  /^(?:(?:发布|發布|发表|發表)?(?:时间|時間)?[:：]\s?)?(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+(?:\d{1,2}:\d{2}|[^\s\d])[^。，；！？]*$|^【?(?:责任编辑|責任編輯|责编|責編)[：:／/\s][^。；！？]{1,30}$/
const filed = /^[〔（(【[]?[^。，；：！？“「]{2,16}／[^。，；：！？]{2,24}(?:报导|報導|报道|報道|电|電)[〕）)】\]]?$/

/** Whether a line says that what follows it are the titles of other reports. */
export const announcesOthers = (text: string): boolean =>
  /^[—–-]{0,2}\s?(?:相关|相關|延伸|推荐|推薦|热门|熱門|更多|[你您]可能|猜|大家|[为為]|往期)|^(?:Read|Related|More|Most|Recommended|Trending|You may)/i.test(
    text,
  )

const mayOpenFurniture = unitSet(
  '上下标关相延推热更点扫分打返免版特当首查阅发手桌导广你您猜大为往—–-標關熱點掃發導廣閱',
)
const chineseFurniture =
  /^[—–-]{0,2}\s?(?:上一[篇条]|下一[篇条]|标签|关键[词字]|(?:相关|延伸|推荐)(?:阅读|新闻|报道|文章|链接|推荐|标签)|发[布表]于|[手桌]机版|导读|广告|[你您]可能(?:会|也)?(?:感兴趣|喜欢|对以下[^。]{0,12})|猜[你您]喜欢|大家都在看|为[你您]推荐|往期(?:回顾|推荐)|热门(?:推荐|文章|新闻|阅读)|更多(?:阅读|新闻|精彩|相关)|点击(?:查看|进入)(?:更多|原文|专题)|扫[码一][^。]{0,12}|分享[到至]?|打印本[页文]|返回(?:列表|顶部|首页)|(?:免责|版权|特别)声明|当前位置|首页|查看(?:更多|原文)|阅读原文)(?:[\s:：>》|｜】-].*)?$/s
const englishFurniture =
  /^(?:read (?:more|also|next)|also read|related(?: (?:articles?|stories|news|topics?|coverage|content))?|more on this(?: (?:topic|story))?|share(?: this(?: article| story)?)?|-? ?advertisement ?-?|comments are closed|tags|filed under|sign up[^.]{0,60}|subscribe(?: now)?|follow us[^.]{0,40}|most (?:read|popular|viewed)|recommended|trending(?: now)?|you may (?:also )?like|skip to (?:main )?content|print this(?: page| article)?|download our app[^.]{0,40}|read the full (?:story|article)[^.]{0,80})(?:\s*[:：|>»].*)?[.…]?$/is

/** The text with the traditional characters that markers are written in made simplified. */
function simplified(text: string): string {
  let at = 0
  while (at < text.length && !isWritten(text, at)) at += 1
  if (at === text.length) return text
  return text.replaceAll(
    /[記報員責編輯譯圖攝華發據綜電轉見來資訊為頻視載緊詳導評論標籤關鍵詞閱讀聞鏈熱門專題點擊進頁頂權聲當薦佈機導廣興於歡掃]/g,
    (unit) => {
      return (
        '记报员责编辑译图摄华发据综电转见来资讯为频视载紧详导评论标签关键词阅读闻链热门专题点击进页顶权声当荐布机导广兴于欢扫'[
          traditional.indexOf(unit)
        ] ?? unit
      )
    },
  )
}

const traditional =
  '記報員責編輯譯圖攝華發據綜電轉見來資訊為頻視載緊詳導評論標籤關鍵詞閱讀聞鏈熱門專題點擊進頁頂權聲當薦佈機導廣興於歡掃'
const isWritten = unitSet(traditional)

/** Patterns, and the signs of which every text has one that one of them finds something in: bits of `signsIn`. */
interface Markers {
  readonly needs: number
  readonly patterns: readonly RegExp[]
}

const signsIn = unitMask('转接见者员文□■●◎据综源整译社报编图对▲▼△）)发觉摄')

const markers = (signs: string, patterns: readonly RegExp[]): Markers => ({ needs: signsIn(signs) || -1, patterns })

// All of these are anchored or look for fixed words, and none repeats a repetition: their time is linear.
const chineseBylines = markers('者员文□■●◎', [
  /^[□■●◎]?\s?(?:本报|新华社|中新社|本刊|特约)(?:驻\S{1,8})?(?:首席|特约|见习)?(?:记者|评论员|通讯员|特派员)[^。，；：]{0,24}$/,
  /^[【[]\S{2,10}[】\]]\s?(?:首席|特约|见习)?(?:记者|通讯员)[^。，；：]{0,24}$/,
  /^\S{2,8}(?:社|报|网|台|刊|新闻|广播)(?:驻\S{1,8})?(?:首席|特约|见习)?记者[^。，；：]{0,24}$/,
  /^[□■●◎]?\s?(?:记者|通讯员|撰文|文|作者)[\s：:／/][^。，；]{1,24}$/,
  /^[□■●◎]\s?[^。，；：]{2,16}$/,
])
const chineseJumps = markers('转接见', [
  /^[（(]?(?:下转|上接|紧接|详见)第?\s?[0-9０-９A-Z一二三四五六七八九十]{1,4}版?[^。]{0,10}$/,
])
const chineseCredits = markers('据综源整译社报编图对者', [
  /^(?:本版|本报|本刊|本文|以上|均|图文|文图)[^。，；！？]{0,10}(?:据|综合|来源|整理|编译)[^。，；！？]{0,16}$/,
  /^[（(]?(?:均|综合)?据[^。，；！？]{2,20}(?:电|报道|消息|网站)[）)]?$/,
  /^[（(](?:新华社|中新社|来源|本报|编译|责编|编辑|记者)[^。；！？]{0,24}[）)]$/,
  /^[【（(]?(?:来源|责编|责任编辑|编辑|编译|制图|校对|美编)[：:／/\s][^。；！？]{1,30}$/,
  /^(?:综合报道|据新华社)$/,
])
const chineseCaptions = markers('▲▼△图）)发觉摄', [
  /^(?:▲|▼|△|图为|图片为|图①|资料图|上图|下图|左图|右图|图\s?[0-9１-９一二三四])/,
  /[（(](?:左|右|中|左[一二三四]|右[一二三四]|前排?[左右中]?|后排?[左右中]?|资料图片?|视频截图)[）)]/,
  /(?:新华社发|法新社发|路透社发|供图|资料图片|视觉中国|摄影报道)[）)]?$/,
  /(?:\s|／|\/|[（(]|。|记者)[^\s。，；]{0,12}摄[）)]?$/,
])

const englishBylines = markers('', [
  /^(?:By|BY|Story by|Words by) (?!THE )(?:[A-Z][\w.'’-]{0,20}|and|AND|of|for|the|with|[,&])(?:,? (?:[A-Z][\w.'’-]{0,20}|and|AND|of|for|the|with|[,&]|in)){1,12}$/,
  /^[A-Z][\w'’-]{1,20}(?: [A-Z][\w.'’-]{0,20}){1,3}, (?:Staff Writer|Staff Reporter|Correspondent|Associated Press|Reuters)$/,
])
const englishJumps = markers('', [
  /^(?:See|SEE|Turn to|Please turn to|Continued|CONTINUED|Cont'd|Cont\.) [^.]{1,40}$/,
  /^[A-Z][A-Z ]{1,24}, (?:Page |page |PAGE |P\.)?[A-Z]?[0-9]{1,3}$/,
])
const englishCredits = markers('', [
  /^(?:[A-Z][\w.'’&,-]{0,24} ){1,10}contributed (?:to|reporting)[^.]{0,40}\.?$/,
  /^(?:Reporting|Additional reporting|Editing|Writing|Compiled|Edited) by [^.]{1,70}\.?$/,
  /^(?:Source|Sources|Credit|Photo credit): [^.]{1,70}\.?$/,
  /^(?:The )?(?:Associated Press|Reuters|Agence France-Presse|AFP|AP|Bloomberg|Xinhua|Wire reports|Staff and wire reports|From wire reports|From news services)\.?$/,
  /^(?:©|Copyright) .{1,60}$/,
])
const englishCaptions = markers('', [
  /\((?:AP|Reuters|REUTERS|AFP|Getty|Xinhua|EPA|File|file photo|Courtesy|Photo)[^)]{0,60}\)\.?$/,
  /(?:^|[.!?”"] )(?:File )?(?:Photo|Photograph|Photos|Picture|Image|PHOTO|Illustration)(?: by| courtesy of|:| credit:) ?[^.]{1,60}\.?$/,
  /(?:^|[.!?”"] )[A-Z][\w'’-]{1,20} [A-Z][\w'’-]{1,20}\s?\/\s?(?:AP|Reuters|AFP|Getty|The )[^.]{0,30}$/,
  /\([A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{0,20}){1,3}\s?\/\s?[A-Z][\w.&' -]{1,30}\)\.?$/,
  /[a-z.”’'"] (?:Credit|Pics?|Picture credit): [^.]{1,60}$/,
  /^(?:Above|Below|Left|Right|From left|Top|Pictured)(?:,|:) /,
])

/** Whether a Chinese text of one sentence has the shape of a caption: when or where, who, doing what, in one picture. */
export function isCaptionShaped(text: string): boolean {
  if (text.length > 90 || !endsSentence(text) || /[“「：；？！]/.test(text)) return false
  const isOneSentence = !/[。]/.test(text.slice(0, -1))
  return isOneSentence && /^(?:当地时间|[0-9０-９]{1,4}[年月日]|[0-9０-９]{1,2}时|近日|日前|这是)/.test(text)
}
