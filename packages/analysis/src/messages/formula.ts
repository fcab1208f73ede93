import type { Lang } from '@anchorage/casefile'

const en = {
  words: {
    and: 'and',
    or: 'or',
    not: 'not',
    if: 'if',
    iff: 'exactly if',
    requires: 'requires',
    true: 'always',
    false: 'never',
  } as Record<string, string>,
  atMost: (count: string) => `at most ${count} of`,
  atLeast: (count: string) => `at least ${count} of`,
  exactly: (count: string) => `exactly ${count} of`,
  option: (option: string): string => `“${option}”`,
  ofParty: (party: string, option: string): string => `${party} “${option}”`,
}

const zh: typeof en = {
  words: {
    and: '且',
    or: '或',
    not: '不',
    if: '，若',
    iff: '，当且仅当',
    requires: '，必须',
    true: '总是',
    false: '从不',
  },
  atMost: (count) => `至多 ${count} 项：`,
  atLeast: (count) => `至少 ${count} 项：`,
  exactly: (count) => `恰好 ${count} 项：`,
  option: (option) => `“${option}”`,
  ofParty: (party, option) => `${party}“${option}”`,
}

/** The words of the formula language for people. */
export function formulaWordsIn(lang: Lang): typeof en {
  return lang === 'zh' ? zh : en
}
