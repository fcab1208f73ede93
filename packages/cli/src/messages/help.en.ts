/** Words of the help and of what is wrong with a command line itself, in English. */
export const helpEn = {
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
  },
  usage: { command: '[command]', options: '[options]' },
  groups: {
    answer: 'The answer:',
    questions: 'Questions to it:',
    sure: 'How sure it is:',
    sources: 'Sources:',
    cases: 'Cases:',
  },
  own: 'show this help',
  ofCommand: 'show the help of a command',
  version: 'show the version',
  byDefault: (value: string): string => `(default: ${value})`,
  mistakes: {
    missingArgument: (name: string): string => `This needs one thing more: <${name}>.`,
    optionMissingArgument: (flags: string): string => `Nothing follows the option ${flags}.`,
    missingOption: (flags: string): string => `This needs the option ${flags}.`,
    unknownOption: (flag: string): string => `There is no option ${flag} here.`,
    excessArguments: (expected: number, given: number): string =>
      `Too many words: expected ${expected}, got ${given}. Names with spaces need quotation marks.`,
    unknownCommand: (name: string): string => `There is no command ${name}.`,
    suggestion: (names: string): string => `Did you mean ${names}?`,
    or: ' or ',
    seeHelp: (command: string): string => `See: ${command}`,
  },
}
