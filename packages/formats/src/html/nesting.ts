/** How far a web page goes: elements within elements, and elements in all. */
export interface Nesting {
  readonly depth: number
  readonly elements: number
}

/** Elements whose end tag may be left out, and those that have none. */
const closesItself = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup'.split(
    ' ',
  ),
)
const rawElements = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'noframes'])

/**
 * How deep a page nests its elements and how many it has, counted from its tags before anything parses it, since parsers
 * take quadratic time over depth. Linear; more where tags are left open, never less by more than a few.
 */
export function nestingOf(html: string): Nesting {
  const lower = html.toLowerCase()
  let [depth, most, elements] = [0, 0, 0]
  for (let at = lower.indexOf('<'); at >= 0; at = lower.indexOf('<', at)) {
    if (lower.startsWith('<!--', at)) {
      const end = lower.indexOf('-->', at + 4)
      at = end < 0 ? lower.length : end + 3
      continue
    }
    const isEnd = lower[at + 1] === '/'
    const name = /^[a-z][a-z0-9-]{0,30}/.exec(lower.slice(at + (isEnd ? 2 : 1), at + 34))?.[0]
    at += 1
    if (name === undefined || closesItself.has(name)) {
      if (name !== undefined) elements += 1
      continue
    }
    if (isEnd) {
      depth = Math.max(0, depth - 1)
      continue
    }
    elements += 1
    if (rawElements.has(name)) {
      const end = lower.indexOf(`</${name}`, at)
      at = end < 0 ? lower.length : end + 2
      continue
    }
    depth += 1
    most = Math.max(most, depth)
  }
  return { depth: most, elements }
}
