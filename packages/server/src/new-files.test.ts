import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileLimit } from './case-folder.ts'
import { versionOfText, WritingBench } from './testing/writing-bench.ts'

let bench: WritingBench
beforeEach(() => {
  bench = new WritingBench()
})
afterEach(() => bench.remove())

describe('a new case', () => {
  const make = (body: unknown, type = 'application/json') =>
    bench.ask('POST', '/api/cases', {
      headers: { 'content-type': type },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })

  it('gets its folder and its text', async () => {
    const text = 'title: 新案例\r\n'
    const response = await make({ slug: '新案例 1', text })
    expect(response.status).toBe(201)
    expect(await response.json()).toEqual({ slug: '新案例 1', version: versionOfText(text) })
    expect(response.headers.get('location')).toBe(`/api/cases/${encodeURIComponent('新案例 1')}`)
    expect(bench.read('新案例 1/case.yaml')).toBe(text)
    expect(bench.names('.')).toEqual(['dam', '新案例 1'])
  })

  it('does not take the place of anything', async () => {
    mkdirSync(bench.at('empty'))
    writeFileSync(bench.at('file'), '')
    symlinkSync(join(bench.base, 'nowhere'), bench.at('dangling'))
    for (const slug of ['dam', 'empty', 'file', 'dangling']) {
      const response = await make({ slug, text: 'title: New\n' })
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([409, 'name-taken'])
    }
    expect(bench.names('empty')).toEqual([])
    expect(bench.read('dam/case.yaml')).toBe('title: Dam\n')
  })

  it('is made once by two at the same time', async () => {
    const answers = await Promise.all(['a', 'b', 'c'].map((text) => make({ slug: 'race', text })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    expect(bench.names('.')).toEqual(['dam', 'race'])
  })

  it.each([
    '',
    '.',
    '..',
    '.hidden',
    '../up',
    'a/b',
    'a\\b',
    'a\0',
    'a\n',
    'dot.',
    'space ',
    ' space',
    'a:b',
    'a*',
    'x'.repeat(121),
    '字'.repeat(41),
    '\ud800',
  ])('is not called “%s”', async (slug) => {
    const response = await make({ slug, text: 'title: New\n' })
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([400, 'bad-name'])
    expect(bench.names('.')).toEqual(['dam'])
  })

  it.each(['', '[]', '{"slug":"a"}', '{"slug":1,"text":"a"}', 'null', '{'])('is not made of %s', async (body) => {
    expect(await (await make(body)).json()).toMatchObject({ code: 'bad-body' })
  })

  it('is not made inside a case', async () => {
    writeFileSync(bench.at('case.yaml'), 'title: All\n')
    expect(await (await make({ slug: 'inner', text: '' })).json()).toMatchObject({ code: 'one-case-only' })
  })
})

describe('a source file', () => {
  const put = (path: string, body: Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    bench.ask('PUT', `/api/cases/dam/files/${path}`, {
      headers: { 'content-type': 'application/octet-stream', 'if-none-match': '*', ...headers },
      body,
    })
  const bytes = new Uint8Array([0, 255, 13, 10, 228])

  it('is there byte for byte, and can be had again', async () => {
    const response = await put(`sources/${encodeURIComponent('报道 1.pdf')}`, bytes)
    expect(response.status).toBe(201)
    expect(await response.json()).toEqual({ path: 'sources/报道 1.pdf', size: 5 })
    const again = await bench.ask('GET', `/api/cases/dam/files/sources/${encodeURIComponent('报道 1.pdf')}`)
    expect(new Uint8Array(await again.arrayBuffer())).toEqual(bytes)
    expect(bench.names('dam/sources')).toEqual(['报道 1.pdf'])
  })

  it('is never replaced', async () => {
    expect((await put('sources/a.md', bytes)).status).toBe(201)
    expect((await put('sources/a.md', bytes)).status).toBe(200)
    const other = await put('sources/a.md', new Uint8Array([1]))
    expect([other.status, ((await other.json()) as { code: string }).code]).toEqual([412, 'file-exists'])
    expect((await put('sources/a.md', bytes, { 'if-none-match': '' })).status).toBe(428)
    expect(bench.names('dam/sources')).toEqual(['a.md'])
  })

  it('has at most 20 MB', async () => {
    const response = await put('sources/a.md', new Uint8Array(fileLimit + 1))
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([413, 'body-too-large'])
    expect((await put('sources/b.md', new Uint8Array(fileLimit))).status).toBe(201)
  })

  it.each([
    'case.yaml',
    'other/a.md',
    'sources',
    'sources/',
    'sources/.hidden',
    'sources/..',
    'sources/..%2fcase.yaml',
    'sources/..%5ccase.yaml',
    'sources/a%00.md',
    'sources/deep/a.md',
    '.anchorage/history/a.yaml',
    '%2e%2e/up.md',
  ])('does not go to %s', async (path) => {
    const response = await put(path, bytes)
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    expect(bench.read('dam/case.yaml')).toBe('title: Dam\n')
    expect(existsSync(bench.at('up.md'))).toBe(false)
  })

  it('does not go through a link', async () => {
    mkdirSync(join(bench.base, 'outside'))
    symlinkSync(join(bench.base, 'outside'), bench.at('dam/sources'))
    expect(await (await put('sources/a.md', bytes)).json()).toMatchObject({ code: 'outside-folder' })
    expect(existsSync(join(bench.base, 'outside/a.md'))).toBe(false)
  })
})
