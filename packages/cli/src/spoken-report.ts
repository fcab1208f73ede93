import type { Lang } from '@anchorage/casefile'
import type { Actor, Reading } from '@anchorage/reader'
import { messagesIn } from './messages/messages.ts'
import { doubt } from './page-report.ts'
import type { Block, TableRow } from './render/blocks.ts'
import { type StatementRow, statementRows } from './statement-rows.ts'

/** Who said what, who is named, and which days are meant, for people. */
export function spokenReport(raw: string, reading: Reading, lang: Lang): Block[] {
  if (reading.blocks.length === 0) return []
  const words = messagesIn(lang).read.spoken
  const rows = statementRows(raw, reading)
  const suggested = rows.filter(({ statement }) => isDoubtful(statement)).length
  const negated = rows.filter(({ statement }) => statement.negated).length
  return [
    { kind: 'heading', text: words.title },
    ...(rows.length === 0
      ? [{ kind: 'paragraph', text: words.nothing } as const]
      : [{ kind: 'table', head: words.head, rows: rows.map((row) => rowOf(row, lang)) } as const]),
    ...(suggested + negated > 0
      ? [
          {
            kind: 'list',
            items: [
              ...(suggested > 0 ? [words.suggested(suggested)] : []),
              ...(negated > 0 ? [words.negatedCount(negated)] : []),
            ],
          } as const,
        ]
      : []),
    ...namesTable(reading, lang),
    ...datesTable(reading, lang),
  ]
}

function isDoubtful({ tier, confidence }: StatementRow['statement']): boolean {
  return tier === 2 || confidence < doubt
}

function rowOf({ statement, line, speakers, via, cue, text }: StatementRow, lang: Lang): TableRow {
  const words = messagesIn(lang).read.spoken
  const names = speakers.map(({ name }) => name).join(words.and)
  const who = names === '' ? words.nobody : names
  const how = `${cue === '' ? words.cueless[statement.kind] : cue}${isDoubtful(statement) ? ' ?' : ''}`
  return {
    kind: 'cells',
    cells: [
      String(line),
      via.length > 0 ? words.via(who, via.join(words.and)) : who,
      statement.negated ? words.negated(how) : how,
      text,
    ],
    styles: ['dim', 'bold', statement.negated ? 'bad' : isDoubtful(statement) ? 'warn' : 'good', undefined],
  }
}

/** Names mentioned once by nobody who speaks are many; the terminal shows the first of them. */
const mostNames = 24

function namesTable({ names, mentions }: Reading, lang: Lang): Block[] {
  if (names.length === 0) return []
  const words = messagesIn(lang).read.spoken
  const counts = new Map<string, number>()
  for (const { actor } of mentions) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  const byId = new Map(names.map((actor) => [actor.id, actor]))
  const rows = names.slice(0, mostNames).map(
    (actor): TableRow => ({
      kind: 'cells',
      cells: [
        actor.name,
        words.nameKinds[actor.kind],
        String(counts.get(actor.id) ?? 0),
        aboutActor(actor, byId, lang),
      ],
    }),
  )
  const more = names.length - rows.length
  return [
    { kind: 'heading', text: words.namesTitle },
    { kind: 'table', head: words.namesHead, rows },
    ...(more > 0 ? [{ kind: 'paragraph', text: words.moreNames(more) } as const] : []),
  ]
}

function aboutActor(actor: Actor, byId: ReadonlyMap<string, Actor>, lang: Lang): string {
  const words = messagesIn(lang).read.spoken
  const members = actor.members.flatMap((id) => byId.get(id)?.name ?? [])
  return [
    ...[actor.role, actor.affiliation].filter((word) => word !== undefined),
    ...(members.length > 0 ? [words.members(members.join(words.and))] : []),
    ...(actor.aliases.length > 0 ? [words.aliases(actor.aliases.join(words.and))] : []),
  ].join(words.listed)
}

function datesTable({ blocks, dates }: Reading, lang: Lang): Block[] {
  if (dates.length === 0) return []
  const words = messagesIn(lang).read.spoken
  const byId = new Map(blocks.map((block) => [block.id, block]))
  const seen = new Map<string, TableRow>()
  for (const { block, start, end, value, until, basis } of dates) {
    const text = byId.get(block)?.text.slice(start, end) ?? ''
    const day = value === undefined ? words.unknownDay : until === undefined ? value : `${value} – ${until}`
    const cells = [text, day, words.basis[basis]]
    seen.set(cells.join('\n'), { kind: 'cells', cells })
  }
  return [
    { kind: 'heading', text: words.datesTitle },
    { kind: 'table', head: words.datesHead, rows: [...seen.values()] },
  ]
}
