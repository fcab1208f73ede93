const agency = /^[\s（]*(?:据)?(?:本报|本刊|本台|本网|[\u4e00-\u9fa5A-Za-z]{1,10}?(?:社|网|报|台|在线|通讯社))/
const place =
  /^[\u4e00-\u9fa5]{0,14}?(?:\d{1,4}年)?(?:\d{1,2}月)?(?:\d{1,2}日|[一二三四五六七八九十]{1,3}日)?[\u4e00-\u9fa5]{0,4}?(?:综合)?(?:消息|专)?(?:电|讯)(?![话视影力脑梯台子邮池厂商动])/
const boxed = /^\s*[〔【［[（][^〔〕【】［］[\]（）]{0,16}(?:社|报|网|电|讯|台)[^〔〕【】［］[\]（）]{0,20}[〕】］\]）]/
const clock = /^\s*(?:\d{1,2}月\d{1,2}日\s*)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:更新)?[\s　]+/
const reporter = /^\s*（[^（）]{0,60}）/
const byline = /^\s*(?:特约|本报|实习)?(?:记者|通讯员)[^，。：“]{1,16}(?:摄影)?(?:报道|摄)[：，\s]/
const town = /^\s*[\u4e00-\u9fa5]{2,8}\s*(?:—{1,2}|--?)\s*(?![\d])/

/** How many characters at the start of a text say where and by whom it was filed, or at what time: 新华社北京8月16日电（记者…）, 22:40. */
export function datelineLength(plain: string): number {
  const at = clock.exec(plain.slice(0, 24))?.[0].length ?? 0
  return at > 0 ? at : filedLength(plain.slice(0, 160))
}

function filedLength(start: string): number {
  const label = boxed.exec(start)?.[0].length ?? 0
  const named = label > 0 ? 0 : (agency.exec(start)?.[0].length ?? 0)
  const filed = named > 0 ? (place.exec(start.slice(named))?.[0].length ?? 0) : 0
  let length = label > 0 ? label : filed > 0 ? named + filed : (town.exec(start)?.[0].length ?? 0)
  length += reporter.exec(start.slice(length))?.[0].length ?? 0
  length += byline.exec(start.slice(length))?.[0].length ?? 0
  return length + (/^[\s：，　]*/.exec(start.slice(length))?.[0].length ?? 0)
}
