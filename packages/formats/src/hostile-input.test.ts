import fc from 'fast-check'
import { expect, it } from 'vitest'
import { extractText } from './extract-text.ts'
import { column, writePdf } from './testing/write-pdf.ts'
import { wordFiles, wordParagraph, writeZip } from './testing/write-zip.ts'

/** `ANCHORAGE_RUNS` multiplies the number of damaged files; PDF takes the longest to be read. */
const runsOf = (name: string) => (name.endsWith('.pdf') ? 15 : 40) * Number(process.env.ANCHORAGE_RUNS ?? 1)

const html = `<!doctype html><html><head><title>T</title></head><body><article><h1>T</h1>${'<p>They met, and they talked, and they left.</p>'.repeat(4)}<table><tr><td>a</table></article></body></html>`
const samples: Readonly<Record<string, Uint8Array>> = {
  'page.html': new TextEncoder().encode(html),
  'report.pdf': writePdf([column(['The ferry did not run on Monday,', '双方没有签署任何文件。'], 50, 700)]),
  'memo.docx': writeZip(wordFiles(wordParagraph('They met.', 'Heading1') + wordParagraph('双方没有签署任何文件。'))),
}

it.each(Object.keys(samples))('gives a text or a reason for %s, whatever was damaged in it', async (name) => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(damage, fc.option(fc.nat()), async (bytes, cut) => {
      const file = samples[name]!.slice()
      for (const [at, byte] of bytes) file[at % file.length] = byte
      const extracted = await extractText(cut === null ? file : file.subarray(0, cut % file.length), name)
      expect('reason' in extracted ? extracted.reason : extracted.text).toBeTypeOf('string')
    }),
    { numRuns: runsOf(name) },
  )
})

it('gives the same text for the same bytes, and leaves the bytes alone', async () => {
  for (const [name, bytes] of Object.entries(samples)) {
    const before = bytes.slice()
    expect(await extractText(bytes, name)).toEqual(await extractText(bytes, name))
    expect(bytes).toEqual(before)
  }
})
