import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { displayWidth } from '@anchorage/casefile'
import { describe, expect, it } from 'vitest'
import { anchorage, anchorageCase, elmira, folder, table, write } from '../testing/command-line.ts'

/** A copy of the Anchorage case whose English digest is changed; answers with its path. */
function changedCase(name: string, change: (text: string) => string): string {
  const path = join(folder, name)
  cpSync(anchorageCase, path, { recursive: true })
  const digest = join(path, 'sources', 'digest.en.md')
  writeFileSync(digest, change(readFileSync(digest, 'utf8')))
  return path
}

const damage = (text: string): string =>
  text
    .replace('There were smiles and a handshake', 'There were smles and a handshake')
    .replace('no agreement of any kind was reached', 'no agreement of\nany kind was reached')
    .replace('no face-to-face meeting of the two countries', '\u001b[31msomething else')
    .replace('[13]', 'No agreement came: none between Trump and Putin themselves since June 2019.\n\n[13]')

describe('anchorage anchors', () => {
  it('finds every quotation of the Anchorage case, and says so in both languages', async () => {
    const en = await anchorage(['anchors', anchorageCase])
    expect([en.code, en.notes]).toEqual([0, ''])
    expect(en.out).toContain('174 anchors in 2 sources')
    expect(en.out).toContain('Every quotation stands in its source.')
    const zh = await anchorage(['anchors', anchorageCase, '--all'], 'zh')
    expect(zh.out).toContain('每一句引文都在来源中。')
    expect(zh.out).toContain('smiles-and-handshake/1，digest-en，第 22 行')
    for (const { out } of [en, zh]) {
      for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
    }
  })

  it('shows what was quoted beside what stands there, what is lost, and ends with 1', async () => {
    const path = changedCase('damaged', damage)
    const { code, out } = await anchorage(['anchors', path])
    expect(code).toBe(1)
    expect(out).toContain('digest-en: the file has changed since its SHA-256 was recorded.')
    const words = out.replaceAll(/\s+/g, ' ')
    expect(words).toContain(
      'smiles-and-handshake/1, digest-en, line 22: 1 error quoted: There were smiles and a handshake source: There were smles and a handshake',
    )
    expect(words).toContain('no-agreement/1, digest-en, line 22 quoted: no agreement of any kind was reached')
    expect(words).toMatch(/Ambiguous: add a prefix or suffix ─+ • first-since-2019\/1, digest-en: lines 27, \d+ /)
    expect(words).toMatch(/Lost ─+ • first-since-2021\/1, digest-en quoted: no face-to-face/)
    expect(words).toContain('1 lost, 2 to confirm or make clear.')
    expect(out).not.toContain('\u001b')
  })

  it('answers in JSON and CSV, offsets in the text', async () => {
    const path = changedCase('damaged-json', damage)
    const { code, out } = await anchorage(['anchors', path, '--format', 'json'])
    const answer = JSON.parse(out)
    expect(code).toBe(1)
    expect(answer.counts).toEqual({ exact: 170, moved: 0, folded: 1, fuzzy: 1, ambiguous: 1, lost: 1, unread: 0 })
    expect(answer.sources[0]).toMatchObject({ id: 'digest-en', state: 'changed', counts: { lost: 1 } })
    const text = readFileSync(join(path, 'sources', 'digest.en.md'), 'utf8')
    const fuzzy = answer.anchors.find((each: { found: string }) => each.found === 'fuzzy')
    expect(text.slice(fuzzy.start, fuzzy.end)).toBe(fuzzy.text)
    expect(fuzzy).toMatchObject({ evidence: 'smiles-and-handshake', errors: 1, line: 22 })
    const csv = (await anchorage(['anchors', path, '--format', 'csv'])).out.split('\n')
    expect(csv[0]).toBe('id,evidence,source,found,line,start,end,errors,confidence,quote,text')
    expect(csv).toContain(
      "first-since-2021/1,first-since-2021,digest-en,lost,,,,,,no face-to-face meeting of the two countries' leaders since June 2021,",
    )
  })

  it('reads back the annotations it has written, and tells what has moved', async () => {
    const { out } = await anchorage(['anchors', anchorageCase, '--format', 'jsonld'])
    const annotations = write('anchors.jsonld', out)
    const args = (path: string) => ['anchors', path, '--annotations', annotations, '--format', 'json']
    const same = JSON.parse((await anchorage(args(anchorageCase))).out)
    expect(same.counts).toMatchObject({ exact: 174, moved: 0 })
    const longer = changedCase('longer', (text) => `A line before everything else.\n${text}`)
    const moved = JSON.parse((await anchorage(args(longer))).out)
    expect(moved.counts).toMatchObject({ exact: 87, moved: 87 })
  })

  it('says which annotations it leaves out, of whatever file', async () => {
    const target = { source: 'https://elsewhere.example/', selector: [{ type: 'TextQuoteSelector', exact: 'words' }] }
    const path = write('mixed.json', JSON.stringify([{ target: 'x' }, { id: 'a', target }]))
    const { code, out, notes } = await anchorage(['anchors', anchorageCase, '--annotations', path])
    expect(notes).toBe('Annotation 1 is left out: it quotes nothing.')
    expect([code, out.includes('1 unread.')]).toEqual([1, true])
    for (const [text, message] of [
      ['{', 'expected JSON'],
      ['{"a":1}', 'no annotations found'],
    ] as const) {
      const bad = await anchorage(['anchors', anchorageCase, '--annotations', write('bad.json', text)])
      expect([bad.code, bad.notes.includes(message)]).toEqual([1, true])
    }
    expect((await anchorage(['anchors', anchorageCase, '--annotations', join(folder, 'none')])).code).toBe(1)
  })

  it('says that a file is missing, that there is nothing to look for, and refuses tables', async () => {
    const path = changedCase('missing', (text) => text)
    rmSync(join(path, 'sources', 'digest.en.md'))
    const { code, out } = await anchorage(['anchors', path])
    expect(code).toBe(1)
    expect(out).toContain('digest-en: the file is not there.')
    expect(out).toContain('87 unread.')
    expect(await anchorage(['anchors', elmira])).toMatchObject({ code: 0 })
    expect((await anchorage(['anchors', write('pd.json', JSON.stringify(table))])).code).toBe(1)
    expect((await anchorage(['anchors', anchorageCase, '--format', 'xml'])).code).toBe(2)
  })
})
