import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createApp, type Listening, listen, newToken } from '@anchorage/server'
import { type Browser, type BrowserContext, chromium as driver, type Page } from 'playwright-core'
import { chromiumArguments, findChromium } from '../../../scripts/chromium.mjs'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const built = join(root, 'packages/workbench/dist')
const chromium = findChromium()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Whether journeys can be made here: there is a Chromium, and the workbench is built. */
export const canBrowse = chromium !== undefined && existsSync(join(built, 'index.html'))

/** How a fresh browser profile looks at the workbench. */
export interface ProfileOptions {
  readonly bypassCSP?: boolean
  readonly colorScheme?: 'light' | 'dark'
  readonly width?: number
  readonly locale?: string
  /** The page to begin at: the list of cases, which opens all of them, or one that shows nothing (unless said). */
  readonly at?: 'list' | 'nowhere'
}

/** A browser and a server over a copy of the cases, for the journeys of one file. */
export class Bench {
  /** The folder of cases that is served. */
  readonly folder: string = mkdtempSync(join(tmpdir(), 'anchorage-e2e-'))
  readonly token: string = newToken()
  /** Errors and warnings of the console, and pages that broke; a journey ends by looking here. */
  complaints: string[] = []
  /** Requests to anybody but our server. */
  foreign: string[] = []
  server!: Listening
  context!: BrowserContext
  page!: Page
  #browser!: Browser
  #kind = ''

  /** Copies the cases, starts the server and the browser. */
  async open(): Promise<void> {
    cpSync(join(root, 'cases'), this.folder, { recursive: true })
    await this.startServer()
    this.#browser = await driver.launch({ executablePath: chromium!, args: chromiumArguments })
  }

  /** Starts the server, on the port given or on any; as another start would, with another key if one is given. */
  async startServer(
    port = 0,
    { token = this.token, readOnly = false }: { readonly token?: string; readonly readOnly?: boolean } = {},
  ): Promise<void> {
    const app = createApp({ folder: this.folder, workbench: built, token, readOnly })
    const result = await listen(app, { port })
    if (!result.ok) throw new Error(result.problem.code)
    this.server = result.listening
  }

  async close(): Promise<void> {
    await this.#browser?.close()
    await this.server?.close()
    rmSync(this.folder, { recursive: true })
  }

  /** A browser profile that holds nothing yet, let in by the key; what the last one had open is closed. */
  async start(options: ProfileOptions = {}): Promise<Page> {
    const { width = 1280, at = 'nowhere', colorScheme = 'light', ...rest } = options
    const kind = JSON.stringify(rest)
    if (kind !== this.#kind) {
      await this.context?.close()
      this.context = await this.#browser.newContext({
        locale: 'en-GB',
        viewport: { width: 1280, height: 900 },
        ...rest,
      })
      this.#kind = kind
      // A journey may close it, where another server has left something in it.
      this.context.once('close', () => {
        this.#kind = ''
      })
    }
    const opened = this.context.pages()
    this.page = await this.newPage()
    await Promise.all(opened.map((page) => page.close()))
    await this.context.clearCookies()
    const session = await this.context.newCDPSession(this.page)
    await session.send('Storage.clearDataForOrigin', { origin: this.server.address, storageTypes: 'all' })
    await session.detach()
    await this.page.emulateMedia({ colorScheme })
    await this.page.setViewportSize({ width, height: 900 })
    await this.page.goto(`${this.server.address}/?token=${this.token}#/${at === 'list' ? '' : at}`)
    if (at === 'nowhere') await this.page.locator('.notice h1').waitFor()
    else {
      await this.page.locator('.card h3').first().waitFor()
      await this.page.locator('.waiting').waitFor({ state: 'detached' })
    }
    return this.page
  }

  /** One more window of the same profile. */
  async newPage(): Promise<Page> {
    const page = await this.context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text())
    })
    page.on('pageerror', (error) => this.complaints.push(String(error)))
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(this.server.address) && !url.startsWith('blob:')) this.foreign.push(url)
    })
    return page
  }

  /** Goes to a place by its hash. */
  async go(hash: string, ready: string): Promise<void> {
    await this.page.goto(`${this.server.address}/${hash}`)
    await this.page.locator(ready).first().waitFor()
  }

  /**
   * What axe-core finds serious in a part of the page as it is, the whole unless said; the profile needs `bypassCSP`.
   * Of long tables and lists the first rows stand for all. In the other theme a page that was looked at whole differs
   * by its colours: there `contrast` looks at them alone.
   */
  async seriousFaults(part = 'html', { contrast = false }: { readonly contrast?: boolean } = {}): Promise<string[]> {
    if (await this.page.evaluate(() => !('axe' in globalThis))) await this.page.evaluate(axe)
    return this.page.evaluate(
      async ({ part, contrast }) => {
        const { axe } = globalThis as unknown as {
          axe: {
            run(
              context: string,
              options: { resultTypes: string[]; runOnly?: string[] },
            ): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>
          }
        }
        const rows = [...document.querySelectorAll('tbody > tr:nth-child(n + 9), :is(ul, ol) > li:nth-child(n + 9)')]
        const later = rows.filter((row) => !row.hasAttribute('hidden'))
        for (const row of later) row.setAttribute('hidden', '')
        const only = contrast ? { runOnly: ['color-contrast'] } : {}
        const { violations } = await axe.run(part, { resultTypes: ['violations'], ...only })
        for (const row of later) row.removeAttribute('hidden')
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 200)}`))
      },
      { part, contrast },
    )
  }
}
