import type { Block, Page } from '../blocks/block.ts'
import type { TextSpan } from '../names/name-mention.ts'
import type { FoundIn } from './statement.ts'

/**
 * For each statement of a title or caption, the index of the statement of its article's text that it repeats; undefined where
 * there is none.
 *
 * A repetition shares at least half of the pairs of neighbouring letters of its words with the statement, and at least
 * three; the one that shares the most is taken, of equals the first. Only the first 200 statements of an article are looked
 * at, which bounds the time.
 */
export function echoesOf(page: Page, found: readonly FoundIn[]): readonly (number | undefined)[] {
  if (!found.some(({ statement }) => statement.tier === 3)) return []
  const blocks = new Map(page.blocks.map((block) => [block.id, block]))
  const articleOf = ({ block }: FoundIn): string | undefined => blocks.get(block)?.article
  const inTitles = new Set<number>()
  const known = new Map<number, ReadonlySet<number>>()
  found.forEach(({ block, statement }, index) => {
    if (statement.tier !== 3) return
    const pairs = pairsOf(blocks.get(block)!, statement.parts)
    known.set(index, pairs)
    for (const pair of pairs) inTitles.add(pair)
  })
  const pairsAt = (index: number): ReadonlySet<number> => {
    const { block, statement } = found[index]!
    const pairs = known.get(index) ?? pairsOf(blocks.get(block)!, statement.parts, inTitles)
    known.set(index, pairs)
    return pairs
  }
  const told = new Map<string | undefined, number[]>()
  found.forEach((each, index) => {
    if (each.statement.tier === 3) return
    const list = told.get(articleOf(each))
    if (list && list.length < 200) list.push(index)
    else if (!list) told.set(articleOf(each), [index])
  })
  return found.map((each, index) => {
    if (each.statement.tier !== 3) return undefined
    let [best, most] = [-1, 2]
    for (const other of told.get(articleOf(each)) ?? []) {
      const common = commonOf(pairsAt(index), pairsAt(other))
      if (common > most && common * 2 >= pairsAt(index).size) [best, most] = [other, common]
    }
    return best < 0 ? undefined : best
  })
}

/** Pairs of neighbouring letters as one number each; only those `among` others where these are given. */
function pairsOf({ text }: Block, parts: readonly TextSpan[], among?: ReadonlySet<number>): ReadonlySet<number> {
  const words = parts.map(({ start, end }) => text.slice(start, end)).join(' ')
  const letters = words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
  const pairs = new Set<number>()
  for (let at = 1; at < letters.length; at += 1) {
    const pair = letters.charCodeAt(at - 1) * 0x10000 + letters.charCodeAt(at)
    if (!among || among.has(pair)) pairs.add(pair)
  }
  return pairs
}

function commonOf(some: ReadonlySet<number>, others: ReadonlySet<number>): number {
  let common = 0
  for (const pair of some) if (others.has(pair)) common += 1
  return common
}
