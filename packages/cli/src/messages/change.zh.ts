import type { ChangeMessages } from './change.en.ts'

/** `anchorage change` 的中文用语。 */
export const changeZh: ChangeMessages = {
  heading: {
    holds: (wanted, concept) => `要使“${wanted}”稳得住，需要改变什么（${concept}）`,
    prevented: (wanted, concept) => `要使“${wanted}”稳不住，需要改变什么（${concept}）`,
  },
  nothing: {
    holds: (count, all, state) =>
      all === 1
        ? '什么也不用改：照现在的情形，它就稳得住。'
        : `什么也不用改：照现在的情形，它在 ${all} 个状态中的 ${count} 个里稳得住；例如：${state}。`,
    prevented: () => '什么也不用改：照现在的情形，没有这样的状态对各方都稳定。',
  },
  fewest: (edits) => (edits === 1 ? '最少只需改一方的优先次序一处。' : `优先次序最少共需改 ${edits} 处。`),
  none: {
    'each-party': (edits) => `每一方的优先次序各改至多 ${edits} 处，都做不到。`,
    'all-together': (edits) => `各方的优先次序合计改至多 ${edits} 处，都做不到。`,
  },
  noLists: '没有一方的优先次序可以修改：它们的偏好是排序、权重或表格。',
  anyOf: (party, count) => (count === 1 ? `${party}：` : `${party}，以下任选其一：`),
  and: (party, count) => (count === 1 ? `同时${party}：` : `同时${party}，以下任选其一：`),
  result: (state) => `这样，稳得住的是：${state}。`,
  results: (least, most, all, state) =>
    `这样，它在 ${all} 个状态中的 ${least === most ? most : `${least} 至 ${most}`} 个里稳得住${
      least === most ? '' : '，视改法而定'
    }；例如：${state}。`,
  more: (count) => `另有 ${count} 种改法；--format json 列出全部`,
  moreWays: (count) => `另有 ${count} 种组合没有列出；--format json 列出全部。`,
  placeSeparator: '、',
  editSeparator: '；再',
  listSeparator: '、',
  places: (ranges) => (/^\d+$/.test(ranges) ? `第 ${ranges} 位` : `第 ${ranges} 位中的任一位`),
  otherPlaces: (count) => `（换个位置还有 ${count} 种）`,
  edits: {
    move: (statement, from, to) => `把“${statement}”从第 ${from} 位移到${to}`,
    drop: (statement, from) => `去掉第 ${from} 位的“${statement}”`,
    negate: (statement, from) => `第 ${from} 位改为“${statement}”的反面`,
    add: (statements, to) => `在${to}加上${statements.map((statement) => `“${statement}”`).join('或')}`,
  },
  support: { attested: '有言为证', inferred: '推断', assumed: '假定' },
  supported: (words, support) => `${words}（${support}）`,
  rankings: (lists, rankings) => `以上共 ${lists} 种不同的次序；对全部状态排法相同的只算一次，则为 ${rankings} 种。`,
  looked: {
    'each-party': (edits, lists, parties) =>
      `搜索范围：每一方的优先次序各改至多 ${edits} 处，共 ${lists} 种次序（${parties}）。`,
    'all-together': (edits, combinations, solved) =>
      `搜索范围：各方合计改至多 ${edits} 处的所有改法，共 ${combinations} 种${
        solved === '0' ? '' : `；其中 ${solved} 种需要求解，其余由上下界判定`
      }。`,
  },
  cut: (solved, edits) =>
    `求解 ${solved} 种改法后停止（--limit）：只有改至多 ${edits} 处的改法全部看过，可能还有别的答案。`,
  partyCount: (party, count) => `${party} ${count}`,
  untouched: (parties) => `优先次序保持不变的：${parties}。`,
  distance: '各方离它有多远',
  nearest: (state, count) => (count === 1 ? '' : `${count} 个状态中最近的一个：“${state}”。`),
  aboutEdits: '改动：这一方自己的优先次序要改几处，它才会留在这里。',
  aboutClasses: '等级：其他一切不变，这一个状态在它的排序中要上升几级，它才会留在这里。',
  party: '一方',
  editsHead: '改动',
  rises: '等级',
  risesOf: (rises, classes) => (rises === 0 ? '会留下' : `${classes} 级中的 ${rises} 级`),
  moreThan: (edits) => `多于 ${edits}`,
  fixed: '不可改',
  single: '第三方可以改变什么',
  aboutSingle: {
    holds: '下列每一项，单独就能使它稳得住。先列需要较少的方同意的，再列所放弃的判断依据较弱的。',
    prevented: '下列每一项，单独就能使它稳不住。先列需要较少的方同意的，再列所放弃的判断依据较弱的。',
  },
  noSingle: (tried) => `${tried} 项单独的改变，没有一项做得到。`,
  undecided: (count) => `有 ${count} 项无法判断：改后没有可行状态，或者排序漏掉了因此变得可行的状态。`,
  endsStatusQuo: '* 连现状也一并排除：须先离开现状。',
  change: '改变',
  agrees: '须同意者',
  givesUp: '放弃的判断',
  nobody: '无',
  nothingGivenUp: '–',
  preferences: (party, count) => `${party}改变优先次序：${count} 种改法，见上`,
  commit: (option, id, party = '') => `${party}承诺采取“${option}”（${id}）`,
  ruleOut: (option, id, party = '') => `${party}承诺不采取“${option}”（${id}）`,
  reversibility: {
    both: (option, id) => `“${option}”（${id}）采取后可以放弃，放弃后可以再采取`,
    forward: (option, id) => `“${option}”（${id}）一旦采取便不能放弃`,
    back: (option, id) => `“${option}”（${id}）一旦放弃便不能再采取`,
  },
  dropConstraint: (constraint) => `约束“${constraint}”不再成立`,
  dropWindow: (formula) => `“${formula}”并非暂不可能`,
  agreements: '两方可以约定什么',
  aboutAgreements: {
    holds:
      '下列每一项约定，有了约束力，单独就能使它稳得住。约定也拿走了一些移动：稳得住，可能只是因为有一方再也离不开。',
    prevented: '下列每一项约定，有了约束力，单独就能使它稳不住。',
  },
  noAgreement: (tried) => `就两方各一个选项作约定，${tried} 项中没有一项单独做得到。`,
  agreement: '约定',
  optionOf: (option, id) => `“${option}”（${id}）`,
  agreementKinds: {
    requires: (first, second) => `有${second}才有${first}`,
    'not-both': (first, second) => `${first}与${second}不并存`,
    'one-of': (first, second) => `${first}与${second}至少居其一`,
  },
  pairs: '两项改变合起来',
  aboutPairs: {
    holds: '没有一项单独的改变做得到。下列每一对合起来能使它稳得住。',
    prevented: '没有一项单独的改变做得到。下列每一对合起来能使它稳不住。',
  },
  noPair: '没有一项单独的改变做得到，任何两项合起来也不行。',
  pairsTried: (rules, mixed) => `看过的：${rules} 对规则的改变；${mixed} 项规则的改变，各与优先次序的每一处改动相配。`,
  pairsCut: '因 --limit 而中止：没有看完所有的对，可能还有别的。',
  together: '；并且',
  besides: (party, edit, others) => `${party}：${edit}${others > 0 ? `（另有 ${others} 种改法）` : ''}`,
  moreSingle: (count) => `另有 ${count} 项没有列出；--format json 列出全部。`,
  progress: (share, done) => `${'█'.repeat(Math.floor(share * 20)).padEnd(20, '░')} ${done}`,
  warning: (most, minutes) =>
    `最多有 ${most} 种改法要看，至多约需 ${minutes} 分钟。用 --edits、--party、--limit 可以减少；按 Ctrl-C 结束。`,
  errors: {
    'bad-edits': (p) => `“${p.given}”不是改动的处数。应为 0 到 4 的整数。`,
    'too-large-to-change': (p) => `${p.states} 个状态太多，无法寻找改变；上限是 ${p.limit}。请排除或合并一些状态。`,
  },
}
