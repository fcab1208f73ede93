import type { Degree, Path } from '../case.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import type { Tree } from '../yaml/tree.ts'
import { child, itemsOf, judgementOf, type Reading } from './reading.ts'
import { stateReferenceOf } from './state-reference.ts'

/** A number from 0 to 1 with at most six decimals; above 0 where that is asked for. */
export function shareOf(
  reading: Reading,
  tree: Tree | undefined,
  options: { readonly above?: true } = {},
): number | undefined {
  const share = tree?.kind === 'scalar' ? tree.value : undefined
  if (tree === undefined || typeof share !== 'number') return undefined
  const isExact = Math.abs(share * 1e6 - Math.round(share * 1e6)) < 1e-3
  if (share >= 0 && share <= 1 && isExact && !(options.above && share === 0)) return share
  reading.problems.push(problem('bad-share', tree.range, { found: share, above: options.above ? 'yes' : 'no' }))
  return undefined
}

/** The entries of `degrees:` of a preference. */
export function degreesOf(reading: Reading, tree: Tree | undefined, path: Path, party: number): Degree[] {
  const seen = new Set<string>()
  return itemsOf(tree, path).flatMap(({ item, path: itemPath }) => {
    const prefer = stateReferenceOf(reading, child(item, 'prefer'), party)
    const to = stateReferenceOf(reading, child(item, 'to'), party)
    const degree = shareOf(reading, child(item, 'degree'))
    if (prefer === undefined || to === undefined || degree === undefined) return []
    const [first = '', second = ''] = [prefer, to].map((state) =>
      state.kind === 'taken' ? state.taken.join('+') : `[${state.constraint}]`,
    )
    if (first === second) {
      reading.problems.push(problem('degree-of-itself', item.range, { state: prefer.text }))
      return []
    }
    const pair = [first, second].sort().join(' ')
    if (seen.has(pair)) {
      reading.problems.push(problem('degree-repeats', item.range, { states: [prefer.text, to.text] }))
      return []
    }
    seen.add(pair)
    return [{ prefer, to, degree, path: itemPath, range: item.range, ...judgementOf(reading, item) }]
  })
}
