import { chmodSync, existsSync, mkdirSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { token, versionOfText, WritingBench } from './testing/writing-bench.ts'

const first = 'title: Dam\n'
let bench: WritingBench
beforeEach(() => {
  bench = new WritingBench()
})
afterEach(() => bench.remove())

describe('saving a case', () => {
  it('puts the text there byte for byte and answers with its version', async () => {
    const text = '\ufefftitle: 水坝 # 注\r\n\r\nnot: [a case'
    const response = await bench.save(text, first)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ slug: 'dam', version: versionOfText(text) })
    expect(response.headers.get('etag')).toBe(`"${versionOfText(text)}"`)
    expect(bench.read('dam/case.yaml')).toBe(text)
    const again = await bench.ask('GET', '/api/cases/dam')
    expect(await again.json()).toMatchObject({ text, version: versionOfText(text), readOnly: false })
    expect(bench.names('dam')).toEqual(['.anchorage', 'case.yaml'])
  })

  it('keeps the permissions', async () => {
    chmodSync(bench.at('dam/case.yaml'), 0o640)
    expect((await bench.save('title: New\n', first)).status).toBe(200)
    expect(statSync(bench.at('dam/case.yaml')).mode & 0o777).toBe(0o640)
  })

  it('does not overwrite what the writer has not seen, and shows it', async () => {
    bench.write('dam/case.yaml', 'title: Changed outside\n')
    const response = await bench.save('title: Mine\n', first)
    expect(response.status).toBe(412)
    const version = versionOfText('title: Changed outside\n')
    expect(await response.json()).toMatchObject({
      code: 'changed-meanwhile',
      version,
      text: 'title: Changed outside\n',
    })
    expect(response.headers.get('etag')).toBe(`"${version}"`)
    expect(bench.read('dam/case.yaml')).toBe('title: Changed outside\n')
  })

  it('is done when the text is there already, as after an answer that was lost', async () => {
    expect((await bench.save('title: Mine\n', first)).status).toBe(200)
    expect((await bench.save('title: Mine\n', first)).status).toBe(200)
  })

  it('lets one of two writers through who began with the same text', async () => {
    for (let round = 0; round < 20; round += 1) {
      const before = bench.read('dam/case.yaml')
      const texts = [`title: A${round}\n`, `title: B${round}\n`, `title: C${round}\n`]
      const answers = await Promise.all(texts.map((text) => bench.save(text, before)))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412])
      const winner = answers.findIndex(({ status }) => status === 200)
      expect(bench.read('dam/case.yaml')).toBe(texts[winner])
    }
  })

  it.each([undefined, '', '*', 'no-quotes', 'W/"weak"'])('needs the version that it rests on: %s', async (given) => {
    const headers = { 'content-type': 'application/yaml', ...(given === undefined ? {} : { 'if-match': given }) }
    const response = await bench.ask('PUT', '/api/cases/dam', { headers, body: 'title: Mine\n' })
    expect(response.status).toBe(428)
    expect(bench.read('dam/case.yaml')).toBe(first)
  })

  it('refuses what is not UTF-8, and what is too long', async () => {
    expect(await (await bench.save(new Uint8Array([0x74, 0xe9]), first)).json()).toMatchObject({
      code: 'body-not-utf8',
    })
    const long = await bench.save('x'.repeat(2 * 1024 * 1024 + 1), first)
    expect([long.status, ((await long.json()) as { code: string }).code]).toEqual([413, 'text-too-long'])
    const huge = await bench.save('x'.repeat(6 * 1024 * 1024 + 1), first)
    expect([huge.status, ((await huge.json()) as { code: string }).code]).toEqual([413, 'body-too-large'])
    expect((await bench.save('字'.repeat(2 * 1024 * 1024), first)).status).toBe(200)
  })

  it('follows a link inside the case folder, and none that leads out of it', async () => {
    renameSync(bench.at('dam/case.yaml'), bench.at('dam/model.yaml'))
    symlinkSync('model.yaml', bench.at('dam/case.yaml'))
    expect((await bench.save('title: Linked\n', first)).status).toBe(200)
    expect(bench.read('dam/model.yaml')).toBe('title: Linked\n')

    writeFileSync(join(bench.base, 'outside.yaml'), first)
    mkdirSync(bench.at('trap'))
    symlinkSync(join(bench.base, 'outside.yaml'), bench.at('trap/case.yaml'))
    const headers = { 'if-match': `"${versionOfText(first)}"`, 'content-type': 'application/yaml' }
    const response = await bench.ask('PUT', '/api/cases/trap', { headers, body: 'title: Out\n' })
    expect(await response.json()).toMatchObject({ code: 'outside-folder' })
    symlinkSync(bench.at('dam'), join(bench.base, 'elsewhere'))
    expect((await bench.ask('PUT', '/api/cases/..%2felsewhere', { headers, body: 'x' })).status).toBe(404)
  })

  it('keeps no earlier version behind a link that leads out, and then does not save', async () => {
    mkdirSync(join(bench.base, 'outside'))
    symlinkSync(join(bench.base, 'outside'), bench.at('dam/.anchorage'))
    expect((await bench.save('title: Mine\n', first)).status).toBe(500)
    expect(bench.read('dam/case.yaml')).toBe(first)
    expect(existsSync(join(bench.base, 'outside/history'))).toBe(false)
  })
})

describe('asking whether a case has changed', () => {
  const ifNot = (text: string) => ({ headers: { 'if-none-match': `"${versionOfText(text)}"` } })

  it.each(['HEAD', 'GET'])('%s answers 304 while it has not, and notices each change', async (method) => {
    expect((await bench.ask(method, '/api/cases/dam', ifNot(first))).status).toBe(304)
    let before = first
    for (let round = 0; round < 30; round += 1) {
      // Same size, often the same tick of the clock.
      const text = `title: D${String(round).padStart(2, '0')}\n`
      bench.write('dam/case.yaml', text)
      expect((await bench.ask(method, '/api/cases/dam', ifNot(before))).status).toBe(200)
      const known = await bench.ask(method, '/api/cases/dam', ifNot(text))
      expect([known.status, known.headers.get('etag')]).toEqual([304, `"${versionOfText(text)}"`])
      before = text
    }
  })

  it('is not answered from the browser’s memory, so that new files are seen', async () => {
    expect((await bench.ask('GET', '/api/cases/dam')).headers.get('cache-control')).toBe('no-store')
  })
})

describe('a page that is not ours', () => {
  const own = { origin: 'http://127.0.0.1:4747', 'sec-fetch-site': 'same-origin' }
  const writing = { 'if-match': `"${versionOfText(first)}"`, 'content-type': 'application/yaml' }
  const cookie = { authorization: '', cookie: `anchorage-4747=${token}` }

  it.each([
    ['a foreign origin', { ...cookie, ...own, origin: 'http://evil.example' }, 403],
    ['another port', { ...cookie, ...own, origin: 'http://127.0.0.1:9' }, 403],
    ['an origin without a name', { ...cookie, ...own, origin: 'null' }, 403],
    ['another site', { ...cookie, ...own, 'sec-fetch-site': 'cross-site' }, 403],
    ['the same site only', { ...cookie, ...own, 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate' }, 403],
    ['a navigation of nobody', { ...cookie, ...own, 'sec-fetch-site': 'none' }, 403],
    ['a cookie without an origin', cookie, 401],
    ['no key', { ...own, authorization: '' }, 401],
    ['a form', { ...cookie, ...own, 'content-type': 'text/plain' }, 415],
    ['a form of the other kind', { ...cookie, ...own, 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['a foreign host', { ...cookie, ...own, host: 'evil.example' }, 421],
  ])('cannot write: %s', async (_, headers, status) => {
    const body = 'title: Evil\n'
    expect((await bench.ask('PUT', '/api/cases/dam', { headers: { ...writing, ...headers }, body })).status).toBe(
      status,
    )
    const made = { 'content-type': 'application/json', ...headers }
    const json = JSON.stringify({ slug: 'evil', text: body })
    expect((await bench.ask('POST', '/api/cases', { headers: made, body: json })).status).toBe(status)
    expect(bench.read('dam/case.yaml')).toBe(first)
    expect(bench.names('.')).toEqual(['dam'])
  })

  it('while ours can', async () => {
    const headers = { ...writing, ...cookie, ...own }
    expect((await bench.ask('PUT', '/api/cases/dam', { headers, body: 'title: Ours\n' })).status).toBe(200)
  })
})

describe('a server for reading only', () => {
  it('says so, and writes nothing', async () => {
    const headers = { 'if-match': `"${versionOfText(first)}"`, 'content-type': 'application/yaml' }
    const response = await bench.ask('PUT', '/api/cases/dam', { headers, body: 'x', readOnly: true })
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: 'read-only', message: expect.stringContaining('--read-only') })
    expect(await (await bench.ask('GET', '/api/cases/dam', { readOnly: true })).json()).toMatchObject({
      readOnly: true,
    })
    expect(await (await bench.ask('GET', '/api/cases', { readOnly: true })).json()).toMatchObject({ readOnly: true })
    expect(bench.names('dam')).toEqual(['case.yaml'])
  })
})
