import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Bench, canBrowse } from './browser.ts'
import { largeCase } from './large-case.ts'

/** Small, so that a journey costs little: a window, a statement to turn round, and a source that a copy has to bring. */
const dam = `anchorage: 1
title: Dam
asOf: 2024-06-01
statusQuo: none
sources:
  note: {title: Note, file: sources/note.txt}
parties:
  town:
    name: Town
    options:
      build: {name: Build the dam}
    priorities:
      - want: not farm.sue
      - want: town.build
  farm:
    name: Farm
    options:
      sue: {name: Sue the town}
    priorities:
      - want: not town.build
      - want: farm.sue iff town.build
windows:
  - formula: farm.sue
    unavailable: {from: 2024-01-01, until: 2024-12-31}
`

describe.skipIf(!canBrowse)('questions to a case', () => {
  const bench = new Bench()
  let page: Page

  beforeAll(async () => {
    await bench.open()
    cpSync(join(bench.folder, 'anchorage-2025'), join(bench.folder, 'asked'), { recursive: true })
    mkdirSync(join(bench.folder, 'dam/sources'), { recursive: true })
    writeFileSync(join(bench.folder, 'dam/case.yaml'), dam)
    writeFileSync(join(bench.folder, 'dam/sources/note.txt'), 'A note.\n')
    cpSync(join(bench.folder, 'cuba-1962'), join(bench.folder, 'island'), { recursive: true })
    mkdirSync(join(bench.folder, 'twelve'))
    writeFileSync(join(bench.folder, 'twelve/case.yaml'), largeCase())
  })
  afterAll(() => bench.close())
  beforeEach(async () => {
    bench.complaints = []
    bench.foreign = []
    page = await bench.start()
  })
  afterEach(async () => {
    expect(bench.complaints).toEqual([])
    expect(bench.foreign).toEqual([])
  })

  const text = (selector: string) => page.locator(selector).first().textContent()
  const caseText = (slug: string) => readFileSync(join(bench.folder, slug, 'case.yaml'), 'utf8')

  it('what if: suppose, see, send the link, and apply it to a copy, which says the same; the case stays', async () => {
    await bench.go('#/case/dam/ask', '.compared-outcomes')
    await page.getByRole('button', { name: 'town.build: opposite' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.compared-headline').waitFor()
    await page.getByLabel('As of').first().selectOption('2025-01-01')
    await expect.poll(() => text('.side-by-side'), { timeout: 20_000 }).toContain('2 feasible states now, 4 then')
    const outcomes = await page.locator('.compared-outcomes tr:not(.lost) th[scope=row]').count()
    expect(outcomes).toBeGreaterThan(0)

    await page.reload()
    await expect.poll(() => text('.side-by-side'), { timeout: 20_000 }).toContain('4 then')
    await expect.poll(() => text('.what-if-list li')).toContain('Town wants the opposite of: “Build the dam”')
    await page.getByRole('button', { name: 'Apply this to a copy' }).click()
    await page.locator('h1', { hasText: 'Dam (what if)' }).waitFor()
    expect(page.url()).toContain('#/case/dam-what-if')
    expect(existsSync(join(bench.folder, 'dam-what-if/sources/note.txt'))).toBe(true)
    expect(caseText('dam-what-if')).toMatch(/asOf: 2025-01-01[\s\S]*want: not town\.build/)
    expect(caseText('dam')).toBe(dam)
    await page.reload()
    await page.locator('.outcome-head').first().waitFor()
    await expect.poll(() => page.locator('.outcome-head').count()).toBe(outcomes)
    await bench.go('#/case/dam/ask?if=drop+town+nothing', '.what-if-list')
    await expect.poll(() => text('.what-if-list')).toContain('does not fit the case')
  })

  it('what would it take: asks, stops, asks again, and applies what was found to a copy', async () => {
    // Three edits among twenty-eight priorities and 4,096 states: a search that is still on its way when it is stopped.
    await bench.go('#/case/twelve/ask?question=change&to=alba.act-3+and+borea.act-3&edits=3', '.ask-fields')
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByRole('button', { name: 'Ask again' }).click()
    await page.getByRole('button', { name: 'Stop' }).waitFor()
    await bench.go('#/case/island/ask?question=change', '.ask-fields')
    await page.getByLabel(/^Outcome/).fill('us.blockade and ussr.escalate and us.air-strike')
    await page.getByLabel('Look for').selectOption('3')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Look for changes' }).click()
    await page.locator('.proposal').first().waitFor({ timeout: 60_000 })
    expect(page.url()).toContain('edits=3')
    const proposal = page.locator('.proposal').first()
    await proposal.locator('summary').click()
    await proposal.getByRole('button', { name: 'Apply this to a copy' }).click()
    await page.locator('h1', { hasText: '(what if)' }).waitFor()
    const same = 'question=change&to=us.blockade+and+ussr.escalate+and+us.air-strike'
    await bench.go(`#/case/island-what-if/ask?${same}`, '.ask-answer .compared-headline')
    await expect.poll(() => text('.ask-answer .compared-headline')).toContain('Nothing has to change')
    await bench.go('#/case/island/ask?question=change&to=nobody.knows', '.ask-answer .notice')
    await expect.poll(() => text('.ask-answer .notice')).toContain('nobody.knows')
  })

  it('the others answer, each at its address, in both languages', async () => {
    await bench.go('#/case/asked/ask?question=time', '.phases')
    await page.getByRole('button', { name: 'from 2025-09-06' }).click()
    await expect.poll(() => page.url()).toContain('asOf=2025-09-06')
    await page.getByRole('link', { name: 'Which reading?' }).click()
    await page.locator('table.readings').waitFor()
    await expect.poll(() => text('.compared-headline')).toContain('54')
  })

  it('another file is compared, gains are told, in both languages', async () => {
    await bench.go('#/case/island/ask?question=versions', '.ask-drop')
    const bring = (name: string, content: string) =>
      page.locator('.ask-drop input').setInputFiles({ name, mimeType: 'text/yaml', buffer: Buffer.from(content) })
    await bring('other.yaml', caseText('island').replace('change: both', 'change: forward'))
    await page.locator('.compared-concepts').waitFor({ timeout: 20_000 })
    await expect.poll(() => text('.compared-model')).toContain('change')
    await bring('bad.yaml', 'x: [')
    await page.locator('.ask-answer .notice').waitFor()

    await page.getByRole('link', { name: 'Who gains?' }).click()
    await page.locator('table.gains').waitFor()
    await page.getByLabel('To', { exact: true }).fill('ussr.withdraw')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('table.gains tbody tr').count()).toBe(1)
    await page.getByRole('button', { name: '中文' }).click()
    await expect.poll(() => text('#ask-title')).toBe('谁得，谁失？')
    await expect.poll(() => text('table.gains')).toContain('更好')
  })

  it('what happened is entered into the case, and can be undone', async () => {
    await bench.go('#/case/asked/ask?question=experts', 'table.experts')
    const row = page.locator('table.experts tbody tr', { hasText: 'To be checked on' }).first()
    await row.locator('summary').click()
    await row.getByLabel('Known on').fill('2025-12-31')
    await row.getByRole('button', { name: 'Put it into the case' }).click()
    await expect.poll(() => text('.ask-answer .compared-headline'), { timeout: 20_000 }).toContain('1 of them')
    await expect.poll(() => caseText('asked'), { timeout: 20_000 }).toMatch(/outcome: true/)
  })

  it.each(['light', 'dark'] as const)('have no serious faults in the %s theme', async (colorScheme) => {
    page = await bench.start({ bypassCSP: true, colorScheme })
    await bench.go('#/case/island/ask?if=commit+us.blockade', '.compared-outcomes')
    expect(await bench.seriousFaults('html', { contrast: colorScheme === 'dark' })).toEqual([])
  })
})
