import type { Reading, Statement, TextSpan } from '@anchorage/reader'
import type { StatementView } from './protocol.ts'
import { type BlockIndex, stretchesOf } from './stretches.ts'

/** A statement as it is shown. */
export function statementView(statement: Statement, reading: Reading, raw: string, blocks: BlockIndex): StatementView {
  const { id, tier, kind, cueClass, negated, confidence, date, echoes } = statement
  const marks = statement.parts.flatMap((part) => stretchesOf(blocks, part, statement.block))
  const wordsOf = (span: TextSpan | undefined) => span && raw.slice(span.start, span.end).replaceAll(/\s+/g, ' ')
  const speaker = speakerWords(statement, reading, raw)
  const cue = wordsOf(statement.cueSpan)
  const hedge = wordsOf(statement.hedge)
  return {
    ...{ id, marks, tier, kind, cueClass, negated, confidence },
    text: marks.map(({ block, start, end }) => blocks.byId.get(block)!.text.slice(start, end)).join(' … '),
    ...(speaker !== undefined && { speaker }),
    ...(cue !== undefined && { cue }),
    ...(hedge !== undefined && { hedge }),
    ...(date !== undefined && { date }),
    ...(echoes !== undefined && { echoes }),
  }
}

/** Who makes a statement, in words; undefined where nobody is named. */
export function speakerWords(statement: Statement, reading: Reading, raw: string): string | undefined {
  const names = statement.speakers.flatMap((id) => reading.names.find((name) => name.id === id)?.name ?? [])
  if (names.length > 0) return names.join(reading.lang === 'zh' ? '、' : ', ')
  const { speakerSpan } = statement
  return speakerSpan && raw.slice(speakerSpan.start, speakerSpan.end).replaceAll(/\s+/g, ' ').trim()
}
