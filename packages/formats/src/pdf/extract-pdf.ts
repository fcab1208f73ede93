import { getDocumentProxy } from 'unpdf'
import { type ExtractedText, type NotExtracted, noFacts } from '../extracted-text.ts'
import { regionsOf } from './columns.ts'
import { type Row, rowsOf, rowText, type TextPiece } from './page-runs.ts'
import { regionLines } from './region-lines.ts'
import { unpacksTooFar } from './unpacked-streams.ts'

/** Documents with more pages, or pages with more pieces of text, are not read. */
const pageLimit = 2000
const pieceLimit = 50_000
/** What the streams of a document may unpack to, in bytes. */
const unpackedLimit = 256 * 1024 * 1024
/** Fewer letters than this, in all, are a stamp or a page number on pictures of pages. */
const leastLetters = 12

/**
 * The text layer of a PDF: lines as they stand, column by column, a form feed between pages. Page numbers, and heads and
 * feet that are repeated from page to page, are left out. Nothing is recognised in pictures; scripts are not run.
 */
export async function extractPdf(bytes: Uint8Array): Promise<ExtractedText | NotExtracted> {
  if (await unpacksTooFar(bytes, unpackedLimit)) return { reason: 'pdf-too-large' }
  try {
    // The library keeps the array that it is given.
    const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 })
    try {
      if (document.numPages > pageLimit) return { reason: 'pdf-too-large' }
      const pages: Row[][] = []
      for (let number = 1; number <= document.numPages; number += 1) {
        const page = await document.getPage(number)
        const { items } = await page.getTextContent()
        if (items.length > pieceLimit) return { reason: 'pdf-too-large' }
        pages.push(rowsOf(items.flatMap((item) => ('str' in item ? pieceOf(item) : []))))
        page.cleanup()
      }
      return extractedFrom(pages)
    } finally {
      await document.destroy()
    }
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    return { reason: isLocked ? 'pdf-encrypted' : 'pdf-broken' }
  }
}

function extractedFrom(pages: readonly Row[][]): ExtractedText | NotExtracted {
  const letters = pages.flat().reduce((sum, row) => sum + rowText(row).replaceAll(/\P{L}/gu, '').length, 0)
  if (letters < leastLetters) return { reason: 'pdf-scanned' }
  const withoutText = pages.flatMap((rows, index) => (rows.length === 0 ? [index + 1] : []))
  const text = withoutMargins(pages)
    .map(
      (rows) =>
        `${regionsOf(rows)
          .map((region) => regionLines(region).join('\n'))
          .join('\n\n')}\n`,
    )
    .join('\f')
  const count = pages.length
  return { format: 'pdf', text, encoding: undefined, bom: false, about: noFacts, pages: { count, withoutText } }
}

/** What a library says of a piece: its transform is `[a, b, c, d, x, y]`. Text that is turned is left out. */
function pieceOf(item: {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
}): TextPiece[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform
  if (Math.abs(b) > 0.1 * Math.abs(a) || ![a, x, y, item.width].every(Number.isFinite)) return []
  return [{ text: item.str.replaceAll('\0', ''), x, y, width: item.width, size: Math.hypot(c, d) || 1 }]
}

/** The pages without page numbers, and without first and last lines that are alike (but for digits) on three pages and more. */
function withoutMargins(pages: readonly Row[][]): Row[][] {
  const edges = pages.map((rows) => [...new Set([rows[0], rows.at(-1)])].filter((row) => row !== undefined))
  const counts = new Map<string, number>()
  for (const row of edges.flat()) counts.set(alike(row), (counts.get(alike(row)) ?? 0) + 1)
  return pages.map((rows, index) => {
    const left = edges[index]!.filter((row) => isPageNumber(row) || (counts.get(alike(row)) ?? 0) >= 3)
    return left.length < rows.length ? rows.filter((row) => !left.includes(row)) : rows
  })
}

function alike(row: Row): string {
  return rowText(row).replaceAll(/[\d\s]+/g, '#')
}

function isPageNumber(row: Row): boolean {
  return /^\s*([-–—·]\s?)?(第\s?)?\d{1,4}(\s?页)?(\s?[-–—·])?\s*$/.test(rowText(row))
}
