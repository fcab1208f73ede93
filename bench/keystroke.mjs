// From a keystroke on the model page to the new answer on the screen, in a headless Chromium, on 4,096 feasible states.
// Needs a build and a Chromium: `npm run build`, then `npm run bench:keystroke`.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { createApp, listen, newToken } from '../packages/server/dist/index.js'
import { chromiumArguments, findChromium } from '../scripts/chromium.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const strokes = Number(process.argv[2] ?? 40)
const slugs = process.argv[3]?.split(',') ?? ['large', 'long']

/** A case of 2^12 states: three options of each of four parties. With `padding`, as many lines of comment below it. */
function caseText(padding = 0) {
  const ids = ['alba', 'borea', 'cern', 'dara']
  const lines = ['anchorage: 1', 'title: Bench', 'parties:']
  ids.forEach((id, party) => {
    lines.push(`  ${id}:`, `    name: ${id}`, '    options:')
    for (let act = 1; act <= 3; act += 1) lines.push(`      act-${act}: {name: Act ${act}}`)
    const other = (step) => ids[(party + step) % 4]
    lines.push('    priorities:')
    for (const want of [
      `not ${other(1)}.act-1`,
      `${id}.act-1 iff ${other(2)}.act-2`,
      `${other(3)}.act-3`,
      `${id}.act-2`,
      `not ${id}.act-3`,
      `${other(1)}.act-2`,
      `${other(2)}.act-1`,
    ])
      lines.push(`      - want: ${want}`)
  })
  lines.push('statusQuo: none', 'evidence:')
  for (let line = 0; line < padding; line += 2) {
    lines.push(
      `  e${line}: {kind: report, said: 2025-08-15,`,
      `    note: "Passage ${line}, of which much could be said"}`,
    )
  }
  if (padding === 0) lines.pop()
  return [...lines, ''].join('\n')
}

const found = findChromium()
if (!found) {
  process.stderr.write('No Chromium was found. Install one, or name one with ANCHORAGE_CHROMIUM.\n')
  process.exit(1)
}
const folder = mkdtempSync(join(tmpdir(), 'anchorage-bench-'))
for (const [name, text] of [
  ['large', caseText()],
  ['long', caseText(10_000)],
]) {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, 'case.yaml'), text)
}
const token = newToken()
const app = createApp({ folder, workbench: join(root, 'packages/workbench/dist'), token })
const result = await listen(app, { port: 0 })
if (!result.ok) throw new Error(result.problem.code)
const { address, close } = result.listening
const browser = await chromium.launch({ executablePath: found, args: chromiumArguments })

async function openModel(slug) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${address}/?token=${token}#/case/${slug}/model`)
  await page.locator('.cm-content').waitFor()
  await page.locator('.strip[aria-busy="false"]').waitFor()
  await page.evaluate(() => {
    globalThis.times = { shown: [], answered: [] }
    let pressed
    addEventListener(
      'keydown',
      ({ key }) => {
        if (!/^\d$/.test(key)) return
        const mine = performance.now()
        pressed = mine
        requestAnimationFrame(() => setTimeout(() => globalThis.times.shown.push(performance.now() - mine)))
      },
      true,
    )
    // Where the answer arrives the strip is no longer busy; it is on the screen with the next frame.
    new MutationObserver(() => {
      if (pressed === undefined || document.querySelector('.strip')?.getAttribute('aria-busy') !== 'false') return
      const mine = pressed
      pressed = undefined
      requestAnimationFrame(() =>
        setTimeout(() => {
          globalThis.times.answered.push(performance.now() - mine)
          globalThis.tell?.()
        }),
      )
    }).observe(document.querySelector('.model-bar'), {
      subtree: true,
      attributes: true,
      attributeFilter: ['aria-busy'],
    })
  })
  return page
}

/** Puts another digit in the place of the last one of a priority, again and again. */
async function type(page, rest) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const cpu = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value
  const started = await cpu()
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    // Not `waitForFunction`: that looks in every frame, and so makes frames.
    await page.evaluate(() => {
      globalThis.told = new Promise((resolve) => {
        globalThis.tell = resolve
      })
    })
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press(String(((stroke + 1) % 3) + 1))
    await page.evaluate(() => globalThis.told)
    await page.waitForTimeout(rest)
  }
  const spent = ((await cpu()) - started) * 1000
  return { ...(await page.evaluate(() => globalThis.times)), spent: spent / strokes }
}

const figures = (times) => {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return `${at(0.5).toFixed(0)} / ${at(0.9).toFixed(0)} (${sorted.length})`
}
const row = (name, { shown, answered, spent }) =>
  process.stdout.write(`| ${name} | ${figures(shown)} | ${figures(answered)} | ${spent.toFixed(0)} |\n`)

process.stdout.write(
  '| where | letter shown: middle / 90 %, ms | new answer shown | processor time of the page for each |\n|---|---|---|---|\n',
)
for (const slug of slugs) {
  const page = await openModel(slug)
  const content = page.locator('.cm-content')
  await content.press('Control+Home')
  for (let line = 0; line < 16; line += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  row(`${slug}: in the file`, await type(page, 30))
  await page.close()
  const other = await openModel(slug)
  const field = other.locator('.party-card').first().getByRole('combobox', { name: 'priority 7', exact: true })
  await field.press('End')
  row(`${slug}: in a field of the form`, await type(other, 30))
  await other.close()
}
await browser.close()
await close()
rmSync(folder, { recursive: true })
