/** What the bytes are, by their beginning; a zip archive is a document of Word only if it has one in it. */
export function documentFormat(bytes: Uint8Array, name: string): 'text' | 'html' | 'pdf' | 'zip' {
  // Readers of PDF look for the header in the first kilobyte.
  if (latin(bytes, 1024).includes('%PDF-')) return 'pdf'
  if (latin(bytes, 4) === 'PK\u0003\u0004' || latin(bytes, 4) === 'PK\u0005\u0006') return 'zip'
  const start = latin(bytes, 1024).replaceAll('\0', '').toLowerCase()
  if (/^[^<]{0,16}<(!doctype html|html[\s>]|\?xml[^>]{0,80}\?>\s*<(!doctype )?html)/.test(start)) return 'html'
  return /\.x?html?$/i.test(name) && start.includes('<') ? 'html' : 'text'
}

function latin(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length))
}
