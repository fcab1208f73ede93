import type { ExpertsMessages } from './experts.en.ts'

/** Words of `anchorage experts` in Chinese. */
export const expertsZh: ExpertsMessages = {
  about: '把来源中各家的预期与模型对照，日后再与实际发生的事对照',
  options: {
    concept: '计数所依的稳定性概念：nash、gmr、smr、seq、symseq，或某个命题写明的概念',
    samples: '并说明在案例的这么多个变体中有多少个与模型一致',
    vary: 'attested：有言为证的判断也变化',
    record: '把今天的答案存入案例旁的 forecasts.jsonl；须同时写 --on',
    on: '存档的日期（YYYY-MM-DD）',
    format: 'table、json、md 或 csv',
  },
  heading: '各家预期什么，模型怎么说',
  nothing: '案例没有列出预期。来源中各家所料想的事，写在“outlooks:”下面。',
  expectation: '预期',
  group: (who, sources) => (sources === '' ? who : `${who}（${sources}）`),
  person: (who, affiliation) => (affiliation === '' ? who : `${who}，${affiliation}`),
  listSeparator: '、',
  marks: { agrees: '+', disagrees: '−', partly: '±', unknown: '?' },
  notAsked: '·',
  vacuous: '*',
  withShare: (mark, percent) => `${mark} ${percent}`,
  legend: '+ 模型一致，− 不一致，± 部分一致，? 说不出，· 无法提问；+* 表示因为没有均衡属于命题所说的那一类而一致。',
  legendSamples: (samples, seed, widest) =>
    `百分数：在案例的 ${samples} 个变体（种子 ${seed}）中有多少个与模型一致。各数的误差在 ${widest} 个百分点以内（95 %）。`,
  varied: (count) =>
    count === 0
      ? '这个案例没有会变化的判断，所有变体都一样。'
      : `有 ${count} 项判断会变化：不是有言为证的，或写明“varies:”的。文件没有另写时，它们有这么大的可能并非如此：`,
  chances: (confidence, move, drop, flip, rule) =>
    `${confidence}：优先项移位 ${move}，去掉 ${drop}，取反面 ${flip}；规则不成立 ${rule}`,
  support: { attested: '有言为证', inferred: '推断', assumed: '假定' },
  undecided: (id, count) => `${id}：在 ${count} 个变体中，这个问题没有答案。`,
  inWords: '用文字说',
  claim: (id, text, claim) => `${id}：${text}［${claim}］`,
  notModelled: (id, text, why) => `${id}：${text}［无法提问：${why}］`,
  unknown: {
    'no-status-quo': '命题说的是可达的结局，而案例在这一天没有现状',
    'no-state': '命题比较几个状态，其中有的在这一天不可行',
  },
  cannotTell: (id, why) => `${id}：模型说不出，因为${why}。`,
  counts: (concept) => `模型有多少次一致（${concept}）`,
  who: '谁',
  source: '来源',
  verdicts: { agrees: '一致', disagrees: '不一致', partly: '部分一致', open: '未问' },
  bySource: '按来源',
  noSource: '（没有引文）',
  countsNote:
    '一致与否，说的是命题能不能由模型推出。它不能用来衡量专家：有些命题之所以推得出，正是因为模型就是照这位专家的话写的。',
  happened: '后来发生了什么，模型当时怎么说',
  noneHappened: (open) =>
    `${open} 条预期都还没有人写入结果。知道以后，请在该条预期的“resolution:”下面写“outcome:”和“known:”。`,
  outcomes: { true: '发生了', false: '没有发生', partly: '部分发生' },
  noted: (note) => (/[。！？….!?]$/u.test(note) ? note : `${note}。`),
  became: (id, who, outcome, known) => `${id}（${who}）：${outcome}，${known} 得知。`,
  said: (on, version, asOf, answers) =>
    `模型在 ${on} 按案例的版本 ${version}${asOf === undefined ? '' : `、截至 ${asOf} `}说：${answers}。`,
  saidNothing: '事先没有存档。',
  saidTooLate: (count) => `事先没有存档；有 ${count} 个答案是得知当天或以后才存的，不算数。`,
  saidOtherClaim: (count) => `事先存档的（${count} 个）回答的是另一种措辞的命题，不算数。`,
  underAll: (verdict) => `按各种概念都${verdict}`,
  under: (concepts, verdict) => `按 ${concepts} ${verdict}`,
  saying: { agrees: '一致', disagrees: '不一致', partly: '部分一致', unknown: '说不出' },
  clauseSeparator: '；',
  shareSaid: '概念后面的百分数，说的是在当时抽样的变体中有多少与模型一致。',
  conceptShare: (concept, percent) => `${concept} ${percent}`,
  onRecord: (count, versions, first, last) =>
    `存档：案例 ${versions} 个版本的 ${count} 个答案，${first === last ? first : `${first} 至 ${last}`}。`,
  version: (version) => `案例的这个版本是 ${version}。`,
  score: '目前谁对谁错',
  scoreHead: { right: '对', wrong: '错', partly: '部分', open: '未定' },
  model: '模型，按事先的存档',
  modelUnder: (concept) => `按 ${concept}`,
  uncounted: '不计',
  brier: 'Brier',
  brierOf: (mean, count) => `${mean}（${count}）`,
  brierNote:
    'Brier：存档的比例与实际结果之差的平方的平均数，括号内是条数；0 为全中，总说 50 % 得 0.25。这个比例说的是判断存疑时答案有多经得住，不是谁给出的概率。',
  smallNumbers: (resolved) =>
    resolved < 30
      ? `已有结果的预期有 ${resolved} 条。这太少，分不出是判断准还是碰巧；而且几条可能取决于同一件事。`
      : `已有结果的预期有 ${resolved} 条。几条可能取决于同一件事，所以分量不及条数。`,
  recorded: (count, path, version) =>
    count === 0
      ? `没有新内容：这些答案已在 ${path} 中（案例 ${version}）。`
      : `已把 ${count} 个答案存入 ${path}（案例 ${version}）。`,
  nothingToRecord: '没有可存档的命题。',
  errors: {
    'experts-need-case': (p) => `${p.path}：表格没有预期，请给出一个案例。`,
    'record-needs-day': () => '--record 需要存档的日期：--on YYYY-MM-DD。',
    'day-needs-record': () => '--on 说的是存档的日期，须与 --record 同用。',
    'record-main-readings': () => '存档的是按案例各主读法的答案；请去掉 --reading。',
    'record-busy': (p) => `${p.path}：有别的进程正在存档。如果并没有（上次运行被终止），请删除这个文件再试。`,
    'bad-record': (p) => `${p.path} 第 ${p.line} 行：这不是预测存档的一行。请改正或删除；没有作任何改动。`,
    'needs-samples': (p) => `${p.given} 须与 --samples 同用，例如 --samples 10000。`,
  },
}
