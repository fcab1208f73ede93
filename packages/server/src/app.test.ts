import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from './app.ts'
import { fileLimit, listCaseFiles } from './case-folder.ts'
import { newToken } from './token.ts'

const token = newToken()
let base = ''
let app: ReturnType<typeof createApp>

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'anchorage-server-'))
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(join(base, path, '..'), { recursive: true })
    writeFileSync(join(base, path), content)
  }
  write('secret.txt', 'content of a secret')
  write('cases/dam/case.yaml', 'anchorage: 1\ntitle: Dam\n')
  write('cases/dam/sources/report.md', '# Report\n')
  write('cases/dam/sources/page.html', '<script>alert(1)</script>')
  write('cases/dam/.hidden', 'hidden')
  write('cases/dam/.git/config', 'hidden')
  write('cases/dam/large.txt', new Uint8Array(fileLimit + 1))
  write('cases/水坝 100%/case.yaml', 'title: 水坝\n')
  write('cases/latin/case.yaml', new Uint8Array([0x74, 0xe9]))
  write('cases/no-case/readme.md', 'nothing here')
  write('cases/.private/case.yaml', 'title: hidden\n')
  write('outside/case.yaml', 'title: outside\n')
  symlinkSync(join(base, 'secret.txt'), join(base, 'cases/dam/link.txt'))
  symlinkSync(base, join(base, 'cases/dam/up'))
  symlinkSync(join(base, 'cases/dam/sources/report.md'), join(base, 'cases/dam/inside.md'))
  symlinkSync(join(base, 'outside'), join(base, 'cases/outside'))
  write('web/index.html', '<!doctype html><title>Anchorage</title>')
  write('web/assets/index-abc.js', 'export {}')
  write('web/.env', 'hidden')
  app = createApp({ folder: join(base, 'cases'), workbench: join(base, 'web'), token })
})

afterAll(() => rmSync(base, { recursive: true }))

function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return app.request(`http://127.0.0.1:4747${path}`, {
    method,
    headers: { host: '127.0.0.1:4747', authorization: `Bearer ${token}`, ...headers },
  })
}

describe('the key', () => {
  it('in the address becomes a strict cookie named with the port, and leaves the address', async () => {
    const response = await ask(`/?token=${token}&lang=zh`, { authorization: '' })
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe('/?lang=zh')
    const cookie = response.headers.get('set-cookie')!
    expect(cookie).toContain(`anchorage-4747=${token}`)
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Strict')
    const next = await ask('/api/cases', { authorization: '', cookie: cookie.split(';')[0]! })
    expect(next.status).toBe(200)
  })

  it('does not redirect to another site', async () => {
    const response = await ask(`//evil.example/?token=${token}`)
    expect(response.headers.get('location')).toBe('/evil.example/')
  })

  it.each(['', 'Bearer', 'Bearer wrong', `Basic ${token}`])(
    'is needed: “%s” is answered with 401',
    async (authorization) => {
      const response = await ask('/api/cases', { authorization })
      expect(response.status).toBe(401)
      expect(await response.json()).toMatchObject({ code: 'unauthorized', parameters: {} })
    },
  )

  it('is refused when wrong in the address', async () => {
    const response = await ask('/?token=wrong')
    expect(response.status).toBe(401)
    expect(response.headers.get('set-cookie')).toBeNull()
  })

  it('is asked for in both languages, on a page without scripts', async () => {
    const response = await ask('/', { authorization: '', accept: 'text/html' })
    expect(response.status).toBe(401)
    const page = await response.text()
    expect(page).toContain('address that was printed in the terminal')
    expect(page).toContain('终端里打印的地址')
    expect(page).not.toContain('<script')
    expect(page).not.toContain('style=')
  })

  it('has at least 128 bits and is never the same', () => {
    expect(Buffer.from(token, 'base64url').length).toBeGreaterThanOrEqual(16)
    expect(newToken()).not.toBe(token)
  })
})

describe('who may ask', () => {
  it.each([
    'evil.example',
    'evil.example:4747',
    '127.0.0.1.evil.example:4747',
    '127.0.0.1:4747:1',
    '',
    'localhost@evil',
  ])('a request for the host “%s” is refused', async (host) => {
    const response = await ask('/api/cases', { host })
    expect(response.status).toBe(421)
    expect(await response.json()).toMatchObject({ code: 'bad-host' })
  })

  it.each(['localhost:4747', 'LOCALHOST:4747', '[::1]:4747', '127.0.0.1'])('“%s” is this machine', async (host) => {
    expect((await ask('/api/cases', { host })).status).toBe(200)
  })

  it.each(['http://evil.example', 'null', 'http://127.0.0.1:9999', 'file://'])(
    'a page of “%s” is refused',
    async (origin) => {
      const response = await ask('/api/cases', { origin })
      expect(response.status).toBe(403)
      expect(response.headers.get('access-control-allow-origin')).toBeNull()
    },
  )

  it('own pages may', async () => {
    expect((await ask('/api/cases', { origin: 'http://127.0.0.1:4747', 'sec-fetch-site': 'same-origin' })).status).toBe(
      200,
    )
  })

  it.each(['cross-site', 'same-site'])('a %s sub-resource is refused even without an origin', async (site) => {
    expect((await ask('/api/cases', { 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors' })).status).toBe(403)
    expect((await ask('/', { 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate' })).status).toBe(200)
  })

  it.each([
    ['/api/cases', 'PUT, DELETE, OPTIONS, PATCH', 'GET, HEAD, POST'],
    ['/api/cases/dam', 'POST, DELETE, OPTIONS, PATCH', 'GET, HEAD, PUT'],
    ['/api/cases/dam/files/sources/a.md', 'POST, DELETE', 'GET, HEAD, PUT'],
    ['/api/cases/dam/files/case.yaml', 'PUT, DELETE', 'GET, HEAD'],
    ['/api/cases/dam/versions', 'PUT, DELETE', 'GET, HEAD'],
    ['/', 'POST, PUT', 'GET, HEAD'],
  ])('%s does not answer %s', async (path, methods, allowed) => {
    for (const method of methods.split(', ')) {
      const response = await ask(path, {}, method)
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')).toBe(allowed)
    }
  })
})

describe('every answer', () => {
  it.each(['/', '/api/cases', '/missing', '/api/cases/none'])('of %s carries the headers of safety', async (path) => {
    for (const headers of [{}, { authorization: '' }, { host: 'evil.example' }]) {
      const response = await ask(path, headers)
      const policy = response.headers.get('content-security-policy')!
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      // Own scripts and compiled WebAssembly; no script in the page, no text evaluated.
      expect(policy.split('; ')).toContain("script-src 'self' 'wasm-unsafe-eval'")
      expect(policy.replace("'wasm-unsafe-eval'", '')).not.toContain('unsafe')
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(response.headers.get('referrer-policy')).toBe('no-referrer')
      expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin')
    }
  })

  it('speaks the reader’s language', async () => {
    const response = await ask('/api/cases/none', { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' })
    expect((await response.json()) as unknown).toMatchObject({ message: expect.stringContaining('没有案例“none”') })
  })
})

describe('the cases', () => {
  it('are the folders with a case.yaml, hidden ones and links to elsewhere left out', async () => {
    const { cases } = (await (await ask('/api/cases')).json()) as {
      cases: { slug: string; size: number; modified: string }[]
    }
    expect(cases.map((entry) => entry.slug)).toEqual(['dam', 'latin', '水坝 100%'])
    expect(cases[0]!.size).toBe(24)
    expect(cases[0]!.modified).toMatch(/^\d{4}-\d\d-\d\dT/)
  })

  it('come with their text and the files that can be asked for', async () => {
    const response = await ask('/api/cases/dam')
    const body = (await response.json()) as { slug: string; text: string; files: { path: string }[] }
    expect(body.text).toBe('anchorage: 1\ntitle: Dam\n')
    expect(body.files.map((file) => file.path)).toEqual([
      'case.yaml',
      'large.txt',
      'sources/page.html',
      'sources/report.md',
    ])
  })

  it('say when there are more files than are listed', async () => {
    const folder = join(base, 'cases')
    expect((await listCaseFiles(folder, 'dam')).areMore).toBe(false)
    const few = await listCaseFiles(folder, 'dam', { files: 2, depth: 6 })
    expect([few.files.map(({ path }) => path), few.areMore]).toEqual([['case.yaml', 'large.txt'], true])
    expect((await listCaseFiles(folder, 'dam', { files: 9, depth: 0 })).areMore).toBe(true)
  })

  it('may have any name', async () => {
    const response = await ask(`/api/cases/${encodeURIComponent('水坝 100%')}`)
    expect(await response.json()).toMatchObject({ text: 'title: 水坝\n' })
  })

  it('that are not UTF-8 are refused with a reason', async () => {
    const response = await ask('/api/cases/latin')
    expect(response.status).toBe(415)
    expect(await response.json()).toMatchObject({ code: 'not-utf8' })
  })

  it.each(['none', 'no-case', '.private', '..', '%2e%2e', '..%2f..', 'outside%00', '%00', 'a%2fb', 'outside'])(
    'the slug “%s” is none',
    async (slug) => {
      const response = await ask(`/api/cases/${slug}`)
      expect([403, 404]).toContain(response.status)
      expect(await response.text()).not.toContain('title: ')
    },
  )

  it('a folder that is itself a case is served as that case', async () => {
    const single = createApp({ folder: join(base, 'cases/dam'), workbench: join(base, 'web'), token })
    const headers = { host: 'localhost', authorization: `Bearer ${token}` }
    const list = await single.request('http://localhost/api/cases', { headers })
    expect(await list.json()).toMatchObject({ cases: [{ slug: 'dam' }] })
    const file = await single.request('http://localhost/api/cases/dam/files/sources/report.md', { headers })
    expect(await file.text()).toBe('# Report\n')
  })
})

describe('the files of a case', () => {
  it('come as their bytes, always as plain text', async () => {
    const response = await ask('/api/cases/dam/files/sources/page.html')
    expect(await response.text()).toBe('<script>alert(1)</script>')
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  })

  it('carry a hash of their content, and are not sent twice', async () => {
    const first = await ask('/api/cases/dam/files/sources/report.md')
    const etag = first.headers.get('etag')!
    const second = await ask('/api/cases/dam/files/sources/report.md', { 'if-none-match': etag })
    expect(second.status).toBe(304)
    expect(await second.text()).toBe('')
  })

  it('answer HEAD without a body', async () => {
    const response = await ask('/api/cases/dam/files/sources/report.md', {}, 'HEAD')
    expect(response.status).toBe(200)
    expect(response.headers.get('etag')).toBeTruthy()
    expect(await response.text()).toBe('')
  })

  it.each([
    '../../../secret.txt',
    '..%2f..%2f..%2fsecret.txt',
    '%2e%2e/%2e%2e/secret.txt',
    '%2e%2e%2f%2e%2e%2fsecret.txt',
    '..%5c..%5csecret.txt',
    '%252e%252e%252f%252e%252e%252fsecret.txt',
    'sources/..%2f..%2f..%2fsecret.txt',
    '.hidden',
    '%2ehidden',
    '.git/config',
    'sources//report.md',
    'secret.txt%00.md',
    '%ff',
    '/etc/passwd',
    '%2fetc%2fpasswd',
    '',
    'sources',
    'up/secret.txt',
    'link.txt',
  ])('“%s” is refused', async (path) => {
    const response = await ask(`/api/cases/dam/files/${path}`)
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    expect(await response.text()).not.toContain('content of a secret')
  })

  it('are refused by name when a link leads out of the case', async () => {
    expect(await (await ask('/api/cases/dam/files/link.txt')).json()).toMatchObject({ code: 'outside-folder' })
    expect((await ask('/api/cases/dam/files/inside.md')).status).toBe(200)
  })

  it('are refused with the limit when too large', async () => {
    const response = await ask('/api/cases/dam/files/large.txt')
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ parameters: { size: fileLimit + 1, limit: fileLimit } })
  })
})

describe('the workbench', () => {
  it('is served at the root, its assets for ever', async () => {
    expect(await (await ask('/')).text()).toContain('<title>Anchorage')
    const asset = await ask('/assets/index-abc.js')
    expect(asset.headers.get('content-type')).toContain('text/javascript')
    expect(asset.headers.get('cache-control')).toContain('immutable')
  })

  it.each([
    '/.env',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/none.js',
    '/api',
    '/api/none',
  ])('%s is not there', async (path) => {
    expect((await ask(path)).status).toBe(404)
  })

  it('says so when it is not built', async () => {
    const unbuilt = createApp({ folder: base, workbench: join(base, 'none'), token })
    const headers = { host: 'localhost', authorization: `Bearer ${token}`, accept: 'text/html' }
    const response = await unbuilt.request('http://localhost/', { headers })
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('npm run build')
  })
})
