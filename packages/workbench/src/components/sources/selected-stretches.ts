import type { Stretch } from '../../reading/protocol.ts'
import { offsetIn } from './text-offsets.ts'

/** The place of a caret in the text: the block and the offset in it. */
function placeOf(node: Node, offset: number): { readonly block: HTMLElement; readonly offset: number } | undefined {
  const element = node instanceof Element ? node : node.parentElement
  const words = element?.closest<HTMLElement>('[data-words]')
  if (words === null || words === undefined) return undefined
  return { block: words, offset: offsetIn(words, node, offset) }
}

/** What is selected inside `home`, block by block in reading order; empty where nothing is. */
export function selectedStretches(home: HTMLElement): readonly Stretch[] {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return []
  const range = selection.getRangeAt(0)
  return [...home.querySelectorAll<HTMLElement>('[data-words]')].flatMap((words): Stretch[] => {
    if (!range.intersectsNode(words)) return []
    const text = words.textContent
    const { startContainer, endContainer } = range
    const start = words.contains(startContainer) ? offsetIn(words, startContainer, range.startOffset) : 0
    const end = words.contains(endContainer) ? offsetIn(words, endContainer, range.endOffset) : text.length
    const words0 = text.slice(start, end)
    const lead = words0.length - words0.trimStart().length
    const block = words.dataset.words
    if (block === undefined || words0.trim() === '') return []
    return [{ block, start: start + lead, end: start + words0.trimEnd().length }]
  })
}

/** The block and offset under a point of the window. */
export function placeAt(x: number, y: number): { readonly block: string; readonly offset: number } | undefined {
  const position = document.caretPositionFromPoint?.(x, y)
  const place = position === null || position === undefined ? undefined : placeOf(position.offsetNode, position.offset)
  const block = place?.block.dataset.words
  return place === undefined || block === undefined ? undefined : { block, offset: place.offset }
}
