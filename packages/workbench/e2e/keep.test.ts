import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Bench, canBrowse, type ProfileOptions } from './browser.ts'

/** What the browser itself says of requests that were not answered as hoped. */
const expected = /^Failed to load resource: (net::ERR_|the server responded with a status of (401|403|412|500))/

describe.skipIf(!canBrowse)('keeping in a browser', () => {
  const bench = new Bench()
  const slug = 'cuba-1962'
  let page: Page
  let original = ''

  beforeAll(async () => {
    await bench.open()
    original = onDisk()
  })
  afterAll(() => bench.close())

  beforeEach(async () => {
    bench.complaints = []
    bench.foreign = []
    writeFileSync(path(), original)
    await start({})
  })
  afterEach(async () => {
    expect(bench.complaints.filter((words) => !expected.test(words))).toEqual([])
    expect(bench.foreign).toEqual([])
  })

  const path = () => join(bench.folder, slug, 'case.yaml')
  const onDisk = () => readFileSync(path(), 'utf8')
  async function start(options: ProfileOptions) {
    page = await bench.start(options)
  }
  const openModel = (where = page) =>
    where.goto(`${bench.server.address}/#/case/${slug}/model`).then(() => where.locator('.cm-content').waitFor())
  /** Writes a comment as the first line. */
  async function write(words: string, where = page) {
    await where.locator('.cm-content').focus()
    await where.keyboard.press('Control+Home')
    // As one step: on a slow machine a text that is typed is saved in the middle.
    await where.keyboard.insertText(`# ${words}`)
    await where.keyboard.press('Enter')
  }
  /** Writes on the page, and outside before anything of that is saved or asked, however slow the machine is. */
  async function writeMeanwhile(words: string, outside: () => void) {
    const address = '**/api/cases/**'
    let release = (): void => undefined
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    // It stays, and lets everything through once it is released.
    await page.route(address, async (route: Route) => {
      await gate
      await route.continue().catch(() => undefined)
    })
    await write(words)
    outside()
    release()
  }
  const state = (where = page) => where.locator('.save-state').getAttribute('data-state')
  const shown = (where = page) => where.locator('.cm-content').innerText()
  /** The texts of the drafts that the browser keeps. */
  const keptInBrowser = () =>
    page.evaluate(
      () =>
        new Promise<string[]>((resolve, reject) => {
          const opening = indexedDB.open('anchorage', 1)
          opening.onerror = reject
          opening.onsuccess = () => {
            const all = opening.result.transaction('drafts').objectStore('drafts').getAll()
            all.onsuccess = () => resolve(all.result.map(({ text }: { text: string }) => text))
            all.onerror = reject
          }
        }),
    )
  const inDialog = (name: string) => page.locator('dialog[open]').getByRole('button', { name })

  it('saves an edit by itself, byte for byte, and at once with Ctrl-S', async () => {
    const windows = original.replaceAll('\n', '\r\n')
    writeFileSync(path(), windows)
    await start({})
    await openModel()
    await write('写一行 – and another')
    await expect.poll(onDisk).toBe(`# 写一行 – and another\r\n${windows}`)
    await expect.poll(() => state()).toBe('saved')
    await write('now')
    await page.keyboard.press('Control+s')
    await expect.poll(onDisk).toBe(`# now\r\n# 写一行 – and another\r\n${windows}`)
    expect(readdirSync(join(bench.folder, slug)).filter((name) => name.endsWith('.part'))).toEqual([])
    // A text that is no case is the user's text too.
    await page.keyboard.type('[')
    await expect.poll(onDisk).toContain('# now\r\n[')
  })

  it('shows in a second window what the first one saved, as a step that can be undone', async () => {
    const second = await bench.newPage()
    await openModel(second)
    await openModel()
    await write('from the first window')
    await expect.poll(() => shown(second)).toContain('from the first window')
    await expect.poll(() => second.locator('.keep-notice').textContent()).toContain('changed elsewhere')
    await second.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => shown(second)).not.toContain('from the first window')
    await expect.poll(onDisk).toBe(original)
    await expect.poll(() => shown()).not.toContain('from the first window')
  })

  it('shows both texts when the same place is changed outside while it is edited, and loses neither', async () => {
    await openModel()
    await writeMeanwhile('mine', () => writeFileSync(path(), `# theirs\n${original}`))
    const dialog = page.getByRole('dialog', { name: 'Two changes of one text' })
    await dialog.waitFor()
    expect(await dialog.locator('.clash .theirs pre').allInnerTexts()).toEqual(['# theirs'])
    expect(await dialog.locator('.clash .mine pre').allInnerTexts()).toEqual(['# mine'])
    await page.keyboard.press('Escape')
    await write('still mine')
    await expect.poll(() => state()).toBe('conflict')
    expect(onDisk()).toBe(`# theirs\n${original}`)

    await page.getByRole('button', { name: 'Compare the two' }).click()
    await inDialog('Save mine').click()
    await expect.poll(onDisk).toBe(`# still mine\n# mine\n${original}`)
    await expect.poll(() => state()).toBe('saved')
    await page.locator('.views').getByRole('link', { name: 'History' }).click()
    await page.locator('.versions button').first().click()
    await expect.poll(() => page.locator('.version .gone').allInnerTexts()).toContain('# theirs')
    await expect.poll(() => page.locator('.version .compared-model').textContent()).toContain('both say the same')
  })

  it('shows both texts where two windows edited at the same time', async () => {
    const second = await bench.newPage()
    await openModel(second)
    await openModel()
    // The second window hears nothing for a while, as on a slow line.
    await second.route('**/api/cases/**', (route) => route.abort())
    await write('second', second)
    await expect.poll(() => state(second)).toBe('offline')
    await write('first')
    await expect.poll(onDisk).toBe(`# first\n${original}`)
    await second.unroute('**/api/cases/**')
    const dialog = second.getByRole('dialog', { name: 'Two changes of one text' })
    await dialog.waitFor()
    expect(await dialog.locator('.clash .theirs pre').allInnerTexts()).toEqual(['# first'])
    expect(await dialog.locator('.clash .mine pre').allInnerTexts()).toEqual(['# second'])
    expect(onDisk()).toBe(`# first\n${original}`)
    await dialog.getByRole('button', { name: 'Save mine' }).click()
    await expect.poll(onDisk).toBe(`# second\n${original}`)
    await expect.poll(() => shown()).toContain('# second')
  })

  it('merges what was changed outside elsewhere in the file, and asks about the same place, where either can be taken', async () => {
    await openModel()
    await writeMeanwhile('mine', () => writeFileSync(path(), `${original}# theirs\n`))
    await expect.poll(onDisk).toBe(`# mine\n${original}# theirs\n`)
    await expect.poll(() => page.locator('.keep-notice').textContent()).toContain('both changes were put together')
    await expect.poll(() => state()).toBe('saved')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(onDisk).toBe(`# mine\n${original}`)

    await writeMeanwhile('mine again', () => writeFileSync(path(), `# theirs again\n# mine\n${original}# theirs\n`))
    const take = inDialog('Take the result')
    await take.waitFor()
    await expect.poll(() => take.isDisabled()).toBe(true)
    await page.getByRole('radio', { name: /^Both/ }).check()
    await expect.poll(() => page.locator('dialog .come code').allInnerTexts()).toEqual(['# mine again'])
    await page.getByText('It can be read.').waitFor()
    await take.click()
    await expect.poll(onDisk).toBe(`# theirs again\n# mine again\n# mine\n${original}# theirs\n`)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(onDisk).toBe(`# mine again\n# mine\n${original}`)

    await writeMeanwhile('mine at last', () => writeFileSync(path(), `# theirs\n# mine again\n# mine\n${original}`))
    await inDialog('Take theirs').click()
    await expect.poll(() => shown()).toContain('# theirs')
    await expect.poll(() => state()).toBe('saved')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(onDisk).toBe(`# mine at last\n# mine again\n# mine\n${original}`)
  })

  it('goes on where the server was killed in the middle, and waits for the new key of another start', async () => {
    await openModel()
    const { port } = bench.server
    await bench.server.close()
    await write('written without a server')
    await expect.poll(() => state()).toBe('offline')
    await expect.poll(() => page.locator('.keep-notice').textContent()).toContain('kept in this browser')
    expect(onDisk()).toBe(original)
    await bench.startServer(port)
    await expect.poll(onDisk).toBe(`# written without a server\n${original}`)
    await expect.poll(() => state()).toBe('saved')
    await page.locator('.keep-notice').waitFor({ state: 'detached' })

    await bench.server.close()
    await bench.startServer(port, { token: 'another-key' })
    await write('after another start')
    await expect.poll(() => state()).toBe('locked-out')
    const second = await bench.newPage()
    await second.goto(`${bench.server.address}/?token=another-key`)
    await expect.poll(onDisk).toBe(`# after another start\n# written without a server\n${original}`)
    await expect.poll(() => state()).toBe('saved')
    await bench.server.close()
    await bench.startServer(port)
  })

  it('offers edits back after the window was closed without a server', async () => {
    const lingering = await bench.newPage()
    await lingering.goto(`${bench.server.address}/#/nowhere`)
    await openModel()
    const { port } = bench.server
    await bench.server.close()
    await write('nearly lost')
    await expect.poll(() => state()).toBe('offline')
    await expect.poll(keptInBrowser).toEqual([`# nearly lost\n${original}`])
    // To others the window is there for a while after it was closed.
    await lingering.evaluate(async () => {
      const { held = [] } = await navigator.locks.query()
      for (const { name } of held)
        navigator.locks.request(name!, () => new Promise(() => undefined)).catch(() => undefined)
    })
    await page.close()
    // A new start has a new key, so that nothing a closing window still sends is let in.
    await bench.startServer(port, { token: 'another-key' })
    page = await bench.newPage()
    await page.goto(`${bench.server.address}/?token=another-key`)
    await openModel()
    await lingering.close()
    const notice = page.locator('.keep-notice')
    await notice.waitFor()
    await expect.poll(() => notice.textContent()).toContain('that were not saved')
    expect(onDisk()).toBe(original)
    await notice.getByRole('button', { name: 'Look at the difference' }).click()
    await expect.poll(() => page.locator('dialog .come').allInnerTexts()).toContain('# nearly lost')
    await inDialog('Put them on the desk').click()
    await expect.poll(onDisk).toBe(`# nearly lost\n${original}`)
    await page.reload()
    await page.locator('.cm-content').waitFor()
    expect(await page.locator('.keep-notice').count()).toBe(0)
    await bench.server.close()
    await bench.startServer(port)
  })

  it('says that a server only reads, and keeps the edits', async () => {
    await openModel()
    const { port } = bench.server
    await bench.server.close()
    await bench.startServer(port, { readOnly: true })
    await page.reload()
    await page.locator('.cm-content').waitFor()
    await write('not to be saved')
    await expect.poll(() => state()).toBe('read-only')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download my text' }).click()
    expect(readFileSync(await (await download).path(), 'utf8')).toBe(`# not to be saved\n${original}`)
    expect(onDisk()).toBe(original)
    await bench.server.close()
    await bench.startServer(port)
  })

  it('says why a folder takes nothing, and saves when it does', async () => {
    const release = closeFolder(join(bench.folder, slug))
    const again = page.getByRole('button', { name: 'Try again' })
    try {
      await openModel()
      await write('for later')
      await expect.poll(() => state()).toBe('refused')
      await expect
        .poll(() => page.locator('.keep-notice').textContent())
        .toMatch(/may not write|mounted for reading only/)
      const answer = page.waitForResponse((response) => response.request().method() === 'PUT')
      await again.press('Enter')
      expect((await answer).ok()).toBe(false)
      await expect.poll(() => state()).toBe('refused')
      expect(await again.evaluate((button) => button === document.activeElement)).toBe(true)
    } finally {
      release()
    }
    // It is also tried again by itself; the keys say the same whether or not that came first.
    await page.keyboard.press('Control+s')
    await expect.poll(onDisk).toBe(`# for later\n${original}`)
    await expect.poll(() => state()).toBe('saved')
    // The button that had the focus is gone with its notice.
    await page.locator('.cm-content:focus').waitFor()
  })

  it('restores an earlier version, by keyboard, and can take that back', async () => {
    await openModel()
    await write('a later thought')
    await expect.poll(onDisk).toContain('a later thought')
    await page.locator('.views').getByRole('link', { name: 'History' }).press('Enter')
    const version = page.locator('.versions button').first()
    await version.press('Enter')
    await page.getByRole('button', { name: 'Restore this version' }).press('Enter')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Restore this version' }).and(page.locator(':focus')).press('Enter')
    await expect.poll(onDisk).toBe(original)
    await expect.poll(() => page.locator('.version').textContent()).toContain('on the desk again')
    // The version looked at stands in the address.
    await page.reload()
    await expect.poll(() => page.locator('.version').textContent()).toContain('reads like this version now')
  })

  it.each([
    ['en', 'light'],
    ['zh', 'dark'],
  ] as const)('has no serious fault that axe-core finds (%s, %s)', async (lang, colorScheme) => {
    writeFileSync(path(), original)
    await start({ bypassCSP: true, colorScheme })
    if (lang === 'zh') await page.getByRole('button', { name: '中文' }).click()
    await openModel()
    await writeMeanwhile('mine', () => writeFileSync(path(), `# theirs\n${original}`))
    await page.locator('dialog[open] input[type="radio"]').last().check()
    await page.locator('dialog[open] .come').first().waitFor()
    const looked = { contrast: colorScheme === 'dark' }
    expect(await bench.seriousFaults('dialog[open]', looked)).toEqual([])
    await page.keyboard.press('Escape')
    await page.goto(`${bench.server.address}/#/case/${slug}/history`)
    await page.locator('.keep-notice.warn').waitFor()
    await page.locator('.versions button').last().click()
    await page.locator('.version').waitFor()
    expect(await bench.seriousFaults('html', looked)).toEqual([])
  })
})

/** Makes a folder one that cannot be written in, for root too; gives what makes it writable again. */
function closeFolder(folder: string): () => void {
  if (process.getuid?.() !== 0) {
    chmodSync(folder, 0o555)
    return () => chmodSync(folder, 0o755)
  }
  execFileSync('mount', ['--bind', folder, folder])
  execFileSync('mount', ['-o', 'remount,ro,bind', folder])
  // Lazily: the server may have a file of the folder open at this very moment.
  return () => void execFileSync('umount', ['--lazy', folder])
}
