/** A stretch of text of a web page that stands on lines of its own. */
export interface Paragraph {
  readonly text: string
  /** Running text, as against headings, captions, and lists of short items. */
  readonly isProse: boolean
}

const skipped = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TITLE SVG MATH IFRAME OBJECT EMBED CANVAS AUDIO VIDEO FORM BUTTON INPUT SELECT TEXTAREA HEAD NAV DIALOG'.split(
    ' ',
  ),
)
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
)
const noProse = new Set('FIGCAPTION H1 H2 H3 H4 H5 H6 TR DT SUMMARY'.split(' '))

/** The parts of a document's tree that are looked at here. */
export interface TreeNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: Iterable<TreeNode>
  getAttribute?(name: string): string | null
}

/**
 * The text below a node of a web page, paragraph by paragraph: what a browser would show, without white space that it would
 * not, and without scripts, forms, navigation and what is hidden. Depth is limited by whoever calls.
 */
export function paragraphsOf(root: TreeNode): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let line = ''
  let isProse = true
  const flush = (): void => {
    const text = line.replaceAll(/[ \t\n\r\f]+/g, ' ').replaceAll(/^[\s\u3000]+|[\s\u3000]+$/g, '')
    if (text !== '') paragraphs.push({ text, isProse })
    line = ''
  }
  const visit = (node: TreeNode): void => {
    if (node.nodeType === 3) {
      line += node.nodeValue ?? ''
      return
    }
    const name = node.nodeName.toUpperCase()
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return
    if (skipped.has(name) || isHidden(node)) return
    if (name === 'BR') flush()
    else if (name === 'TD' || name === 'TH') line += ' '
    const isBlock = blocks.has(name)
    const before = isProse
    if (isBlock) {
      flush()
      isProse = before && !noProse.has(name)
    }
    for (const child of node.childNodes) visit(child)
    if (isBlock) flush()
    isProse = before
  }
  visit(root)
  flush()
  return paragraphs
}

function isHidden(node: TreeNode): boolean {
  const attribute = (name: string): string | null => node.getAttribute?.(name) ?? null
  if (attribute('hidden') !== null || attribute('aria-hidden') === 'true') return true
  return /display\s{0,4}:\s{0,4}none/.test(attribute('style')?.slice(0, 500) ?? '')
}

/** Paragraphs as a text: prose opens with an indent, all are parted by blank lines, so that none is taken for a part of another. */
export function paragraphText(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ text, isProse }) => `${isProse ? '  ' : ''}${text}\n`).join('\n')
}
