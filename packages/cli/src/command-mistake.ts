import type { Messages } from './messages/en.ts'

type Words = Messages['help']['mistakes']

/** What the parser of the command line says, and the same in our words. */
const sayings: readonly (readonly [RegExp, (words: Words, parts: readonly string[]) => string])[] = [
  [/^error: missing required argument '(.+)'/, (words, [name = '']) => words.missingArgument(name)],
  [/^error: option '(.+)' argument missing/, (words, [flags = '']) => words.optionMissingArgument(flags)],
  [/^error: required option '(.+)' not specified/, (words, [flags = '']) => words.missingOption(flags)],
  [/^error: unknown option '(.+)'/, (words, [flag = '']) => words.unknownOption(flag)],
  [/^error: unknown command '(.+)'/, (words, [name = '']) => words.unknownCommand(name)],
  [
    /^error: too many arguments.*Expected (\d+) arguments? but got (\d+)/,
    (words, [expected, given]) => words.excessArguments(Number(expected), Number(given)),
  ],
  [/^\(Did you mean (?:one of )?(.+)\?\)/, (words, [names = '']) => words.suggestion(names.replaceAll(', ', words.or))],
  [/^\((anchorage .*--help)\)/, (words, [command = '']) => words.seeHelp(command)],
]

/**
 * What is wrong with a command line, line by line in the words of the language. The parser says it in English, in
 * fixed sentences; a sentence that is not known here stays as it is.
 */
export function commandMistake(text: string, words: Words): string {
  const said = (line: string): string => {
    for (const [pattern, say] of sayings) {
      const found = pattern.exec(line)
      if (found) return say(words, found.slice(1))
    }
    return line
  }
  return text.split('\n').map(said).join('\n')
}
