import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { CommandError } from './command-error.ts'
import { findBrowser } from './find-browser.ts'

/** A Chromium that prints for longer than this hangs. */
const timeoutMs = 120_000

/**
 * An HTML document as PDF, printed by a Chromium that is on this machine. Throws a CommandError where there is none, and
 * where it does not print.
 */
export async function printPdf(html: string): Promise<Uint8Array> {
  const browser = findBrowser()
  if (browser === undefined) throw new CommandError('no-browser', {})
  const folder = await mkdtemp(join(tmpdir(), 'anchorage-print-'))
  try {
    const page = join(folder, 'brief.html')
    const pdf = join(folder, 'brief.pdf')
    await writeFile(page, html)
    const isRoot = process.getuid?.() === 0
    await promisify(execFile)(
      browser,
      [
        '--headless',
        // The sandbox of Chromium refuses to work for root; the page has no script and may load nothing.
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--user-data-dir=${join(folder, 'profile')}`,
        '--no-pdf-header-footer',
        `--print-to-pdf=${pdf}`,
        pathToFileURL(page).href,
      ],
      { timeout: timeoutMs },
    ).catch((error: Error) => {
      throw new CommandError('not-printed', { browser, why: (error.message.split('\n')[0] ?? '').slice(0, 200) })
    })
    return await readFile(pdf).catch(() => {
      throw new CommandError('not-printed', { browser, why: 'no file came out' })
    })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
