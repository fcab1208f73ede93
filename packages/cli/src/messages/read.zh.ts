import type { readEn } from './read.en.ts'
import { spokenZh } from './spoken.zh.ts'

/** `anchorage read` 的中文文字。 */
export const readZh: typeof readEn = {
  about: '把报道按阅读顺序分成标题、段落、图片说明，再列出谁说了什么',
  argument: '文本文件、网页（.html）、PDF 或 Word 文档（.docx）；“案例#来源”指案例里的一个来源',
  date: '发表日期（YYYY-MM-DD），“星期五”等由此推算（默认：网页自己写明的日期）',
  langOf: '文本的语言：zh 或 en（默认按文字判断）',
  languages: { zh: '中文', en: '英文' },
  summary: (lang, blocks, articles, chars, from) =>
    `${lang}，${chars} 个字符，${from}：共 ${blocks} 块，${articles} 篇文章。`,
  from: {
    text: (encoding) => `编码 ${encoding}`,
    html: () => '取自网页',
    pdf: (_, pages) => `取自 ${pages} 页的 PDF`,
    docx: () => '取自 Word 文档',
  },
  pagesWithoutText: (pages) =>
    `没有文字的页（可能是扫描件）：第 ${pages.slice(0, 12).join('、')}${pages.length > 12 ? '……' : ''} 页。`,
  published: {
    option: (date) => `发表于 ${date}。`,
    document: (date) => `发表于 ${date}（网页自己写明）。`,
    case: (date) => `发表于 ${date}（据案例）。`,
  },
  corrected: (count, unfit) =>
    `已采用案例里保存的 ${count} 处更正${unfit > 0 ? `，其中 ${unfit} 处已与文本不合` : ''}。`,
  displaced: '原文的标题排在正文之后，现已移到正文之前。',
  empty: '这个文件里没有文字。',
  article: {
    main: (number) => `文章 ${number}`,
    sidebar: (number) => `文章 ${number}（第一篇的附文）`,
    other: (number) => `文章 ${number}`,
  },
  page: '整版',
  head: { lines: '行', kind: '类别', text: '文字' },
  kinds: {
    headline: '标题',
    subheading: '小标题',
    lead: '导语',
    paragraph: '段落',
    caption: '图片说明',
    byline: '署名',
    credit: '来源',
    'jump-line': '指向别处',
  },
  doubtful: (lines, kind, reason) => `第 ${lines} 行未必是${kind}，依据只是：${reason}。`,
  lookAt: '请再看一眼',
  reasons: {
    indent: '行首缩进',
    'blank-line': '前面是空行',
    'own-line': '独占一行',
    'after-heading': '紧接标题',
    'wide-opening': '在文章开头，行比正文宽',
    'display-text': '短，且没有句末标点',
    'narrow-lines': '没有排满一栏就换行',
    'broken-headline': '几行短行相连',
    'marker-words': '含有这类文字常用的词',
    'set-apart': '与正文分开排',
    shape: '与正文分开排，写的是何时何地的场面',
  },
  spoken: spokenZh,
  errors: {
    'text-too-large': (p) => `${p.path}：${p.size} 字节，超过单个文本的上限 ${p.limit}。请拆成几个文件。`,
    'bad-text-lang': (p) => `“${p.given}”不是能读的语言。应为 zh 或 en。`,
    'is-folder': (p) => `${p.path} 是文件夹。请指定其中的一个文本文件。`,
    'cannot-read': (p) => `${p.path}：无法读取（${p.why}）。`,
    'is-other-zip': (p) => `${p.path} 是压缩包，或不是 .docx 的办公文档。请另存为 .docx、PDF 或纯文本。`,
    'is-html-too-deep': (p) => `${p.path}：这个网页的元素嵌套太深，无法读取。请把其中的文字另存为纯文本。`,
    'is-html-too-large': (p) => `${p.path}：这个网页的元素超过 100,000 个。请把需要的文字另存为纯文本。`,
    'is-pdf-encrypted': (p) => `${p.path}：这个 PDF 有密码。请另存一份没有密码的再读。`,
    'is-pdf-broken': (p) => `${p.path}：这个 PDF 已损坏，无法读取。请重新取得，或另存为文本再读。`,
    'is-pdf-scanned': (p) =>
      `${p.path}：这个 PDF 没有文字，只有页面的图像。本程序不含文字识别（OCR）；请先用识别软件转成文本再读。`,
    'is-pdf-too-large': (p) => `${p.path}：这个 PDF 超过 2,000 页，或某一页的文字多得不像一页。请拆成几个文件。`,
    'is-docx-broken': (p) => `${p.path}：这个 Word 文档已损坏，无法读取。请打开后重新保存，或另存为纯文本。`,
    'is-docx-encrypted': (p) => `${p.path}：这个 Word 文档有密码。请另存一份没有密码的再读。`,
    'is-docx-too-large': (p) => `${p.path}：这个 Word 文档解压后大得不像一篇报道。请把其中的文字另存为纯文本。`,
    'is-image': (p) => `${p.path} 是图片。本程序不含文字识别；请先用识别软件转成文本再读。`,
    'is-old-office': (p) => `${p.path} 是旧式或带密码的办公文档。请去掉密码，另存为 .docx 或纯文本。`,
    'is-binary': (p) => `${p.path} 不是文本：其中满是文本里不会有的字节。`,
  },
}
