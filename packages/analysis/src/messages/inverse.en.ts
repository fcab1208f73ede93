/** Words for conditions on rankings in English. Parameters are finished words. */
export const inverseEn = {
  sameWith: (changes: string): string => `the same with ${changes}`,
  change: (party: string, move: string): string => `${party} ${move}`,
  changeSeparator: '; ',
  after: (move: string): string => `what it gets by ${move}`,
  anyRanking: (party: string): string => `${party} stays, however it ranks.`,
  stays: (party: string): string => `${party} stays. It ranks this state at least as high as`,
  staysFor: (party: string, count: number): string =>
    count === 1
      ? `${party} stays: the one demand on its ranking is met.`
      : `${party} stays: the ${count} demands on its ranking are met.`,
  wouldStay: (party: string): string =>
    `${party} leaves. To stay, it would have to rank this state at least as high as`,
  metBesides: (count: number): string =>
    count === 1 ? '1 further demand, met already.' : `${count} further demands, met already.`,
  moreDemands: (count: number): string => (count === 1 ? '1 further demand.' : `${count} further demands.`),
  all: (states: readonly string[], more: number): string => {
    const rest = more === 0 ? [] : [more === 1 ? '1 more state' : `${more} more states`]
    return [...states, ...rest].join(' and ')
  },
  either: (alternatives: readonly string[], more: number): string => {
    const rest = more === 0 ? [] : [more === 1 ? '1 more alternative' : `one of ${more} more alternatives`]
    return [...alternatives, ...rest].join(', or ')
  },
  end: '.',
  restsOn: (improvements: string): string =>
    `This takes the others as they rank now: it hangs on improvements of theirs (${improvements}).`,
  restsOnMany: (count: number, parties: string): string =>
    `This takes the others as they rank now: it hangs on ${count} improvements of theirs (${parties}).`,
  partyCount: (party: string, count: number): string => `${party} ${count}`,
  restsOnNothing: 'It does not hang on how the others rank.',
}
