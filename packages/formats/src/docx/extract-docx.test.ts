import { describe, expect, it } from 'vitest'
import { wordFiles, wordParagraph, writeZip } from '../testing/write-zip.ts'
import { extractDocx } from './extract-docx.ts'

const reasonFor = async (bytes: Uint8Array): Promise<string> => {
  const extracted = await extractDocx(bytes)
  return 'reason' in extracted ? extracted.reason : extracted.text
}

describe('extractDocx', () => {
  it('gives headings and paragraphs on lines of their own', async () => {
    const words = ['“We will be back,” said the minister.', '双方没有签署任何文件。'].map((text) => wordParagraph(text))
    const cells = '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Harrow</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
    const file = writeZip(wordFiles(wordParagraph('No deal before spring', 'Heading1') + words.join('') + cells))
    expect(await extractDocx(file)).toMatchObject({
      format: 'docx',
      text: 'No deal before spring\n\n  “We will be back,” said the minister.\n\n  双方没有签署任何文件。\n\nHarrow\n',
    })
  })

  it('tells a document from other archives, and says when it is broken or locked', async () => {
    const files = wordFiles(wordParagraph('They met.'))
    expect(await reasonFor(writeZip({ 'notes.txt': 'They met.' }))).toBe('other-zip')
    expect(await reasonFor(writeZip(files, { flags: 1 }))).toBe('docx-encrypted')
    expect(await reasonFor(writeZip({ ...files, 'word/document.xml': '<w:document' }))).toBe('docx-broken')
    const whole = writeZip(files)
    for (let length = 0; length < whole.length; length += 97) {
      expect(await reasonFor(whole.subarray(0, length))).toBe('docx-broken')
    }
  })

  it('stops at a part that unpacks to far more than it claims', async () => {
    const bomb = ' '.repeat(25 * 1024 * 1024)
    const packed = writeZip({ ...wordFiles(''), 'word/footnotes.xml': bomb }, { claims: 100 })
    expect(packed.length).toBeLessThan(100_000)
    expect(await reasonFor(packed)).toBe('docx-too-large')
  })

  it('gives up on elements nested without end', async () => {
    const deep = `${'<w:smartTag>'.repeat(30_000)}${'</w:smartTag>'.repeat(30_000)}`
    expect(await reasonFor(writeZip(wordFiles(deep)))).toBe('docx-broken')
  })
})
