import type { Change } from '@anchorage/engine'
import type { Option, Path, Power } from '../case.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import type { Tree } from '../yaml/tree.ts'
import { child, itemsOf, judgementOf, lookUp, oneOf, type Reading } from './reading.ts'

const changes: Readonly<Record<'take' | 'drop' | 'both', Change>> = { take: 'forward', drop: 'back', both: 'both' }

/** The `powers:` of a party: what it can do with options of others. `options` are those of all parties. */
export function powersOf(
  reading: Reading,
  tree: Tree | undefined,
  path: Path,
  of: { readonly party: string; readonly options: readonly Option[] },
): Power[] {
  const known = new Set<number>()
  return itemsOf(tree, path).flatMap(({ item, path: itemPath }): Power[] => {
    const written = child(item, 'option')
    const index = lookUp(reading, 'unknown-option', written, reading.names.vocabulary.options)
    const option = of.options.find((each) => each.index === index)
    if (written === undefined || option === undefined) return []
    const change = changes[oneOf(child(item, 'change'), ['take', 'drop', 'both']) ?? 'both']
    const about = { party: of.party, option: option.id }
    if (option.id.startsWith(`${of.party}.`)) {
      reading.problems.push(problem('power-over-itself', written.range, about))
      return []
    }
    if (known.has(option.index)) {
      reading.problems.push(problem('power-twice', written.range, about))
      return []
    }
    known.add(option.index)
    if (option.change !== 'both' && change !== 'both' && option.change !== change) {
      const wanted = change === 'forward' ? 'take' : 'drop'
      const range = child(item, 'change')?.range ?? written.range
      reading.problems.push(problem('power-impossible', range, { option: option.id, wanted, change: option.change }))
      return []
    }
    return [{ option: option.index, change, path: itemPath, range: written.range, ...judgementOf(reading, item) }]
  })
}
