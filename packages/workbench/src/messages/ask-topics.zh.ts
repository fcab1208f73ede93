import { percent } from '@anchorage/analysis'
import type { askTopicsEn } from './ask-topics.en.ts'

const n = (count: number) => count.toLocaleString('zh')
const all = (parts: readonly string[]) => parts.join('、')
const day = new Intl.DateTimeFormat('zh', { dateStyle: 'medium', timeStyle: 'short' })

/** Chinese words of single questions. */
export const askTopicsZh: typeof askTopicsEn = {
  change: {
    space: '',
    outcome: '结局：状态、术语或公式',
    goal: '要它',
    goals: { holds: '稳得住', prevented: '稳不住' },
    depth: '搜索范围',
    depths: (edits) => (edits === 0 ? '只看规则的改变和约定' : `优先次序至多改 ${edits} 处`),
    whose: '谁的优先次序可以改',
    look: '寻找改变',
    answer: '需要改变什么',
    headline: {
      holds: (wanted, concept) => `要使“${wanted}”按 ${concept} 稳得住：`,
      prevented: (wanted, concept) => `要使“${wanted}”按 ${concept} 稳不住：`,
    },
    nothing: {
      holds: (wanted, concept, example) => `什么也不用改：“${wanted}”按 ${concept} 稳得住，例如：${example}。`,
      prevented: (wanted, concept) => `什么也不用改：“${wanted}”按 ${concept} 稳不住。`,
    },
    fewest: (edits) => `优先次序最少要改 ${edits} 处。`,
    noEdits: (bound) => (bound === 0 ? '靠规则的改变和约定。' : `优先次序改至多 ${bound} 处都做不到。`),
    count: (count) => `共找到 ${n(count)} 种办法。`,
    kinds: { priorities: '优先次序', rule: '一条规则', agreement: '一项约定', pair: '两项合起来' },
    nobody: '不需要谁同意',
    givesUpNothing: '不放弃案例中的任何判断。',
    givesUp: (confidence) => `放弃一项“${confidence}”的判断。`,
    alike: (count) => `另有 ${n(count)} 种次序只是位次不同。`,
    endsStatusQuo: '连现状也一并排除。',
    try: '在副本里试试',
    tried: (lists, rules, agreements, pairs) =>
      `看过的：优先次序 ${n(lists)} 种，规则的改变 ${n(rules)} 项，约定 ${n(agreements)} 项，成对的改变 ${n(pairs)} 对。`,
    cut: '搜索中途截断，可能还有别的办法。',
    distance: '各方离它有多远',
    distanceAbout: (state) =>
      `所指状态中最近的一个：${state}。级数指其他一切不变，它在这一方的排序中要上升几级，这一方才会留下。`,
    party: '一方',
    rises: '级数',
    risesOf: (rises, classes) => (rises === 0 ? '会留下' : `${classes} 级中的 ${rises} 级`),
    placeSeparator: '、',
    optionOf: (party, option) => `“${option}”（${party}）`,
    edits: {
      move: (party, statement, from, places) => `${party}从第 ${from} 位移到第 ${places} 位：${statement}`,
      drop: (party, statement, from) => `${party}不再在意（第 ${from} 位）：${statement}`,
      negate: (party, statement, from) => `${party}想要其反面（第 ${from} 位）：${statement}`,
      add: (party, statement, _from, places) => `${party}变得想要，放在第 ${places} 位：${statement}`,
    },
    rules: {
      commit: (party, option) => `${party}承诺采取“${option}”`,
      'rule-out': (party, option) => `${party}承诺不采取“${option}”`,
      'drop-constraint': (text) => `不再成立：${text}`,
      'drop-window': (text) => `并非暂不可能：${text}`,
    },
    reversibility: {
      both: (option) => `“${option}”采取后可以放弃，放弃后可以再采取`,
      forward: (option) => `“${option}”一旦采取便不能放弃`,
      back: (option) => `“${option}”一旦放弃便不能再采取`,
    },
    agreements: {
      requires: (first, second) => `有约束力的约定：有${second}才有${first}`,
      'not-both': (first, second) => `有约束力的约定：${first}与${second}不并存`,
      'one-of': (first, second) => `有约束力的约定：${first}与${second}至少居其一`,
    },
  },
  time: {
    constant: '本案例没有什么开始或结束：任何时候结论都一样。',
    table: '什么时候什么稳得住',
    caption: '每个阶段一列。点一列，就按其中的一天看本案例。',
    outcome: '结局',
    counts: '可行状态中的均衡',
    none: '无法分析',
    not: '–',
    own: '案例日期',
    span: (from, until) =>
      from === undefined
        ? until === undefined
          ? '始终'
          : `至 ${until}`
        : until === undefined
          ? `自 ${from} 起`
          : `${from} – ${until}`,
    ends: { earliest: '窗口期若早结束', latest: '若晚结束' },
    changes: '什么变了，因为什么',
    elements: {
      window: (_party, text) => `${text}的窗口期`,
      constraint: (_party, text) => `约束“${text}”`,
      priority: (party, text) => `${party}想要${text}`,
      'status-quo': (_party, text) => `以“${text}”为现状`,
      perception: (party) => `${party}的错误认识`,
    },
    turns: {
      begins: (what) => `开始：${what}`,
      ends: (what) => `前一天结束：${what}`,
    },
    atEnd: { earliest: (said) => `${said}（最早）`, latest: (said) => `${said}（最晚）` },
    effects: { begins: '开始稳得住', stops: '不再稳得住' },
    noEffect: '没有结局因此开始或不再稳得住。',
    because: (turns) => `因为：${turns.join('；')}`,
    events: (count) => `这些天里的 ${n(count)} 件事`,
  },
  readings: {
    headline: (count) => `各种读法共有 ${n(count)} 种组合。`,
    alone: '每种读法单独来看',
    aloneAbout: '一方这样读、其他各方按主读法时，哪些稳得住。字母的含义见下。',
    reading: '读法',
    equilibria: '均衡',
    held: { not: '–', holds: '稳得住', reached: '够得着' },
    decides: (changed, contexts) =>
      changed === 0 ? '它的读法从不改变结论' : `在他方的 ${contexts} 种组合中，有 ${changed} 种由它的读法决定`,
    ranksAs: (other) => `对所有状态的排法与“${other}”相同：在此没有差别`,
    needs: '每个结局需要什么',
    holdsIn: (count, of, reached) =>
      `在 ${of} 种组合中的 ${count} 种里稳得住${reached === undefined ? '' : `，其中 ${reached} 种够得着`}。`,
    always: '不需要特定的读法。',
    noNeeds: '没有哪种读法单独排除它。',
    need: (party, readings) => `${party}按${readings.map((each) => `“${each}”`).join('或')}来读`,
    exactly: (parts) => `只有${all(parts)}；而且这时总是稳得住。`,
    only: (parts) => `只有${all(parts)}；但这时并非总是稳得住。`,
    evidence: '哪些依据能区分读法',
    evidenceAbout: '文件对每条依据的说法：读法以它为据（+），或它不利于读法（−）。对各种读法意义相同的不列。',
    noEvidence: '文件中没有一条依据对不同读法有不同意义。',
    evidenceCount: (telling, of) => `${n(of)} 条依据中的 ${n(telling)} 条`,
    piece: '依据',
    marks: { for: '+', against: '−' },
    combinations: (count) => `全部 ${n(count)} 种组合`,
    holding: '稳得住的',
  },
  versions: {
    sides: { before: '较早', after: '较晚' },
    earlier: '较早的版本',
    chooseVersion: '请选一个',
    noVersions: '还没有',
    versionOf: (time) => day.format(time),
    other: '选择另一个案例文件',
    orDrop: '或把另一个 case.yaml 拖到这里',
    isLater: '那个文件是较晚的版本',
    tooLarge: '太大，不会是案例文件。',
    nothing: '请选本案例的一个较早版本，或拿来另一个案例文件。只读取，不改动。',
    answer: '比较',
    onlyEarlier: (options) => `只有较早版本才有：${options.join('、')}。`,
    onlyLater: (options) => `只有较晚版本才有：${options.join('、')}。`,
    outlook: (id, before, after, concept) =>
      `预期“${id}”${concept === undefined ? '' : `（${concept}）`}：模型先是${before}，后来${after}`,
  },
  experts: {
    none: '本案例没有预期。请在“来源”页取为依据，再在文件里写成预期。',
    sample: (count) => `用案例的 ${n(count)} 个变体看每个回答有多稳`,
    headline: (count, resolved) =>
      `共 ${n(count)} 条预期；${resolved === 0 ? '后来怎样，都还没有写入' : `其中 ${n(resolved)} 条已写入后来怎样`}。`,
    table: '预期',
    happened: '后来怎样',
    score: (right, wrong, partly) => `说对 ${right}，说错 ${wrong}${partly > 0 ? `，部分说对 ${partly}` : ''}`,
    share: (share) => `在 ${percent(share, { whole: true })} 的变体中同意`,
    sampled: (count) => `${n(count)} 个变体，种子 1。“部分同意”算作不同意。`,
    enter: '写入后来怎样',
    correct: '更正',
    enterFor: (what) => `写入后来怎样：${what}`,
    criterion: '凭什么判定',
    cameAbout: '是否应验',
    outcomes: { true: '应验', false: '落空', partly: '部分应验' },
    known: '何日得知',
    note: '备注',
    put: '写入案例',
  },
  gains: {
    from: '从',
    to: '到',
    statusQuo: '现状',
    allOutcomes: '每个稳得住的结局',
    compare: '比较',
    answer: '谁得谁失',
    fromPoint: '相比于：',
    toPoint: '结局',
    table: '谁得谁失',
    caption: '级数按各方自己对状态的次序计；不同方的级数不能相比。',
    verdicts: { better: '更好', worse: '更差', same: '一样', depends: '视状态而定', unknown: '未知' },
    signs: { better: '▲', worse: '▼', same: '=', depends: '±', unknown: '?' },
    step: (steps) => `${steps > 0 ? '+' : '−'}${Math.abs(steps)}`,
    steps: (least, most) =>
      `${least > 0 ? '+' : '−'}${Math.abs(least)} 至 ${most > 0 ? '+' : most < 0 ? '−' : ''}${Math.abs(most)}`,
    rival: (reading, verdict) => `按“${reading}”来读：${verdict}`,
    pareto: {
      'all-better': '对各方都更好。',
      'none-worse': '对谁都不更差，对有些方更好。',
      same: '对各方都一样。',
      'none-better': '对谁都不更好，对有些方更差。',
      'all-worse': '对各方都更差。',
      differ: '对有些方更好，对有些方更差。',
      open: '不定：视状态而定，或有所未知。',
    },
    below: (parties) => `低于${all(parties)}自己能确保的。`,
    optimal: '没有别的状态对有些方更好而对谁都不更差。',
    dominated: (state) => `对有些方更好而对谁都不更差的：${state}。`,
    fallback: '各方自己能确保什么',
    fallbackAbout: '从起点出发：留在原地或走一步，无论他方随后怎样都能保住的最好一级（极大极小，只论次序）。',
    party: '一方',
    level: '级',
    levelOf: (level, of) => `${of} 级中的第 ${level} 级`,
    worst: '最坏时',
    zone: (zone, best) =>
      zone === 0
        ? '没有一个状态对各方都不差于自己能确保的。'
        : `有 ${n(zone)} 个状态对各方都不差于自己能确保的（次序意义上的可能协议区）；其中 ${n(best)} 个没有被优于：`,
  },
}
