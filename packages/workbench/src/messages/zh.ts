import { askZh } from './ask.zh.ts'
import { briefZh } from './brief.zh.ts'
import type { Messages } from './en.ts'
import { keepZh } from './keep.zh.ts'
import { modelZh } from './model.zh.ts'
import { readingZh } from './reading.zh.ts'
import { see } from './see.zh.ts'
import { shareZh } from './share.zh.ts'
import { statesZh } from './states.zh.ts'
import { sureZh } from './sure.zh.ts'
import { tablesZh } from './tables.zh.ts'
import { termsZh } from './terms.zh.ts'

const number = (count: number) => count.toLocaleString('zh')

/** Chinese words of the workbench. */
export const zh: Messages = {
  name: 'Anchorage',
  tagline: '把报道变成可以核对的模型：哪些结局稳得住，为什么。',
  background: '背景',
  skip: '跳到正文',
  language: '语言',
  theme: '外观',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  allCases: '全部案例',
  close: '关闭',
  retry: '重试',
  loading: '正在载入…',
  computing: '正在推算哪些结局稳得住…',
  drawing: '正在作图…',
  notFoundTitle: '没有这个页面',
  backToCases: '返回案例列表',
  colon: '：',
  separator: '、',
  semicolon: '；',
  quoted: (text) => `“${text}”`,
  bracketed: (text) => `（${text}）`,
  more: (count) => `等另外 ${count} 个`,

  reading: readingZh,

  share: shareZh,

  tables: tablesZh,

  list: {
    title: '案例',
    withEvidence: '来自报道，附有依据',
    withEvidenceHint: '每一项判断都能追溯到来源中的一段话。',
    withoutPassages: '没有原文段落的案例',
    withoutPassagesHint: '文献中的经典、教学案例，以及判断还没有写上依据的自己的案例。',
    broken: '暂时无法分析',
    brokenHint: '这些案例的文件有错误；打开即可看到错在哪里。',
    states: (count) => `${number(count)} 个状态`,
    parties: '各方',
    problems: (count) => `${number(count)} 处问题`,
    empty: '这个文件夹里没有案例',
    emptyHint:
      '可以从一篇报道开始，打开 zip 或文件夹，或者把含有 case.yaml 的文件夹放进 Anchorage 所服务的文件夹，再重新载入本页。',
    open: '打开',
  },

  trouble: {
    title: '未能载入',
    offline: 'Anchorage 没有应答。它还在终端里运行吗？',
    unauthorized: '缺少本次启动的密钥。请打开终端里打印的地址。',
    'not-found': '文件夹里没有这个案例。',
    refused: '服务器拒绝了请求。',
    failed: '推算时出了错，这是我们的失误。',
    link: shareZh.linkTitle,
  },

  keep: keepZh,

  brief: briefZh,

  views: {
    label: '本案例的各页',
    names: { answer: '结论', sources: '来源', model: '模型', see: '图示', ask: '提问', brief: '简报', history: '历史' },
  },

  model: modelZh,
  ask: askZh,
  sure: sureZh,

  answer: {
    title: '哪些结局稳得住',
    states: (count) => `${number(count)} 个可行状态`,
    none: (concept) => `没有稳得住的结局：按 ${concept} 概念，在每个状态下都有一方离开会更有利。`,
    noConcept: (concept) => `${concept} 概念不适用于本冲突。`,
    statusQuoHolds: '现状稳得住：没有哪一方离开它会有好处。',
    onlyReached: (words) => `局势的走向——${words}。这是唯一稳得住、又无须谁先让步就能到达的结局。`,
    reached: (count) => `从现状出发，每一步都对行动者有利，可以走到 ${number(count)} 种稳得住的结局：`,
    noneReached: '从现状出发，如果每一步都必须对行动者有利，就走不到任何稳得住的结局。',
    others: (count) => `另有 ${number(count)} 种结局也稳得住，但须有一方先让步：`,
    unreachable: (count) => `还有 ${number(count)} 种结局稳得住，但从现状根本到不了。`,
    noStart: (count) => `有 ${number(count)} 种结局稳得住。案例没有指明现状，因此不谈如何走到那里。`,
    rest: (count) => `还有 ${number(count)} 个均衡不属于这里列出的结局。`,
  },

  concept: {
    title: '各方看得多远',
    explain: '五种稳定性概念的含义',
    names: { nash: 'Nash', gmr: 'GMR', smr: 'SMR', seq: 'SEQ', symseq: 'SymSEQ' },
    full: { nash: '纳什稳定', gmr: '一般超理性稳定', smr: '对称超理性稳定', seq: '序列稳定', symseq: '对称序列稳定' },
    about: {
      nash: '一方如果没有马上对自己更好的一步，就留在原处；它不考虑别人接下来会做什么。',
      gmr: '一方走出的每一步改良，他方都能反制，使它的处境不比原来好，哪怕反制对反制者自己也不利；于是它留在原处。',
      smr: '同 GMR，而且受到反制之后，它无法再脱身。',
      seq: '一方走出的每一步改良，他方都能用对自己有利的行动来反制，使它的处境不比原来好；于是它留在原处。',
      symseq: '同 SEQ，而且受到反制之后，它无法再脱身。',
    },
    count: (count) => `${number(count)} 个均衡`,
    countShort: (count) => number(count),
  },

  choice: {
    asOf: '截至',
    ownDate: (date) => `${date}（本案日期）`,
    end: '不确定的期限',
    ends: { earliest: '最早结束', latest: '最晚结束' },
    readings: '不同的读法',
    readingsHint: '来源没有说清一方轻重次序的地方，案例保留了不止一种读法。选一种，看看有什么变化。',
    mainReading: '主要读法',
    changed: '您看到的是案例的一个变体。',
    reset: '恢复案例原样',
  },

  variants: {
    title: '答案取决于什么',
    hint: '先是案例原样，然后每次只改动一处。',
    variant: '改动',
    asItIs: '案例原样',
    date: (date) => `截至 ${date}`,
    reached: '稳得住、又无须让步就能走到的结局',
    statusQuo: '现状',
    nothing: '无',
    holds: '稳得住的状态',
    of: (equilibria, states) => `${number(states)} 个中有 ${number(equilibria)} 个`,
    same: '相同',
    differs: '不同',
    impossible: '无法分析',
  },

  terms: termsZh,

  outcomes: {
    title: '稳得住的结局',
    caption: '每一列是一种结局。Y：采取；N：不采取；–：两种情况都稳得住。',
    option: '选项',
    forExample: (name) => `如：${name}`,
    nothing: '没有哪一项必定采取',
    without: (options) => `均不采取：${options}`,
    suchAs: (name) => `如“${name}”`,
    letter: (letter) => `结局 ${letter}`,
    states: (count) => `${number(count)} 个状态`,
    reach: { start: '目前稳得住', improvements: '可以走到', moves: '须有让步', no: '无法到达' },
    gainsTitle: '与现状相比',
    gains: { gains: '更好', loses: '更差', same: '相同', mixed: '有好有坏' },
    gainsSign: { gains: '▲', loses: '▼', same: '=', mixed: '±' },
    values: { Y: 'Y', N: 'N', '-': '–' },
    valuesLong: { Y: '采取', N: '不采取', '-': '两可' },
    exact: (letter, count) => `结局 ${letter} 的 ${number(count)} 个具体状态`,
    showAll: (count) => `显示全部 ${number(count)} 种`,
    showFewer: '收起',
    notShown: (count) => `另有 ${number(count)} 个状态未列出`,
    none: '按此概念没有均衡。',
  },

  states: statesZh,

  graph: {
    title: '局势可以怎样变化',
    hint: '从左到右：先是现状，然后是一步步改良能到的地方。每个方框是一个状态，每个小方格是一个选项，填实表示采取。',
    keys: '用方向键在方框间移动，按回车键打开。',
    telling: '关键状态',
    all: '全部状态',
    show: '显示',
    hidden: (count) =>
      `有 ${number(count)} 个状态未画出：它们既非现状或均衡，也不在通往均衡的最短路径上，也不与您正在看的状态相邻。`,
    tooMany: (limit) => `超过 ${number(limit)} 个状态时不一次全部画出。`,
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '适合宽度',
    label: (states, equilibria) => `状态图：画出 ${states} 个状态，其中均衡 ${equilibria} 个`,
    node: (words, marks) => [words, ...marks].join('。'),
    legend: '图例',
    squares: '方格依次为',
  },

  see,

  state: {
    title: '正在看的状态',
    choose: '选择一种结局或图中的一个方框，看它为什么稳得住或站不住。',
    gone: '这个状态在此不可能出现：约束或窗口期排除了它，或者文件里的选项名称已经不同。',
    marks: { statusQuo: '现状', equilibrium: '均衡', notEquilibrium: '站不住' },
    outcome: (letter) => `结局 ${letter}`,
    whyHolds: '为什么稳得住',
    whyNot: '为什么站不住',
    stays: '留下',
    leaves: '离开',
    showMoves: (party) => `在图中显示${party}的移动`,
    options: '各方在做什么',
    tryIt: '点一个选项，看与之相差这一项的状态。',
    underEach: '按各种概念',
    stable: '稳定',
    unstable: '不稳定',
    notApplicable: '不适用',
    way: { improvements: '怎样走到：每一步都对行动者有利', moves: '怎样走到：须有让步', none: '怎样走到' },
    noWay: '从现状出发，怎样移动都到不了。',
    improvements: '各方由此还能改良到哪里',
    id: '文件中的名称',
  },

  parties: {
    title: '各方及其所求',
    options: '选项',
    change: { both: '', forward: '采取后不能收回', back: '放弃后不能恢复' },
    powers: '对他方选项的权力',
    power: {
      both: (party, option) => `能使${party}采取或放弃“${option}”`,
      forward: (party, option) => `能使${party}采取“${option}”`,
      back: (party, option) => `能使${party}放弃“${option}”`,
    },
    priorities: '优先次序，最重要的在前',
    prioritiesOf: (reading) => `按读法“${reading}”的优先次序`,
    weights: '各选项的权重',
    ranking: '状态排序，由优到劣',
    none: '没有给出偏好：所有状态一样好。',
    interests: '利益诉求',
    carriedBy: (numbers) => `由第 ${numbers.join('、')} 条优先项体现`,
    notModelled: '未纳入模型',
    readings: '不同的读法',
    read: '看看有什么变化',
    reading: '正在使用',
    tied: '并列',
    strength: (degree) => (degree === 2 ? '强烈偏好' : `相差 ${degree} 级的偏好`),
    strengthToNext: (degree) => (degree === 2 ? '比下一级好得多' : `比下一级好 ${degree} 级`),
    uncertain: '要它还是要它的反面：不清楚',
    certainty: (share) => `${Math.round(share * 1000) / 10}% 的把握`,
    attitudes: '对各方的态度',
    attitude: { positive: '希望它好', neutral: '不在意', negative: '希望它不好' },
    unknown: '不知道它怎样排列以下状态：',
    confidence: { attested: '有言为证', inferred: '推断', assumed: '假定' },
    confidenceAbout: {
      attested: '这一方自己、或代表它的人说过。',
      inferred: '由报道的事实推出，或出自他人对这一方的说法。',
      assumed: '没有人说过，由案例作者补上。',
    },
    during: (from, until) => `仅限 ${from} – ${until}`,
  },

  evidence: {
    count: (count) => `${number(count)} 处依据`,
    none: '没有依据',
    open: (what) => `依据：${what}`,
    title: '来源怎么说',
    of: (index, count) => `第 ${index} 处，共 ${count} 处`,
    previous: '上一处',
    next: '下一处',
    reporter: '报道本身',
    kinds: { statement: '表态', report: '报道', judgement: '判断' },
    said: (date) => `${date} 所说`,
    reported: (date) => `${date} 见报`,
    paraphrase: '这是用我们自己的话写的转述，不是原文。',
    citation: '此来源仅作引用，案例中没有其文本。',
    original: '原文。',
    missing: '案例文件夹里没有此来源的文件。',
    notFound: '来源现在的文本里找不到这句引文。请修改 case.yaml 里的定位。',
    ambiguous: (count) => `这句引文在来源里出现 ${count} 次；定位需要加上前文或后文。`,
    quoted: '所引段落',
    choose: '来源',
    noAnchor: '这项依据没有指明段落。',
  },

  relations: {
    title: '相互关系',
    directions: { warming: '回暖', cooling: '降温', frozen: '冻结', strained: '紧张', mixed: '复杂' },
  },

  events: { title: '事情经过', undated: '日期不明' },

  namedFormulas: { title: '本案用语', means: '指' },

  windows: {
    title: '暂不可能的事',
    line: (from, until) => `${from} – ${until}`,
    uncertain: (earliest, latest) => `最早 ${earliest}，最晚 ${latest}`,
    open: '…',
  },

  constraints: {
    title: '不可能出现的情形',
    kinds: { never: '绝不会', require: '必定', merge: '视为同一状态', forbid: '不能移动' },
    forbid: '到',
  },

  outlooks: {
    title: '各家预期与模型对照',
    hint: (concept) => `按 ${concept} 概念回答。模型不作预言，只说从报道的内容能推出什么。`,
    who: '谁',
    expects: '预期',
    model: '模型',
    verdicts: { agrees: '一致', disagrees: '不一致', partly: '部分一致', unknown: '无法判断' },
    notModelled: '未纳入模型',
    vacuous: '因为不存在命题所说的情形',
    witnesses: { agrees: '例如', disagrees: '反例', partly: '相关状态', unknown: '相关状态' },
    claim: '命题',
    depends: '因概念而异',
    resolution: (date) => `检验日期：${date}`,
    resolutionOpen: '检验标准',
  },

  sources: {
    title: '来源',
    rendering: { citation: '引用', paraphrase: '转述', original: '原文' },
    published: (date) => `发表于 ${date}`,
    notBefore: (date) => `发表不早于 ${date}`,
    read: '阅读',
    files: '案例文件',
  },

  problems: {
    title: '检查结果',
    brokenTitle: '这个案例暂时无法分析',
    brokenHint: '请在编辑器或 case.yaml 中改正以下各处；保存之后，这里随即更新。',
    toEditor: '打开编辑器',
    clean: '检查没有发现问题。',
    severity: { error: '错误', warning: '警告', info: '提示' },
    counts: (errors, warnings, infos) =>
      [
        ...(errors > 0 ? [`${number(errors)} 个错误`] : []),
        ...(warnings > 0 ? [`${number(warnings)} 个警告`] : []),
        ...(infos > 0 ? [`${number(infos)} 条提示`] : []),
      ].join('，'),
    place: (line, column) => `第 ${line} 行，第 ${column} 列`,
    source: '文件中的这一处',
    notHere: '这个日期或读法无法分析',
  },
}
