import type { briefEn } from './brief.en.ts'

/** `anchorage brief` 的中文文字。 */
export const briefZh: typeof briefEn = {
  about: '把案例及其结论写成文件：HTML、PDF 或 Markdown，每个说法都有注释',
  options: {
    out: '写到哪里；扩展名决定格式',
    format: 'html、md、pdf（需要本机有 Chromium）',
    text: '您写在各部分之间的文字；不给出时用案例旁的 brief.en.md、brief.zh.md 或 brief.md',
    printText: '打印通常的文字，供您改写，不做别的',
    samples: '估计把握大小的样本数；0 表示略去',
  },
  errors: {
    'unknown-part': (p) => `${p.path}:${p.line}：没有名为“${p.name}”的部分。可用的部分：${p.known}。`,
    'pdf-needs-file': () => 'PDF 要写到文件里：-o brief.pdf。',
    'no-browser': () =>
      '打印 PDF 需要 Chromium 或 Chrome，本机没有找到。请安装一个，或用 ANCHORAGE_CHROMIUM 指明，或者写成 HTML 再打印。',
    'not-printed': (p) => `${p.browser} 没有打印：${p.why}。请改为写成 HTML 再打印。`,
  },
}
