import { CommandError } from '../command-error.ts'
import { messagesIn } from '../messages/messages.ts'
import { publicationDate, textLang } from '../open-document.ts'
import type { Output } from '../output.ts'
import { pageReport } from '../page-report.ts'
import { type ReadDocument, readDocument } from '../read-document.ts'
import { readingJson } from '../reading-json.ts'
import { printReport } from '../render/print-report.ts'
import { spokenReport } from '../spoken-report.ts'
import { statementCsv } from '../statement-csv.ts'
import { formatOf } from './choices.ts'

/** The options of `anchorage read`. */
export interface ReadOptions {
  readonly langOf?: string
  readonly date?: string
  readonly format: string
}

/**
 * `anchorage read`: documents as blocks in reading order, then who said what. Of several documents, those that cannot be
 * read are noted and the others are shown; answers with the exit code: 1 if there were such.
 */
export async function readCommand(paths: readonly string[], options: ReadOptions, output: Output): Promise<0 | 1> {
  const format = formatOf(options.format, ['table', 'json', 'csv', 'md'] as const)
  const given = { lang: textLang(options.langOf), date: publicationDate(options.date) }
  const documents: ReadDocument[] = []
  for (const path of paths) {
    try {
      documents.push(await readDocument(path, given, output))
    } catch (error) {
      if (paths.length === 1 || !(error instanceof CommandError)) throw error
      output.note(messagesIn(output.lang).errors[error.code](error.parameters))
    }
  }
  const failed = documents.length < paths.length ? 1 : 0
  if (documents.length === 0) return failed
  if (format === 'json') {
    const all = documents.map(readingJson)
    output.print(JSON.stringify(paths.length === 1 ? all[0] : all, undefined, 2))
  } else if (format === 'csv') {
    for (const line of statementCsv(documents)) output.print(line)
  } else {
    const blocks = documents.flatMap((each) => [
      ...pageReport(each, output.lang),
      ...spokenReport(each.document.extracted.text, each.reading, output.lang),
    ])
    printReport(blocks, format, output)
  }
  return failed
}
