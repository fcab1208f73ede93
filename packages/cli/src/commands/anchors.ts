import {
  type AnchorReport,
  anchorReport,
  annotationJson,
  type Case,
  countOutcomes,
  type MarkedPassage,
  mostAnnotations,
  parseAnnotations,
  passagesOf,
  textIn,
} from '@anchorage/casefile'
import { anchorRows } from '../anchor-rows.ts'
import { anchorsReport } from '../anchors-report.ts'
import { CommandError } from '../command-error.ts'
import { isTable, loadSources, loadText } from '../load.ts'
import { messagesIn } from '../messages/messages.ts'
import type { Output } from '../output.ts'
import { csvLine } from '../render/csv.ts'
import { terminalLines } from '../render/terminal.ts'
import { formatOf } from './choices.ts'

/** The options of `anchorage anchors`. */
export interface AnchorsOptions {
  readonly format: string
  readonly annotations?: string
  readonly all?: true
}

/**
 * `anchorage anchors`: what became of the quotations of a case, or of annotations made elsewhere. Answers with the exit
 * code: 1 if one is lost, or could not be looked up although it should have a file.
 */
export async function anchorsCommand(path: string, options: AnchorsOptions, output: Output): Promise<0 | 1> {
  const format = formatOf(options.format, ['table', 'json', 'csv', 'jsonld'] as const)
  if (isTable(path)) throw new CommandError('not-a-case', { path })
  const { case: c, contents } = await loadSources(path, output)
  const passages =
    options.annotations === undefined ? passagesOf(c) : await annotationsOf(options.annotations, c, output)
  const report = anchorReport(c, contents, passages)
  const title = textIn(c.title, output.lang)
  switch (format) {
    case 'table': {
      const blocks = anchorsReport(report, { title, all: options.all === true }, output.lang)
      for (const line of terminalLines(blocks, output.terminal)) output.print(line)
      break
    }
    case 'json':
      output.print(JSON.stringify(anchorsJson(report, title), undefined, 2))
      break
    case 'csv': {
      const rows = anchorRows(report)
      output.print(csvLine(csvColumns))
      for (const row of rows) output.print(csvLine(csvColumns.map((column) => row[column] ?? '')))
      break
    }
    case 'jsonld':
      output.print(JSON.stringify(annotationJson(report, title), undefined, 2))
      break
  }
  return isIncomplete(report) ? 1 : 0
}

function isIncomplete({ passages }: AnchorReport): boolean {
  return passages.some(
    ({ outcome }) => outcome.found === 'lost' || (outcome.found === 'unread' && outcome.because !== 'no-file'),
  )
}

/** Left-out annotations named one by one; the rest is counted. */
const namedLeftOut = 20

async function annotationsOf(path: string, c: Case, output: Output): Promise<readonly MarkedPassage[]> {
  const { anchors } = messagesIn(output.lang)
  const parsed = parseAnnotations(await loadText(path), c)
  if ('refused' in parsed) {
    const code = parsed.refused === 'not-json' ? 'annotations-not-json' : parsed.refused
    throw new CommandError(code, { path, most: mostAnnotations.toLocaleString('en-US') })
  }
  for (const { number, code } of parsed.issues.slice(0, namedLeftOut)) output.note(anchors.leftOut[code](number))
  const more = parsed.issues.length - namedLeftOut
  if (more > 0) output.note(anchors.moreLeftOut(more))
  return parsed.passages
}

const csvColumns = [
  'id',
  'evidence',
  'source',
  'found',
  'line',
  'start',
  'end',
  'errors',
  'confidence',
  'quote',
  'text',
] as const

function anchorsJson(report: AnchorReport, title: string): object {
  const asked = new Set(report.passages.map(({ passage }) => passage.source))
  return {
    title,
    counts: countOutcomes(report),
    sources: report.sources.flatMap((text, index) =>
      asked.has(index)
        ? [
            {
              id: text.source.id,
              file: text.source.file ?? null,
              state: text.state,
              recorded: text.source.sha256 ?? null,
              sha256: 'sha256' in text ? text.sha256 : null,
              counts: countOutcomes(report, index),
            },
          ]
        : [],
    ),
    anchors: anchorRows(report),
  }
}
