import type { Correction, Path } from '../case.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import type { Tree } from '../yaml/tree.ts'
import { child, itemsOf, oneOf, optional, type Reading, wordsOf } from './reading.ts'

const blockKinds = ['headline', 'subheading', 'lead', 'paragraph', 'caption', 'byline', 'credit', 'jump-line'] as const
const said = ['speaker', 'statement', 'block'] as const

/** The items of the `corrections:` of a source; undefined where there are none. */
export function correctionsOf(reading: Reading, tree: Tree | undefined, path: Path): Correction[] | undefined {
  const found = itemsOf(tree, path).flatMap(({ item, path: itemPath }): Correction[] => {
    const quoteTree = child(item, 'quote')
    const quote = wordsOf(quoteTree)
    if (quoteTree === undefined || quote === undefined) return []
    if (said.every((key) => child(item, key) === undefined)) {
      reading.problems.push(problem('one-of-keys', item.range, { keys: said, at: 'corrections' }))
    }
    const statement = child(item, 'statement')
    const value = statement?.kind === 'scalar' ? statement.value : undefined
    return [
      {
        ...{ quote, quoteRange: quoteTree.range, path: itemPath, range: item.range },
        ...optional('prefix', wordsOf(child(item, 'prefix'))),
        ...optional('suffix', wordsOf(child(item, 'suffix'))),
        ...optional('speaker', wordsOf(child(item, 'speaker'))),
        ...optional('statement', typeof value === 'boolean' ? value : undefined),
        ...optional('block', oneOf(child(item, 'block'), blockKinds)),
      },
    ]
  })
  return found.length === 0 ? undefined : found
}
