import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { uncertainCase as text } from '../../sweep/src/testing/uncertain-case.ts'
import { Bench, canBrowse } from './browser.ts'

const command = fileURLToPath(new URL('../../cli/bin/anchorage.js', import.meta.url))

describe.skipIf(!canBrowse)('how sure, and what to watch', () => {
  const bench = new Bench()
  let page: Page

  beforeAll(async () => {
    await bench.open()
    mkdirSync(join(bench.folder, 'dam'))
    writeFileSync(join(bench.folder, 'dam/case.yaml'), text)
  })
  afterAll(() => bench.close())
  beforeEach(async () => {
    bench.complaints = []
    bench.foreign = []
    page = await bench.start({ at: 'nowhere' })
  })
  afterEach(() => {
    expect(bench.complaints).toEqual([])
    expect(bench.foreign).toEqual([])
  })

  const progress = '.sure-progress[data-status'
  const words = () => page.locator('.sure-progress [role=status]').textContent()
  const button = (name: string) => page.getByRole('button', { name, exact: true })

  /** What the page hands over as a file. */
  const downloaded = async (): Promise<string> => {
    const [file] = await Promise.all([page.waitForEvent('download'), button('Download the result').click()])
    return readFileSync(await file.path(), 'utf8')
  }
  const printed = (args: readonly string[]): string =>
    spawnSync(process.execPath, [command, ...args], { cwd: bench.folder, encoding: 'utf8' }).stdout

  it('are answered in the background, stopped, gone on with after a reload, to the bytes of the command line', {
    timeout: 180_000,
  }, async () => {
    await bench.go('#/case/dam/ask?question=sure&samples=400000&seed=3', `${progress}="ready"]`)
    // What is asked of the workers waits a second, or all could be drawn before Stop is pressed.
    await page.evaluate(() => {
      const { postMessage } = Worker.prototype
      Worker.prototype.postMessage = function (...message: unknown[]) {
        setTimeout(() => Reflect.apply(postMessage, this, message), 1000)
      }
    })
    await button('Draw samples').click()
    await expect.poll(() => page.locator('.sure-progress progress').getAttribute('value')).not.toBe('0')
    // Elsewhere meanwhile.
    await page.getByRole('link', { name: 'Answer', exact: true }).click()
    await page.locator('.sure-progress').waitFor({ state: 'detached' })
    await page.goBack()
    await button('Stop').click()
    await expect.poll(words).toMatch(/^Stopped after [\d,]+ of 400,000/)
    const before = (await words()) ?? ''
    await page.locator('.sure-table').waitFor()
    await page.reload()
    await page.locator(`${progress}="ready"]`).waitFor()
    const kept = Number(/after ([\d,]+)/.exec((await words()) ?? '')?.[1]?.replaceAll(',', '') ?? 0)
    expect(kept).toBeGreaterThan(0)
    expect(before).not.toBe('')

    // A smaller budget takes up the same samples.
    await page.getByLabel('Samples at the most').fill('6000')
    await button('Use these').click()
    await expect.poll(words).toMatch(/(?<![\d,])6,000/)
    if ((await button('Go on').count()) > 0) await button('Go on').click()
    if ((await button('Draw samples').count()) > 0) await button('Draw samples').click()
    await page.locator(`${progress}="finished"]`).waitFor()
    const args = ['--samples', '6000', '--seed', '3', '--format', 'json']
    expect(await downloaded()).toBe(printed(['robustness', 'dam', ...args]))
    await expect.poll(() => page.locator('.sure-table tbody tr').count()).toBeGreaterThan(0)

    await page.getByRole('link', { name: 'What to watch?' }).click()
    await page.locator('.watch-list, .sure-progress[data-status="ready"]').first().waitFor()
    await button('Draw samples').press('Enter')
    await page.locator('.watch-list > li').first().waitFor()
    await page.locator(`${progress}="finished"]:focus`).waitFor()
    expect(await downloaded()).toBe(printed(['watch', 'dam', '--format', 'json']))

    // The case changes: what was drawn stays in sight, marked as of before.
    writeFileSync(join(bench.folder, 'dam/case.yaml'), text.replace('The dam', 'The old dam'))
    await page.getByText('has changed since these samples').waitFor()
    await expect.poll(() => page.locator('.watch-list > li').count()).toBeGreaterThan(0)
    await button('Ask about the case as it is now').click()
    await expect.poll(words).toContain('Up to 10,000')
  })
})
