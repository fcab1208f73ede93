import { simplifiedText } from '../anchors/simplified-form.ts'
import { unitMask } from '../text/unit-set.ts'
import type { BlockKind, ReaderLang } from './block.ts'
import { endsSentence } from './end-marks.ts'
import { pageLineKind } from './page-lines.ts'

/** What words or shape of a short text set apart say it is; undefined if they say nothing. */
export function markedKind(original: string, lang: ReaderLang): BlockKind | undefined {
  if (original.length > 240) return undefined
  const ofPage = pageLineKind(original, lang)
  if (ofPage) return ofPage
  const text = lang === 'zh' ? simplifiedText(original) : original
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
