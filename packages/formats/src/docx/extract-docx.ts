import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import { type ExtractedText, type NotExtracted, noFacts } from '../extracted-text.ts'
import { nestingOf } from '../html/nesting.ts'
import { paragraphsOf, paragraphText, type TreeNode } from '../html/paragraphs-of.ts'
import { type InflatedSize, inflatedSize } from '../inflated-size.ts'
import { type ZipEntry, zipEntries } from './zip-entries.ts'

/** What the parts of a document may unpack to together, in bytes: its XML (a book has a few million), and all else. */
const xmlLimit = 24 * 1024 * 1024
const otherLimit = 256 * 1024 * 1024
/** Elements within elements, above which the XML of a part is not read. */
const depthLimit = 2000

/** The text of a Word document (.docx): headings, paragraphs, lists, tables row by row, notes at the end. Pictures are left out. */
export async function extractDocx(bytes: Uint8Array): Promise<ExtractedText | NotExtracted> {
  const refused = await refusal(bytes)
  if (refused) return { reason: refused }
  let html: string
  try {
    html = (await mammoth.convertToHtml(inputOf(bytes), conversion)).value
  } catch {
    return { reason: 'docx-broken' }
  }
  if (nestingOf(html).depth > depthLimit) return { reason: 'docx-too-large' }
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  const text = paragraphText(paragraphsOf(document.body as unknown as TreeNode))
  return { format: 'docx', text, encoding: undefined, bom: false, about: noFacts, pages: undefined }
}

const conversion = {
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  externalFileAccess: false,
  styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh", 'strike => s'],
}

/** The library takes a buffer in Node and an array buffer in a browser; it looks only for the one that it knows. */
function inputOf(bytes: Uint8Array): { arrayBuffer: ArrayBuffer } {
  const arrayBuffer = new Uint8Array(bytes).buffer
  return { arrayBuffer, buffer: arrayBuffer } as { arrayBuffer: ArrayBuffer }
}

async function refusal(bytes: Uint8Array): Promise<NotExtracted['reason'] | undefined> {
  const entries = zipEntries(bytes)
  if (!entries) return 'docx-broken'
  if (!entries.some(({ name }) => name === 'word/document.xml' || name === '[Content_Types].xml')) return 'other-zip'
  if (!entries.some(({ name }) => name.startsWith('word/'))) return 'other-zip'
  if (entries.some(({ isEncrypted }) => isEncrypted)) return 'docx-encrypted'
  let [xml, other] = [0, 0]
  for (const entry of entries) {
    const unpacked = await unpackedSize(entry)
    if (!unpacked.isWhole) return unpacked.size > otherLimit ? 'docx-too-large' : 'docx-broken'
    if (isPicture(entry.name, unpacked.first)) other += unpacked.size
    else xml += unpacked.size
    if (xml > xmlLimit || other > otherLimit) return 'docx-too-large'
  }
  return undefined
}

async function unpackedSize({ method, packed }: ZipEntry): Promise<InflatedSize> {
  if (method === 8) return inflatedSize(packed, 'deflate-raw', otherLimit)
  return { size: packed.length, first: packed[0], isWhole: method === 0 }
}

/** Whatever its name, a part that begins like XML may be read as such. */
function isPicture(name: string, first: number | undefined): boolean {
  const isXml = first === undefined || first <= 0x20 || first === 0x3c || first >= 0xef
  return !isXml || (/\.(jpe?g|ttf|odttf)$/i.test(name) && first !== 0x3c)
}
