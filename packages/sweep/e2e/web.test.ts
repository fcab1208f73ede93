import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumArguments, findChromium } from '../../../scripts/chromium.mjs'

const executablePath = findChromium()
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' }

describe.skipIf(!executablePath)('web workers', () => {
  let folder = ''
  let server: Server
  let browser: Browser

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'anchorage-web-'))
    await build({
      root: join(import.meta.dirname, 'page'),
      configFile: false,
      logLevel: 'silent',
      base: './',
      resolve: { conditions: ['anchorage-source', 'module', 'browser', 'import', 'default'] },
      worker: { format: 'es' },
      build: { outDir: folder, emptyOutDir: true, target: 'es2023' },
    })
    // Shared memory is only for pages that are cross-origin isolated.
    server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname
      const file = join(folder, path === '/' ? 'index.html' : path)
      try {
        const body = readFileSync(file)
        response.writeHead(200, {
          'content-type': types[extname(file)] ?? 'application/octet-stream',
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-embedder-policy': 'require-corp',
        })
        response.end(body)
      } catch {
        response.writeHead(404).end()
      }
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: chromiumArguments })
  })

  afterAll(async () => {
    await browser?.close()
    server?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('give the answer of the page itself', async () => {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await expect.poll(() => page.title(), { timeout: 20_000 }).not.toBe('waiting')
    expect(await page.title()).toBe('same')
  })
})
