import { open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Forecast, forecastLine, readForecasts } from '@anchorage/analysis'
import { CommandError } from './command-error.ts'
import { shown } from './load.ts'

/** The record of what the model said, beside a case.yaml. */
export function forecastFile(caseFile: string): string {
  return join(dirname(caseFile), 'forecasts.jsonl')
}

/** What is on record; nothing where there is no file yet. Throws a CommandError for a line that is no forecast. */
export async function forecastsIn(file: string): Promise<readonly Forecast[]> {
  return parsed(file, await textOf(file))
}

/**
 * Puts forecasts on record, after what is there; those that stand there already, letter by letter, are passed over.
 * Nothing that is there changes: the file is written anew beside the old one and takes its place in one step, so that it
 * is whole at any time. Of two that record at once, one is refused. Answers with how many lines were added.
 */
export async function recordForecasts(file: string, forecasts: readonly Forecast[]): Promise<number> {
  const lock = `${file}.lock`
  const held = await open(lock, 'wx').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw new CommandError('record-busy', { path: shown(lock) })
    throw new CommandError('cannot-write', { path: shown(file), why: error.code ?? error.message })
  })
  try {
    const before = await textOf(file)
    parsed(file, before)
    const known = new Set(before.split('\n'))
    const added = forecasts.map(forecastLine).filter((line) => !known.has(line))
    if (added.length === 0) return 0
    const start = before === '' || before.endsWith('\n') ? before : `${before}\n`
    const text = `${start}${added.join('\n')}\n`
    const beside = await open(`${file}.new`, 'w')
    try {
      await beside.writeFile(text)
      await beside.sync()
    } finally {
      await beside.close()
    }
    await rename(`${file}.new`, file)
    return added.length
  } finally {
    await held.close()
    await rm(lock, { force: true })
  }
}

async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new CommandError('no-such-path', { path: shown(file) })
  })
  if (bytes === undefined) return ''
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new CommandError('not-utf8', { path: shown(file) })
  }
}

function parsed(file: string, text: string): readonly Forecast[] {
  const read = readForecasts(text)
  if ('forecasts' in read) return read.forecasts
  throw new CommandError('bad-record', { path: shown(file), line: read.badLine })
}
