import { cpSync, mkdtempSync, writeFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { chromium } from 'playwright-core'
import { createApp, listen, newToken } from '../packages/server/dist/index.js'
import { chromiumArguments, findChromium } from './chromium.mjs'
export async function kit({ lang = 'en', theme = 'light', width = 1280, height = 900 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'dbg-'))
  cpSync(new URL('../cases', import.meta.url), folder, { recursive: true })
  const token = newToken()
  const app = createApp({ folder, workbench: new URL('../packages/workbench/dist', import.meta.url).pathname, token })
  const { listening } = await listen(app, { port: 0 })
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments })
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, locale: 'en-GB' })
  const page = await context.newPage()
  page.on('console', (m) => ['error', 'warning'].includes(m.type()) && console.log('console', m.text()))
  page.on('pageerror', (e) => console.log('pageerror', e))
  await page.goto(`${listening.address}/?token=${token}#/nowhere`)
  await page.locator('.notice h1').waitFor()
  await page.evaluate((s) => localStorage.setItem('anchorage.settings', s), JSON.stringify({ lang, theme }))
  return { folder, page, context, browser, address: listening.address, go: async (hash, ready) => { await page.goto(`${listening.address}/${hash}`); await page.locator(ready).first().waitFor() }, close: async () => { await browser.close(); await listening.close() } }
}
