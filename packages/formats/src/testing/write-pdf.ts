/** A line to set on a page: where its baseline starts, in points from the lower left corner. */
export interface SetLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

/**
 * A PDF with these lines on its pages, any characters of the basic plane; Latin letters half as wide as they are high, all
 * others as wide. A page without lines has none, like the picture of a page.
 */
export function writePdf(pages: readonly (readonly SetLine[])[], trailer = ''): Uint8Array {
  const objects: string[] = []
  const kids = pages.map((_, index) => `${7 + 2 * index} 0 R`).join(' ')
  objects.push('<< /Type /Catalog /Pages 2 0 R >>')
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  objects.push(
    '<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
  )
  objects.push(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 6 0 R /DW 1000 /W [32 126 500] >>',
  )
  const map = Array.from({ length: 256 }, (_, row) => `<${hex(row)}00> <${hex(row)}ff> <${hex(row)}00>`)
  const ranges = [0, 100, 200].map((from) => {
    const some = map.slice(from, from + 100)
    return `${some.length} beginbfrange\n${some.join('\n')}\nendbfrange`
  })
  objects.push(
    streamOf(
      `/CIDInit /ProcSet findresource begin begincmap\n1 begincodespacerange <0000> <ffff> endcodespacerange\n${ranges.join('\n')}\nendcmap end`,
    ),
  )
  objects.push(
    '<< /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
  )
  pages.forEach((lines, index) => {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${8 + 2 * index} 0 R >>`,
    )
    objects.push(
      streamOf(
        lines.map(({ text, x, y, size = 10 }) => `BT /F ${size} Tf ${x} ${y} Td <${codes(text)}> Tj ET`).join('\n'),
      ),
    )
  })
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`
  return Uint8Array.from(file, (character) => character.charCodeAt(0))
}

/** Lines set one below the other. */
export function column(lines: readonly string[], x: number, top: number, size = 10): SetLine[] {
  return lines.map((text, index) => ({ text, x, y: top - index * size * 1.2, size }))
}

function streamOf(text: string): string {
  return `<< /Length ${text.length} >>\nstream\n${text}\nendstream`
}

function codes(text: string): string {
  return Array.from({ length: text.length }, (_, index) => {
    const code = text.charCodeAt(index)
    return hex(code >> 8) + hex(code & 255)
  }).join('')
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}
