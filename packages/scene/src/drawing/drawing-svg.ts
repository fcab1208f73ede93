import { inks, partyColour, type Theme } from '../palette.ts'
import { escapeXml, fontFamily, type SvgOptions } from '../svg.ts'
import type { Drawing, Ink, Mark } from './drawing.ts'

/** A drawing as a self-contained SVG file, without scripts, styles or anything from elsewhere. Same drawing, same bytes. */
export function drawingToSvg(drawing: Drawing, { theme, lang }: SvgOptions): string {
  const { width, height } = drawing
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="${escapeXml(fontFamily)}" role="img" lang="${lang}" xml:lang="${lang}">`,
    `<title>${escapeXml(drawing.title)}</title><desc>${escapeXml(drawing.description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${inks[theme].paper}"/>`,
    ...drawing.marks.map((mark) => markSvg(mark, theme)),
    '</svg>\n',
  ].join('')
}

/** The colour of an ink in a theme. */
export function inkColour(ink: Ink, theme: Theme): string {
  return typeof ink === 'string' ? inks[theme][ink] : partyColour(ink.party, theme)
}

function markSvg(mark: Mark, theme: Theme): string {
  if (mark.kind === 'text') {
    const anchor = mark.anchor === undefined || mark.anchor === 'start' ? '' : ` text-anchor="${mark.anchor}"`
    const strong = mark.isStrong === true ? ' font-weight="600"' : ''
    return `<text x="${mark.x}" y="${mark.y}" font-size="${mark.size}" fill="${inkColour(mark.ink, theme)}"${anchor}${strong}>${escapeXml(mark.text)}</text>`
  }
  const look = lookSvg(mark, theme)
  if (mark.kind === 'path') {
    const { at } = mark
    const turned = at?.angle === undefined ? '' : ` rotate(${at.angle})`
    const place = at === undefined ? '' : ` transform="translate(${at.x} ${at.y})${turned}"`
    return `<path d="${escapeXml(mark.d)}"${place}${look}/>`
  }
  const radius = mark.radius === undefined ? '' : ` rx="${mark.radius}"`
  const shape = `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}"${radius}${look}`
  return mark.title === undefined ? `${shape}/>` : `${shape}><title>${escapeXml(mark.title)}</title></rect>`
}

function lookSvg(mark: Exclude<Mark, { kind: 'text' }>, theme: Theme): string {
  const { fill, stroke, weight, dash, opacity } = mark
  return [
    ` fill="${fill === undefined ? 'none' : inkColour(fill, theme)}"`,
    stroke === undefined ? '' : ` stroke="${inkColour(stroke, theme)}"`,
    weight === undefined ? '' : ` stroke-width="${weight}"`,
    dash === undefined || dash === '' ? '' : ` stroke-dasharray="${dash}"`,
    opacity === undefined ? '' : ` opacity="${opacity}"`,
  ].join('')
}
