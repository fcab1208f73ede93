import type { JudgementMessages } from './judgements.en.ts'

/** 可能变样的判断、能说明问题的消息、各方读法的中文用语。 */
export const judgementsZh: JudgementMessages = {
  priority: (party, place, statement) => `${party} ${place}：${statement}`,
  swap: (party, first, second) => `${party}：“${first}”与“${second}”互换`,
  window: (formula) => `“${formula}”暂不可能`,
  irreversible: (option) => `“${option}”不能撤销`,
  leaveOut: (party, statement) => `${party}：去掉“${statement}”`,
  swapClasses: (party, first) => `${party}：排序的第 ${first} 级与第 ${first + 1} 级互换`,
  rule: {
    'drop-constraint': (words) => `约束“${words}”不成立`,
    'drop-window': (words) => `“${words}”并非暂不可能`,
    reversibility: (words) => `“${words}”其实可以撤销`,
  },
  wanted: (formula) => `稳得住的结局中有符合“${formula}”的`,
  ifKnown: {
    drop: (party, statement) => `${party}并不在意“${statement}”`,
    flip: (party, statement) => `${party}想要的与“${statement}”正相反`,
    higher: (party, statement, place) =>
      place === 2 ? `${party}把“${statement}”放在首位` : `${party}把“${statement}”放在第 ${place} 位之前`,
    lower: (party, statement, place) => `${party}把“${statement}”放在第 ${place} 位之后`,
    rule: {
      'drop-constraint': (words) => `“${words}”并非必然`,
      'drop-window': (words) => `“${words}”并非暂不可能`,
      reversibility: (words) => `“${words}”其实可以撤销`,
    },
    holds: {
      'drop-constraint': (words) => `“${words}”当天其实成立`,
      'drop-window': (words) => `“${words}”当天其实暂不可能`,
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
  missingOf: {
    inferred: (party, rests) => `${party}自己的表态；目前依据的是 ${rests}`,
    assumed: (party) => `任何依据；没有人说过。${party}表个态就能弄清`,
    assumedFrom: (party, rests) => `${party}的表态；没有人说过，只有 ${rests}让人这样想`,
    attested: (party) => `能印证${party}公开说法的行动`,
    rule: (rests) => `这样说的来源；目前依据的是 ${rests}`,
    ruleAssumed: '这样说的来源；还没有',
    dates: (rests) => `它开始或结束的确切日期；目前依据的是 ${rests}`,
  },
  evidence: (id, kind, by) => `${id}（${kind}${by === '' ? '' : `，${by}`}）`,
  kinds: { statement: '表态', report: '报道', judgement: '评判' },
  reporter: '报道者',
  restSeparator: '、',
  noEvidence: '没有依据',
  moreEvidence: (count) => `另外 ${count} 项`,
  expertUnnamed: '报道者',
  mainReading: '主读法',
}
