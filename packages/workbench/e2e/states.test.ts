import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Bench, canBrowse } from './browser.ts'

/** Three parties with four options each: 4,096 states. */
function largeCase(): string {
  const party = (name: string) =>
    [
      `  ${name}:`,
      `    name: ${name}`,
      '    options:',
      ...[1, 2, 3, 4].map((index) => `      o${index}: {name: ${name} does ${index}}`),
      '    priorities:',
      ...['a', 'b', 'c'].flatMap((other) => [1, 2, 3, 4].map((index) => `      - want: ${other}.o${index}`)),
    ].join('\n')
  return ['anchorage: 1', 'title: Large', 'parties:', ...['a', 'b', 'c'].map(party), ''].join('\n')
}

describe.skipIf(!canBrowse)('the table of states in a browser', () => {
  const bench = new Bench()

  beforeAll(async () => {
    await bench.open()
    mkdirSync(join(bench.folder, 'large'))
    writeFileSync(join(bench.folder, 'large/case.yaml'), largeCase())
  })

  afterAll(() => bench.close())

  afterEach(() => {
    expect(bench.complaints).toEqual([])
    expect(bench.foreign).toEqual([])
  })

  it('keeps the states with an option, those in a formula, and leads to one of them', async () => {
    const page = await bench.start()
    await bench.go('#/case/anchorage-2025', '.states [data-row]')
    const count = page.locator('.states-count')
    await expect.poll(() => count.textContent()).toBe('288 states')
    await page.getByRole('button', { name: 'Cease fire: either way' }).first().click()
    await expect.poll(() => count.textContent()).toMatch(/ of 288 states/)
    const some = await count.textContent()
    await page.getByLabel('Only states where').fill('settled')
    await expect.poll(() => count.textContent()).not.toBe(some)
    expect(page.url()).toContain('where=settled')
    await page.getByLabel('Only states where').fill('settled and')
    await expect.poll(() => page.locator('.states-problem').textContent()).toContain('expected')
    await page.getByRole('button', { name: 'All states again' }).click()
    await expect.poll(() => count.textContent()).toBe('288 states')

    await page.locator('.states .sort').first().click()
    await expect.poll(() => page.locator('.states tbody td.level').first().textContent()).toMatch(/^1 /)
    const name = await page.locator('.states [data-row="0"] > :last-child').textContent()
    await page.locator('.states [data-row="0"]').click()
    await expect.poll(() => page.locator('#state-title').textContent()).toBe(name)
  })

  it('goes through 4,096 rows by keyboard, with a few of them in the document', async () => {
    const page = await bench.start()
    await bench.go('#/case/large', '.states [data-row]')
    await expect.poll(() => page.locator('.states-count').textContent()).toBe('4,096 states')
    await page.locator('.states [data-row="0"]').focus()
    for (const [key, row] of [
      ['ArrowDown', '1'],
      ['PageDown', '11'],
      ['End', '4095'],
      ['ArrowUp', '4094'],
      ['Home', '0'],
    ] as const) {
      await page.keyboard.press(key)
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-row'))).toBe(row)
      await expect.poll(() => page.locator('.states [data-row]').count()).toBeLessThan(200)
    }
    await page.keyboard.press('End')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-row'))).toBe('4095')
    const title = await page.evaluate(() => document.activeElement?.getAttribute('title'))
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('#state-title').textContent()).toBe(title)
  })

  it('has nothing that axe finds serious, filtered in Chinese on dark paper', async () => {
    const page = await bench.start({ bypassCSP: true, width: 768, colorScheme: 'dark', locale: 'zh-CN' })
    await bench.go('#/case/anchorage-2025?holds=seq,-nash&sort=-us&lang=zh', '.states [data-row]')
    await expect.poll(() => page.locator('.waiting').count()).toBe(0)
    await expect.poll(() => page.locator('.states-count').textContent()).toContain('288 个状态中的')
    expect(await bench.seriousFaults()).toEqual([])
  })
})
