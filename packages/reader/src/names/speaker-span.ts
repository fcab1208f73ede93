import type { TextSpan } from './name-mention.ts'

/** Where a statement names its speaker, in the clean text of a block. */
export interface SpeakerSpan extends TextSpan {
  readonly block: string
}

/** Speakers' spans by their block, in order of their beginning. */
export function speakersByBlock(speakers: readonly SpeakerSpan[]): ReadonlyMap<string, readonly SpeakerSpan[]> {
  const map = new Map<string, SpeakerSpan[]>()
  for (const span of speakers) {
    const list = map.get(span.block)
    if (list) list.push(span)
    else map.set(span.block, [span])
  }
  for (const list of map.values()) list.sort((a, b) => a.start - b.start || b.end - a.end)
  return map
}
