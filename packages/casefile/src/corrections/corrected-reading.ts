import {
  type Actor,
  type Block,
  type Reading,
  type ReadOptions,
  read,
  reanchor,
  type Statement,
  searchedText,
  type TextSpan,
} from '@anchorage/reader'
import type { Correction } from '../case.ts'

/**
 * A text read with the corrections of its source: blocks are what somebody says they are, statements are taken away, made,
 * or given to another speaker, in the order of the corrections. A correction whose words stand in no one place of the text
 * changes nothing; `checkSources` reports it. What an analyst made has that origin and is sure.
 */
export function correctedReading(
  raw: string,
  options: Omit<ReadOptions, 'retyped'>,
  corrections: readonly Correction[] = [],
): Reading {
  if (corrections.length === 0) return read(raw, options)
  const searched = searchedText(raw)
  const located = corrections.flatMap((correction) => {
    const { quote, prefix, suffix } = correction
    const found = reanchor(searched, {
      exact: quote,
      ...(prefix !== undefined && { prefix }),
      ...(suffix !== undefined && { suffix }),
    })
    return 'start' in found ? [{ correction, span: { start: found.start, end: found.end } }] : []
  })
  const retyped = located.flatMap(({ correction: { block: kind }, span }) =>
    kind === undefined ? [] : [{ at: span.start, kind }],
  )
  const reading = read(raw, { ...options, retyped })
  return located.reduce((now, { correction, span }) => withCorrection(now, correction, span), reading)
}

function withCorrection(reading: Reading, { speaker, statement }: Correction, span: TextSpan): Reading {
  if (statement === undefined && speaker === undefined) return reading
  const touched = reading.statements.filter(({ parts }) =>
    parts.some((part) => part.start < span.end && span.start < part.end),
  )
  if (statement === false)
    return withStatements(
      reading,
      reading.statements.filter((each) => !touched.includes(each)),
    )
  const block = blockAt(reading.blocks, span)
  const made = touched.length === 0 && block !== undefined ? [madeStatement(reading, block, span)] : []
  const own = new Set([...touched, ...made].map(({ id }) => id))
  const { names, actor } =
    speaker === undefined ? { names: reading.names, actor: undefined } : named(reading.names, speaker)
  const statements = [...reading.statements, ...(statement === true ? made : [])].map(
    (each): Statement =>
      own.has(each.id) && actor !== undefined
        ? { ...each, speakers: [actor], speakerSpan: undefined, tier: 1, origin: 'analyst', confidence: 1 }
        : each,
  )
  return withStatements({ ...reading, names }, statements)
}

/** In reading order. */
function withStatements(reading: Reading, statements: readonly Statement[]): Reading {
  const order = new Map(reading.blocks.map(({ id, order: place }) => [id, place]))
  const place = ({ block }: Statement): number => order.get(block) ?? 0
  return { ...reading, statements: statements.toSorted((a, b) => place(a) - place(b) || a.start - b.start) }
}

function blockAt(blocks: readonly Block[], { start }: TextSpan): Block | undefined {
  return blocks.find(({ rawStart, rawEnd }) => rawStart <= start && start < rawEnd)
}

/** `c1`, `c2`, …: beside the ids of the reader’s own. */
function madeStatement({ statements }: Reading, { id: block }: Block, span: TextSpan): Statement {
  const count = statements.filter(({ id }) => id.startsWith('c')).length
  return {
    ...{ id: `c${count + 1}`, block, tier: 1, kind: 'indirect', ...span, parts: [span] },
    ...{ speakerSpan: undefined, speakers: [], via: [], cueSpan: undefined, cueClass: 'speech', negated: false },
    ...{ hedge: undefined, date: undefined, echoes: undefined, origin: 'analyst', confidence: 1 },
  }
}

/** The actor of this name; one is added where the text names nobody so. */
function named(names: readonly Actor[], wanted: string): { readonly names: readonly Actor[]; readonly actor: string } {
  const key = (name: string): string => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '')
  const known = names.find(({ name, aliases }) => [name, ...aliases].some((each) => key(each) === key(wanted)))
  if (known !== undefined) return { names, actor: known.id }
  const id = `analyst-${names.length + 1}`
  const added: Actor = {
    ...{ id, kind: 'person', name: wanted, aliases: [], members: [], confidence: 1 },
    ...{ role: undefined, affiliation: undefined, stands: undefined },
  }
  return { names: [...names, added], actor: id }
}
