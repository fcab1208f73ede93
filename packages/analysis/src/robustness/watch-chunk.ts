import type { Situation } from '@anchorage/casefile'
import type { Concept } from '@anchorage/engine'
import type { CaseSampler } from './case-sampler.ts'
import type { ChunkBase } from './chunk.ts'
import { equilibriaIn, overlap, widestList } from './robustness-chunk.ts'
import { type StatePattern, statePatterns } from './state-patterns.ts'
import type { Variation } from './variations.ts'

/**
 * What may become known of a judgement: a priority that moves stands higher or lower than in the file; a rule that is not in
 * force on the day `holds` after all.
 */
export type Finding = 'stays' | 'drop' | 'flip' | 'higher' | 'lower' | 'holds'

/** The findings, in the order in which chunks count them. */
export const findings: readonly Finding[] = ['stays', 'drop', 'flip', 'higher', 'lower', 'holds']

/** How often each finding came, and how often what held then: plain data that can be written to a file and added up. */
export interface WatchChunk extends ChunkBase {
  /** `came[variation][finding]`. */
  readonly came: readonly (readonly number[])[]
  /** For each state that was an equilibrium, by its number in the widest situation: variation by variation, finding by finding. */
  readonly held: readonly (readonly [state: number, counts: readonly number[]])[]
  /** The same for each pattern: samples with an equilibrium in it. */
  readonly patterns: readonly (readonly number[])[]
}

/** Counts, chunk by chunk. */
export interface WatchJob {
  readonly sampler: CaseSampler
  readonly concept: Concept
  readonly patterns: readonly StatePattern[]
  chunk(seed: number, from: number, samples: number): WatchChunk
}

/** What a fate of a variation looks like from outside. */
export function findingOf(variation: Variation, chance: number): Finding {
  const { fate } = variation.chances[chance] ?? { fate: { kind: 'stays' as const } }
  if (fate.kind !== 'move') return fate.kind
  return variation.kind === 'priority' && fate.to < variation.place ? 'higher' : 'lower'
}

/** Gets ready to count what holds with what is found. `to` is a formula whose states are asked about besides the terms. */
export function watchJob(
  situation: Situation,
  sampler: CaseSampler,
  asked: { readonly concept: Concept; readonly to?: string },
): WatchJob {
  const { concept, to } = asked
  const patterns = statePatterns(situation, to)
  const { variations } = sampler
  const findingAt = variations.map((variation) =>
    variation.chances.map((_, chance) => findings.indexOf(findingOf(variation, chance))),
  )
  const width = variations.length * findings.length
  return {
    sampler,
    concept,
    patterns,
    chunk: (seed, from, samples) => {
      const came = new Uint32Array(width)
      const held = new Map<number, Uint32Array>()
      const inPattern = patterns.map(() => new Uint32Array(width))
      const places = new Uint32Array(variations.length)
      let undecided = 0
      const count = (counts: Uint32Array): void => {
        for (const place of places) counts[place] = (counts[place] ?? 0) + 1
      }
      for (let sample = from; sample < from + samples; sample += 1) {
        const draw = sampler.draw(seed, sample)
        const solved = sampler.solved(draw)
        const equilibria = solved && equilibriaIn(solved, concept)
        if (!equilibria) {
          undecided += 1
          continue
        }
        for (let index = 0; index < places.length; index += 1) {
          places[index] = index * findings.length + (findingAt[index]?.[draw[index] ?? 0] ?? 0)
        }
        count(came)
        for (const state of widestList(equilibria, solved.widestState)) {
          const counts = held.get(state) ?? new Uint32Array(width)
          held.set(state, counts)
          count(counts)
        }
        patterns.forEach((pattern, index) => {
          const counts = inPattern[index]
          if (counts && overlap(equilibria, pattern.states(solved.analysis.situation)).some) count(counts)
        })
      }
      return {
        from,
        samples,
        undecided,
        came: variations.map((_, index) => [...came.subarray(index * findings.length, (index + 1) * findings.length)]),
        held: [...held].sort(([a], [b]) => a - b).map(([state, counts]) => [state, [...counts]] as const),
        patterns: inPattern.map((counts) => [...counts]),
      }
    },
  }
}
