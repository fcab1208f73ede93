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
  wanted: (formula) => `稳得住的结局中有符合“${formula}”的`,
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
  ifKnown: {
    drop: (party, statement) => `${party}并不在意“${statement}”`,
    flip: (party, statement) => `${party}想要的与“${statement}”正相反`,
    higher: (party, statement, place) =>
      place === 2 ? `${party}把“${statement}”放在首位` : `${party}把“${statement}”放在第 ${place} 位之前`,
    lower: (party, statement, place) => `${party}把“${statement}”放在第 ${place} 位之后`,
    rule: {
      'drop-constraint': (words) => `“${words}”并非必然`,
      'drop-window': (words) => `“${words}”并未搁置`,
      reversibility: (words) => `“${words}”其实可以撤销`,
    },
  },
  indicator: (known, effects) => `如果得知${known}：${effects}。`,
  effect: {
    stops: (letter, then, right) => `${letter} 多半不再稳得住，${then}（${right}）`,
    starts: (letter, then, right) => `${letter} 多半稳得住，${then}（${right}）`,
    falls: (letter, then, right) => `${letter} 降到 ${then}（${right}）`,
    rises: (letter, then, right) => `${letter} 升到 ${then}（${right}）`,
  },
  effectSeparator: '；',
  missing: '缺少：',
  missingOf: {
    inferred: (party, rests) => `${party}自己的表态；目前依据的是 ${rests}`,
    assumed: (party) => `任何依据；没有人说过。${party}表个态就能弄清`,
    assumedFrom: (party, rests) => `${party}的表态；没有人说过，只有 ${rests} 让人这样想`,
    attested: (party) => `能印证${party}公开说法的行动`,
    rule: (rests) => `这样说的来源；目前依据的是 ${rests}`,
    ruleAssumed: '这样说的来源；还没有',
  },
  evidence: (id, kind, by) => `${id}（${kind}${by === '' ? '' : `，${by}`}）`,
  kinds: { statement: '表态', report: '报道', judgement: '评判' },
  reporter: '报道者',
  restSeparator: '、',
  noEvidence: '没有依据',
  moreEvidence: (count) => `另外 ${count} 项`,
}
