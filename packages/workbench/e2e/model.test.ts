import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Bench, canBrowse, type ProfileOptions } from './browser.ts'

describe.skipIf(!canBrowse)('the model page in a browser', () => {
  const bench = new Bench()
  let page: Page

  beforeAll(async () => {
    await bench.open()
    const { folder } = bench
    const cuba = readFileSync(join(folder, 'cuba-1962/case.yaml'), 'utf8')
    cpSync(join(folder, 'cuba-1962'), join(folder, 'broken'), { recursive: true })
    writeFileSync(join(folder, 'broken/case.yaml'), cuba.replace('want: not ussr.escalate', 'want: not ussr.escalat'))
  })

  afterAll(() => bench.close())

  beforeEach(async () => {
    bench.complaints = []
    bench.foreign = []
    await start({})
  })

  afterEach(async () => {
    await bench.context.close()
    expect(bench.complaints).toEqual([])
    expect(bench.foreign).toEqual([])
  })

  async function start(options: ProfileOptions) {
    page = await bench.start(options)
  }

  const open = (slug: string) => bench.go(`#/case/${slug}/model`, '.cm-content')
  const content = () => page.locator('.cm-content')
  /** The text of the file as the editor has it on its screen. */
  const fileText = () => content().innerText()
  /** Puts the cursor behind the first place of these words in the file that is in sight. */
  async function cursorBehind(words: string) {
    await content().press('Control+f')
    await page.locator('.cm-search input[name=search]').waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.type(words)
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
  }

  it('opens a broken case in the editor, where it is mended', async () => {
    await open('broken')
    await page.locator('.faulty').waitFor()
    expect(await page.locator('.faulty').textContent()).toContain('ussr.escalat')
    await page.locator('.faulty .diagnostics button').first().click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('editor')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('e')
    await page.locator('.faulty').waitFor({ state: 'detached' })
    await page.locator('#parties').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.locator('.faulty').waitFor()
    await content().press('Control+Shift+Z')
    await page.locator('.faulty').waitFor({ state: 'detached' })
  })

  it('writes Chinese, completes names, marks mistakes, and lets Escape and Tab out', async () => {
    await open('cuba-1962')
    await cursorBehind('zh: "导弹')
    await page.keyboard.insertText('核弹与')
    await expect.poll(fileText).toContain('"导弹核弹与会不会撤出古巴')
    await cursorBehind('want: ussr.withdraw')
    await page.keyboard.type(' and n')
    await page.keyboard.type('ot us.')
    await page.locator('.cm-tooltip-autocomplete li').first().waitFor()
    expect(await page.locator('.cm-tooltip-autocomplete').textContent()).toContain('us.blockade')
    await page.keyboard.press('Escape')
    await page.keyboard.type('blokade')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.cm-lintRange-error').count()).toBe(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('editor-place')
  })
})
