import type { RobustnessMessages } from './robustness.en.ts'

/** `anchorage robustness` 及其与 `anchorage watch` 共用的中文用语。 */
export const robustnessZh: RobustnessMessages = {
  about: '答案有多可靠：未经证实的判断可能变样时，各结局有多常稳得住',
  options: {
    concept: '以哪个稳定性概念为主：nash、gmr、smr、seq、symseq',
    samples: '最多抽取多少个案例变体',
    within: '一旦每个区间向两侧都不超过这么多就停（0.01 即一个百分点）',
    seed: '整数：种子相同，变体就相同',
    vary: 'attested：让有言为证的判断也变动',
    threads: '由多少个进程分担（默认：20,000 个样本起用全部核心，否则一个）',
    where: '另外给出：稳得住的结局中，有多常出现符合此公式的',
    out: '把计数逐块写入此文件（JSON Lines）',
    resume: '从 --out 文件停下的地方接着做',
  },
  progress: (bar, done, all, rate, left) =>
    `${bar} ${all} 个样本中已完成 ${done}，每秒 ${rate}，还需 ${left}（按 Ctrl-C 停止）`,
  seconds: (count) => `${count} 秒`,
  minutes: (count) => `${count} 分钟`,
  slow: (minutes) => `大约需要 ${minutes}。减少 --samples 或增加 --threads 可以更快；按 Ctrl-C 停止。`,
  heading: (concept) => `稳得住的有多可靠（${concept}）`,
  drawn: (judgements, samples, seed) =>
    `有 ${judgements} 项判断可能变样。抽取并求解了案例的 ${samples} 个变体（种子 ${seed}）；每个比例后面是它的 95 % 区间（Wilson）。`,
  nothingVaries:
    '没有什么会变动：每项判断都有言为证，或者偏好是排序、权重或表格，没有写明把握程度。稳得住的，在每个样本里都稳得住。用 --vary attested 可以让有言为证的判断也变动。',
  undecided: (count) => `其中 ${count} 个没有答案（排序漏了状态，或合并状态的成员不一致）；比例是就其余样本而言的。`,
  head: { state: '状态', now: '目前', holds: '稳得住', interval: '95 %' },
  aboutTable: '后面几列：在多少样本里，每一方单独来看没有理由离开。',
  isNow: '稳得住',
  isNotNow: '–',
  notNow: '目前不可能',
  letter: (letter, words) => `${letter}：${words}`,
  named: (name, taken) => `${name}（${taken}）`,
  fewer: (share, count) => `另有 ${count} 个状态在不到 ${share} 的样本里稳得住，见 --format json。`,
  noState: '没有一个样本里有稳得住的状态。',
  same: (share, interval, none) =>
    `在 ${share} 的样本里（${interval}），稳得住的与目前完全相同；在 ${none} 的样本里没有状态稳得住。`,
  interval: (low, high) => `${low}–${high}`,
  patterns: '它们的共同之处',
  aboutPatterns: '在多少样本里，稳得住的状态中有这样的；在多少样本里，稳得住的都是这样的。',
  patternHead: { pattern: '公式', some: '有', every: '都是' },
  concepts: '各个概念之下',
  aboutConcepts: '这些状态各在多少样本里稳得住；第一列：在多少样本里，稳得住的与目前完全相同。',
  conceptHead: { concept: '概念', same: '相同' },
  small: '一次只改一处，精确计算',
  aboutSmall: (tried, effects) =>
    `不论把握如何，列表中相邻两项互换，或去掉一项判断：共 ${tried} 种改动，全部试过。${
      effects === 0 ? '没有一种改变稳得住的结局。' : `其中 ${effects} 种改变了稳得住的结局：`
    }`,
  noSmall: '没有可改的：偏好是权重，或者各方都没有偏好。',
  supported: (words, confidence) => `${words}（${confidence}）`,
  effect: (words, lost, gained) =>
    `${words}：${[lost && `${apart(lost)}不再稳得住`, gained && `${apart(gained)}也稳得住`].filter((each) => each !== '').join('；')}`,
  others: (count) => `${count} 个未列出的状态`,
  listSeparator: '、',
  more: (count) => `另有 ${count} 种，见 --format json`,
  undecidedSmall: (count) => `有 ${count} 种改动无法判断。`,
  chances: '判断变样的可能性',
  aboutChances:
    '这是我们的约定，对每个案例都一样；案例文件中判断旁边的“varies:”可以取而代之。优先项移动时，可能移到列表的任何其他位置。规则是指约束和不能撤销的选项；去掉就是不成立。窗口期去掉，就是没有什么暂不可能；窗口期移位，就是提早或推迟至多 14 天开始和结束。',
  chanceHead: { what: '什么', count: '变动项', move: '移位', drop: '去掉', flip: '相反' },
  kinds: {
    priority: (confidence) => `优先项，${confidence}`,
    rule: (confidence) => `规则，${confidence}`,
    window: (confidence) => `窗口期，${confidence}`,
  },
  stays: '不变',
  aboutDated: '不确定的日期：可能结束的每一天机会相同。若不去掉，当天有效的可能性：',
  dated: (words, share) => `${words}：${share}`,
  staysPut: '其余都不变：没有写明把握程度的排序和权重；合并；对他方选项的权力；优先项和现状的日期。',
  own: '自带概率的判断：',
  ownChances: (words, move, drop, flip) => `${words}：移位 ${move}，去掉 ${drop}，相反 ${flip}`,
  confidence: { attested: '有言为证', inferred: '推断', assumed: '假定' },
  errors: {
    'bad-within': (p) => `“${p.given}”不是区间宽度。应为大于 0、小于 0.5 的数，例如 0.01。`,
    'bad-vary': (p) => `“${p.given}”不能单独变动。应写：--vary attested。`,
    'bad-threads': (p) => `“${p.given}”不是进程数。应为 1 到 256 的整数。`,
    'resume-without-out': () => '--resume 要接着写一个文件：请用 --out 写明是哪个。',
    'no-samples-of-a-table': (p) =>
      `${p.path} 是表格，没有写明把握程度，没有什么可写、可分担的。请去掉 --out 和 --threads。`,
    'cannot-vary': (p) =>
      `去掉可能不成立的约束和窗口期之后，案例没有答案：${p.why} 请删去它们的“varies:”，或把它们排除的状态也排进去。`,
    'results-exist': (p) => `${p.path} 已经存在。加上 --resume 可以接着做，或换一个文件名。`,
    'results-missing': (p) => `没有 ${p.path} 可以接着做。去掉 --resume 就从头开始。`,
    'results-unreadable': (p) => `${p.path} 不是这个命令的结果文件。`,
    'results-of-another': (p) =>
      `${p.path} 里是另一件事的结果：“${p.what}”在那里是 ${p.found}，在这里是 ${p.expected}。不同案例、版本或设置的结果不会混在一起；请换一个文件名。`,
    'results-damaged': (p) => `${p.path} 的第 ${p.line} 行无法读取。把文件从这一行起截掉，就可以从那里接着做。`,
    'results-longer': (p) => `${p.path} 里的样本多于所要的 ${p.samples} 个。请要它所有的那么多，或换一个文件名。`,
    'workers-failed': (p) => `承担计算的进程接连终止（${p.why}）。用 --threads 1 就不用它们。`,
    'stopped-with-results': (p) => `已停止。已完成的部分在 ${p.path} 里；同一命令加上 --resume 就会接着做。`,
  },
}

/** Words before Chinese ones, with a space where they end in a letter of another script. */
function apart(words: string): string {
  return /[A-Za-z\d]$/.test(words) ? `${words} ` : words
}
