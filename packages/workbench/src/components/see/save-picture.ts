import { type Drawing, drawingToSvg, type Lang } from '@anchorage/scene'

/** Pixels that a picture may have on a side; browsers refuse larger ones. */
const mostPixels = 8192

/** Hands a drawing to the reader as an SVG file, on light paper. */
export function saveSvg(drawing: Drawing, name: string, lang: Lang): void {
  hand(new Blob([drawingToSvg(drawing, { theme: 'light', lang })], { type: 'image/svg+xml' }), `${name}.svg`)
}

/** Hands a drawing to the reader as a PNG file, twice as large unless that is too large; false if the browser cannot. */
export async function savePng(drawing: Drawing, name: string, lang: Lang): Promise<boolean> {
  const scale = Math.min(2, mostPixels / drawing.width, mostPixels / drawing.height)
  const svg = new Blob([drawingToSvg(drawing, { theme: 'light', lang })], { type: 'image/svg+xml' })
  const address = URL.createObjectURL(svg)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(drawing.width * scale)
    canvas.height = Math.round(drawing.height * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (blob === null) return false
    hand(blob, `${name}.png`)
    return true
  } catch {
    return false
  } finally {
    URL.revokeObjectURL(address)
  }
}

function hand(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
