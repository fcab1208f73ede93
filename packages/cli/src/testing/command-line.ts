import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '@anchorage/casefile'
import { run } from '../program.ts'
import { folder } from './own-folder.ts'

/** The example cases of the project. */
export const cases = join(import.meta.dirname, '..', '..', '..', '..', 'cases')
export const anchorageCase = join(cases, 'anchorage-2025')
export const elmira = join(cases, 'elmira-1991')

export { folder }

/** Runs a command line as in a terminal of 80 columns; answers with its exit code, its result and its notes. */
export async function anchorage(
  args: readonly string[],
  lang: Lang = 'en',
): Promise<{ code: number; out: string; notes: string }> {
  const out: string[] = []
  const notes: string[] = []
  const code = await run(args, {
    lang,
    terminal: { columns: 80, styled: false },
    print: (line) => void out.push(line),
    note: (line) => void notes.push(line),
  })
  return { code, out: out.join('\n'), notes: notes.join('\n') }
}

/** Writes a file into a folder that goes when the tests are over; answers with its path. */
export function write(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** The prisoners' dilemma as a neutral table, its states called by numbers and by words. */
export const table = {
  id: 'pd',
  title: "Prisoner's dilemma",
  decision_makers: [
    { name: 'Row', options: ['Row plays D'] },
    { name: 'Column', options: ['Column plays D'] },
  ],
  options: [
    { index: 0, name: 'Row plays D', dm: 'Row', direction: 'both' },
    { index: 1, name: 'Column plays D', dm: 'Column', direction: 'both' },
  ],
  states: [
    { id: 1, option_form: 'NN' },
    { id: 2, option_form: 'NY' },
    { id: 'DC', option_form: 'YN' },
    { id: 'DD', option_form: 'YY' },
  ],
  status_quo: 1,
  moves: {
    Row: { 1: ['DC'], 2: ['DD'], DC: [1], DD: [2] },
    Column: { 1: [2], 2: [1], DC: ['DD'], DD: ['DC'] },
  },
  preferences: {
    Row: { ranking_best_to_worst: [['DC'], [1], ['DD'], [2]] },
    Column: { ranking_best_to_worst: [[2], [1], ['DD'], ['DC']] },
  },
}
