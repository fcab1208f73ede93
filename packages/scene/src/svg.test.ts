import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stateGraph } from './graph/state-graph.ts'
import { inks, partyColour, partyDash, partyShape, type Theme } from './palette.ts'
import { escapeXml, sceneToSvg } from './svg.ts'
import { cube } from './testing/cube.ts'

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Whether tags nest and close; enough of XML for what we write. */
function isWellFormed(svg: string): boolean {
  const open: string[] = []
  const rest = svg.replace(/<(\/?)([a-z]+)((?:\s[a-z:-]+="[^"<>]*")*)(\/?)>/gi, (_, close, name, __, self) => {
    if (close) {
      if (open.pop() !== name) open.push('mismatch')
    } else if (!self) open.push(name)
    return ''
  })
  return open.length === 0 && !/[<>]/.test(rest)
}

describe('a picture as SVG', () => {
  it('is well formed whatever the names are', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</svg><script>', '&amp;', `"'<!--`, ']]>', '水\u0000坝'),
    )
    fc.assert(
      fc.property(nasty, nasty, nasty, (party, name, title) => {
        const input = {
          ...cube(2, 1, { parties: [{ name: party }], nameOf: () => name, titleOf: () => title, badgeOf: () => name }),
        }
        const svg = sceneToSvg(stateGraph(input), { theme: 'light', lang: 'en' })
        expect(isWellFormed(svg)).toBe(true)
        expect(svg).not.toContain('<script')
      }),
      { numRuns: 200 },
    )
  })

  it('has no styles, scripts or addresses of other places', () => {
    const svg = sceneToSvg(stateGraph(cube(3, 2)), { theme: 'dark', lang: 'zh' })
    expect(svg).not.toMatch(/style=|<style|<script|href|url\(/)
    expect(svg.match(/https?:\/\/[^"]*/g)).toEqual(['http://www.w3.org/2000/svg'])
    expect(svg).toContain('lang="zh"')
    expect(svg).toContain('均衡')
  })

  it('is the same for the same picture', () => {
    const write = () => sceneToSvg(stateGraph(cube(5, 3)), { theme: 'light', lang: 'en' })
    expect(write()).toBe(write())
  })

  it('drops characters that XML forbids', () => {
    expect(escapeXml('a\u0000b\ud800c<&>"\'')).toBe('abc&lt;&amp;&gt;&quot;&#39;')
  })
})

describe('the palette', () => {
  it.each(['light', 'dark'] as Theme[])('is legible on %s paper', (theme) => {
    for (let party = 0; party < 8; party += 1) {
      expect(contrast(partyColour(party, theme), inks[theme].paper)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(partyColour(party, theme), inks[theme].box)).toBeGreaterThanOrEqual(4.5)
    }
    for (const ink of [inks[theme].ink, inks[theme].faint])
      expect(contrast(ink, inks[theme].paper)).toBeGreaterThanOrEqual(4.5)
  })

  it('tells sixteen parties apart', () => {
    const looks = Array.from({ length: 16 }, (_, party) =>
      [partyColour(party, 'light'), partyDash(party), partyShape(party)].join(),
    )
    expect(new Set(looks).size).toBe(16)
  })
})
