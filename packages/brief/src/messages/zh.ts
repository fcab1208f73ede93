import type { BriefMessages } from './en.ts'

const count = (value: number): string => value.toLocaleString('zh')

/** 简报的中文文字。 */
export const zh: BriefMessages = {
  colon: '：',
  listSeparator: '，',
  sentenceSeparator: '',
  quoted: (text) => `“${text}”`,
  titled: (title) => `《${title}》`,
  withRole: (name, role) => `${name}（${role}）`,
  dated: (who, date) => `${who}，${date}`,
  notBefore: (date) => `不早于 ${date}`,
  renderings: { paraphrase: '（随案例保存的转述）', original: '' },
  report: '报道',
  notes: '注释',
  sources: '来源',

  asOf: (date) => `截至 ${date}。`,
  background: '背景',

  answer: '什么能稳得住',
  none: (concept) => `没有状态稳得住：在${concept}下，每个状态都有一方离开它会更好。`,
  notApplicable: (concept, why) => `${concept}在这里没有答案：${why}。`,
  noStart: (outcomes) => `有 ${count(outcomes)} 种结局能稳得住。案例没有写明现状，因此不说如何到达。`,
  statusQuoHolds: '现状稳得住：没有一方有值得迈出的一步。',
  statusQuoFalls: '现状站不住：至少有一方有值得迈出的一步。',
  reached: (outcomes) => `从现状出发，每一步都对迈步者有利，可以到达并稳得住的结局有 ${count(outcomes)} 种：`,
  noneReached: '从现状出发，靠对迈步者有利的步骤，到不了任何别的稳得住的结局。',
  others: (outcomes) => `另有 ${count(outcomes)} 种结局能稳得住，但须有一方先作让步：`,
  unreachable: (outcomes) => `另有 ${count(outcomes)} 种结局能稳得住，但从现状根本到不了：`,
  more: (outcomes) => `另有 ${count(outcomes)} 种`,
  either: (options) => `两可：${options}`,
  nothingTaken: '什么都不做',
  stateCount: (states) => `（${count(states)} 个状态）`,
  outcomesTitle: '各种结局，逐项列出',
  outcomesCaption: 'Y：采取。N：不采取。–：两可。下方：各方与现状相比。',
  option: '选项',
  comparedWithNow: '与现状相比',
  gains: { gains: '更好', loses: '更差', same: '不变', mixed: '或好或差' },
  concepts: '各方看得多远',
  conceptsAbout: (concept, about) =>
    `以上结论采用${concept}：${about}。下表列出在每个概念下，对各方都稳得住的状态有多少。`,
  concept: '概念',
  equilibria: '稳得住的状态',
  reachedColumn: '其中可到达的',

  picture: '冲突可以怎样走',
  pictureText: (states, equilibria) => `状态图：画出 ${count(states)} 个状态，其中 ${count(equilibria)} 个稳得住。`,
  pictureCaption:
    '从左到右：先是现状，再是改良所到之处。每个框是一个状态，每个小方块是一个选项：填满表示采取。双线框稳得住。',

  why: '为什么',
  whyOf: (letter, words) => `${letter}：${words}`,
  statusQuo: '现状',

  robustness: '有多大把握',
  robustnessAbout: (samples, judgements, seed) =>
    `并非有言为证的判断作了变动：${count(judgements)} 项判断，${count(samples)} 个样本，种子 ${seed}。比例表示一个状态在多少样本中稳得住；区间为 95% 的 Wilson 区间。`,
  robustnessSame: (share, interval) => `在 ${share}（${interval}）的样本中，稳得住的状态与案例本身完全相同。`,
  robustnessState: '状态',
  robustnessShare: '稳得住的比例',
  robustnessInterval: '95% 区间',
  robustnessNow: '目前',
  holdsNow: '稳得住',
  notNow: '站不住',
  impossibleNow: '不可能',

  parties: '各方要什么',
  priorities: '优先事项，最重要的在前',
  ranking: '状态排序，最好的在前',
  weights: '选项权重',
  tuned: '在由此得出的排序中手工移动的状态',
  tunings: {
    above: (state, other) => `${state}：紧排在${other}之上`,
    level: (state, other) => `${state}：与${other}并列`,
    below: (state, other) => `${state}：紧排在${other}之下`,
  },
  noPreference: '没有给出偏好。',
  options: (names) => `可以做：${names}。`,
  noOptions: '没有自己的选项。',
  interestsLeftOut: (words) => `未入模型：${words}`,
  confidence: { attested: '有言为证', inferred: '推断', assumed: '假定' },
  confidenceAbout: '有言为证：这一方自己或代表它的人说过。推断：由报道得出。假定：没有人说过。',
  during: (from, until) => `（${from} – ${until}）`,
  open: '…',
  tied: ' = ',

  constraints: '什么不可能',
  never: (what) => `绝不：${what}`,
  require: (what) => `总是：${what}`,
  merge: (what) => `视为一个状态：${what}`,
  forbid: (from, to) => `不能从${from}移到${to}`,
  window: (what, from, until) => `${from} – ${until} 不在考虑之列：${what}`,
  irreversible: (party, option) => `${party}：“${option}”一旦采取便不能收回`,
  notTakenUpAgain: (party, option) => `${party}：“${option}”一旦放弃便不能再采取`,

  outlooks: '各家预期，与模型对照',
  outlooksAbout: (concept) => `按${concept}回答。模型不作预测，只说由报道得出什么。`,
  who: '谁',
  expects: '预期',
  model: '模型',
  verdicts: { agrees: '一致', disagrees: '不一致', partly: '部分一致', unknown: '无法回答' },
  vacuous: '一致，因为没有这一说法所指的状态',
  notModelled: '未入模型',

  events: '发生了什么',
  undated: '无日期',

  how: '如何得出',
  howText: (parties, options, states) =>
    `案例有 ${count(parties)} 方、${count(options)} 个选项；可行状态 ${states} 个。各方的好恶由其优先事项得出；在所用概念下，若没有一方有值得迈出的一步，状态便稳得住。其余都由此精确算出；除上面的比例（若有）之外，没有估计。`,
  provenance: (version, hash, concept) => `由 Anchorage ${version} 据 case.yaml（SHA-256 ${hash}）制成，采用${concept}`,
  provenanceSeed: (seed, samples) => `，种子 ${seed}，${count(samples)} 个样本`,
  stop: '。',

  template: {
    unknown: (name, line, known) => `第 ${line} 行：没有名为“${name}”的部分；可用的部分有 ${known}`,
  },
}
