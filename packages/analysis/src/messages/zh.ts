import { coalitionsZh } from './coalitions.zh.ts'
import type { Messages } from './en.ts'
import { inverseZh } from './inverse.zh.ts'
import { judgementsZh } from './judgements.zh.ts'
import { preferences } from './preferences.ts'

/** 分析部分的全部中文句子。 */
export const zh: Messages = {
  concepts: {
    nash: { name: 'Nash', about: '任何一方单独行动都得不到改善' },
    gmr: { name: 'GMR', about: '每一步改良，其他各方都有办法反制' },
    smr: { name: 'SMR', about: '每一步改良都会受到反制，而且之后无法再脱身' },
    seq: { name: 'SEQ', about: '每一步改良都会受到反制，且反制的每一步对行动者自身也是改良' },
    symseq: { name: 'SymSEQ', about: '同 SEQ，而且之后无法再脱身' },
    sim: { name: 'SIM', about: '每一步改良都会因他方同时采取的改良而落空' },
    seqsim: { name: 'SEQ 或 SIM', about: '每一步改良要么被先后反制，要么因同时行动而落空' },
  },
  graded: {
    tempting: (share: string): string => `对它更好的概率为 ${share}%`,
    ending: (share: string): string => `结果它的处境比原来更好的概率为 ${share}%。`,
  },
  fuzzy: {
    nash: { name: 'FR', about: '没有一方有足够把握靠自己改善' },
    gmr: { name: 'FGMR', about: '一方有足够把握的每一步，都能被回应到不再有把握' },
    smr: { name: 'FSMR', about: '同 FGMR，而且该方无法再摆脱那个回应' },
    seq: { name: 'FSEQ', about: '同 FGMR，而且回应的每一步，走这一步的一方都有足够把握' },
  },
  probabilistic: {
    nash: { name: 'p-Nash', about: '一方能走到的状态，没有一个足够可能对它更好' },
    gmr: { name: 'p-GMR', about: '每一个这样的变动，都有足够可能不更好的回应' },
    smr: { name: 'p-SMR', about: '同 p-GMR，而且该方此后能走到的也都是如此' },
    seq: { name: 'p-SEQ', about: '同 p-GMR，而且回应的每一步都足够可能对走这一步的一方更好' },
  },
  probabilisticLabel: 'P > 1 − α 算诱因，不更好的概率 ≥ β 算威慑，步骤要求 P > γ；各文献对严格与否说法不一',
  notApplicable: {
    'needs-option-form': '需要以选项表示的模型；本模型是以图给出的',
    'merged-states': '含有合并状态时没有意义',
    'shared-options': '两方能改变同一个选项时没有意义',
    'too-much-work': '需要查看的联合行动太多',
    'too-many-states': '需要逐对比较状态，而状态太多',
  },
  preferences: preferences.zh,
  nothingTaken: '各方均无行动',
  stateNumber: (id) => `状态 ${id}`,
  quoted: (name) => `“${name}”`,
  partyTakes: (party, options) => `${party}：${options}`,
  taking: (options) => `采取${options}`,
  dropping: (options) => `放弃${options}`,
  makingTake: (party, options) => `使${party}采取${options}`,
  makingDrop: (party, options) => `使${party}放弃${options}`,
  movingTo: (state) => `转到${state}`,
  both: (first, second) => `${first}并${second}`,
  listSeparator: '、',
  groupSeparator: '；',
  stepSeparator: '，随后',
  step: (party, move) => `${party}${move}`,
  coalitions: coalitionsZh,
  noImprovementStep: '（对它没有好处）',
  noImprovement: (party) => `${party}不动：它能走的任何一步对自己都没有好处。`,
  stays: (party, count) =>
    count === 1
      ? `${party}不动：唯一对它更好的一步会受到反制。`
      : `${party}不动：对它更好的 ${count} 步，每一步都会受到反制。`,
  answered: (move, answer, sanction) =>
    `如果它${move}，可能的反制是：${answer}。结果它的处境${sanction === 'worse' ? '比原来更差' : '不比原来更好'}。`,
  answeredAtOnce: (move, answer, sanction) =>
    `如果它${move}，而他方同时行动（${answer}），结果它的处境${sanction === 'worse' ? '比原来更差' : '不比原来更好'}。`,
  noEscape: '到那时它也无法再回到更好的处境。',
  leaves: (party, move) => `${party}会${move}：这对它更好`,
  leavesFreely: '；在 Nash 概念下不考虑他方的反应。',
  leavesUnanswered: '，而且没有谁能够反制。',
  leavesAnsweredInVain: (answer) => `，即使他方作出最不利的反制（${answer}），它的处境仍比原来好。`,
  leavesEscaping: (answer) => `，而对它不利的每一种反制（${answer}），它都能再回到更好的处境。`,
  more: (count) => `另有 ${count} 步，从略。`,
  inverse: inverseZh,
  judgements: judgementsZh,
}
