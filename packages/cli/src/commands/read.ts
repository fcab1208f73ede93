import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileSha256 } from '@anchorage/casefile'
import { type DecodedText, decodeText, type Page, type ReaderLang, readBlocks } from '@anchorage/reader'
import { CommandError } from '../command-error.ts'
import type { Output } from '../output.ts'
import { pageReport } from '../page-report.ts'
import { markdownLines } from '../render/markdown.ts'
import { terminalLines } from '../render/terminal.ts'
import { formatOf } from './choices.ts'

/** The options of `anchorage read`. */
export interface ReadOptions {
  readonly langOf?: string
  readonly format: string
}

/** Texts larger than this are refused: a report has thousands of characters, a book a million. */
const sizeLimit = 20 * 1024 * 1024

/** `anchorage read`: a raw text as blocks in reading order. */
export async function readCommand(path: string, options: ReadOptions, output: Output): Promise<void> {
  const format = formatOf(options.format, ['table', 'json', 'md'] as const)
  const lang = textLang(options.langOf)
  const bytes = await bytesOf(path)
  const decoded = decodeText(bytes, (encoding, part) => new TextDecoder(encoding, { ignoreBOM: true }).decode(part))
  if ('reason' in decoded) throw new CommandError(`is-${decoded.reason}`, { path })
  const page = readBlocks(decoded.text, lang ? { lang } : {})
  if (format === 'json') {
    output.print(JSON.stringify(pageJson(page, decoded, fileSha256(bytes)), undefined, 2))
    return
  }
  const blocks = pageReport(basename(path), page, decoded, output.lang)
  for (const line of format === 'md' ? markdownLines(blocks) : terminalLines(blocks, output.terminal))
    output.print(line)
}

function textLang(given: string | undefined): ReaderLang | undefined {
  if (given === undefined || given === 'zh' || given === 'en') return given
  throw new CommandError('bad-text-lang', { given }, 2)
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new CommandError('no-such-path', { path })
  if (found.isDirectory()) throw new CommandError('is-folder', { path })
  if (found.size > sizeLimit) throw new CommandError('text-too-large', { path, size: found.size, limit: sizeLimit })
  return readFile(path)
}

function pageJson({ lang, blocks, articles }: Page, { text, encoding, bom }: DecodedText, sha256: string): object {
  return {
    source: { sha256, lang, chars: text.length, encoding, bom },
    blocks: blocks.map(({ map: _, article, ...block }) => ({ ...block, article: article ?? null })),
    articles: articles.map(({ headline, ...article }) => ({ ...article, headline: headline ?? null })),
  }
}
