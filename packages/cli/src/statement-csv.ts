import type { ReadDocument } from './read-document.ts'
import { csvLine } from './render/csv.ts'
import { statementRows } from './statement-rows.ts'

const columns = [
  ...['file', 'id', 'block', 'line', 'tier', 'kind', 'speaker', 'role', 'affiliation', 'party', 'via', 'cue'],
  ...['cueClass', 'negated', 'hedge', 'date', 'start', 'end', 'confidence', 'text'],
]

/** The statements of documents as CSV, one a row, after a row of column names. Joint speakers are parted by semicolons. */
export function statementCsv(documents: readonly ReadDocument[]): string[] {
  const rows = documents.flatMap(({ document, reading }) =>
    statementRows(document.extracted.text, reading).map(({ statement, line, speakers, via, cue, hedge, text }) => {
      const { id, block, tier, kind, cueClass, negated, date, start, end, confidence } = statement
      const joined = (key: 'name' | 'role' | 'affiliation' | 'party'): string =>
        speakers.map((speaker) => speaker[key] ?? '').join('; ')
      return csvLine([
        ...[document.file, id, block, line, tier, kind, joined('name'), joined('role'), joined('affiliation')],
        ...[joined('party'), via.join('; '), cue, cueClass, String(negated), hedge, date ?? '', start, end, confidence],
        text,
      ])
    }),
  )
  return [csvLine(columns), ...rows]
}
