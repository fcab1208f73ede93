import type { ArrowShape } from './scene.ts'

/** Light or dark paper. */
export type Theme = 'light' | 'dark'

/**
 * One colour for each party, in declared order. On its paper each has a contrast of at least 4.5:1, and neighbours
 * differ in lightness as well as in hue, so that they stay apart for readers who do not see all colours.
 */
const partyColours: Record<Theme, readonly string[]> = {
  light: ['#1d5fae', '#b8480f', '#0f7a55', '#8a3f9c', '#7d6100', '#b02a63', '#0f7687', '#555b63'],
  dark: ['#7cb8f7', '#f79a6b', '#4fcb9a', '#d29be6', '#e0bd55', '#f58db3', '#62cbdc', '#b4bcc6'],
}

/** Dashes of a party’s moves; after eight parties the colours begin again with other dashes. */
const dashes = ['', '9 3', '2.5 2.5', '12 3 2.5 3', '5 2.5', '9 3 2.5 3 2.5 3', '15 4', '4 2 1.5 2']

const shapes: readonly ArrowShape[] = ['triangle', 'chevron', 'diamond', 'disc', 'square', 'bar', 'ring', 'kite']

/** The inks of a theme that are not a party’s. */
export const inks: Record<
  Theme,
  { readonly paper: string; readonly box: string; readonly ink: string; readonly faint: string; readonly line: string }
> = {
  light: { paper: '#ffffff', box: '#ffffff', ink: '#1c2128', faint: '#5b6470', line: '#8b949e' },
  dark: { paper: '#14181d', box: '#1b2027', ink: '#e7ebf0', faint: '#a2acb8', line: '#6c7783' },
}

/** The colour of a party. */
export function partyColour(party: number, theme: Theme): string {
  const colours = partyColours[theme]
  return colours[party % colours.length]!
}

/** The `stroke-dasharray` of a party’s moves; empty for an unbroken line. */
export function partyDash(party: number): string {
  const turn = Math.floor(party / partyColours.light.length)
  return dashes[(party + 3 * turn) % dashes.length]!
}

/** The arrow head of a party’s moves. */
export function partyShape(party: number): ArrowShape {
  const turn = Math.floor(party / shapes.length)
  return shapes[(party + turn) % shapes.length]!
}
