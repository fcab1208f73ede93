/** English words of the terms that explain themselves when pressed. */
export const termsEn = {
  equilibrium: {
    name: 'Equilibrium',
    about:
      'A state that is stable for every party: none of them has a step away from it that pays, under the concept chosen. Such a state can hold.',
  },
  state: {
    name: 'State',
    about: 'One way things can stand: which options are taken and which are not. States that cannot be are left out.',
  },
  outcome: {
    name: 'Outcome',
    about:
      'Equilibria that differ only in options that make no difference to their holding. Y: taken. N: not taken. –: either way.',
  },
  option: { name: 'Option', about: 'Something a party can do or leave undone.' },
  improvement: {
    name: 'Improvement',
    about: 'A step that one party can take alone and that leads to a state it likes better (unilateral improvement).',
  },
  statusQuo: { name: 'Status quo', about: 'Where things stand on the date of the case.' },
  stable: {
    name: 'Stable',
    about: 'A state is stable for a party if that party has no step away from it that pays, under the concept chosen.',
  },
}
