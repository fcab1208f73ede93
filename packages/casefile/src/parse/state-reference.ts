import type { StateReference } from '../case.ts'
import { parseStateReference } from '../formula/reference.ts'
import type { Tree } from '../yaml/tree.ts'
import { isOverwhelmed, type Reading, wordsOf } from './reading.ts'

/** A state reference of the file. */
export function stateReferenceOf(reading: Reading, tree: Tree | undefined, party?: number): StateReference | undefined {
  const words = wordsOf(tree)
  if (tree === undefined || words === undefined || isOverwhelmed(reading.problems)) return undefined
  const read = parseStateReference(words, tree.range, reading.names, party)
  if ('reference' in read) return read.reference
  reading.problems.push(read.problem)
  return undefined
}
