import { handFile } from '../hand-file.ts'

/** Pixels that a picture may have on a side; browsers refuse larger ones. */
const mostPixels = 8192

/** Hands the text of an SVG to the reader as a file. */
export function saveSvg(svg: string, name: string): void {
  handFile(`${name}.svg`, svg, 'image/svg+xml')
}

/** Hands an SVG to the reader as a PNG file, twice as large unless that is too large; false if the browser cannot. */
export async function savePng(svg: string, name: string): Promise<boolean> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const { naturalWidth: width, naturalHeight: height } = image
    const scale = Math.min(2, mostPixels / width, mostPixels / height)
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (blob === null) return false
    handFile(`${name}.png`, blob, 'image/png')
    return true
  } catch {
    return false
  } finally {
    URL.revokeObjectURL(address)
  }
}
