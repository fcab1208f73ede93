import { coalitionsEn } from './coalitions.en.ts'
import { inverseEn } from './inverse.en.ts'
import { judgementsEn } from './judgements.en.ts'
import { preferences } from './preferences.ts'

/** Every sentence of the analysis in English. Parameters are finished words: names of parties, states and moves. */
export const en = {
  concepts: {
    nash: { name: 'Nash', about: 'no party can improve on its own' },
    gmr: { name: 'GMR', about: 'every improvement can be answered by something the others could do' },
    smr: { name: 'SMR', about: 'every improvement can be answered, and the party cannot get out of the answer again' },
    seq: {
      name: 'SEQ',
      about: 'every improvement is answered by moves that are themselves improvements for those who make them',
    },
    symseq: { name: 'SymSEQ', about: 'as SEQ, and the party cannot get out of the answer again' },
    sim: { name: 'SIM', about: 'every improvement is spoilt by improvements that others make at the same time' },
    seqsim: { name: 'SEQ or SIM', about: 'every improvement is answered in sequence or spoilt at the same time' },
  },
  graded: {
    tempting: (share: string): string => `better for it with a probability of ${share} %`,
    ending: (share: string): string => `That leaves it better off than before with a probability of ${share} %.`,
  },
  fuzzy: {
    nash: { name: 'FR', about: 'no party is sure enough to improve on its own' },
    gmr: { name: 'FGMR', about: 'every move a party is sure enough of can be answered so that it no longer is' },
    smr: { name: 'FSMR', about: 'as FGMR, and the party cannot get out of the answer again' },
    seq: { name: 'FSEQ', about: 'as FGMR, by moves that those who make them are sure enough of' },
  },
  probabilistic: {
    nash: { name: 'p-Nash', about: 'nothing that a party can move to is likely enough to be better for it' },
    gmr: {
      name: 'p-GMR',
      about: 'every such move can be answered by something that is likely enough not to be better',
    },
    smr: { name: 'p-SMR', about: 'as p-GMR, and so is everything the party can then move on to' },
    seq: { name: 'p-SEQ', about: 'as p-GMR, by moves that are likely enough to be better for those who make them' },
  },
  probabilisticLabel: 'P > 1 − α tempts, P of no improvement ≥ β deters, steps with P > γ; papers differ in strictness',
  notApplicable: {
    'needs-option-form': 'needs a model in options; this one is given as a graph',
    'merged-states': 'has no meaning where states are merged',
    'shared-options': 'has no meaning where two parties can change the same option',
    'too-much-work': 'too many joint moves to look at',
    'too-many-states': 'compares states pair by pair, and there are too many of them',
  },
  preferences: preferences.en,
  nothingTaken: 'nothing is done',
  stateNumber: (id: string): string => `state ${id}`,
  quoted: (name: string): string => `“${name}”`,
  partyTakes: (party: string, options: string): string => `${party}: ${options}`,
  taking: (options: string): string => `taking ${options}`,
  dropping: (options: string): string => `dropping ${options}`,
  makingTake: (party: string, options: string): string => `making ${party} take ${options}`,
  makingDrop: (party: string, options: string): string => `making ${party} drop ${options}`,
  movingTo: (state: string): string => `moving to ${state}`,
  both: (first: string, second: string): string => `${first} and ${second}`,
  listSeparator: ', ',
  groupSeparator: '; ',
  stepSeparator: ', then ',
  step: (party: string, move: string): string => `${party} by ${move}`,
  coalitions: coalitionsEn,
  noImprovementStep: ' (no gain for it)',
  noImprovement: (party: string): string => `${party} stays: nothing it can do is better for it.`,
  stays: (party: string, count: number): string =>
    count === 1
      ? `${party} stays: the one step that would be better for it has an answer.`
      : `${party} stays: each of the ${count} steps that would be better for it has an answer.`,
  answered: (move: string, answer: string, sanction: 'worse' | 'same'): string =>
    `If it leaves by ${move}, this answer is open: ${answer}. That leaves it ${sanction === 'worse' ? 'worse off than before' : 'no better off than before'}.`,
  answeredAtOnce: (move: string, answer: string, sanction: 'worse' | 'same'): string =>
    `If it leaves by ${move} while others move at the same time (${answer}), it ends ${sanction === 'worse' ? 'worse off than before' : 'no better off than before'}.`,
  noEscape: 'From there it cannot get back to anything better.',
  leaves: (party: string, move: string): string => `${party} leaves by ${move}: that is better for it`,
  leavesFreely: ', and Nash does not ask what the others would do.',
  leavesUnanswered: ', and nobody can answer it.',
  leavesAnsweredInVain: (answer: string): string =>
    `, and the worst answer open to the others (${answer}) still leaves it better off.`,
  leavesEscaping: (answer: string): string =>
    `, and from every answer that hurts it (${answer}) it can get back to something better.`,
  more: (count: number): string => `And ${count} more.`,
  inverse: inverseEn,
  judgements: judgementsEn,
}

/** The shape of a message catalogue. */
export type Messages = typeof en
