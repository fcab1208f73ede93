import type { WatchMessages } from './watch.en.ts'

/** `anchorage watch` 的中文用语。 */
export const watchZh: WatchMessages = {
  about: '该留意什么：哪一项不确定的判断一旦弄清，答案变化最大',
  to: '只问这一点：稳得住的结局中有没有符合此公式的（默认：每个结局）',
  heading: (concept) => `该留意什么（${concept}）`,
  headingTo: (wanted, concept) => `就“${wanted}”而言，该留意什么（${concept}）`,
  drawn: (judgements, samples, seed) =>
    `有 ${judgements} 项判断可能变样。抽取并求解了案例的 ${samples} 个变体（种子 ${seed}），再按每项判断的结果，比较稳得住的是什么。`,
  nothingVaries:
    '没有什么可留意的：每项判断都有言为证，或者偏好是排序、权重或表格，没有写明把握程度。用 --vary attested 可以让有言为证的判断也变动。',
  nothingHolds: '没有哪个结局常常稳得住，值得留意。',
  things: '稳得住的是什么，在多少样本里',
  thing: (letter, words, share) => `${letter}（${share}）：${words}`,
  table: '各项判断，按答案对它的依赖排列',
  aboutTable:
    '变化：一旦知道这项判断的结果，上面各比例合计预计移动多少个百分点。比特：它对最后一列所列的那个（透露最多的一个）透露多少（互信息，已扣除偏差，95 % 区间）。',
  aboutTableTo:
    '变化：一旦知道这项判断的结果，比例预计移动多少个百分点。比特：它对此透露多少（互信息，已扣除偏差，95 % 区间）。',
  head: { judgement: '判断', confidence: '把握', change: '变化', bits: '比特', about: '关乎' },
  bits: (low, high) => `${low}–${high}`,
  little: (count) => `另有 ${count} 项判断，其区间包含 0 比特，或移动不到一个百分点，见 --format json。`,
  indicators: '迹象',
  aboutIndicators: '哪些消息能说明问题，影响最大的判断在前；括号里是这项判断照原样成立时的比例。',
  none: '没有一项判断的影响能在这些样本中与偶然区分开。',
  missing: '缺少：',
}
