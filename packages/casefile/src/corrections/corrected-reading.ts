import {
  type Actor,
  type Block,
  type Reading,
  type ReadOptions,
  read,
  type Statement,
  searchedText,
  type TextSpan,
} from '@anchorage/reader'
import type { Correction } from '../case.ts'
import { locatedCorrections, type UnfitCorrection } from './located-corrections.ts'
import { ownersOf } from './unfit-corrections.ts'

/** A reading with corrections made, and those that do not fit the text any more. */
export interface CorrectedReading {
  readonly reading: Reading
  /** In the order of the corrections. */
  readonly unfit: readonly UnfitCorrection[]
}

/**
 * A text read with the corrections of its source: blocks are joined, parted, moved and what somebody says they are, before
 * statements are sought in them; statements are taken away, made, or given to another speaker. All of it in the order of
 * the corrections, and of the keys of the case file within one. A correction whose words stand in no one place of the text,
 * or that finds nothing to do there, changes nothing and is named. What an analyst made has that origin and is sure.
 */
export function correctedReading(
  raw: string,
  options: Omit<ReadOptions, 'changes'>,
  corrections: readonly Correction[] = [],
): CorrectedReading {
  if (corrections.length === 0) return { reading: read(raw, options), unfit: [] }
  const located = locatedCorrections(searchedText(raw), corrections)
  const { unfit: unfitChanges = [], ...base } = read(raw, {
    ...options,
    changes: located.flatMap((each) => each.changes),
  })
  const idle = new Set(ownersOf(located, unfitChanges))
  let reading: Reading = base
  located.forEach(({ span }, index) => {
    const { speaker, statement } = corrections[index]!
    if (span === undefined || (statement === undefined && speaker === undefined)) return
    const next = withCorrection(reading, corrections[index]!, span)
    if (next === undefined) idle.add(index)
    else reading = next
  })
  const unfit = located.flatMap(({ why }, correction): UnfitCorrection[] => {
    if (idle.has(correction)) return [{ correction, why: 'no-effect' }]
    return why === undefined ? [] : [{ correction, why }]
  })
  return { reading, unfit }
}

/** The reading with what a correction says of statements; undefined where there is none that it could be said of. */
function withCorrection(reading: Reading, { speaker, statement }: Correction, span: TextSpan): Reading | undefined {
  const touched = reading.statements.filter(({ parts }) =>
    parts.some((part) => part.start < span.end && span.start < part.end),
  )
  if (touched.length === 0 && statement !== true) return undefined
  if (statement === false)
    return withStatements(
      reading,
      reading.statements.filter((each) => !touched.includes(each)),
    )
  const block = touched.length === 0 ? blockAt(reading.blocks, span) : undefined
  if (touched.length === 0 && block === undefined) return undefined
  const made = block === undefined ? [] : [madeStatement(reading, block, span)]
  const own = new Set([...touched, ...made].map(({ id }) => id))
  const { names, actor } =
    speaker === undefined ? { names: reading.names, actor: undefined } : named(reading.names, speaker)
  const statements = [...reading.statements, ...made].map(
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

/** The block in whose words a place stands: of a block that another one interrupts, not what is between. */
function blockAt(blocks: readonly Block[], { start }: TextSpan): Block | undefined {
  const around = blocks.filter(({ rawStart, rawEnd }) => rawStart <= start && start < rawEnd)
  return around.toSorted((a, b) => a.rawEnd - a.rawStart - (b.rawEnd - b.rawStart))[0]
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
