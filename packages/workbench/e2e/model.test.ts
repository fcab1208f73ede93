import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Bench, canBrowse, type ProfileOptions } from './browser.ts'

describe.skipIf(!canBrowse)('the model page in a browser', () => {
  const bench = new Bench()
  let page: Page
  let journey = 0
  /** A copy of the Cuban case for each journey. */
  let cuba = ''

  beforeAll(async () => {
    await bench.open()
    const { folder } = bench
    const text = readFileSync(join(folder, 'cuba-1962/case.yaml'), 'utf8')
    cpSync(join(folder, 'cuba-1962'), join(folder, 'broken'), { recursive: true })
    writeFileSync(join(folder, 'broken/case.yaml'), text.replace('want: not ussr.escalate', 'want: not ussr.escalat'))
  })

  afterAll(() => bench.close())

  beforeEach(async () => {
    bench.complaints = []
    bench.foreign = []
    // What one journey saves, even at its very end, is nothing to the next.
    journey += 1
    cuba = `cuba-${journey}`
    cpSync(join(bench.folder, 'cuba-1962'), join(bench.folder, cuba), { recursive: true })
    await start({})
  })

  afterEach(async () => {
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
    await expect.poll(() => page.locator('.faulty').textContent()).toContain('ussr.escalat')
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

  it('takes Chinese as it is composed, completes names, marks mistakes, and lets Escape and Tab out', async () => {
    const path = join(bench.folder, cuba, 'case.yaml')
    const written = () => readFileSync(path, 'utf8')
    writeFileSync(path, `\ufeff${written().replaceAll('\n', '\r\n')}`)
    await open(cuba)
    const ime = await page.context().newCDPSession(page)
    const compose = async (half: string, whole: string) => {
      for (let length = 1; length <= half.length; length += 1) {
        const text = half.slice(0, length)
        await ime.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length })
      }
      await page.keyboard.insertText(whole)
    }
    // Everything that the file and the title in the form ever say from now on.
    await page.evaluate(() => {
      const said: string[] = []
      const note = (node: Node | null | undefined, text: () => string | null | undefined) =>
        node &&
        new MutationObserver(() => said.push(text() ?? '')).observe(node, {
          subtree: true,
          childList: true,
          characterData: true,
        })
      const file = document.querySelector('.editor')?.shadowRoot?.querySelector('.cm-content')
      note(file, () => file?.textContent)
      const head = document.querySelector('h1')
      note(head, () => head?.textContent)
      Object.assign(globalThis, { said })
    })
    const everSaid = (words: string) =>
      page.evaluate(
        (part) => (globalThis as unknown as { said: string[] }).said.some((all) => all.includes(part)),
        words,
      )
    const form = page.locator('.model-form')
    const head = page.getByRole('heading', { level: 1 })
    const undo = page.getByRole('button', { name: 'Undo' })
    await cursorBehind('title: {en: "Cuban')
    await ime.send('Input.imeSetComposition', { text: 'hedan', selectionStart: 5, selectionEnd: 5 })
    await expect.poll(() => undo.isDisabled()).toBe(true)
    await page.keyboard.insertText('核弹')
    await expect.poll(() => head.textContent()).toContain('Cuban核弹')
    expect(await everSaid('Cubanhedan missile crisis, 1962"')).toBe(true)
    const title = form.getByLabel('Title, Chinese')
    await title.press('End')
    await compose('weiji', '危机')
    await expect.poll(fileText).toContain('古巴导弹危机危机')
    expect(await everSaid('古巴导弹危机w')).toBe(false)
    await form.getByRole('combobox', { name: 'priority 2', exact: true }).first().press('Home')
    await ime.send('Input.imeSetComposition', { text: 'bu', selectionStart: 2, selectionEnd: 2 })
    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.insertText('not ')
    await expect.poll(fileText).toContain('want: not ussr.withdraw')
    await page.keyboard.press('Control+s')
    await expect.poll(written).toContain('want: not ussr.withdraw')
    expect(written()).toMatch(/^\ufeff/)
    expect(written().replaceAll('\r\n', '')).not.toContain('\n')
    await undo.click()
    await expect.poll(fileText).not.toContain('want: not ussr.withdraw')
    await cursorBehind('want: ussr.withdraw')
    await page.keyboard.type(' and n')
    await page.keyboard.type('ot us.')
    await expect
      .poll(() => page.locator('.cm-tooltip-autocomplete').allTextContents())
      .toEqual([expect.stringContaining('us.blockade')])
    await page.keyboard.press('Escape')
    await page.keyboard.type('blokade')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.cm-lintRange-error').count()).toBe(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('editor-place')
  })

  it('adds a party with an option and a priority, orders priorities by keyboard, and goes back across form and file', async () => {
    // High enough for the editor to have the whole file on its screen.
    await page.setViewportSize({ width: 1280, height: 3200 })
    await open(cuba)
    const form = page.locator('.model-form')
    await form.getByPlaceholder('Add a party').fill('United Nations')
    await page.keyboard.press('Enter')
    const card = form.locator('.party-card', { hasText: 'United Nations' })
    await card.waitFor()
    await expect.poll(fileText).toContain('united-nations: {name: United Nations}')
    await card.getByPlaceholder('Add an option').fill('Mediate')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.strip').textContent()).toContain('12 → 24 states')
    const field = card.getByRole('combobox', { name: 'Add a priority' })
    await field.fill('med')
    await card.getByRole('option', { name: /mediate/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type(' and not us.blokade')
    await expect.poll(() => card.locator('.field-problem').textContent()).toContain('us.blockade')
    for (let count = 0; count < 'okade'.length; count += 1) await page.keyboard.press('Backspace')
    await card.getByRole('option', { name: /us\.blockade/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect.poll(fileText).toContain('want: mediate and not us.blockade')
    // The next one can be typed at once.
    await field.and(page.locator(':focus')).waitFor()
    expect(await field.inputValue()).toBe('')

    const us = form.locator('.party-card').first()
    const wants = () =>
      us
        .getByRole('combobox', { name: /^priority \d+$/ })
        .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))
    await us.getByRole('button', { name: 'Move priority 1, place 1 of 5' }).press('Alt+ArrowDown')
    await expect.poll(wants).toEqual(['ussr.withdraw', 'not ussr.escalate', ...(await wants()).slice(2)])
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toContain('priority 2')
    await page.keyboard.press('Control+z')
    await expect.poll(wants).toEqual(['not ussr.escalate', 'ussr.withdraw', ...(await wants()).slice(2)])
    await cursorBehind('United Nations')
    await page.keyboard.type(' Organization')
    await form.locator('.party-card', { hasText: 'United Nations Organization' }).waitFor()
    await page.keyboard.press('Control+z')
    await form.locator('.party-card', { hasText: 'United Nations Organization' }).waitFor({ state: 'detached' })
    for (let count = 0; count < 3; count += 1) await page.getByRole('button', { name: 'Undo' }).click()
    await card.waitFor({ state: 'detached' })
    await expect.poll(() => page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true)
  }, 180_000)

  it('moves states in a ranking by keys and by hand, keeps the moves when priorities change, and takes them out', async () => {
    await page.setViewportSize({ width: 1280, height: 3200 })
    await open(cuba)
    const us = page.locator('.party-card').first()
    await us.getByText('The ranking that comes of it').click()
    const lines = us.locator('.ranking-line')
    const states = () => us.locator('.state-words').allTextContents()
    const levels = () => us.locator('.ranking-line .level').allTextContents()
    await expect.poll(() => lines.count()).toBe(12)
    const before = await states()
    await us.getByRole('button', { name: `Move ${before[3]}, level 4 of 12` }).press('Alt+ArrowUp')
    await expect.poll(levels).toEqual(['1', '2', '3', '3', '4', '5', '6', '7', '8', '9', '10', '11'])
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe(`Move ${before[3]}, level 3 of 11`)
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(states).toEqual([...before.slice(0, 2), before[3], before[2], ...before.slice(4)])
    const tunings = us.locator('.tunings li')
    await expect
      .poll(() => tunings.allTextContents())
      .toEqual([expect.stringContaining(`${before[3]} directly above ${before[2]}`)])
    await lines
      .last()
      .locator('.handle')
      .dragTo(lines.first(), { targetPosition: { x: 80, y: 3 } })
    await expect.poll(async () => (await states())[0]).toBe(before[11])
    await expect.poll(() => tunings.count()).toBe(2)
    await expect.poll(() => lines.first().textContent()).toContain('moved by hand; level 12 before')

    await us.getByRole('button', { name: 'Move priority 1, place 1 of 5' }).press('Alt+ArrowDown')
    await expect.poll(async () => (await states()).slice(2)).not.toEqual(before.slice(1, 11))
    await expect.poll(() => tunings.count()).toBe(2)
    await expect.poll(async () => (await fileText()).match(/move: \S+\s+above: \S+/g)?.length).toBe(2)
    await page.keyboard.press('Control+z')
    await tunings
      .last()
      .getByRole('button', { name: /^Remove/ })
      .press('Enter')
    await expect.poll(() => tunings.count()).toBe(1)
    await tunings.getByRole('button', { name: /^Remove/ }).press('Enter')
    await expect.poll(states).toEqual(before)
    await expect.poll(fileText).not.toContain('tuned')
  }, 180_000)

  it('renames an option everywhere, refuses to remove what is spoken of, and counts what a constraint rules out', async () => {
    // High enough for the editor to have the whole file on its screen.
    await page.setViewportSize({ width: 1280, height: 3200 })
    await open(cuba)
    const form = page.locator('.model-form')
    const us = form.locator('.party-card').first()
    const id = us.getByLabel('Id in formulas').nth(2)
    await id.fill('quarantine')
    await id.press('Enter')
    await expect
      .poll(() => us.getByRole('combobox', { name: 'priority 5', exact: true }).inputValue())
      .toBe('quarantine iff ussr.escalate')
    await expect.poll(fileText).toContain('pressure: us.air-strike or us.quarantine')
    await us.getByRole('button', { name: 'Remove Naval blockade of Cuba' }).click()
    const notice = form.locator('.notice')
    await notice.waitFor()
    await expect.poll(() => notice.textContent()).toContain('is still spoken of')
    await notice.locator('.uses button').first().click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('editor')
    await notice.getByRole('button', { name: 'Close' }).click()

    await expect.poll(() => form.locator('.removed').textContent()).toBe('rules out 4 states')
    const add = form.getByRole('combobox', { name: 'Rule out states in which this holds' })
    await add.fill('us.air-strike and ussr.withdraw')
    await add.press('Enter')
    await expect
      .poll(() => form.locator('.removed').allTextContents())
      .toEqual(['rules out 4 states', 'rules out 4 states alone, 2 more in this order'])
    await form.locator('.pattern').last().locator('summary').click()
    await form.locator('.pattern').last().getByRole('textbox').fill('Y-Y-')
    await form
      .locator('.pattern')
      .last()
      .getByRole('button', { name: /Naval blockade/ })
      .click()
    await expect.poll(fileText).toContain('never: us.air-strike and us.quarantine and ussr.withdraw')

    const second = us.locator('.sortable', { has: page.getByRole('combobox', { name: 'priority 2', exact: true }) })
    await second.getByText('More', { exact: true }).click()
    const strength = second.getByLabel('Strength, 1 to 9')
    await strength.fill('12')
    await expect.poll(() => second.locator('.field-problem').textContent()).toContain('9')
    expect(await strength.inputValue()).toBe('12')
    await strength.press('Escape')
    await second.getByLabel('From', { exact: true }).fill('1962-10-20')
    await second.getByLabel('Until, at the latest').fill('1962-10-10')
    await expect.poll(() => second.locator('.field-problem').textContent()).toContain('before')
    await second.getByLabel('Until, at the latest').fill('1962-10-28')
    await expect.poll(fileText).toMatch(/want: ussr\.withdraw[\s\S]*?during: \{from: 1962-10-20, until: 1962-10-28\}/)
    await second.getByLabel('From', { exact: true }).fill('')
    await expect.poll(fileText).toMatch(/want: ussr\.withdraw[\s\S]*?during: \{until: 1962-10-28\}/)
    await us.getByText('More about this party').click()
    await us.getByLabel('Add a power over an option').selectOption({ label: 'Soviet Union: Withdraw the missiles' })
    await us.locator('.add-field', { hasText: 'Add a power' }).getByRole('button').click()
    await us.getByLabel('How sure: Soviet Union: Withdraw the missiles').selectOption('inferred')
    await expect.poll(fileText).toContain('{option: ussr.withdraw, confidence: inferred}')
  }, 180_000)

  it('is whole for accessibility, in Chinese, in the dark, with thirty parties and long names', async () => {
    const parties = Array.from({ length: 30 }, (_, index) => {
      const name = `A party with quite a long name that goes on and on, number ${index + 1}`
      return `  p${index}: {name: ${JSON.stringify(name)}, options: {${index < 6 ? `act-with-a-long-id-${index}: {name: "${'Long'.repeat(30)}"}` : ''}}}`
    })
    const slug = 'many'
    cpSync(join(bench.folder, 'chicken'), join(bench.folder, slug), { recursive: true })
    writeFileSync(join(bench.folder, slug, 'case.yaml'), `anchorage: 1\ntitle: Many\nparties:\n${parties.join('\n')}\n`)
    await start({ bypassCSP: true, colorScheme: 'dark' })
    await page.getByRole('button', { name: '中文' }).click()
    await bench.go(`#/case/${slug}/model`, '.model-form .party-card')
    await expect.poll(() => page.locator('.model-form .party-card').count()).toBe(30)
    expect((await bench.seriousFaults('.party-card:nth-of-type(-n + 3)')).join('\n')).toBe('')
    for (const width of [1280, 768, 360]) {
      await page.setViewportSize({ width, height: 900 })
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
        .toBeLessThanOrEqual(0)
    }
    await page.setViewportSize({ width: 1280, height: 900 })
    await open('anchorage-2025')
    await page.locator('.party-card:first-of-type > .more:last-child > summary').click()
    expect((await bench.seriousFaults()).join('\n')).toBe('')
  }, 180_000)
})
