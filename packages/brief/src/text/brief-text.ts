import { type BriefPart, briefParts } from '../brief-parts.ts'
import type { BriefBlock, Inline } from '../document.ts'

/** What an author wrote, and the parts that are put between it. */
export interface BriefText {
  /** In place of the title of the case. */
  readonly title?: string
  readonly pieces: readonly BriefPiece[]
}

type BriefPiece =
  | { readonly kind: 'part'; readonly part: BriefPart }
  | { readonly kind: 'written'; readonly blocks: readonly BriefBlock[] }

/** A line that names no part. */
export interface UnknownPart {
  readonly name: string
  /** From 1. */
  readonly line: number
}

/**
 * Reads the text of a brief: a little Markdown (`#` title, `##` and `###` headings, `-` and `1.` lists, paragraphs,
 * `**strong**`), and lines `{{answer}}` in whose place the part of that name is put. Anything else is text as it
 * stands; no markup goes through. A part may stand several times or not at all.
 */
export function parseBriefText(text: string): BriefText & { readonly unknown: readonly UnknownPart[] } {
  const pieces: BriefPiece[] = []
  const unknown: UnknownPart[] = []
  let title: string | undefined
  let blocks: BriefBlock[] = []
  let lines: string[] = []
  const endBlock = (): void => {
    if (lines.length > 0) blocks.push(blockOf(lines))
    lines = []
  }
  const endPiece = (): void => {
    endBlock()
    if (blocks.length > 0) pieces.push({ kind: 'written', blocks })
    blocks = []
  }
  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = raw.trim()
    const name = /^\{\{([^{}]*)\}\}$/.exec(line)?.[1]?.trim()
    const heading = /^(#{1,3})\s(.*)$/.exec(line)
    if (name !== undefined) {
      endPiece()
      const part = briefParts.find((known) => known === name)
      if (part === undefined) unknown.push({ name, line: index + 1 })
      else pieces.push({ kind: 'part', part })
    } else if (heading !== null) {
      endBlock()
      const [, marks = '', words = ''] = heading
      if (marks === '#') title = words.trim()
      else blocks.push({ kind: 'heading', level: marks === '##' ? 2 : 3, text: words.trim() })
    } else if (line === '') endBlock()
    else {
      if (lines.length > 0 && bulletOf(lines[0]!) !== bulletOf(line) && bulletOf(line) !== undefined) endBlock()
      lines.push(line)
    }
  }
  endPiece()
  return { pieces, unknown, ...(title === undefined ? {} : { title }) }
}

/** The text that makes the usual brief: every part, and nothing between them. */
export function usualBriefText(): string {
  return `${briefParts.map((part) => `{{${part}}}`).join('\n\n')}\n`
}

function bulletOf(line: string): 'bullet' | 'number' | undefined {
  if (/^[-*]\s/.test(line)) return 'bullet'
  return /^\d{1,9}[.)]\s/.test(line) ? 'number' : undefined
}

/** Lines without an empty one between them: a list if they begin as one, else a paragraph. */
function blockOf(lines: readonly string[]): BriefBlock {
  const bullet = bulletOf(lines[0]!)
  if (bullet === undefined) return { kind: 'paragraph', words: inlines(joined(lines)) }
  const items: string[][] = []
  for (const line of lines) {
    if (bulletOf(line) === bullet) items.push([line.replace(/^(?:[-*]|\d{1,9}[.)])\s+/, '')])
    else items.at(-1)!.push(line)
  }
  const words = items.map((item) => inlines(joined(item)))
  return bullet === 'number' ? { kind: 'list', items: words, isOrdered: true } : { kind: 'list', items: words }
}

/** Lines as one: a space between them, except between Chinese characters. */
function joined(lines: readonly string[]): string {
  return lines.reduce((before, line) => {
    const touches = /[\u3000-\u9fff\uff00-\uffef]$/.test(before) && /^[\u3000-\u9fff\uff00-\uffef]/.test(line)
    return before + (touches ? '' : ' ') + line
  })
}

function inlines(text: string): Inline[] {
  return text.split('**').flatMap((stretch, index, all): Inline[] => {
    if (stretch === '') return []
    const isStrong = index % 2 === 1 && index < all.length - 1
    if (isStrong) return [{ kind: 'strong', text: stretch }]
    return [index % 2 === 1 ? `**${stretch}` : stretch]
  })
}
