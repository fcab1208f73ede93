import type { ReadingsMessages } from './readings.en.ts'

/** Words of `anchorage readings` in Chinese. */
export const readingsZh: ReadingsMessages = {
  about: '在全部、部分还是没有一种对立读法之下哪些结局稳得住，哪些依据能区分这些读法',
  options: {
    concept: '稳定性概念：nash、gmr、smr、seq、symseq、sim、seqsim',
    party: '只让这一方的读法变化，可以重复（默认：每个有对立读法的一方）',
    outcome: '跟踪这个状态，或使这个公式成立的状态，可以重复（默认：案例的各术语）',
    limit: '最多求解多少种组合（默认 10,000）',
    format: 'table、json、md 或 csv',
  },
  alone: '逐一换上每种读法',
  aboutAlone: (concept, { isReached }) =>
    `一方按这种读法、其余各方按主读法时 ${concept} 下的均衡数。结局一栏：有 = 有均衡具备它；${
      isReached ? '可达 = 从现状靠改良就能走到这样的均衡；' : ''
    }– = 没有均衡具备它。`,
  reading: '读法',
  allMain: '各方都按主读法',
  support: { attested: '有言为证', inferred: '推断', assumed: '假定' },
  equilibria: '均衡',
  holds: '有',
  reached: '可达',
  fails: '–',
  alike: (party, reading, as) => `${party}：在这一天，“${reading}”对所有状态的排序与${as}相同，换用它没有差别。`,
  theMain: '主读法',
  byMain: '主读法',
  asNamed: (reading) => `“${reading}”`,
  combinations: (count) => `全部 ${count} 种组合`,
  aboutCombinations: ({ isReached }) =>
    `每个结局在其中多少种之下稳得住（有均衡具备它）${
      isReached ? '、多少种之下可达（从现状靠改良就能走到这样的均衡）' : ''
    }。各方一栏：在其余各方读法的多少种组合里，由这一方的读法决定有无。`,
  outcome: '结局',
  holdsIn: '稳得住',
  reachedIn: '可达',
  decides: (changed, contexts) => (changed === 0 ? '–' : `${changed} / ${contexts}`),
  everything: '均衡的全体',
  patterns: '稳得住的是什么，在多少种组合下',
  noEquilibrium: '没有一种组合有均衡。',
  legend: (all, { isReached }) =>
    `Y 采取，N 不采取，- 皆可。末行：结局在 ${all} 种组合的多少种下稳得住${
      isReached ? '，在多少种下从现状靠改良就能走到' : ''
    }。`,
  moreOutcomes: (count) => `另有 ${count} 个结局未列出；--format json 全部列出。`,
  needs: '各结局需要什么',
  always: (outcome) => `${outcome}：在每种组合下都稳得住。`,
  never: (outcome) => `${outcome}：在任何组合下都稳不住。`,
  open: (outcome) => `${outcome}：`,
  onlyIf: (outcome, conditions, { isExact }) =>
    `${outcome}：只有${conditions}时才稳得住；${isExact ? '这时必定如此。' : '但这时也不一定。'}`,
  sometimes: (outcome) => `${outcome}：没有哪一种读法单独排除它，也没有哪一种单独保证它，要看读法怎样组合。`,
  enough: (conditions) => `只要${conditions}就够了。`,
  readAs: (party, readings) => `${party}读作${readings.join('或')}`,
  labels: (labels) => labels.join('、'),
  and: (conditions) => conditions.join('、'),
  or: (conditions) => conditions.join('，或'),
  quoted: (text) => `“${text}”`,
  evidence: '哪些依据能区分读法',
  aboutEvidence:
    '一种读法的依据，是它自己引用的，加上这一方各读法为其中每条陈述引用的。+ 这种读法以它为依据；− 案例文件写明它不利于这种读法。一方的所有读法都引用的依据不列出：它帮不上选择。一种读法没有引用的依据，也未必与它不合。',
  passage: '依据',
  shared: (count) => `有 ${count} 条依据为它们共有，区分不了它们。`,
  nothingApart: '没有哪条依据只属于一部分读法。',
  nameWithSupport: (name, support) => `${name}（${support}）`,
  numbered: (number, reading) => `${number}：${reading}`,
  partsAt: (reading, place, main, here) => `${reading}；从第 ${place} 位起与主读法不同，这里是${here}，主读法是${main}`,
  nothing: '（空）',
  forOutcome: '哪些依据关系到结局',
  aboutForOutcome: '有利：只被结局能稳住的读法引用，或只不利于排除它的读法。不利：反过来。',
  bears: (outcome, party, speaksFor, speaksAgainst) =>
    `${outcome}，${party}：有利：${speaksFor}；不利：${speaksAgainst}`,
  none: '无',
  listSeparator: '、',
  errors: {
    'readings-need-case': (p) => `${p.path}：表格没有读法，请给出一个案例。对立的次序写在一方的“readings:”下面。`,
    'no-rival-readings': () =>
      '这个案例没有哪一方有对立读法。请写在一方的“readings:”下面，每种都是一份完整的次序，并附依据。',
    'no-rival-readings-of': (p) => `${p.parties}：没有对立读法。有对立读法的是：${p.known}。`,
    'too-many-combinations': (p) =>
      `各种读法共有 ${p.count} 种组合，上限是 ${p.limit}。请用 --party 指明让哪些方的读法变化${p.raise === 'yes' ? '，或用 --limit 提高上限' : ''}。`,
  },
}
