import { realpath } from 'node:fs/promises'
import { dirname } from 'node:path'
import {
  editCase,
  evidenceEdits,
  evidenceYaml,
  type ProposedEvidence,
  parseCase,
  proposedEvidence,
  textIn,
} from '@anchorage/casefile'
import { suggestionsOf, withHomes } from '@anchorage/reader'
import { ChangedMeanwhile } from '@anchorage/server/write-whole'
import { writeAll } from '../add-source/write-all.ts'
import { type AssistOptions, assistanceFor, endpointOf } from '../assistance.ts'
import { CommandError } from '../command-error.ts'
import { evidenceReport, shownQuote } from '../evidence-report.ts'
import { type Editable, isTable, loadForEditing } from '../load.ts'
import { messagesIn } from '../messages/messages.ts'
import { publicationDate, textLang } from '../open-document.ts'
import type { Output } from '../output.ts'
import { terminalLines } from '../render/terminal.ts'
import { sourceOfCase } from '../source-of-case.ts'
import { formatOf } from './choices.ts'

/** The options of `anchorage evidence`. */
export interface EvidenceOptions extends AssistOptions {
  readonly from: string
  readonly accept?: string
  readonly date?: string
  readonly langOf?: string
  readonly format: string
}

/** `anchorage evidence`: what a source of a case says, as entries to accept; writes those that are named, nothing else. */
export async function evidenceCommand(path: string, options: EvidenceOptions, output: Output): Promise<void> {
  const format = formatOf(options.format, ['table', 'json', 'yaml'] as const)
  if (isTable(path)) throw new CommandError('not-a-case', { path })
  const { from } = options
  const date = publicationDate(options.date)
  const endpoint = endpointOf(options)
  const loaded = await loadForEditing(path, output)
  const { case: c } = loaded
  const { index, raw, reading: read, date: day } = sourceOfCase(loaded, from, { lang: textLang(options.langOf), date })
  const reading = withHomes(read)
  const byRule = suggestionsOf(reading)
  const { suggestions: proposed, rejected } = await assistanceFor(reading, byRule.length, endpoint, output)
  const suggestions = [...byRule, ...proposed]
  const readSource = { id: from, raw, reading, suggestions, ...(day !== undefined && { date: day }) }
  const { entries, leftOut } = proposedEvidence(c, index, readSource, output.lang)
  const fresh = entries.filter(({ known }) => known === undefined)
  const words = messagesIn(output.lang).draft.evidence
  if (options.accept !== undefined) {
    const accepted = acceptedOf(options.accept, fresh)
    const edited = editCase(loaded.document, evidenceEdits(accepted))
    if (!parseCase(loaded.file, edited).case) throw new Error('the edited case cannot be read')
    await save(loaded, edited)
    for (const { id, entry } of accepted)
      output.print(words.acceptedEntry(id, entry.anchors.map(shownQuote).join(' … ')))
    output.print(words.accepted(accepted.length, loaded.shown))
    const added = [...new Set(accepted.flatMap(({ person }) => (person ? [person.id] : [])))]
    if (added.length > 0) output.print(words.peopleAdded(added.join(', ')))
    return
  }
  switch (format) {
    case 'table': {
      const title = words.title(from, textIn(c.title, output.lang))
      for (const line of terminalLines(evidenceReport(entries, { title, leftOut }, output.lang), output.terminal))
        output.print(line)
      break
    }
    case 'json':
      output.print(JSON.stringify({ ...evidenceJson(from, entries, leftOut), rejected }, undefined, 2))
      break
    case 'yaml':
      output.print(fresh.length === 0 ? `# ${words.none}` : evidenceYaml(fresh))
      break
  }
}

/** Replaces the case file at one stroke, if it is still what was read. */
async function save({ file, shown, document }: Editable, after: string): Promise<void> {
  const path = await realpath(file)
  try {
    const replaced = { path, before: document.text, after }
    await writeAll({ folder: dirname(path), files: [], replaced })
  } catch (error) {
    if (error instanceof ChangedMeanwhile) throw new CommandError('case-changed', { path: shown })
    throw new CommandError('cannot-write', { path: shown, why: error instanceof Error ? error.message : String(error) })
  }
}

/** The entries that were named. Throws a CommandError if one of them is not among those found. */
function acceptedOf(given: string, fresh: readonly ProposedEvidence[]): readonly ProposedEvidence[] {
  if (given === 'all') return fresh
  const names = given.split(',').map((name) => name.trim())
  const unknown = names.filter((name) => !fresh.some(({ id }) => id === name))
  if (unknown.length > 0) {
    const known = fresh.map(({ id }) => id).join(', ') || '–'
    throw new CommandError('unknown-entries', { given: unknown.join(', '), known }, 2)
  }
  return fresh.filter(({ id }) => names.includes(id))
}

function evidenceJson(source: string, entries: readonly ProposedEvidence[], leftOut: number): object {
  return {
    source,
    leftOut,
    entries: entries.map(({ id, known, by, person, entry, value }) => ({
      ...{
        id,
        known: known ?? null,
        by: by ?? null,
        person: person ?? null,
        kind: entry.kind,
        said: entry.said ?? null,
      },
      ...{ start: entry.span.start, end: entry.span.end, cue: entry.cue, confidence: entry.confidence },
      ...{ origin: entry.origin ?? 'rule', value },
    })),
  }
}
