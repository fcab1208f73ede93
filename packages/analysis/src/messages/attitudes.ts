/** What a step or an end means to those a party is not neutral to, and the party's name among them. */
export interface Effects {
  readonly better: readonly string[]
  readonly same: readonly string[]
  readonly worse: readonly string[]
}

/** The parties that a party is positive, negative and neutral to. */
export interface Feelings {
  readonly positive: readonly string[]
  readonly negative: readonly string[]
  readonly neutral: readonly string[]
}

/** The words of attitudes, in both languages. A move is called for if the party's attitudes hold its end no worse. */
export const attitudes = {
  en: {
    concepts: {
      rnash: { name: 'RNash', about: 'nothing that a party can do is called for by its attitudes' },
      rgmr: {
        name: 'RGMR',
        about: 'every move that is called for can be answered so that its mover wishes it had stayed',
      },
      rsmr: { name: 'RSMR', about: 'as RGMR, and from the answer it can get to nothing as good as where it was' },
      rseq: { name: 'RSEQ', about: 'as RGMR, by moves that the attitudes of those who answer call for' },
    },
    labels: {
      rnash: 'staying needs no reason, under negative attitudes either (inferred)',
      rsmr: 'no way out to anything that is held no worse, the old state included (inferred)',
    },
    itself: 'itself',
    names: (list: readonly string[]): string =>
      list.length < 2 ? list.join() : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`,
    line: (party: string, { positive, negative, neutral }: Feelings): string =>
      `${party}: ${[
        ...(positive.length > 0 ? [`positive to ${attitudes.en.names(positive)}`] : []),
        ...(negative.length > 0 ? [`negative to ${attitudes.en.names(negative)}`] : []),
        ...(neutral.length > 0 ? [`neutral to ${attitudes.en.names(neutral)}`] : []),
      ].join('; ')}`,
    effects: ({ better, same, worse }: Effects): string => {
      const parts = [
        ...(better.length > 0 ? [`better for ${attitudes.en.names(better)}`] : []),
        ...(same.length > 0 ? [`the same for ${attitudes.en.names(same)}`] : []),
        ...(worse.length > 0 ? [`worse for ${attitudes.en.names(worse)}`] : []),
      ]
      return parts.length > 0 ? parts.join(', ') : 'nobody counts for it'
    },
    noMove: (party: string): string => `${party} stays: its attitudes call for nothing that it can do.`,
    stays: (party: string, count: number): string =>
      count === 1
        ? `${party} stays: the one step that its attitudes call for has an answer.`
        : `${party} stays: each of the ${count} steps that its attitudes call for has an answer.`,
    answered: (move: string, effects: string, answer: string, regret: string): string =>
      `If it leaves by ${move} (${effects}), this answer is open: ${answer}. Then it wishes it had stayed (${regret}).`,
    noEscape: ' From there it can get to nothing as good as where it was.',
    leaves: (party: string, move: string, effects: string): string =>
      `${party} leaves by ${move}: its attitudes call for that (${effects})`,
    leavesFreely: ', and RNash does not ask what the others would do.',
    leavesUnanswered: ', and no answer makes it wish it had stayed.',
    leavesEscaping: (answer: string): string =>
      `, and from every answer that makes it wish it had stayed (${answer}) it can get to something as good as where it was.`,
  },
  zh: {
    concepts: {
      rnash: { name: 'RNash', about: '任何一方能走的步，没有一步是它的态度要它走的' },
      rgmr: { name: 'RGMR', about: '态度要它走的每一步，都可能受到让它后悔离开的反制' },
      rsmr: { name: 'RSMR', about: '同 RGMR，而且受到反制之后再也到不了与原来一样好的状态' },
      rseq: { name: 'RSEQ', about: '同 RGMR，而且反制的每一步都是行动者的态度要它走的' },
    },
    labels: {
      rnash: '留在原处不需要理由，态度为消极时也一样（推断）',
      rsmr: '凡不比原来差的状态都算出路，原状态也算（推断）',
    },
    itself: '自己',
    names: (list: readonly string[]): string => list.join('、'),
    line: (party: string, { positive, negative, neutral }: Feelings): string =>
      `${party}：${[
        ...(positive.length > 0 ? [`对${positive.join('、')}积极`] : []),
        ...(negative.length > 0 ? [`对${negative.join('、')}消极`] : []),
        ...(neutral.length > 0 ? [`对${neutral.join('、')}中立`] : []),
      ].join('；')}`,
    effects: ({ better, same, worse }: Effects): string => {
      const parts = [
        ...(better.length > 0 ? [`对${better.join('、')}更好`] : []),
        ...(same.length > 0 ? [`对${same.join('、')}一样`] : []),
        ...(worse.length > 0 ? [`对${worse.join('、')}更差`] : []),
      ]
      return parts.length > 0 ? parts.join('，') : '谁的得失它都不计较'
    },
    noMove: (party: string): string => `${party}不动：它能走的步，没有一步是它的态度要它走的。`,
    stays: (party: string, count: number): string =>
      count === 1
        ? `${party}不动：它的态度要它走的唯一一步会受到反制。`
        : `${party}不动：它的态度要它走的 ${count} 步，每一步都会受到反制。`,
    answered: (move: string, effects: string, answer: string, regret: string): string =>
      `如果它${move}（${effects}），可能的反制是：${answer}。那时它会后悔离开（${regret}）。`,
    noEscape: '到那时它再也到不了与原来一样好的状态。',
    leaves: (party: string, move: string, effects: string): string =>
      `${party}会${move}：它的态度要它这样做（${effects}）`,
    leavesFreely: '；RNash 不考虑他方的反应。',
    leavesUnanswered: '，而且没有哪种反制会让它后悔离开。',
    leavesEscaping: (answer: string): string =>
      `，而让它后悔离开的每一种反制（${answer}）之后，它都能再到与原来一样好的状态。`,
  },
}
