import { describe, expect, it } from 'vitest'
import { extractText } from './extract-text.ts'
import type { ExtractedText } from './extracted-text.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

async function textOf(content: Uint8Array, name = 'file'): Promise<ExtractedText> {
  const extracted = await extractText(content, name)
  if ('reason' in extracted) throw new Error(extracted.reason)
  return extracted
}

describe('extractText', () => {
  it('leaves plain text as it is, in whatever encoding', async () => {
    expect(await textOf(bytes('a < b\r\n\u00ad c'))).toMatchObject({
      format: 'text',
      text: 'a < b\r\n\u00ad c',
      bom: false,
    })
    const utf16 = new Uint8Array(Buffer.from('\ufeff会谈\n', 'utf16le'))
    expect(await textOf(utf16)).toMatchObject({ text: '会谈\n', encoding: 'utf-16le', bom: true })
  })

  it('knows a web page by its beginning, or by its name', async () => {
    expect((await textOf(bytes('<!DOCTYPE html><p>They met.'), 'page.txt')).text).toBe('  They met.\n')
    expect((await textOf(bytes('<p>They met.'), 'page.HTM')).format).toBe('html')
    expect((await textOf(bytes('<p>They met.'), 'page.txt')).format).toBe('text')
  })

  it('refuses what has no text', async () => {
    const reason = async (content: Uint8Array) => {
      const extracted = await extractText(content, 'file')
      return 'reason' in extracted ? extracted.reason : extracted.text
    }
    expect(await reason(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]))).toBe('image')
    expect(await reason(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe('old-office')
    expect(await reason(bytes('\u0000\u0001'.repeat(99)))).toBe('binary')
    expect(await reason(bytes('PK\u0003\u0004'))).toBe('docx-broken')
  })
})
