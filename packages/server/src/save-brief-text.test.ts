import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tagOf } from './respond.ts'
import { WritingBench } from './testing/writing-bench.ts'

let bench: WritingBench
beforeEach(() => {
  bench = new WritingBench()
})
afterEach(() => bench.remove())

const tag = (text: string) => `"${tagOf(new TextEncoder().encode(text))}"`
const put = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>, name = 'brief.en.md') =>
  bench.ask('PUT', `/api/cases/dam/files/${name}`, { headers: { 'content-type': 'text/markdown', ...headers }, body })

describe('the text of a brief', () => {
  it('is written beside the case, and replaced by whoever saw what stands there', async () => {
    expect((await bench.ask('GET', '/api/cases/dam/files/brief.en.md')).status).toBe(204)
    expect((await bench.ask('GET', '/api/cases/none/files/brief.en.md')).status).toBe(404)
    const text = '\ufeff# 一\r\n\r\n{{answer}}'
    const made = await put(text, { 'if-none-match': '*' })
    expect([made.status, made.headers.get('etag')]).toEqual([200, tag(text)])
    expect(bench.read('dam/brief.en.md')).toBe(text)
    const read = await bench.ask('GET', '/api/cases/dam/files/brief.en.md')
    expect([await read.text(), read.headers.get('etag')]).toEqual([text.slice(1), tag(text)])
    expect((await put('two', { 'if-match': tag(text) })).status).toBe(200)
    expect(bench.read('dam/brief.en.md')).toBe('two')
    const [kept] = bench.names('dam/.anchorage/brief.en.md')
    expect(bench.read(`dam/.anchorage/brief.en.md/${kept}`)).toBe(text)
    expect(bench.names('dam').filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('is not written over what the writer has not seen, nor where it is gone', async () => {
    bench.write('dam/brief.en.md', 'theirs')
    for (const headers of [{ 'if-none-match': '*' }, { 'if-match': tag('older') }]) {
      const response = await put('mine', headers)
      expect([response.status, response.headers.get('etag')]).toEqual([412, tag('theirs')])
    }
    const gone = await put('mine', { 'if-match': tag('older') }, 'brief.zh.md')
    expect([gone.status, gone.headers.get('etag')]).toEqual([412, null])
    expect([bench.read('dam/brief.en.md'), bench.names('dam')]).toEqual(['theirs', ['brief.en.md', 'case.yaml']])
    expect((await put('theirs', { 'if-match': tag('older') })).status).toBe(200)
  })

  it('is no other file, and nothing outside the case', async () => {
    expect((await put('x', { 'if-none-match': '*' }, 'notes.md')).status).toBe(405)
    expect((await put('x', {})).status).toBe(428)
    expect((await put(new Uint8Array([0xff]), { 'if-none-match': '*' })).status).toBe(400)
    expect((await put('x', { 'if-none-match': '*', 'content-type': 'text/plain' })).status).toBe(415)
    bench.write('outside.md', 'theirs')
    symlinkSync(bench.at('outside.md'), bench.at('dam/brief.md'))
    symlinkSync(join(bench.base, 'nowhere'), bench.at('dam/brief.zh.md'))
    expect((await put('x', { 'if-match': tag('theirs') }, 'brief.md')).status).toBe(403)
    expect((await put('x', { 'if-none-match': '*' }, 'brief.zh.md')).status).toBe(403)
    expect(bench.read('outside.md')).toBe('theirs')
  })
})
