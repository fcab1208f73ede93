/** Words of `anchorage horizons` for other than two parties, in English. */
export const horizons = {
  convention: (parties: number): string =>
    `With ${parties} parties there is no agreed definition of looking ahead. What follows is cautious stability, C_h: a convention of Anchorage, neither L_h^CC nor L_h^CI. For two parties it is L_h. Leaders and the worst case are for two parties and left out.`,
  aboutCautious:
    'Each party looks h moves ahead. Whoever moves reckons with the worst for itself in who goes on after it; nobody moves twice in succession. A state holds if no party gains by starting. One move ahead is Nash stability.',
  fromStatusQuoCautious: 'The state in which a party reckons to end if it is the first to move.',
  first: 'first',
  end: 'ends in',
  cautiousLongRun: (states: string): string =>
    `Equilibria in the long run, which hold once all look far enough: ${states}.`,
}
