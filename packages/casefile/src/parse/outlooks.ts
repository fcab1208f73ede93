import type { Claim, Outlook } from '../case.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import { parseClaim } from '../formula/claim.ts'
import { placeInScalar } from '../yaml/scalar-offsets.ts'
import type { Tree } from '../yaml/tree.ts'
import { dateOf } from './dates.ts'
import { speakerOf } from './evidence.ts'
import { child, isOverwhelmed, itemsOf, judgementOf, optional, type Reading, textOf, wordsOf } from './reading.ts'

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
    const resolution = child(item, 'resolution')
    const criterion = textOf(child(resolution, 'criterion'))
    const date = dateOf(reading.problems, child(resolution, 'date'))
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
      ...optional('resolution', criterion === undefined ? undefined : { criterion, ...optional('date', date) }),
      ...judgementOf(reading, item),
    }
  })
}

function claimOf(reading: Reading, tree: Tree | undefined): Claim | undefined {
  const words = wordsOf(tree)
  if (tree?.kind !== 'scalar' || words === undefined || isOverwhelmed(reading.problems)) return undefined
  const place = placeInScalar(reading.text, tree)
  const { claim, problems } = parseClaim(words, reading.names, place)
  for (const found of problems) reading.problems.push({ ...found, range: place(found.range) })
  return claim
}
