import { type Actor, type Block, partitionPoint, type Reading, type Statement, type TextSpan } from '@anchorage/reader'

/** Somebody who speaks, as far as the text tells. */
export interface SpeakerWords {
  readonly name: string
  readonly role: string | null
  readonly affiliation: string | null
  /** What the speaker acts for, where a table knows: `us`, `ru`, `eu`. */
  readonly party: string | null
}

/** A statement with the words that its offsets mean, taken from the clean text. */
export interface StatementRow {
  readonly statement: Statement
  /** The line of the text in which it begins, from 1. */
  readonly line: number
  /** None if nobody is named; several speaking together. */
  readonly speakers: readonly SpeakerWords[]
  readonly via: readonly string[]
  readonly cue: string
  readonly hedge: string
  /** What was said; parts that a cue interrupts joined by an ellipsis. */
  readonly text: string
}

/** The statements of a reading with their words, in reading order. */
export function statementRows(raw: string, reading: Reading): StatementRow[] {
  const blocks = new Map(reading.blocks.map((block) => [block.id, block]))
  const breaks = lineBreaks(raw)
  const actors = new Map(reading.names.map((actor) => [actor.id, actor]))
  return reading.statements.map((statement) => {
    const block = blocks.get(statement.block)!
    const wordsAt = (span: TextSpan | undefined): string => (span ? cleanWords(raw, reading.blocks, block, span) : '')
    const known = statement.speakers.flatMap((id) => actors.get(id) ?? [])
    const asWritten = wordsAt(statement.speakerSpan)
    const unknown = asWritten === '' ? [] : [{ name: asWritten, role: null, affiliation: null, party: null }]
    return {
      statement,
      line: 1 + partitionPoint(breaks, (end) => end <= statement.start),
      speakers: known.length > 0 ? known.map((actor) => speakerWords(actor)) : unknown,
      via: statement.via.flatMap((id) => actors.get(id)?.name ?? []),
      cue: wordsAt(statement.cueSpan),
      hedge: wordsAt(statement.hedge),
      text: statement.parts.map(wordsAt).join(' … '),
    }
  })
}

/** An actor as a speaker. */
function speakerWords({ name, role, affiliation, stands }: Actor): SpeakerWords {
  return { name, role: role ?? null, affiliation: affiliation ?? null, party: stands ?? null }
}

/** The clean text of a raw span, which may stand in another block than its statement. */
function cleanWords(raw: string, blocks: readonly Block[], own: Block, { start, end }: TextSpan): string {
  const isIn = ({ rawStart, rawEnd }: Block): boolean => rawStart <= start && end <= rawEnd
  const block = isIn(own) ? own : blocks.find(isIn)
  if (!block) return raw.slice(start, end)
  return block.text.slice(block.map.toClean(start), block.map.toClean(end)).trim()
}

/** Where lines end, for the breaks that blocks are numbered by. */
function lineBreaks(raw: string): readonly number[] {
  const breaks = raw.matchAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g)
  return Array.from(breaks, (found) => found.index + found[0].length)
}
