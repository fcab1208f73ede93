import { type RefObject, useEffect } from 'react'
import type { Stretch } from '../../reading/protocol.ts'
import { nodeAt } from './text-offsets.ts'

/** Stretches by the name of the highlight that marks them; see `::highlight()` in sources.css. */
export type Marked = Readonly<Record<'said' | 'doubtful' | 'used' | 'chosen', readonly Stretch[]>>

const order = ['said', 'doubtful', 'used', 'chosen'] as const

/** Marks stretches of the blocks inside `home` without touching the document. */
export function useHighlights(home: RefObject<HTMLElement | null>, marked: Marked, part: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part shows other blocks
  useEffect(() => {
    if (!('highlights' in CSS) || home.current === null) return undefined
    const blocks = new Map<string, HTMLElement>()
    for (const words of home.current.querySelectorAll<HTMLElement>('[data-words]')) {
      blocks.set(words.dataset.words ?? '', words)
    }
    order.forEach((name, priority) => {
      const highlight = new Highlight()
      highlight.priority = priority
      for (const { block, start, end } of marked[name]) {
        const words = blocks.get(block)
        const first = words && nodeAt(words, start)
        const last = words && nodeAt(words, end)
        if (first === undefined || last === undefined) continue
        if (first.node === last.node && first.offset >= last.offset) continue
        const range = new StaticRange({
          startContainer: first.node,
          startOffset: first.offset,
          endContainer: last.node,
          endOffset: last.offset,
        })
        highlight.add(range)
      }
      CSS.highlights.set(name, highlight)
    })
    return () => {
      for (const name of order) CSS.highlights.delete(name)
    }
  }, [home, marked, part])
}
