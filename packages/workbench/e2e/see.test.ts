import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Bench, canBrowse } from './browser.ts'
import { largeCase } from './large-case.ts'

const ready = '.map-canvas[data-rest="true"], .rungs, .heat .disc, .drawing'

const pictures = ['graph', 'ladder', 'heat', 'windows'] as const

describe.skipIf(!canBrowse)('the pictures of a case', () => {
  const bench = new Bench()
  let page: Page

  beforeAll(async () => {
    await bench.open()
    mkdirSync(join(bench.folder, 'large'))
    writeFileSync(join(bench.folder, 'large/case.yaml'), largeCase())
  })
  afterAll(() => bench.close())
  beforeEach(async () => {
    bench.complaints = []
    bench.foreign = []
    page = await bench.start()
  })
  afterEach(() => {
    expect(bench.complaints).toEqual([])
    expect(bench.foreign).toEqual([])
  })

  const open = (hash: string) => bench.go(hash, ready)
  const status = () => page.locator('.map-status').textContent()
  const title = () => page.locator('#state-title').textContent()
  const atRest = () => page.locator('.map-canvas[data-rest="true"]').waitFor()
  const counts = () => page.locator('.map-counts').textContent()

  it('are there one after another, and each has an address', async () => {
    await open('#/case/anchorage-2025/see')
    await expect.poll(() => counts()).toContain('288 boxes')
    for (const [name, words, picture] of [
      ['Preference ladders', 'What each party likes better', 'ladder'],
      ['Stability', 'Who would stay where', 'heat'],
      ['Timeline', 'What changes when', 'windows'],
    ] as const) {
      await page.getByRole('link', { name, exact: true }).click()
      await expect.poll(() => page.locator('#see-title').textContent()).toBe(words)
      expect(page.url()).toContain(`picture=${picture}`)
    }
    await page.reload()
    await page.locator('.drawing').waitFor()
    await page.getByRole('button', { name: '中文' }).click()
    await expect.poll(() => page.locator('#see-title').textContent()).toBe('什么在哪天改变')
  })

  it('walk through the graph by keyboard: one stop, arrows, Enter, and the way played step by step', async () => {
    await open('#/case/cuba-1962/see')
    await page.locator('.map-stop').focus()
    await page.keyboard.press('Home')
    await expect.poll(status).toContain('status quo')
    await page.keyboard.press('ArrowRight')
    await expect.poll(status).not.toContain('status quo')
    await page.keyboard.press('+')
    await page.keyboard.press('0')
    const words = (await status()) ?? ''
    await page.keyboard.press('Enter')
    await expect.poll(async () => words.startsWith((await title()) ?? '-')).toBe(true)
    expect(page.url()).toContain('state=')

    await open('#/case/cuba-1962/see?state=us.blockade%2Bussr.withdraw')
    const said = () => page.locator('.way-words').textContent()
    await page.getByRole('button', { name: 'One step on' }).click()
    await expect.poll(() => page.locator('.way-buttons').textContent()).toContain('Step 1 of')
    await expect.poll(() => said()).toMatch(/United States|Soviet Union/)
    await page.getByRole('button', { name: 'From the start' }).click()
    await expect.poll(said).toContain('The status quo')
    await page.getByRole('button', { name: 'Play', exact: true }).click()
    await expect.poll(said).toContain('Blockade and withdrawal')
    await expect.poll(() => page.getByRole('button', { name: 'Play', exact: true }).count()).toBe(1)
  })

  it('find states by name, words and formula, and show the neighbourhood of one', async () => {
    await open('#/case/anchorage-2025/see')
    const find = async (text: string) => {
      await page.getByRole('searchbox').fill(text)
      await page.keyboard.press('Enter')
    }
    const found = page.locator('.found')
    await find('no-agreement')
    await expect.poll(() => found.textContent()).toContain('1 state')
    await find('russia.ceasefire and not us.guarantee')
    await expect.poll(() => found.textContent()).toMatch(/\d+ states/)
    await find('keep arming')
    await expect.poll(() => found.textContent()).toContain('with these words')
    await find('no such thing at all')
    await expect.poll(() => found.textContent()).toContain('No state')
    await find('Bare ceasefire')
    await found.getByRole('button').first().click()
    await expect.poll(title).toContain('Bare ceasefire')
    await page.locator('.see-tools select').nth(2).selectOption('1')
    await expect.poll(counts).toContain('outside this view')
    // The address holds it all.
    expect(page.url()).toMatch(/around=1&find=Bare/)
    await page.reload()
    await expect.poll(counts).toContain('outside this view')
    await expect.poll(() => found.textContent()).toContain('Bare ceasefire')
  })

  it('put thousands of states together, open a group, and draw all of them when asked to', async () => {
    await open('#/case/large/see')
    await expect.poll(() => counts()).toContain('32 boxes')
    await page.locator('.map-stop').focus()
    await page.keyboard.press('Home')
    await expect.poll(status).toContain('128 states together')
    await page.keyboard.press('Enter')
    await expect.poll(counts).toContain('159 boxes')
    await page.locator('.grouping summary').click()
    await page.getByRole('button', { name: 'nothing: a box for each state' }).click()
    await expect.poll(counts).toContain('4,096 boxes')
    await atRest()
    const stop = page.locator('.map-stop')
    const box = (await stop.boundingBox())!
    await stop.scrollIntoViewIfNeeded()
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2 + 80, box.y + box.height / 2 + 30, { steps: 8 })
    await page.mouse.up()
    await atRest()
    await page.getByText('The same as a list').click()
    await expect.poll(() => page.locator('.map-list tbody tr').count()).toBe(40)
    await expect.poll(() => page.locator('.pager').textContent()).toContain('1–40 of 4,096')
  })

  it('show ladders with ties, folds and marks; a state on them can be looked at', async () => {
    await open('#/case/anchorage-2025/see?picture=ladder')
    await expect.poll(() => page.locator('.ladder').count()).toBe(4)
    await expect.poll(() => page.locator('.rung-state.holds').count()).toBeGreaterThan(8)
    const before = await page.locator('.level').count()
    await page.locator('.fold button').first().click()
    await expect.poll(() => page.locator('.level').count()).toBeGreaterThan(before)
    const state = page.locator('.rung-state').nth(1)
    const words = await state.textContent()
    await state.click()
    await expect.poll(title).toBe(words?.split(', equilibrium')[0])
  })

  it('keep 4,096 rows of stability short, and filter them', async () => {
    await open('#/case/large/see?picture=heat')
    const rows = () => page.locator('.heat tbody tr').count()
    await expect.poll(() => rows()).toBeLessThan(80)
    expect(Number(await page.locator('.heat').getAttribute('aria-rowcount'))).toBeGreaterThan(4096)
    await page.locator('.heat-scroll').evaluate((element) => element.scrollTo(0, 60_000))
    await expect
      .poll(async () =>
        Number(await page.locator('.heat tbody tr[aria-rowindex]').first().getAttribute('aria-rowindex')),
      )
      .toBeGreaterThan(2000)
    await page.locator('.see-tools select').first().selectOption('equilibria')
    await expect.poll(() => page.locator('.heat-group').count()).toBeLessThanOrEqual(1)
    await page.locator('.see-tools select').nth(2).selectOption('all')
    await expect.poll(() => page.locator('.heat-concepts th').count()).toBe(20)
  })

  it('choose a day on the timeline, uncertain ends shown as such', async () => {
    await open('#/case/anchorage-2025/see?picture=windows')
    await expect.poll(() => page.locator('.drawing').textContent()).toContain('between 2025-08-29 and 2025-09-05')
    await page.locator('.days').getByRole('button', { name: '2025-08-30' }).click()
    await expect.poll(() => page.url()).toContain('asOf=2025-08-30')
    await expect.poll(() => page.locator('.drawing').textContent()).toContain('As of 2025-08-30')
    await page.locator('.days').getByRole('button', { name: 'own date' }).click()
    await expect.poll(() => page.url()).not.toContain('asOf')
  })

  it('save as SVG and PNG, the same bytes each time', async () => {
    const save = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ])
      return { file: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
    }
    for (const picture of pictures) {
      // Only one of them has a timeline; the others are drawn of few states, which takes a browser without a graphics card least.
      const [slug, title] =
        picture === 'windows' ? ['anchorage-2025', 'Anchorage, August 2025'] : ['elmira-1991', 'Elmira groundwater']
      await show(slug, picture)
      const svg = await save('Save as SVG')
      expect(svg.file).toBe(`${slug}-${picture}.svg`)
      const text = svg.bytes.toString('utf8')
      expect(text).toMatch(/^<svg .*<title>.*<desc>.+<\/desc>.*<\/svg>\n$/s)
      expect(text).toContain(`<title>${title}`)
      expect(text).toContain('Noto Sans CJK SC')
      expect(text).not.toMatch(/NaN|undefined/)
      const png = await save('Save as PNG')
      expect(png.file).toBe(`${slug}-${picture}.png`)
      expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
      expect(png.bytes.length).toBeGreaterThan(5000)
      expect((await save('Save as SVG')).bytes.equals(svg.bytes)).toBe(true)
      // All are drawn from their SVG in the same way.
      if (picture === 'windows') expect((await save('Save as PNG')).bytes.equals(png.bytes)).toBe(true)
    }
  }, 120_000)

  it.each([
    // axe looks at every row: what is found on long lists is found on short ones.
    ['en', 'light', 1280, 'elmira-1991', ['graph', 'heat']],
    ['zh', 'dark', 768, 'anchorage-2025', ['ladder', 'windows']],
    ['zh', 'light', 1920, 'large', []],
  ] as const)(
    'have nothing that axe finds serious, and fit the window (%s, %s, %i, %s)',
    async (lang, theme, width, slug, looked) => {
      page = await bench.start({ bypassCSP: true, width })
      await page.evaluate(
        (settings) => localStorage.setItem('anchorage.settings', settings),
        JSON.stringify({ lang, theme }),
      )
      await page.reload()
      for (const picture of pictures) {
        await show(slug, picture)
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('.see-main details'))
            (details as HTMLDetailsElement).open = true
        })
        if (looked.some((one) => one === picture)) expect(await bench.seriousFaults()).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      }
    },
    180_000,
  )

  /** Shows a picture of a case, whole. */
  async function show(slug: string, picture: (typeof pictures)[number]) {
    await page.goto(`${bench.server.address}/#/case/${slug}/see?picture=${picture}`)
    await page.locator('.see-pictures a').nth(pictures.indexOf(picture)).and(page.locator('[aria-current]')).waitFor()
    await page.locator(`${ready}, .see-none`).first().waitFor()
    await expect.poll(() => page.locator('.waiting').count()).toBe(0)
  }
})
