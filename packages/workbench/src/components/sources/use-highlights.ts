import { type RefObject, useEffect } from 'react'
import type { Stretch } from '../../reading/protocol.ts'

/** Stretches by the name of the highlight that marks them; see `::highlight()` in sources.css. */
export type Marked = Readonly<Record<'said' | 'doubtful' | 'used' | 'chosen', readonly Stretch[]>>

const order = ['said', 'doubtful', 'used', 'chosen'] as const

/** Marks stretches of the blocks inside `home` without touching the document. */
export function useHighlights(home: RefObject<HTMLElement | null>, marked: Marked, part: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part shows other blocks
  useEffect(() => {
    if (!('highlights' in CSS) || home.current === null) return undefined
    const nodes = new Map<string, Node>()
    for (const words of home.current.querySelectorAll<HTMLElement>('[data-words]')) {
      if (words.firstChild !== null) nodes.set(words.dataset.words ?? '', words.firstChild)
    }
    order.forEach((name, priority) => {
      const highlight = new Highlight()
      highlight.priority = priority
      for (const { block, start, end } of marked[name]) {
        const node = nodes.get(block)
        const length = node?.nodeValue?.length ?? 0
        if (node === undefined || start >= length) continue
        const range = new StaticRange({
          startContainer: node,
          startOffset: start,
          endContainer: node,
          endOffset: Math.min(end, length),
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
