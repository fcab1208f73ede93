import type { helpEn } from './help.en.ts'

/** Words of the help and of what is wrong with a command line itself, in Chinese. */
export const helpZh: typeof helpEn = {
  titles: {
    'Usage:': '用法：',
    'Arguments:': '参数：',
    'Options:': '选项：',
  },
  usage: { command: '[命令]', options: '[选项]' },
  groups: {
    answer: '答案：',
    questions: '进一步的问题：',
    sure: '有多可靠：',
    sources: '来源：',
    cases: '案例：',
  },
  own: '显示这份帮助',
  ofCommand: '显示某个命令的帮助',
  version: '显示版本',
  byDefault: (value) => `（默认 ${value}）`,
  mistakes: {
    missingArgument: (name) => `还缺一项：<${name}>。`,
    optionMissingArgument: (flags) => `选项 ${flags} 后面缺少内容。`,
    missingOption: (flags) => `缺少选项 ${flags}。`,
    unknownOption: (flag) => `这里没有选项 ${flag}。`,
    excessArguments: (expected, given) => `多了几项：应有 ${expected} 项，实有 ${given} 项。带空格的名称要加引号。`,
    unknownCommand: (name) => `没有 ${name} 这个命令。`,
    suggestion: (names) => `是不是 ${names}？`,
    or: ' 或 ',
    seeHelp: (command) => `参见：${command}`,
  },
}
