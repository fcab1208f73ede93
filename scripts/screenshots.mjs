// Takes screenshots of every page in both languages and themes into a folder (`screenshots/` unless given).
// Needs a build and a Chromium: `npm run build`, then `node scripts/screenshots.mjs [folder] [width] [name part]`.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { createApp, listen, newToken } from '../packages/server/dist/index.js'
import { chromiumArguments, findChromium } from './chromium.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const [folder = join(root, 'screenshots'), width = '1280', only = ''] = process.argv.slice(2)

/** A page, what to do on it before the picture, and whether the picture shows all of it. */
const pages = [
  { name: 'list', hash: '#/', ready: '.card-foot', whole: true },
  { name: 'anchorage', hash: '#/case/anchorage-2025', ready: '.graph .node', whole: false },
  { name: 'anchorage-whole', hash: '#/case/anchorage-2025', ready: '.graph .node', whole: true },
  { name: 'anchorage-graph', hash: '#/case/anchorage-2025', ready: '.graph .node', whole: false, scrollTo: '#graph' },
  {
    name: 'anchorage-model',
    hash: '#/case/anchorage-2025/model',
    ready: '.party-card',
    whole: false,
  },
  {
    name: 'anchorage-model-ranking',
    hash: '#/case/anchorage-2025/model',
    ready: '.party-card',
    whole: false,
    scrollTo: '.made-ranking',
    press: '.made-ranking > summary',
    appears: '.ranking-line',
  },
  {
    name: 'anchorage-model-more',
    hash: '#/case/anchorage-2025/model',
    ready: '.party-card',
    whole: false,
    scrollTo: '.party-card > .more:last-child',
    press: '.party-card > .more:last-child > summary',
    appears: '.more-body',
  },
  {
    name: 'anchorage-outlooks',
    hash: '#/case/anchorage-2025',
    ready: '.graph .node',
    whole: false,
    scrollTo: '#outlooks',
  },
  {
    name: 'anchorage-passage',
    hash: '#/case/anchorage-2025/model',
    ready: '.party-card',
    whole: false,
    press: '#parties .evidence',
    appears: '.passage mark',
  },
  { name: 'anchorage-sources', hash: '#/case/anchorage-2025/sources', ready: '.reader-text [data-words]', whole: true },
  { name: 'anchorage-history', hash: '#/case/anchorage-2025/history', ready: '.history', whole: false },
  { name: 'anchorage-see', hash: '#/case/anchorage-2025/see', ready: '.map-canvas[data-rest="true"]', whole: false },
  { name: 'anchorage-see-ladder', hash: '#/case/anchorage-2025/see?picture=ladder', ready: '.rungs', whole: false },
  { name: 'anchorage-see-heat', hash: '#/case/anchorage-2025/see?picture=heat', ready: '.heat .disc', whole: false },
  { name: 'anchorage-see-windows', hash: '#/case/anchorage-2025/see?picture=windows', ready: '.drawing', whole: false },
  {
    name: 'anchorage-ask',
    hash: '#/case/anchorage-2025/ask?if=flip+us+not+us.guarantee&asOf=2025-09-06',
    ready: '.compared-concepts',
    whole: false,
  },
  {
    name: 'cuba-ask-change',
    hash: '#/case/cuba-1962/ask?question=change&to=us.air-strike',
    ready: '.proposal',
    whole: false,
  },
  {
    name: 'elmira-ask-sure',
    hash: '#/case/elmira-1991/ask?question=sure',
    ready: '.sure-progress .primary',
    whole: true,
    press: '.sure-progress .primary',
    appears: '.sure-progress[data-status=finished]',
  },
  {
    name: 'cuba-ask-watch',
    hash: '#/case/cuba-1962/ask?question=watch',
    ready: '.sure-progress .primary',
    whole: true,
    press: '.sure-progress .primary',
    appears: '.sure-progress[data-status=finished]',
  },
  { name: 'cuba-ask-versions', hash: '#/case/cuba-1962/ask?question=versions', ready: '.ask-drop', whole: false },
  { name: 'anchorage-ask-time', hash: '#/case/anchorage-2025/ask?question=time', ready: '.phases', whole: true },
  {
    name: 'anchorage-ask-readings',
    hash: '#/case/anchorage-2025/ask?question=readings',
    ready: '.readings',
    whole: true,
  },
  {
    name: 'anchorage-ask-experts',
    hash: '#/case/anchorage-2025/ask?question=experts',
    ready: '.experts',
    whole: false,
  },
  { name: 'anchorage-ask-gains', hash: '#/case/anchorage-2025/ask?question=gains', ready: 'table.gains', whole: true },
  { name: 'anchorage-brief', hash: '#/case/anchorage-2025/brief', ready: '.brief-excerpt:not(:empty)', whole: false },
  { name: 'cuba', hash: '#/case/cuba-1962', ready: '.graph .node', whole: true },
  { name: 'elmira', hash: '#/case/elmira-1991', ready: '.graph .node', whole: true },
  {
    name: 'cuba-share',
    hash: '#/case/cuba-1962',
    ready: '.share-button',
    whole: false,
    press: '.share-button',
    appears: '.copy-field textarea',
  },
  {
    name: 'elmira-paste',
    hash: '#/case/elmira-1991/model',
    ready: '.party-card',
    whole: false,
    press: '.model-bar > .button',
    appears: '.share-dialog',
  },
  { name: 'missing', hash: '#/nowhere', ready: '.notice', whole: false },
]

const found = findChromium()
if (!found) {
  process.stderr.write('No Chromium was found. Install one, or name one with ANCHORAGE_CHROMIUM.\n')
  process.exit(1)
}
mkdirSync(folder, { recursive: true })
const token = newToken()
const app = createApp({ folder: join(root, 'cases'), workbench: join(root, 'packages/workbench/dist'), token })
const result = await listen(app, { port: 0 })
if (!result.ok) throw new Error(result.problem.code)
const { address, close } = result.listening
/** What is out of sight is not painted: on a picture of a whole page it is to be there. */
function paintAll() {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('* { content-visibility: visible !important }')
  document.adoptedStyleSheets.push(sheet)
}

const browser = await chromium.launch({ executablePath: found, args: chromiumArguments })
for (const lang of ['en', 'zh']) {
  for (const theme of ['light', 'dark']) {
    const context = await browser.newContext({ viewport: { width: Number(width), height: 860 }, colorScheme: theme })
    const page = await context.newPage()
    page.on('pageerror', (error) => process.stderr.write(`${error.stack}\n`))
    page.on('console', (message) => message.type() === 'error' && process.stderr.write(`console: ${message.text()}\n`))
    await page.goto(`${address}/?token=${token}`)
    await page.evaluate(
      (settings) => localStorage.setItem('anchorage.settings', settings),
      JSON.stringify({ lang, theme }),
    )
    for (const { name, hash, ready, whole, scrollTo, press, appears } of pages) {
      if (!name.includes(only)) continue
      await page.goto('about:blank')
      await page.goto(`${address}/${hash}`)
      await page.locator(ready).first().waitFor()
      if (name === 'list') await page.locator('.waiting').waitFor({ state: 'detached' })
      if (press) await page.locator(press).first().click()
      if (appears) await page.locator(appears).first().waitFor()
      if (scrollTo) {
        await page
          .locator(scrollTo)
          .first()
          .evaluate((element) => element.scrollIntoView({ block: 'start' }))
        // Bars stay at the top.
        await page.evaluate(() => scrollBy(0, -120))
      }
      if (whole) await page.evaluate(paintAll)
      await page.waitForTimeout(250)
      await page.screenshot({ path: join(folder, `${name}-${lang}-${theme}.png`), fullPage: whole })
    }
    await context.close()
  }
}
await browser.close()
await close()
process.stdout.write(`${folder}\n`)
