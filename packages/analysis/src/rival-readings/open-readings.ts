import { type Case, type Choice, type Diagnostic, type Situation, situationOf } from '@anchorage/casefile'
import type { VariedParty } from './varied-parties.ts'

/**
 * The situation with the main reading of each varied party, and the ranks of each of their readings. Readings change
 * nothing else, so that ranks of different readings go together. Diagnostics instead if one of them has an error.
 */
export function openReadings(
  c: Case,
  asked: Choice,
  varied: readonly VariedParty[],
):
  | { readonly situation: Situation; readonly ranks: readonly (readonly Uint32Array[])[] }
  | { readonly diagnostics: readonly Diagnostic[] } {
  const idOf = (party: number): string => c.parties[party]?.id ?? ''
  const { readings: chosen = {}, ...choice } = asked
  const others = Object.fromEntries(
    Object.entries(chosen).filter(([id]) => varied.every(({ party }) => idOf(party) !== id)),
  )
  const open = (readings: Readonly<Record<string, string>>) =>
    situationOf(c, { ...choice, ...(Object.keys(readings).length > 0 && { readings }) })
  const main = open(others)
  if (!main.situation) return main
  const ranks: Uint32Array[][] = []
  for (const { party, readings } of varied) {
    const own: Uint32Array[] = []
    for (const { id } of readings) {
      const { situation, diagnostics } = id === undefined ? main : open({ ...others, [idOf(party)]: id })
      const found = situation?.conflict.ranks[party]
      if (!found) return { diagnostics }
      own.push(found)
    }
    ranks.push(own)
  }
  return { situation: main.situation, ranks }
}
