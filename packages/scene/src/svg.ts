import { inks, partyColour, partyDash, partyShape, type Theme } from './palette.ts'
import type { LegendEntry, Scene, SceneEdge, SceneLabel, SceneNode } from './scene.ts'
import { anchorPath, arrowPaths } from './shapes.ts'
import { textWidth } from './text-lines.ts'
import { type Lang, pictureTitle, wordsIn } from './words.ts'

/** How a picture is written. */
export interface SvgOptions {
  readonly theme: Theme
  readonly lang: Lang
}

/** Fonts that pictures name, so that they print in both scripts. */
export const fontFamily =
  "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'WenQuanYi Micro Hei', sans-serif"

/** Text that can stand in XML: marks escaped, characters that XML does not allow left out. */
export function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      .replace(/'/g, '&#39;')
  )
}

/** The picture as a self-contained SVG file, legend included, without scripts, styles or anything from elsewhere. */
export function sceneToSvg(scene: Scene, options: SvgOptions): string {
  const { theme, lang } = options
  const ink = inks[theme]
  const legend = legendRows(scene, options)
  const height = scene.height + legend.height
  const title = pictureTitle(
    { states: scene.nodes.length, equilibria: scene.nodes.filter((node) => node.isEquilibrium).length },
    lang,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${scene.width}" height="${height}" viewBox="0 0 ${scene.width} ${height}"`,
    ` font-family="${escapeXml(fontFamily)}" role="img" lang="${lang}" xml:lang="${lang}"><title>${escapeXml(title)}</title>`,
    `<rect width="${scene.width}" height="${height}" fill="${ink.paper}"/>`,
    ...scene.edges.map((edge) => edgeSvg(edge, theme)),
    ...scene.nodes.map((node) => nodeSvg(node, theme)),
    ...scene.labels.map((label) => labelSvg(label, options)),
    legend.svg,
    '</svg>\n',
  ].join('')
}

function edgeSvg(edge: SceneEdge, theme: Theme): string {
  const colour = partyColour(edge.party, theme)
  const dash = partyDash(edge.party)
  const isImprovement = edge.kind === 'improvement'
  const { path, isFilled } = arrowPaths[partyShape(edge.party)]
  const heads = edge.arrows.map(
    ({ x, y, angle }) =>
      `<path d="${path}" transform="translate(${x} ${y}) rotate(${angle})" fill="${isFilled ? colour : 'none'}" stroke="${colour}"/>`,
  )
  return [
    `<g opacity="${isImprovement ? 1 : 0.35}"><path d="${edge.path}" fill="none" stroke="${colour}"`,
    ` stroke-width="${isImprovement ? 1.8 : 1}"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`,
    ...heads,
    '</g>',
  ].join('')
}

function nodeSvg(node: SceneNode, theme: Theme): string {
  const ink = inks[theme]
  const parts = [
    `<g transform="translate(${node.x} ${node.y})"><title>${escapeXml(node.title)}</title>`,
    `<rect width="${node.width}" height="${node.height}" rx="6" fill="${ink.box}" stroke="${node.isEquilibrium ? ink.ink : ink.line}" stroke-width="${node.isEquilibrium ? 1.8 : 1}"/>`,
  ]
  if (node.isEquilibrium) {
    parts.push(
      `<rect x="-4" y="-4" width="${node.width + 8}" height="${node.height + 8}" rx="9" fill="none" stroke="${ink.ink}" stroke-width="1.2"/>`,
    )
  }
  for (const cell of node.cells) {
    const colour = partyColour(cell.party, theme)
    const fill = cell.value === 'Y' ? colour : 'none'
    parts.push(
      `<rect x="${cell.x}" y="${cell.y}" width="${cell.size}" height="${cell.size}" rx="2" fill="${fill}" stroke="${colour}" stroke-width="1"${cell.value === '-' ? ' stroke-dasharray="2 1.5"' : ''}/>`,
    )
  }
  for (const line of node.lines) {
    parts.push(
      `<text x="${node.width / 2}" y="${line.y}" font-size="12.5" text-anchor="middle" fill="${ink.ink}">${escapeXml(line.text)}</text>`,
    )
  }
  if (node.badge !== undefined) parts.push(badgeSvg(node, node.badge, theme))
  if (node.isStatusQuo) parts.push(anchorSvg(theme))
  return `${parts.join('')}</g>`
}

function badgeSvg(node: SceneNode, badge: string, theme: Theme): string {
  const ink = inks[theme]
  const width = Math.max(18, textWidth(badge, 11) + 9)
  const x = node.width - width + 4
  return `<rect x="${x}" y="-11" width="${width}" height="17" rx="8.5" fill="${ink.ink}"/><text x="${x + width / 2}" y="1.5" font-size="11" font-weight="600" text-anchor="middle" fill="${ink.paper}">${escapeXml(badge)}</text>`
}

function anchorSvg(theme: Theme): string {
  const ink = inks[theme]
  return `<circle r="11" fill="${ink.ink}"/><path d="${anchorPath}" fill="none" stroke="${ink.paper}" stroke-width="1.5" stroke-linecap="round"/>`
}

function labelSvg(label: SceneLabel, { theme, lang }: SvgOptions): string {
  return `<text x="${label.x}" y="${label.y}" font-size="12" text-anchor="${label.anchor}" fill="${inks[theme].faint}">${escapeXml(wordsIn(label.words, lang))}</text>`
}

/** The legend below the picture, in as many rows as its width needs. */
function legendRows(scene: Scene, options: SvgOptions): { svg: string; height: number } {
  const { theme, lang } = options
  const ink = inks[theme]
  const parts: string[] = []
  let x = 20
  let y = scene.height + 14
  for (const entry of scene.legend) {
    const words = wordsIn(entry.words, lang)
    const width = 38 + textWidth(words, 12) + 20
    if (x + width > scene.width && x > 20) {
      x = 20
      y += 24
    }
    parts.push(
      `<g transform="translate(${x} ${y})">${legendSample(entry, theme)}<text x="36" y="4" font-size="12" fill="${ink.ink}">${escapeXml(words)}</text></g>`,
    )
    x += width
  }
  if (scene.hidden > 0) {
    y += 24
    const words = wordsIn({ code: 'hidden', count: scene.hidden }, lang)
    parts.push(`<text x="20" y="${y + 4}" font-size="12" fill="${ink.faint}">${escapeXml(words)}</text>`)
  }
  return { svg: parts.join(''), height: y - scene.height + 20 }
}

function legendSample(entry: LegendEntry, theme: Theme): string {
  const ink = inks[theme]
  if (entry.kind === 'party') {
    const colour = partyColour(entry.party, theme)
    const { path, isFilled } = arrowPaths[partyShape(entry.party)]
    return `<path d="M0 0H28" stroke="${colour}" stroke-width="1.8" stroke-dasharray="${partyDash(entry.party) || 'none'}"/><path d="${path}" transform="translate(30 0)" fill="${isFilled ? colour : 'none'}" stroke="${colour}"/>`
  }
  if (entry.kind === 'status-quo') return `<g transform="translate(15 0)">${anchorSvg(theme)}</g>`
  if (entry.kind === 'equilibrium') {
    return `<rect x="2" y="-8" width="26" height="16" rx="5" fill="none" stroke="${ink.ink}" stroke-width="1.2"/><rect x="5" y="-5" width="20" height="10" rx="3" fill="none" stroke="${ink.ink}" stroke-width="1.8"/>`
  }
  const isImprovement = entry.kind === 'improvement'
  return `<path d="M0 0H28" stroke="${ink.ink}" stroke-width="${isImprovement ? 1.8 : 1}" opacity="${isImprovement ? 1 : 0.35}"/>`
}
