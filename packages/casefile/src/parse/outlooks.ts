import type { Claim, Happened, Outlook, Path, Resolution } from '../case.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import { parseClaim } from '../formula/claim.ts'
import { placeInScalar } from '../yaml/scalar-offsets.ts'
import type { Tree } from '../yaml/tree.ts'
import { dateOf } from './dates.ts'
import { speakerOf } from './evidence.ts'
import {
  child,
  entry,
  evidenceIn,
  isOverwhelmed,
  itemsOf,
  judgementOf,
  lookUp,
  optional,
  type Reading,
  textOf,
  wordsOf,
} from './reading.ts'

/** The items of `outlooks:`. One without an id is called after its number. */
export function outlooksOf(reading: Reading, tree: Tree | undefined): Outlook[] {
  const seen = new Set<string>()
  return itemsOf(tree, ['outlooks']).map(({ item, path }, index) => {
    const idTree = child(item, 'id')
    const id = wordsOf(idTree) ?? `outlook-${index + 1}`
    if (seen.has(id)) reading.problems.push(problem('duplicate-id', (idTree ?? item).range, { id }))
    seen.add(id)
    const claimTree = child(item, 'claim')
    const notModelled = textOf(child(item, 'notModelled'))
    const keys = ['claim', 'notModelled']
    const at = path.join('.')
    if (item.kind === 'map' && claimTree === undefined && notModelled === undefined) {
      reading.problems.push(problem('one-of-keys', (idTree ?? item).range, { keys, at }))
    } else if (claimTree !== undefined && notModelled !== undefined) {
      reading.problems.push(problem('keys-exclude', claimTree.range, { keys, at }))
    }
    return {
      id,
      path,
      range: item.range,
      ...optional('by', speakerOf(reading, child(item, 'by'))),
      ...optional('text', textOf(child(item, 'text'))),
      ...optional('claim', claimOf(reading, claimTree)),
      ...optional('claimText', wordsOf(claimTree)?.trim()),
      ...optional('claimRange', claimTree?.range),
      ...optional('notModelled', notModelled),
      ...optional('resolution', resolutionOf(reading, child(item, 'resolution'), [...path, 'resolution'])),
      ...judgementOf(reading, item),
    }
  })
}

function resolutionOf(reading: Reading, tree: Tree | undefined, path: Path): Resolution | undefined {
  const criterion = textOf(child(tree, 'criterion'))
  const date = dateOf(reading.problems, child(tree, 'date'))
  const happened = happenedOf(reading, tree, path)
  return criterion === undefined
    ? undefined
    : { criterion, ...optional('date', date), ...optional('happened', happened) }
}

/** The keys that say something about an outcome, and need one. */
const outcomeKeys = ['known', 'because', 'source', 'note'] as const

function happenedOf(reading: Reading, tree: Tree | undefined, path: Path): Happened | undefined {
  const at = path.join('.')
  const outcomeEntry = entry(tree, 'outcome')
  const known = dateOf(reading.problems, child(tree, 'known'))
  const because = evidenceIn(reading, child(tree, 'because'))
  const source = lookUp(reading, 'unknown-source', child(tree, 'source'), reading.names.sources)
  if (outcomeEntry === undefined) {
    const [first] = outcomeKeys.flatMap((key) => entry(tree, key)?.keyRange ?? [])
    if (first) reading.problems.push(problem('missing-key', first, { key: 'outcome', at }))
    return undefined
  }
  if (child(tree, 'known') === undefined) {
    reading.problems.push(problem('missing-key', outcomeEntry.keyRange, { key: 'known', at }))
  }
  const { value } = outcomeEntry
  const outcome = value.kind === 'scalar' ? value.value : undefined
  if (known === undefined || (typeof outcome !== 'boolean' && outcome !== 'partly')) return undefined
  return {
    outcome,
    known,
    because,
    ...optional('source', source),
    ...optional('note', textOf(child(tree, 'note'))),
    range: outcomeEntry.keyRange,
  }
}

function claimOf(reading: Reading, tree: Tree | undefined): Claim | undefined {
  const words = wordsOf(tree)
  if (tree?.kind !== 'scalar' || words === undefined || isOverwhelmed(reading.problems)) return undefined
  const place = placeInScalar(reading.text, tree)
  const { claim, problems } = parseClaim(words, reading.names, place)
  for (const found of problems) reading.problems.push({ ...found, range: place(found.range) })
  return claim
}
