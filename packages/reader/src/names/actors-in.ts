import { partitionPoint } from '../text/partition-point.ts'
import type { NameMention, TextSpan } from './name-mention.ts'

/** Mentions by their block, in order. */
export type MentionIndex = ReadonlyMap<string, readonly NameMention[]>

/** Sorts what a page was found to hold, in reading order, by block. */
export function byBlock<Found extends { readonly block: string }>(
  mentions: readonly Found[],
): ReadonlyMap<string, readonly Found[]> {
  const index = new Map<string, Found[]>()
  for (const mention of mentions) {
    const list = index.get(mention.block)
    if (list) list.push(mention)
    else index.set(mention.block, [mention])
  }
  return index
}

/** The ids of those whom a span of a block names, without whom it only describes them by, in order. */
export function actorsIn(index: MentionIndex, block: string, span: TextSpan): readonly string[] {
  return [...new Set(mentionsIn(index, block, span).map(({ actor }) => actor))]
}

/** The same as mentions: where the span names them. */
export function mentionsIn(index: MentionIndex, block: string, { start, end }: TextSpan): readonly NameMention[] {
  const list = index.get(block) ?? []
  const first = partitionPoint(list, (mention) => mention.start < start)
  const inside: NameMention[] = []
  for (let at = first; at < list.length && list[at]!.end <= end; at += 1) inside.push(list[at]!)
  const ids = new Set(inside.map(({ actor }) => actor))
  return inside.filter(({ describes }) => !(describes && ids.has(describes)))
}
