import { displayWidth } from '@anchorage/casefile'
import { escapeXml } from '@anchorage/scene'
import type { Brief, BriefBlock, BriefRow, Inline } from '../document.ts'
import { briefStyle, partyClass } from './style.ts'

/**
 * A brief as one HTML file that needs nothing else: no script, no request, its style inside. Same brief, same bytes.
 *
 * Everything that people wrote is escaped; pictures are the SVG that `scene` wrote.
 */
export function briefHtml(brief: Brief): string {
  const title = escapeXml(brief.title)
  const references = new Map<number, number>()
  const body = brief.blocks.map((block) => blockHtml(block, references)).join('\n')
  return [
    '<!doctype html>',
    `<html lang="${brief.lang === 'zh' ? 'zh-Hans' : 'en'}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="generator" content="Anchorage">',
    `<title>${title}</title>`,
    `<style>${briefStyle(brief.lang)}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${title}</h1>`,
    body,
    ...(brief.notes.length === 0 ? [] : [notesHtml(brief, references)]),
    `<footer>${escapeXml(brief.provenance)}</footer>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** `references` counts how often each note has been referred to, so that every reference has a name to go back to. */
function inlineHtml(words: readonly Inline[], references: Map<number, number>): string {
  return words
    .map((word) => wordHtml(word, references))
    .join('')
    .replaceAll('</sup><sup>', '</sup><sup>, </sup><sup>')
}

function wordHtml(word: Inline, references: Map<number, number>): string {
  if (typeof word === 'string') return escapeXml(word)
  switch (word.kind) {
    case 'strong':
      return `<strong>${escapeXml(word.text)}</strong>`
    case 'faint':
      return `<span class="faint">${escapeXml(word.text)}</span>`
    case 'party':
      return `<span class="party ${partyClass(word.party)}">${escapeXml(word.text)}</span>`
    case 'note': {
      const time = (references.get(word.note) ?? 0) + 1
      references.set(word.note, time)
      return `<sup><a id="ref-${word.note}-${time}" href="#note-${word.note}">${word.note}</a></sup>`
    }
  }
}

function blockHtml(block: BriefBlock, references: Map<number, number>): string {
  const inline = (words: readonly Inline[]): string => inlineHtml(words, references)
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeXml(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p${block.weight === undefined ? '' : ` class="${block.weight}"`}>${inline(block.words)}</p>`
    case 'list': {
      const tag = block.isOrdered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`
    }
    case 'table':
      return [
        `<div class="wide"><table${tableClass(block)}>`,
        block.caption === undefined ? '' : `<caption>${escapeXml(block.caption)}</caption>`,
        `<thead><tr>${block.head.map((cell) => `<th scope="col">${inline(cell)}</th>`).join('')}</tr></thead>`,
        `<tbody>${block.rows.map((row) => rowHtml(row, block.head.length, inline)).join('')}</tbody></table></div>`,
      ].join('')
    case 'picture':
      return `<figure role="group" aria-label="${escapeXml(block.text)}"><div class="wide">${block.svg.trim()}</div><figcaption>${escapeXml(block.caption)}</figcaption></figure>`
  }
}

/** Tables of marks of so many lines stay on one page of paper where they can. */
const linesOfOnePage = 24
/** So many letters of the first cell of a row make a line, half as many Chinese characters. */
const lettersOfLine = 44

/** About how many lines a row takes on paper. */
function linesOf(row: BriefRow): number {
  const words = row.kind === 'group' ? row.words : (row.cells[0] ?? [])
  const text = words.map((word) => (typeof word === 'string' ? word : word.kind === 'note' ? '' : word.text)).join('')
  return Math.max(1, Math.ceil(displayWidth(text) / lettersOfLine))
}

function tableClass({ isMarks, rows }: Extract<BriefBlock, { kind: 'table' }>): string {
  if (!isMarks) return ''
  const lines = rows.reduce((sum, row) => sum + linesOf(row), 0)
  return lines <= linesOfOnePage ? ' class="marks whole"' : ' class="marks"'
}

function rowHtml(row: BriefRow, width: number, inline: (words: readonly Inline[]) => string): string {
  if (row.kind === 'group') {
    return `<tr class="group"><th scope="rowgroup" colspan="${width}">${inline(row.words)}</th></tr>`
  }
  const [first = [], ...others] = row.cells
  return `<tr><th scope="row">${inline(first)}</th>${others.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`
}

function notesHtml({ notes, notesTitle }: Brief, references: Map<number, number>): string {
  const items = notes.map(({ number, words }) => {
    const times = references.get(number) ?? 0
    const back = Array.from({ length: times }, (_, index) => `<a href="#ref-${number}-${index + 1}">↩</a>`).join(' ')
    return `<li id="note-${number}" value="${number}">${inlineHtml(words, references)} <span class="back">${back}</span></li>`
  })
  return `<section class="notes"><h2>${escapeXml(notesTitle)}</h2><ol>${items.join('')}</ol></section>`
}
