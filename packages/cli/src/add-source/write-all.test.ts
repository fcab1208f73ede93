import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ChangedMeanwhile } from '@anchorage/server/write-whole'
import { describe, expect, it } from 'vitest'
import { folder } from '../testing/command-line.ts'
import { writeAll } from './write-all.ts'

function place(name: string): { home: string; path: string; sources: string } {
  const home = join(folder, name)
  mkdirSync(home)
  writeFileSync(join(home, 'case.yaml'), 'before')
  return { home, path: join(home, 'case.yaml'), sources: join(home, 'sources') }
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('writeAll', () => {
  it('writes files and replaces the last one, whose permissions stay', async () => {
    const { path, sources } = place('whole')
    chmodSync(path, 0o640)
    const files = [{ name: 'a.txt', bytes: bytes('a') }]
    await writeAll({ folder: sources, files, replaced: { path, before: 'before', after: 'after' } })
    expect([readFileSync(path, 'utf8'), readdirSync(sources)]).toEqual(['after', ['a.txt']])
    expect(statSync(path).mode & 0o777).toBe(0o640)
  })

  it('never writes over a file, and takes back what it made when a later step fails', async () => {
    const { home, path, sources } = place('taken')
    mkdirSync(sources)
    writeFileSync(join(sources, 'b.txt'), 'mine')
    const files = ['a', 'b'].map((name) => ({ name: `${name}.txt`, bytes: bytes(name) }))
    const replaced = { path, before: 'before', after: 'after' }
    await expect(writeAll({ folder: sources, files, replaced })).rejects.toMatchObject({ code: 'EEXIST' })
    expect([readdirSync(home).sort(), readdirSync(sources)]).toEqual([['case.yaml', 'sources'], ['b.txt']])
    expect([readFileSync(path, 'utf8'), readFileSync(join(sources, 'b.txt'), 'utf8')]).toEqual(['before', 'mine'])
  })

  it('leaves everything as it was if somebody changed the case meanwhile', async () => {
    const { path, sources } = place('changed')
    const files = [{ name: 'a.txt', bytes: bytes('a') }]
    const replaced = { path, before: 'what it said', after: 'after' }
    await expect(writeAll({ folder: sources, files, replaced })).rejects.toThrow(ChangedMeanwhile)
    expect([existsSync(sources), readFileSync(path, 'utf8')]).toEqual([false, 'before'])
  })
})
