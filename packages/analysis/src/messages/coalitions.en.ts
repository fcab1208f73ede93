/** The words of reasons for coalitions in English. */
export const coalitionsEn = {
  names: (list: readonly string[]): string =>
    list.length < 2 ? list.join() : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`,
  noImprovement: (parties: string, reading: 'strict' | 'pareto'): string =>
    reading === 'strict'
      ? `${parties} stay: they reach nothing together that each of them prefers.`
      : `${parties} stay: they reach nothing together that is better for some of them and worse for none.`,
  stays: (parties: string, count: number): string =>
    count === 1
      ? `${parties} stay: the one state that they could gain by has an answer.`
      : `${parties} stay: each of the ${count} states that they could gain by has an answer.`,
  /** States that have no name are left to the way that leads there. */
  answered: (to: string | undefined, way: string, answer: string): string =>
    `Against ${to === undefined ? way : `“${to}” (${way})`}, this answer is open: ${answer}.`,
  ends: (end: string | undefined, against: string): string =>
    end === undefined
      ? `That leaves ${against} no better off than before.`
      : `It ends in “${end}”, which leaves ${against} no better off than before.`,
  noEscape: 'From there they reach nothing better together.',
  act: (parties: string, path: string): string => `${parties} improve (${path})`,
  actSeparator: ', then ',
  leaves: (parties: string, to: string | undefined, way: string): string =>
    `${parties} leave${to === undefined ? '' : ` for “${to}”`} (${way}): that is better for them`,
  freely: ', and CNash does not ask what the others would do.',
  unanswered: ', and no answer of the others spoils it.',
  nobodyLeft: ', and nobody is left to answer.',
  more: (count: number): string => `And ${count} more, each with an answer.`,
}
