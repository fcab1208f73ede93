import type { addSourceEn } from './add-source.en.ts'
import { systemReason } from './system-reasons.ts'

/** `anchorage add-source` 的中文文字。 */
export const addSourceZh: typeof addSourceEn = {
  about: '把报道放进案例的来源：文件原样保存，记下哈希和文字，并在 case.yaml 中加上条目',
  files: '文本文件、网页（.html）、PDF 或 Word 文档（.docx）',
  options: {
    id: '来源在案例中的名字（默认：由文件名得出）',
    title: '题目（默认：网页写明的题目，否则用标题）',
    publisher: '发布者（默认：网页写明的）',
    date: '发表日期，YYYY-MM-DD（默认：网页写明的）',
    rendering: 'original（原文）、paraphrase（转述）或 citation（只引书目）',
  },
  added: (id, file, from) => `已加入 ${id}：${file}（${from}）。`,
  text: (file) => `  其文字（引文以此为准）：${file}。`,
  isThere: (file, id) => `${file} 早已在案例中，名为 ${id}；没有为它改动什么。`,
  next: (file, path, id) =>
    `已写入 ${file}。接下来：在 “evidence:” 中用 “source: ${id}” 引用它，再运行 “anchorage check ${path}”。`,
  errors: {
    'source-id-taken': (p) => `案例中已有来源“${p.id}”，而文件不同。请另取 --id；没有加入任何东西。`,
    'case-changed': (p) => `${p.path} 在此期间被别人改过；没有加入任何东西。请再运行一次。`,
    'nothing-added': (p) => `${p.path}：无法写入（${systemReason(p.why, 'zh')}）；没有加入任何东西。`,
    'one-file-only': (p) => `${p.option} 只能用于一个文件。请逐个加入。`,
    'bad-source-id': (p) => `“${p.given}”不能作来源的名字。应为小写字母、数字和连字符，例如 gazette-3-feb。`,
    'bad-rendering': (p) => `“${p.given}”不在可选之列。应为 original、paraphrase 或 citation。`,
    'mend-first': (p) => `${p.path} 有错误；没有加入任何东西。请先改正：“anchorage check” 会列出来。`,
    'sources-outside': (p) => `${p.path} 是通向案例之外的链接；没有加入任何东西。请换成一个文件夹。`,
  },
}
