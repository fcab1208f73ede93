import { displayWidth } from '@anchorage/casefile'
import type { Help, HelpConfiguration } from 'commander'
import type { Messages } from './messages/en.ts'
import { wrapped } from './render/layout.ts'

/** The help in the words of the language, within the columns of the terminal; wide characters count twice. */
export function helpLayout(words: Messages['help'], columns: number): HelpConfiguration {
  const titles: Readonly<Record<string, string>> = words.titles
  return {
    helpWidth: columns,
    minWidthToWrap: 20,
    displayWidth,
    boxWrap: (text, width) => wrapped(text, width).join('\n'),
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: (usage) => usage.replace('[options]', words.usage.options).replace('[command]', words.usage.command),
    subcommandTerm: (command) => command.name(),
    optionDescription: ({ description, defaultValue }) =>
      typeof defaultValue === 'string' ? `${description} ${words.byDefault(defaultValue)}` : description,
    argumentDescription: ({ description, defaultValue }) =>
      typeof defaultValue === 'string' ? `${description} ${words.byDefault(defaultValue)}` : description,
  } satisfies Partial<Help>
}

/** The examples under a help. A line too long goes on in the next, as a shell takes it. */
export function helpExamples(title: string, lines: readonly string[], columns: number): string {
  return `\n${title}\n${lines.map((line) => continued(`  $ anchorage ${line}`, columns)).join('\n')}`
}

function continued(line: string, columns: number): string {
  const at = line.lastIndexOf(' -', columns - 2)
  if (displayWidth(line) <= columns || at <= 0) return line
  return `${line.slice(0, at)} \\\n${continued(`      ${line.slice(at + 1)}`, columns)}`
}
