/** Verbs that begin a statement of their own where they continue another, without a connective. */
const strong = new Set(
  (
    '普遍认为 一致认为 说 称 表示 指出 强调 声称 宣称 认为 重申 坦言 直言 呼吁 敦促 促请 吁请 警告 谴责 批评 指责 补充说 续称 续指 强调说 强调称 解释说 解释称 补充称 警告说 警告称 ' +
    '介绍说 呼吁 提到 写道 坚称 扬言 表示说 透露 指 抨击 质疑 建议 否认 斥之为 斥其为 斥为 要求 希望 期待 期望'
  ).split(' '),
)

/** Whether a cue begins a statement of its own where it continues another. */
export const isStrong = (word: string): boolean => strong.has(word) || /[说称道]$/.test(word)
