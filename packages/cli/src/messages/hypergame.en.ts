/** The words of `anchorage hypergame` in English. */
export const hypergameWords = {
  views: 'How each party sees it',
  aboutLevel: {
    0: 'Level 0: nobody misperceives anything.',
    1: 'Level 1: each party has a game of its own, and takes everybody to see the same.',
    2: 'Level 2: each party has a game of its own, and an idea of what the others see.',
  },
  party: (name: string): string => `${name}:`,
  allSeeRight: 'Nobody misperceives anything here: what holds are the ordinary equilibria.',
  seesAll: 'It sees the conflict as it is.',
  doesNotSee: (options: string): string => `It does not see ${options}.`,
  misjudges: (party: string): string => `It misjudges the preferences of ${party}.`,
  takesAs: (party: string, reading: string): string => `It reads ${party} as: ${reading}.`,
  takesToWant: (party: string, wants: readonly string[]): string =>
    `It takes ${party} to want, most important first: ${wants.join('; ')}.`,
  thinksHidden: (other: string, options: string): string => `It thinks that ${other} does not see ${options}.`,
  thinksMisjudged: (other: string, parties: string): string =>
    `It thinks that ${other} takes ${parties} to want something else than it does itself.`,
  equilibria: (concept: string, states: string): string => `What can hold, as it sees it (${concept}): ${states}.`,
  plans: {
    stays: (states: string): string => `It expects the status quo to hold, as it sees it: ${states}.`,
    improvements: (states: string): string => `From the status quo it expects improvements to lead to: ${states}.`,
    moves: (states: string): string => `From the status quo it expects, though not by improvements alone: ${states}.`,
    nothing: (): string => 'It expects nothing that can be reached to hold, and is taken to change nothing.',
    any: (states: string): string => `It expects one of: ${states}.`,
  },
  happens: 'What happens',
  onePlan: 'Each party does its own part of what it expects, all at once. Together that gives:',
  severalPlans: (count: number): string =>
    `Each party does its own part of what it expects, all at once. Some of them expect several states, so that ${count} combinations are possible:`,
  nothingHappens: 'Without a status quo and without an equilibrium to expect, nothing follows.',
  moreCombinations: (count: number): string => `and ${count} more ${count === 1 ? 'combination' : 'combinations'}.`,
  noStatusQuo: 'The case names no status quo: any equilibrium may be expected.',
  outcome: (state: string, perceived: string, truth: string): string => `${state}. ${perceived}, and ${truth}.`,
  cannotBe: (options: string): string =>
    options === '' ? 'Nothing is taken, which is infeasible.' : `${options} together, which is infeasible.`,
  isClass: {
    steady: 'It holds (steady)',
    unsteady: 'It holds (unsteady)',
    stealthy: 'It holds, as long as it is not seen (stealthy)',
  },
  doesNotHold: 'It does not hold: somebody would leave it',
  holdsInTruth: 'would hold if everybody saw everything',
  notInTruth: 'would not hold if everybody saw everything',
  surprises: 'Surprises',
  noSurprise: 'Nobody is surprised.',
  inOutcome: (state: string): string => `${state}: `,
  surprisedByHidden: (party: string, options: string): string => `${party} does not see ${options} coming.`,
  surprisedByChoice: (party: string, options: string): string => `${party} expects otherwise about ${options}.`,
  strategic: (parties: string): string => `${parties} knows this and prefers what comes of it: a strategic surprise.`,
  moreSurprises: (count: number): string => `and ${count} more`,
  sentenceSeparator: ' ',
  holds: (concept: string): string => `What holds (${concept})`,
  nothingHolds: 'No state holds, neither as perceived nor in the true conflict.',
  aboutClasses:
    'Steady: everybody sees the state as it is and as an equilibrium. Unsteady: not everybody takes it for one. Stealthy: an option is taken that somebody does not see. Last column: if nobody misperceived anything.',
  state: 'state',
  asPerceived: 'as perceived',
  inTruth: 'in truth',
  classes: { steady: 'steady', unsteady: 'unsteady', stealthy: 'stealthy' },
  yes: 'yes',
  no: 'no',
  moreStates: (count: number): string =>
    `${count} further ${count === 1 ? 'state' : 'states'} not shown; --format json lists all.`,
  option: (option: string, party: string): string => `“${option}” (${party})`,
  listSeparator: ', ',
  reading: {
    first:
      'Reading: equilibria after Wang, Hipel and Fraser (1988); the three classes, and which equilibria a party acts on, are our reading.',
    second:
      'Reading: equilibria after Wang, Hipel and Fraser (1988); the three classes, the second level, and which equilibria a party acts on, are our reading.',
  },
}
