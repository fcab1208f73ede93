import type { Correction, Path, QuotedPlace } from '../case.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import type { Tree } from '../yaml/tree.ts'
import { child, itemsOf, oneOf, optional, type Reading, wordsOf } from './reading.ts'

const blockKinds = ['headline', 'subheading', 'lead', 'paragraph', 'caption', 'byline', 'credit', 'jump-line'] as const
const said = ['speaker', 'statement', 'split', 'join', 'before', 'after', 'block'] as const

/** The items of the `corrections:` of a source; undefined where there are none. */
export function correctionsOf(reading: Reading, tree: Tree | undefined, path: Path): Correction[] | undefined {
  const found = itemsOf(tree, path).flatMap(({ item, path: itemPath }): Correction[] => {
    const place = placeOf(item)
    if (place === undefined) return []
    if (said.every((key) => child(item, key) === undefined)) {
      reading.problems.push(problem('one-of-keys', item.range, { keys: said, at: 'corrections' }))
    }
    const statement = child(item, 'statement')
    const value = statement?.kind === 'scalar' ? statement.value : undefined
    return [
      {
        ...{ ...place, path: itemPath, range: item.range },
        ...optional('speaker', wordsOf(child(item, 'speaker'))),
        ...optional('statement', typeof value === 'boolean' ? value : undefined),
        ...optional('split', wordsOf(child(item, 'split')) === 'true' ? true : undefined),
        ...optional('join', otherPlaceOf(child(item, 'join'))),
        ...optional('before', otherPlaceOf(child(item, 'before'))),
        ...optional('after', otherPlaceOf(child(item, 'after'))),
        ...optional('block', oneOf(child(item, 'block'), blockKinds)),
      },
    ]
  })
  return found.length === 0 ? undefined : found
}

function placeOf(tree: Tree | undefined): QuotedPlace | undefined {
  const quoteTree = child(tree, 'quote')
  const quote = wordsOf(quoteTree)
  if (quoteTree === undefined || quote === undefined) return undefined
  return {
    ...{ quote, quoteRange: quoteTree.range },
    ...optional('prefix', wordsOf(child(tree, 'prefix'))),
    ...optional('suffix', wordsOf(child(tree, 'suffix'))),
  }
}

/** Words alone, or with what stands around them. */
function otherPlaceOf(tree: Tree | undefined): QuotedPlace | undefined {
  const quote = wordsOf(tree)
  return tree !== undefined && quote !== undefined ? { quote, quoteRange: tree.range } : placeOf(tree)
}
