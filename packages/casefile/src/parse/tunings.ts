import type { Path, StateReference, Tuning } from '../case.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import type { Tree } from '../yaml/tree.ts'
import { child, entry, itemsOf, judgementOf, type Reading } from './reading.ts'
import { stateReferenceOf } from './state-reference.ts'

const places = ['above', 'level', 'below'] as const

/** The entries of `tuned:` of a preference. */
export function tuningsOf(reading: Reading, tree: Tree | undefined, path: Path, party: number): Tuning[] {
  return itemsOf(tree, path).flatMap(({ item, path: itemPath }) => {
    const written = places.filter((place) => child(item, place) !== undefined)
    const [place] = written
    if (place === undefined && item.kind === 'map') {
      reading.problems.push(problem('one-of-keys', item.range, { keys: places, at: itemPath.join('.') }))
    }
    for (const more of written.slice(1)) {
      reading.problems.push(
        problem('keys-exclude', entry(item, more)!.keyRange, { keys: written, at: itemPath.join('.') }),
      )
    }
    const move = stateReferenceOf(reading, child(item, 'move'), party)
    const of = place && stateReferenceOf(reading, child(item, place), party)
    if (place === undefined || move === undefined || of === undefined) return []
    if (isSame(move, of)) {
      reading.problems.push(problem('tuning-of-itself', item.range, { state: move.text }))
      return []
    }
    return [{ move, place, of, path: itemPath, range: item.range, ...judgementOf(reading, item) }]
  })
}

function isSame(first: StateReference, second: StateReference): boolean {
  const nameOf = (state: StateReference): string =>
    state.kind === 'taken' ? state.taken.join() : `merged ${state.constraint}`
  return nameOf(first) === nameOf(second)
}
