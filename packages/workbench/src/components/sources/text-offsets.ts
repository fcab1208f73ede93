/** How many characters of `words` stand before a place in it. */
export function offsetIn(words: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange()
  before.setStart(words, 0)
  before.setEnd(node, offset)
  return before.toString().length
}

/** The text node at an offset of `words`, and the offset in it; the end where it is shorter, nothing where it is empty. */
export function nodeAt(
  words: HTMLElement,
  offset: number,
): { readonly node: Text; readonly offset: number } | undefined {
  const texts = document.createTreeWalker(words, NodeFilter.SHOW_TEXT)
  let left = offset
  let last: Text | undefined
  for (let node = texts.nextNode(); node instanceof Text; node = texts.nextNode()) {
    if (left <= node.length) return { node, offset: left }
    left -= node.length
    last = node
  }
  return last && { node: last, offset: last.length }
}
