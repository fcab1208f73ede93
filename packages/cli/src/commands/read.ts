import { basename } from 'node:path'
import { fileSha256 } from '@anchorage/casefile'
import { type DecodedText, type Page, readBlocks } from '@anchorage/reader'
import type { Output } from '../output.ts'
import { pageReport } from '../page-report.ts'
import { markdownLines } from '../render/markdown.ts'
import { terminalLines } from '../render/terminal.ts'
import { sourceFile, textLang } from '../source-files.ts'
import { formatOf } from './choices.ts'

/** The options of `anchorage read`. */
export interface ReadOptions {
  readonly langOf?: string
  readonly format: string
}

/** `anchorage read`: a raw text as blocks in reading order. */
export async function readCommand(path: string, options: ReadOptions, output: Output): Promise<void> {
  const format = formatOf(options.format, ['table', 'json', 'md'] as const)
  const lang = textLang(options.langOf)
  const { bytes, decoded } = await sourceFile(path)
  const page = readBlocks(decoded.text, lang ? { lang } : {})
  if (format === 'json') {
    output.print(JSON.stringify(pageJson(page, decoded, fileSha256(bytes)), undefined, 2))
    return
  }
  const blocks = pageReport(basename(path), page, decoded, output.lang)
  for (const line of format === 'md' ? markdownLines(blocks) : terminalLines(blocks, output.terminal))
    output.print(line)
}

function pageJson({ lang, blocks, articles }: Page, { text, encoding, bom }: DecodedText, sha256: string): object {
  return {
    source: { sha256, lang, chars: text.length, encoding, bom },
    blocks: blocks.map(({ map: _, article, ...block }) => ({ ...block, article: article ?? null })),
    articles: articles.map(({ headline, ...article }) => ({ ...article, headline: headline ?? null })),
  }
}
