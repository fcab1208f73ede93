import {
  type Diagnostic,
  datedElements,
  preferencesInForce,
  type Situation,
  situationOf,
  withForced,
} from '@anchorage/casefile'
import { type Concept, type Reach, reachableFrom, type Solution, sampleRandom } from '@anchorage/engine'
import type { Analysis } from '../analyze.ts'
import { changedCase } from '../least-change/single-changes.ts'
import { BoundedMemo } from './bounded-memo.ts'
import { ContentMemo } from './content-memo.ts'
import { type PartyMemory, type RankedList, type Structure, structureFor, type VariedPriorities } from './structure.ts'
import { type Variation, type VaryOptions, variationsOf } from './variations.ts'

/** A sample: for each variation, the index of its fate among its chances. */
export type Draw = readonly number[]

/** A case after its judgements have met their fates, solved. */
export interface SolvedSample {
  /**
   * What the sample is made of as far as answers go: samples of one key have the same states, ranks and answers. Keys mean
   * nothing across samplers.
   */
  readonly key: string
  readonly analysis: Analysis
  /** The state of `CaseSampler.widest` for each state of the sample; absent where they are the same. */
  readonly widestState?: Uint32Array
}

/** Draws and solves variants of a case. */
export interface CaseSampler {
  readonly variations: readonly Variation[]
  /** The case without the rules that may not hold: its states are the states of all samples. */
  readonly widest: Situation
  /** The draw of that number under a seed: the same whoever draws it, in whatever order. */
  draw(seed: number, sample: number): Draw
  /** Undefined where the case has no answer then: a ranking leaves out states, or members of a merged state part. */
  solved(draw: Draw): SolvedSample | undefined
}

/** What to solve for and what varies. */
export interface SamplerOptions extends VaryOptions {
  /** The five that are solved together fast, unless given: Nash, GMR, SMR, SEQ and SymSEQ. */
  readonly concepts?: readonly Concept[]
}

/** The concepts that samples are solved under. */
export const sampledConcepts: readonly Concept[] = ['nash', 'gmr', 'smr', 'seq', 'symseq']

/**
 * A sampler for the situation. What does not depend on the draw is kept: the states and the solver for each set of rules
 * that are dropped, the ranks for each list of statements, and the answers for each profile of ranks, so that samples that
 * come to the same are solved once. The memory is bounded, whatever the number of samples.
 *
 * Without the rules that may not hold the case may have no answer (a ranking leaves out states): then what is wrong is
 * answered instead.
 */
export function caseSampler(
  situation: Situation,
  options: SamplerOptions = {},
): { readonly sampler: CaseSampler } | { readonly diagnostics: readonly Diagnostic[] } {
  const variations = variationsOf(situation, options)
  const opened = widestOf(situation, variations)
  if (!opened.situation) return { diagnostics: opened.diagnostics }
  const widest = opened.situation
  const concepts = options.concepts ?? sampledConcepts
  const memory = memoryFor(widest, concepts)
  const structures = new BoundedMemo<string, Structure | undefined>(memory.structures)
  const rules = variations.flatMap(({ kind }, index) => (kind === 'rule' ? [index] : []))
  const placed = situation.parties.map((_, party) => placesOf(situation, variations, party))
  const lists = situation.parties.map((_, party) => variedPriorities(situation, variations, party))
  // Where there are more draws than are kept, hardly any comes twice: then keeping answers costs more than it saves.
  const draws = variations.reduce((product, { chances }) => product * chances.length, 1)
  const solutions = draws <= memory.solutions ? new BoundedMemo<string, Solution>(memory.solutions) : undefined
  const limits = variations.map(({ chances }) => cumulated(chances))
  const memories = situation.parties.map(
    (): PartyMemory => ({ byFates: new BoundedMemo(memory.lists), byRanks: new ContentMemo(memory.lists) }),
  )
  let number = 0
  const structureOf = (draw: Draw): Structure | undefined => {
    const turned = rules.filter((index) => draw[index] !== 0)
    return structures.get(turned.join(), () => {
      const changed = situationWith(situation, variations, turned).situation
      number += 1
      return changed && structureFor(changed, widest, number, { concepts, lists, memories })
    })
  }
  const solved = (draw: Draw): SolvedSample | undefined => {
    const structure = structureOf(draw)
    if (!structure) return undefined
    const ranked: RankedList[] = []
    let key = String(structure.id)
    for (const [party, places] of placed.entries()) {
      const found = structure.ranked(
        party,
        places.map((index) => draw[index] ?? 0),
      )
      if (!found) return undefined
      ranked.push(found)
      key += `,${found.id}`
    }
    const solve = (): Solution => structure.solve(ranked)
    const solution = solutions ? solutions.get(key, solve) : solve()
    const ranks = ranked.map((each) => each.ranks)
    const analysis = sampleAnalysis(structure.situation, ranks, solution)
    return { key, analysis, ...(structure.widestState && { widestState: structure.widestState }) }
  }
  const draw = (seed: number, sample: number): Draw => {
    const random = sampleRandom(seed, sample)
    return limits.map((bounds) => {
      const drawn = random.below(2 ** 32)
      let fate = 0
      while (fate < bounds.length && drawn >= (bounds[fate] ?? 0)) fate += 1
      return fate
    })
  }
  return { sampler: { variations, widest, draw, solved } }
}

/** Where each fate but the last ends, of 2^32. */
function cumulated(chances: Variation['chances']): number[] {
  let sum = 0
  return chances.slice(0, -1).map(({ probability }) => {
    sum += probability
    return Math.round(sum * 2 ** 32)
  })
}

/** The situation in which the rules of some variations are the other way: dropped, or in force after all. */
function situationWith(
  situation: Situation,
  variations: readonly Variation[],
  turned: readonly number[],
): { readonly situation?: Situation; readonly diagnostics: readonly Diagnostic[] } {
  if (!situation.case || turned.length === 0) return { situation, diagnostics: [] }
  // Windows go by their position: the last first, so that those before it keep theirs.
  const changed = turned.toReversed().reduce((c, index) => {
    const variation = variations[index]
    if (variation?.kind !== 'rule') return c
    if (variation.isInForce) return changedCase(c, variation.change)
    const dated = datedElements(c).find(({ element }) => element === variation.element)
    return dated ? withForced(c, dated, 'always') : c
  }, situation.case)
  return situationOf(changed, situation.choice ?? {})
}

/** The situation without all the rules that may not hold: those that are in force and may go. */
function widestOf(
  situation: Situation,
  variations: readonly Variation[],
): { readonly situation?: Situation; readonly diagnostics: readonly Diagnostic[] } {
  const removing = variations.flatMap((variation, index) =>
    variation.kind === 'rule' && variation.isInForce && variation.change.kind !== 'reversibility' ? [index] : [],
  )
  return situationWith(situation, variations, removing)
}

/** For each statement of a party its variation; −1 for one that stays as it is. Empty where the list does not vary. */
function placesOf(situation: Situation, variations: readonly Variation[], party: number): number[] {
  const preference = preferencesInForce(situation)?.[party]
  if (preference?.kind !== 'priorities') return []
  const places = preference.priorities.map((_, place) =>
    variations.findIndex((each) => each.kind === 'priority' && each.party === party && each.place === place),
  )
  return places.some((index) => index >= 0) ? places : []
}

function variedPriorities(
  situation: Situation,
  variations: readonly Variation[],
  party: number,
): VariedPriorities | undefined {
  const places = placesOf(situation, variations, party)
  const preference = preferencesInForce(situation)?.[party]
  if (places.length === 0 || preference?.kind !== 'priorities') return undefined
  return {
    formulas: preference.priorities.map(({ want }) => want.formula),
    chances: places.map((index) => variations[index]?.chances),
  }
}

/** How many things are kept, so that all of them together stay below about a hundred megabytes, or what a few states need. */
function memoryFor(
  { conflict }: Situation,
  concepts: readonly Concept[],
): { readonly structures: number; readonly lists: number; readonly solutions: number } {
  const { stateCount, partyCount } = conflict.space
  const structures = Math.max(2, Math.min(16, Math.floor(2 ** 22 / (stateCount * partyCount))))
  // Ranks, their text and their sets; an object costs something too.
  const list = stateCount * 8 + 1000
  const lists = Math.max(16, Math.floor(2 ** 25 / (partyCount * list)))
  const solution = concepts.length * (partyCount + 1) * (stateCount / 8 + 200)
  return { structures, lists, solutions: Math.floor(2 ** 25 / solution) }
}

function sampleAnalysis(base: Situation, ranks: readonly Uint32Array[], solution: Solution): Analysis {
  const conflict = { space: base.conflict.space, ranks }
  const situation: Situation = { ...base, conflict }
  const { statusQuo } = base
  if (statusQuo === undefined) return { situation, solution }
  let reach: { readonly improvements: Reach; readonly moves: Reach } | undefined
  return {
    situation,
    solution,
    get reach() {
      reach ??= {
        improvements: reachableFrom(conflict, statusQuo, 'improvements'),
        moves: reachableFrom(conflict, statusQuo, 'moves'),
      }
      return reach
    },
  }
}
