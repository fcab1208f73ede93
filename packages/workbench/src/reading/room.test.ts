import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkSources, parseCase, situationOf } from '@anchorage/casefile'
import { describe, expect, it } from 'vitest'
import type { NewCase } from './protocol.ts'
import { createReadingRoom } from './room.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const report = `Ferry stays in port

The ferry between Harrow and Senn did not run on Monday, and neither town could say when it will.

"We do not own a bridge," said Ruth Calder, the mayor of Senn. "We own a timetable."

Harrow threatened to sell the boat if Senn does not pay its share.
`
const hostile = `<!doctype html><html><head><title>Ferry stays in port</title></head><body onload="fetch('/x')">
<script>throw 1</script><svg onload="alert(1)"><script>1</script></svg><img src="https://example.org/p.png" onerror="alert(1)">
<article><h1>Ferry stays in port</h1><p>The ferry did not run on Monday, and nobody could say when it will, the harbour master said.</p>
<p>“We do not own a bridge,” said Ruth Calder, the mayor of Senn. “We own a timetable, and it is a short one.”</p></article></body></html>`

const room = createReadingRoom()
const filesOf = ({ files }: Pick<NewCase, 'files'>) =>
  new Map(files.map((file) => [`sources/${file.name}`, file.bytes]))

describe('the reading room', () => {
  it('says what it recognised in a file, of a hostile page only the words', async () => {
    const text = await room.preview({ name: 'ferry.txt', bytes: bytes(report) }, {})
    expect(text).toMatchObject({ ok: true, preview: { format: 'text', encoding: 'utf-8', lang: 'en' } })
    if (!text.ok) return
    expect(text.preview.facts.title).toBe('Ferry stays in port')
    expect(text.preview.said.map(({ speaker }) => speaker)).toContain('Ruth Calder')
    const page = await room.preview({ name: 'ferry.html', bytes: bytes(hostile) }, {})
    expect(page).toMatchObject({ ok: true, preview: { format: 'html' } })
    expect(JSON.stringify(page)).not.toMatch(/alert|throw 1|example\.org/)
  })

  it('refuses with a reason what is no text', async () => {
    const refused = async (name: string, content: Uint8Array) => {
      const previewed = await room.preview({ name, bytes: content }, {})
      return previewed.ok ? 'taken' : previewed.reason
    }
    expect(
      await refused(
        'junk.bin',
        Uint8Array.from({ length: 4000 }, (_, index) => (index * 37) % 256),
      ),
    ).toBe('binary')
    expect(await refused('empty.txt', bytes('  \n'))).toBe('empty')
    expect(await refused('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toBe('image')
    expect(await refused('long.txt', new Uint8Array(20 * 1024 * 1024 + 1).fill(97))).toBe('too-large')
  })

  it('drafts a case that can be read and analysed, with its files', async () => {
    const file = { name: 'ferry.txt', bytes: bytes(report), facts: { published: '2025-02-04', publisher: 'Gazette' } }
    const draft = await room.draft([file], 'en')
    expect(draft?.title).toBe('Ferry stays in port')
    const { case: found } = parseCase('case.yaml', draft!.text)
    expect(found!.parties.length).toBeGreaterThan(1)
    expect(found!.sources).toMatchObject([{ id: 'ferry', publisher: 'Gazette', published: '2025-02-04' }])
    expect(situationOf(found!, {}).situation).toBeDefined()
    expect(checkSources(found!, filesOf(draft!))).toEqual([])
  })

  it('makes an empty case that is whole, and an entry for another source', async () => {
    const empty = await room.empty([{ name: '报道.txt', bytes: bytes(report), facts: {} }], '渡轮', 'zh')
    const { case: found } = parseCase('case.yaml', empty.text)
    expect(found).toMatchObject({ title: '渡轮', sources: [{ id: 'source', file: 'sources/报道.txt' }] })
    const again = await room.source({ name: 'copy.txt', bytes: bytes(report) }, {}, found!, ['报道.txt'])
    expect(again).toEqual({ known: 'source' })
    const page = { name: 'source.html', bytes: bytes(hostile) }
    const added = await room.source(page, { title: 'Ferry' }, found!, ['报道.txt', 'Source.html'])
    expect(added).toMatchObject({ id: 'source-2', entry: { title: 'Ferry', file: 'sources/source-2.html.txt' } })
    expect('files' in added && added.files[0]!.bytes).toEqual(page.bytes)
  })

  it('reads a source of the Anchorage case, finds its evidence, and anchors what is selected', async () => {
    const folder = fileURLToPath(new URL('../../../../cases/anchorage-2025/', import.meta.url))
    const { case: found } = parseCase('case.yaml', readFileSync(`${folder}case.yaml`, 'utf8'))
    const index = found!.sources.findIndex(({ file }) => file !== undefined)
    const text = readFileSync(folder + found!.sources[index]!.file, 'utf8')
    const read = await room.read(found!, index, text)
    const places = await room.places(read.key, found!, index)
    expect(places.length).toBeGreaterThan(5)
    expect(places.filter(({ marks }) => marks.length > 0).length).toBe(places.length)
    const block = read.blocks.find(
      ({ kind, text: words }) => kind === 'paragraph' && words.length > 80 && !words.startsWith('This is'),
    )!
    const [anchor] = await room.anchors(read.key, [{ block: block.id, start: 10, end: 60 }])
    expect(anchor).toMatchObject({ source: found!.sources[index]!.id, quote: block.text.slice(10, 60).trim() })
  })
})
