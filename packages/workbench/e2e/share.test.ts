import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { deflateRawSync } from 'node:zlib'
import { caseLink, packZip, unpackZip } from '@anchorage/bundle'
import type { Frame, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Bench, canBrowse } from './browser.ts'
import { StaticServer } from './static-server.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const cuba = readFileSync(join(root, 'cases/cuba-1962/case.yaml'), 'utf8')
const bytes = (text: string) => new TextEncoder().encode(text)

/** Builds the static site as `npm run build:static` does, somewhere else. */
async function buildStatic(folder: string): Promise<void> {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const options = ['build', 'packages/workbench', '--mode', 'static', '--outDir', folder, '--emptyOutDir']
  await promisify(execFile)(process.execPath, [vite, ...options], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  })
}

describe.skipIf(!canBrowse)('sharing in a browser', { timeout: 300_000 }, () => {
  const bench = new Bench()
  const folder = mkdtempSync(join(tmpdir(), 'anchorage-static-'))
  const server = new StaticServer(folder, '/teach/anchorage/')
  let site = ''
  let page: Page

  beforeAll(async () => {
    await Promise.all([bench.open(), server.open(), buildStatic(folder)])
    site = `${server.address}/teach/anchorage/`
  })
  afterAll(async () => {
    await bench.close()
    await server.close()
    rmSync(folder, { recursive: true })
  })
  beforeEach(() => {
    bench.complaints = []
    bench.foreign = []
  })
  afterEach(async () => {
    await bench.context.close()
    expect(bench.complaints).toEqual([])
    expect(bench.foreign.filter((url) => !url.startsWith(server.address))).toEqual([])
  })

  /** A fresh profile at a place of the static site. */
  async function visit(hash = '', options = {}): Promise<Page> {
    await bench.start(options)
    page = await bench.newPage()
    bench.page = page
    await page.goto(site + hash)
    return page
  }
  const guest = () => page.locator('.keep-notice.guest')
  const state = (where = page) => where.locator('.save-state').getAttribute('data-state')
  const linkIn = (where: Page) => where.getByLabel('The link', { exact: true }).inputValue()
  const cards = () => page.locator('.card h3').allTextContents()
  const refusal = () => page.locator('.open-result .refusal').textContent()
  const bring = (name: string, buffer: Uint8Array) =>
    page.getByLabel('Open a zip or case.yaml').setInputFiles({ name, mimeType: '', buffer: Buffer.from(buffer) })
  async function write(words: string) {
    await page.locator('.cm-content').focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type(`# ${words}\n`)
  }
  const uniroyal = (dialog: Locator) => dialog.locator('option', { hasText: 'Ranking of Uniroyal' }).textContent()
  async function zipped(): Promise<Uint8Array> {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download the zip' }).click()
    return new Uint8Array(readFileSync(await (await download).path()))
  }
  /** What a frame stored; nothing where the browser does not let it. */
  const storedIn = (frame: Frame) =>
    frame.evaluate(async () => {
      try {
        return [...(await indexedDB.databases()).map(({ name }) => name), ...Object.keys(localStorage)]
      } catch {
        return []
      }
    })

  it('is a whole workbench from any web server: an example, a copy of it, two windows, a zip out and in', async () => {
    await visit('', { bypassCSP: true })
    await expect.poll(cards).toHaveLength(3)
    expect(await bench.seriousFaults()).toEqual([])
    await page.getByRole('link', { name: 'Cuban missile crisis, 1962' }).click()
    await guest().getByRole('button', { name: 'Keep a copy' }).click()
    await guest().waitFor({ state: 'detached' })

    await page.locator('.views').getByRole('link', { name: 'Model' }).click()
    await page.locator('.cm-content').waitFor()
    const second = await bench.newPage()
    await second.goto(`${site}#/case/cuba-1962/model`)
    await second.locator('.cm-content').waitFor()
    await write('mine 我的')
    await expect.poll(() => state()).toBe('saved')
    await expect.poll(() => second.locator('.cm-content').innerText()).toContain('# mine 我的')
    await second.close()
    await page.reload()
    await expect.poll(() => page.locator('.cm-content').innerText()).toContain('# mine 我的')
    await page.locator('.views').getByRole('link', { name: 'History' }).click()
    await page.locator('.versions button').first().click()
    await expect.poll(() => page.locator('.version .come').allInnerTexts()).toContain('# mine 我的')

    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await expect.poll(() => linkIn(page)).toContain('#v1=')
    expect(await bench.seriousFaults()).toEqual([])
    const zip = await zipped()
    expect(await zipped()).toEqual(zip)
    const unpacked = unpackZip(zip)
    const files = unpacked.ok ? unpacked.files.map(({ path }) => path) : []
    expect(files).toEqual(['README.md', 'case.yaml', 'expected.json'].map((name) => `cuba-1962/${name}`))
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    await page.getByRole('button', { name: 'Delete it' }).click()
    await expect.poll(() => page.locator('.card .badge').count()).toBe(3)

    await bring('mine.zip', zip)
    await page.locator('.case-head').waitFor()
    expect(page.url()).toBe(`${site}#/case/cuba-1962`)
    await page.goto(`${site}#/case/cuba-1962/model`)
    await expect.poll(() => page.locator('.cm-content').innerText()).toContain('# mine 我的')
  })

  it('refuses hostile zips with a reason and adds nothing', async () => {
    await visit()
    await expect.poll(cards).toHaveLength(3)
    const file = { path: 'x/case.yaml', bytes: bytes(cuba) }
    await bring('out.zip', packZip([file, { path: '../x/out.txt', bytes: bytes('x') }]))
    await expect.poll(refusal).toContain('at a place where none may go: “../x/out.txt”')
    await bring('bomb.zip', packZip([file, { path: 'x/bomb', bytes: new Uint8Array(21 * 1024 * 1024) }]))
    await expect.poll(refusal).toContain('unpacks to more than is taken')
    await bring('cut.zip', packZip([file]).subarray(0, 900))
    await expect.poll(refusal).toContain('no zip, or was cut off')
    await bring('other.zip', packZip([{ path: 'x/readme', bytes: bytes('x') }]))
    await expect.poll(refusal).toContain('no case.yaml in “other.zip”')
    await expect.poll(() => cards()).toHaveLength(3)

    // A text alone, and one that is no case: it opens where it can be mended.
    await bring('<b>bold</b>.yaml', bytes('parties: 3\n'))
    await page.locator('.broken').waitFor()
    await page.goto(site)
    await expect.poll(cards).toHaveLength(4)
  })

  it('opens a case from its link in a fresh profile, keeps it only when told to, and shows it in frames', async () => {
    const marked = cuba.replace(/title:[^\n]*\n(?: {2}[^\n]*\n)*/, 'title: "<img src=x onerror=alert(1)> 古巴"\n')
    const link = caseLink({ text: marked, files: [] })!
    await visit(`#${link}`)
    await guest().waitFor()
    await expect.poll(() => page.locator('.case-head h1').textContent()).toBe('<img src=x onerror=alert(1)> 古巴')
    await page.locator('.views').getByRole('link', { name: 'Brief' }).click()
    const paper = page.frameLocator('.brief-paper')
    await expect.poll(() => paper.locator('h1').textContent()).toBe('<img src=x onerror=alert(1)> 古巴')
    expect(await paper.locator('img, script').count()).toBe(0)
    await page.locator('.views').getByRole('link', { name: 'Model' }).click()
    await page.locator('.cm-content').waitFor()
    expect(page.url()).toBe(`${site}#${link}/model`)
    await write('tried out')
    await expect.poll(() => page.getByRole('button', { name: 'Undo' }).isEnabled()).toBe(true)
    await page.reload()
    await page.locator('.cm-content').waitFor()
    expect(await page.locator('.cm-content').innerText()).not.toContain('tried out')
    await write('kept')
    await guest().getByRole('button', { name: 'Keep a copy' }).click()
    await guest().waitFor({ state: 'detached' })
    await expect.poll(() => page.locator('.cm-content').innerText()).toContain('# kept')
    expect(page.url()).toContain('#/case/')

    const packed = (text: Uint8Array) => Buffer.from(deflateRawSync(text, { level: 9 })).toString('base64url')
    for (const [hash, reason] of [
      [`v2=${link.slice(3)}`, 'newer version'],
      [link.slice(0, 900), 'incomplete'],
      [`v1=${packed(new Uint8Array(64 * 1024 * 1024))}`, 'unpacks to more than is opened here'],
      [`v1=${packed(bytes(`${cuba}\0../case.yaml\0x`))}`, 'at places where none may go'],
    ] as const) {
      await page.goto(`${site}#${hash}`)
      await expect.poll(() => page.locator('.notice p').first().textContent()).toContain(reason)
    }

    const code = `<link rel="icon" href="data:,"><iframe src="${site}?embed#${link}?lang=zh" width="100%" height="700"></iframe>
      <iframe src="${site}#/case/elmira-1991" width="100%" height="700"></iframe>`
    const outside = new StaticServer(folder, '/none/', { '/page': code })
    await outside.open()
    // Another site, so that the frames have a storage of their own.
    const elsewhere = outside.address.replace('127.0.0.1', 'localhost')
    await page.goto(`${elsewhere}/page`)
    const [shown, bare] = [page.frameLocator('iframe').nth(0), page.frameLocator('iframe').nth(1)]
    await shown.locator('.outcomes').first().waitFor()
    await bare.locator('.outcomes').first().waitFor()
    await expect.poll(() => shown.locator('.embed-head').textContent()).toContain('在 Anchorage 中打开')
    for (const frame of [shown, bare]) expect(await frame.locator('.views, .top, .keep-notice').count()).toBe(0)
    for (const frame of page.frames().slice(1)) expect(await storedIn(frame)).toEqual([])
    await outside.close()
    bench.foreign = bench.foreign.filter((url) => !url.startsWith(elsewhere))
  })

  it('copies tables out, and shows what a table that is pasted would do before it does it', async () => {
    await visit('#/case/elmira-1991/model')
    await bench.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.address })
    await page.locator('.cm-content').waitFor()
    await page.getByRole('button', { name: 'Copy table: Uniroyal' }).click()
    await page.getByText('Copied, 9 rows.').waitFor()
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
    expect(lines[0]).toBe('Rank\tName in files\tState')
    expect(lines[1]).toMatch(/^1\ts1\t/)

    await page.getByRole('button', { name: 'Paste a table' }).click()
    const dialog = page.locator('dialog[open]')
    const cells = dialog.getByLabel('Cells')
    await cells.fill(`${lines.join('\n')}\n10\ts99\t=1+1`)
    await dialog.getByLabel('What it is').selectOption({ label: (await uniroyal(dialog))! })
    await expect.poll(() => dialog.innerText()).toContain('Line 11, column 2, “s99”: there is no state of this name')
    await expect.poll(() => dialog.getByRole('button', { name: /^Make/ }).isDisabled()).toBe(true)
    await cells.fill(lines.map((line) => line.replace(/^2\t/, '1\t')).join('\n'))
    await expect.poll(() => dialog.innerText()).toContain('s1 = s4 > s8')
    await dialog.getByRole('button', { name: 'Make 1 change' }).press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => page.locator('.cm-content').innerText()).toContain('ranking: [[s1, s4], s8')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => page.locator('.cm-content').innerText()).toContain('ranking: [[s1], [s4], [s8]')

    await page.locator('.views').getByRole('link', { name: 'Answer' }).click()
    await page.getByRole('button', { name: 'Copy table: All states' }).click()
    await page.getByText('Copied, 9 rows.').waitFor()
  })

  it('takes zips and links into the folder of our server too', async () => {
    page = await bench.start({ at: 'list' })
    const source = { path: 'new-case/sources/报道.txt', bytes: bytes('He said so.') }
    await bring('any.zip', packZip([{ path: 'new-case/case.yaml', bytes: bytes(cuba) }, source]))
    await page.locator('.case-head').waitFor()
    expect(readdirSync(join(bench.folder, 'new-case/sources'))).toEqual(['报道.txt'])
    await page.goto(`${bench.server.address}/#${caseLink({ text: cuba, files: [] })!}`)
    await guest().getByRole('button', { name: 'Keep a copy' }).click()
    await guest().waitFor({ state: 'detached' })
    const slug = decodeURIComponent(page.url().split('/').at(-1)!)
    expect(readFileSync(join(bench.folder, slug, 'case.yaml'), 'utf8')).toBe(cuba)
  })
})
