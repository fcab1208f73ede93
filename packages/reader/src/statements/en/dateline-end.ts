import type { Token } from './tokens.ts'

/** The token after a dateline: “PORT ISEN (Agency) —”, “LONDON, Aug. 3 —”, “Kyiv (Agency) -”; 0 where there is none. */
export function datelineEnd(tokens: readonly Token[]): number {
  const first = tokens[0]
  if (first?.kind !== 'word' || !first.isCapital) return 0
  let isMarked = first.text.length > 2 && first.text === first.text.toUpperCase()
  for (let index = 1; index < Math.min(tokens.length, 14); index += 1) {
    const { text, kind, isCapital } = tokens[index]!
    if (text === '(') isMarked = true
    if (/^(?:—|–|--|-|―)$/.test(text)) return isMarked ? index + 1 : 0
    if (kind === 'quotation' || (kind === 'word' && !isCapital && !/^(?:of|the|de|la|and)$/.test(text))) return 0
  }
  return 0
}
