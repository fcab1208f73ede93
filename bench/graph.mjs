// Frame times of the large state graph in a headless Chromium that draws in software.
// Needs a build and a Chromium: `npm run build`, then `npm run bench:graph`.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { createApp, listen, newToken } from '../packages/server/dist/index.js'
import { chromiumArguments, findChromium } from '../scripts/chromium.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A case of 2^12 states, all moves single parties' own: `count` options of each of four parties. */
function caseOf(counts) {
  const ids = ['alba', 'borea', 'cern', 'dara']
  const lines = ['anchorage: 1', 'title: Bench', 'parties:']
  ids.forEach((id, party) => {
    lines.push(`  ${id}:`, `    name: ${id}`, '    options:')
    for (let act = 1; act <= counts[party]; act += 1) lines.push(`      act-${act}: {name: Act ${act}, change: both}`)
    const other = (step) => ids[(party + step) % 4]
    lines.push('    priorities:')
    for (const want of [
      `not ${other(1)}.act-1`,
      `${id}.act-1 iff ${other(2)}.act-1`,
      `${id}.act-2`,
      `${other(3)}.act-2`,
    ])
      lines.push(`      - want: ${want}`)
  })
  return [...lines, 'statusQuo: none', ''].join('\n')
}

const scenarios = [
  { name: '256 states', counts: [2, 2, 2, 2] },
  { name: '1,024 states', counts: [3, 3, 2, 2] },
  { name: '4,096 states', counts: [3, 3, 3, 3] },
]

const found = findChromium()
if (!found) {
  process.stderr.write('No Chromium was found. Install one, or name one with ANCHORAGE_CHROMIUM.\n')
  process.exit(1)
}
const folder = mkdtempSync(join(tmpdir(), 'anchorage-bench-'))
scenarios.forEach(({ counts }, index) => {
  mkdirSync(join(folder, `case-${index}`))
  writeFileSync(join(folder, `case-${index}`, 'case.yaml'), caseOf(counts))
})
const token = newToken()
const app = createApp({ folder, workbench: join(root, 'packages/workbench/dist'), token })
const result = await listen(app, { port: 0 })
if (!result.ok) throw new Error(result.problem.code)
const { address, close } = result.listening
const browser = await chromium.launch({ executablePath: found, args: chromiumArguments })
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
await page.goto(`${address}/?token=${token}`)

/** Middle and slowest of ten of the times between frames while `act` goes on. */
async function frames(act) {
  await page.evaluate(() => {
    const times = []
    globalThis.frameTimes = times
    let before = performance.now()
    const tick = (now) => {
      times.push(now - before)
      before = now
      if (globalThis.frameTimes === times) requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
  })
  await act()
  const times = await page.evaluate(() => {
    const list = globalThis.frameTimes.slice(1)
    globalThis.frameTimes = undefined
    return list
  })
  times.sort((a, b) => a - b)
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))]
  return { middle: at(0.5), slow: at(0.9), worst: times.at(-1), count: times.length }
}

const rows = []
for (const [index, { name }] of scenarios.entries()) {
  await page.goto('about:blank')
  await page.goto(`${address}/#/case/case-${index}/see`)
  const rest = page.locator('.map-canvas[data-rest="true"]')
  await rest.waitFor()
  for (const [arrows, option] of [
    ['improvements', 'improvements'],
    ['all moves', 'all'],
  ]) {
    await page.locator('.grouping').evaluate((element) => {
      element.open = true
    })
    await page.locator('.grouping-buttons button').first().click()
    await page.locator('.see-tools select').nth(1).selectOption(option)
    await page.locator('.graph.map[aria-busy="false"]').waitFor()
    await page.waitForTimeout(400)
    await rest.waitFor({ timeout: 60_000 })
    await page.locator('.grouping').evaluate((element) => {
      element.open = false
    })
    const stop = page.locator('.map-stop')
    await stop.scrollIntoViewIfNeeded()
    const { x, y, width, height } = await stop.boundingBox()
    const [middleX, middleY] = [x + width / 2, y + height / 2]
    await page.mouse.move(middleX, middleY)
    const pan = await frames(async () => {
      await page.mouse.down()
      for (let step = 0; step < 60; step += 1) {
        await page.mouse.move(middleX + 120 * Math.sin(step / 8), middleY + 60 * Math.cos(step / 8))
        await page.waitForTimeout(8)
      }
      await page.mouse.up()
    })
    await stop.focus()
    const zoom = await frames(async () => {
      for (let step = 0; step < 60; step += 1) {
        await page.mouse.wheel(0, step < 30 ? -60 : 60)
        await page.waitForTimeout(8)
      }
    })
    const started = Date.now()
    await page.keyboard.press('0')
    await page.waitForTimeout(160)
    await rest.waitFor({ timeout: 60_000 })
    const counts = await page.locator('.map-counts').textContent()
    rows.push({ name, arrows, counts, pan, zoom, full: Date.now() - started })
  }
}
await browser.close()
await close()
rmSync(folder, { recursive: true })

const ms = ({ middle, slow, worst }) => `${middle.toFixed(0)} / ${slow.toFixed(0)} / ${worst.toFixed(0)}`
process.stdout.write(
  '| states | arrows | drawn | pan: middle / 90 % / worst, ms | zoom | all drawn again, ms |\n|---|---|---|---|---|---|\n',
)
for (const { name, arrows, counts, pan, zoom, full } of rows)
  process.stdout.write(`| ${name} | ${arrows} | ${counts} | ${ms(pan)} | ${ms(zoom)} | ${full} |\n`)
