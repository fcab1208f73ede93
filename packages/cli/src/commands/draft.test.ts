import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileSha256, parseCase } from '@anchorage/casefile'
import { describe, expect, it } from 'vitest'
import { anchorage, folder, write } from '../testing/command-line.ts'

const page = `　　本报北京3月3日电　美国总统特朗普3日说，如果加拿大不取消数字税，美国将对加拿大汽车加征关税。
　　加拿大总理卡尼表示，加方拒绝取消数字税，但愿意就乳制品市场谈判。
　　渥太华北岸政策研究所研究员保罗·马丁诺认为，双方短期内难以达成协议。
`
let count = 0
function target(): string {
  count += 1
  return join(folder, `case-${count}`)
}

describe('anchorage draft', () => {
  it('makes a case that passes check and that analyze runs on, with the source as it came', async () => {
    const source = write('关税.txt', page)
    const to = target()
    const { code, out, notes } = await anchorage(['draft', source, '--to', to, '--date', '2026-03-04'])
    expect([code, notes]).toEqual([0, ''])
    expect(out).toMatch(/2 parties, \d+ options/)
    expect(out).toContain('nothing counts as attested')
    const text = readFileSync(join(to, 'case.yaml'), 'utf8')
    const { case: c } = parseCase('case.yaml', text)
    expect(c?.parties.map(({ id }) => id).sort()).toEqual(['canada', 'us'])
    expect(c?.sources[0]).toMatchObject({
      id: 'source',
      file: 'sources/关税.txt',
      lang: 'zh',
      published: '2026-03-04',
    })
    expect(readFileSync(join(to, 'sources', '关税.txt'))).toEqual(readFileSync(source))
    expect(text).not.toMatch(/attested(?!")|inferred(?!")/)
    expect((await anchorage(['check', to])).code).toBe(0)
    expect((await anchorage(['analyze', to])).code).toBe(0)
    expect((await anchorage(['anchors', to])).out).toContain('Every quotation stands in its source.')
    const again = target()
    await anchorage(['draft', source, '--to', again, '--date', '2026-03-04'])
    expect(readFileSync(join(again, 'case.yaml'), 'utf8')).toBe(text)
  })

  it('speaks Chinese, in notes and comments of the case too', async () => {
    const to = target()
    const { out } = await anchorage(['draft', write('a.txt', page), '--to', to], 'zh')
    expect(out).toContain('全部只是草稿')
    expect(readFileSync(join(to, 'case.yaml'), 'utf8')).toContain('note: 草稿：')
  })

  it('puts sources together, and keeps a file in another encoding beside its copy', async () => {
    const first = join(folder, 'wide.txt')
    writeFileSync(first, Buffer.from(`\ufeff${page}`, 'utf16le'))
    mkdirSync(join(folder, 'other'), { recursive: true })
    const second = join(folder, 'other', 'wide.txt')
    writeFileSync(second, page)
    const to = target()
    const { code, notes } = await anchorage(['draft', first, second, '--to', to])
    expect([code, notes]).toEqual([0, ''])
    expect(readdirSync(join(to, 'sources')).sort()).toEqual(['wide-2.txt', 'wide.txt', 'wide.utf8.txt'])
    expect(readFileSync(join(to, 'sources', 'wide.txt'))).toEqual(readFileSync(first))
    const { case: c } = parseCase('case.yaml', readFileSync(join(to, 'case.yaml'), 'utf8'))
    expect(c?.sources.map(({ id, file, sha256 }) => [id, file, sha256])).toEqual([
      ['wide', 'sources/wide.utf8.txt', fileSha256(readFileSync(join(to, 'sources', 'wide.utf8.txt')))],
      ['wide-2', 'sources/wide-2.txt', fileSha256(readFileSync(second))],
    ])
    expect(c?.parties.length).toBe(2)
    expect((await anchorage(['check', to])).code).toBe(0)
  })

  it('writes nothing where nobody acts, where something is in the way, or where the command is wrong', async () => {
    const refused = async (...args: string[]) => {
      const { code, notes, out } = await anchorage(['draft', ...args])
      expect(out).toBe('')
      return [code, notes]
    }
    const source = write('b.txt', page)
    const to = target()
    const empty = write('nobody.txt', 'It rained all day.\n')
    expect(await refused(empty, '--to', to)).toEqual([1, expect.stringContaining('nobody was found who acts')])
    expect(existsSync(to)).toBe(false)
    expect(await refused(source, '--to', folder)).toEqual([1, expect.stringContaining('is not empty')])
    expect(await refused(source, '--to', source)).toEqual([1, expect.stringContaining('is there already')])
    expect(await refused(join(folder, 'none'), '--to', to)).toEqual([1, expect.stringContaining('no such file')])
    expect(await refused(source, '--to', to, '--date', '2026-02-30')).toEqual([2, expect.stringContaining('no date')])
    expect(await refused(source, '--to', to, '--lang-of', 'fr')).toEqual([2, expect.stringContaining('zh or en')])
    expect(existsSync(to)).toBe(false)
    mkdirSync(to)
    expect((await anchorage(['draft', source, '--to', to])).code).toBe(0)
  })
})
