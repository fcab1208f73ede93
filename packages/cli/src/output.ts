import type { Lang } from '@anchorage/casefile'
import { clipped, type Terminal } from './render/layout.ts'

/** Where a command writes: results to one place, notes for the person to another. */
export interface Output {
  readonly lang: Lang
  readonly terminal: Terminal
  /** A line of the result. */
  print(line: string): void
  /** Something about the result: problems, hints. */
  note(line: string): void
  /** How far long work is, drawn over what was there; nothing clears it. Absent where nobody watches. */
  readonly status?: (line: string) => void
}

/** Output to this process: results to standard output, notes to standard error. */
export function processOutput(lang: Lang): Output {
  const { stdout, stderr, env } = process
  const styled = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
  const columns = Number(env.COLUMNS) || stdout.columns || 80
  return {
    lang,
    terminal: { columns: Math.max(40, Math.min(columns, 140)), styled },
    print: (line) => void stdout.write(`${line}\n`),
    note: (line) => void stderr.write(`${line}\n`),
    // A line that wrapped could not be drawn over.
    ...(stderr.isTTY && {
      status: (line: string) => void stderr.write(`\r\u001b[K${clipped(line, (stderr.columns || 80) - 1)}`),
    }),
  }
}

/** The language to speak: the one asked for, else that of the environment, else English. */
export function languageFrom(asked: string | undefined, env: Readonly<Record<string, string | undefined>>): Lang {
  const wanted = asked ?? env.ANCHORAGE_LANG ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? ''
  return wanted.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
