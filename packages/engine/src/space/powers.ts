import type { Change, OptionModel } from '../model.ts'
import { pairIds } from './pair-ids.ts'
import type { Patterns } from './patterns.ts'

/** What one party can change: its own options, and those of others that it has power over; each in which direction. */
type Movable = ReadonlyMap<number, Change>

/** Whether a party has power over options of others. */
export function hasPowers(model: OptionModel, party?: number): boolean {
  return (model.powers ?? []).some((power) => party === undefined || power.party === party)
}

/**
 * Throws a RangeError for a power over an option that is not there or one's own, or of a party that is not there.
 */
export function checkPowers({ partyCount, options, powers = [] }: OptionModel): void {
  for (const { party, option } of powers) {
    const owner = options[option]?.party
    if (owner === undefined || owner === party || !(party >= 0 && party < partyCount)) {
      throw new RangeError(`party ${party} cannot have power over option ${option}`)
    }
  }
}

/** The options that a party can change; what is irreversible stays so, whoever moves. */
export function movableOptions({ options, powers = [] }: OptionModel, party: number): Movable {
  const movable = new Map<number, Change>()
  options.forEach((spec, option) => {
    if (spec.party === party) movable.set(option, spec.change)
    const own = powers.filter((power) => power.party === party && power.option === option)
    const allows = (change: Change): boolean =>
      (spec.change === 'both' || spec.change === change) &&
      own.some((power) => power.change === 'both' || power.change === change)
    const forward = allows('forward')
    const back = allows('back')
    if (forward || back) movable.set(option, forward && back ? 'both' : forward ? 'forward' : 'back')
  })
  return movable
}

/** How patterns fall into classes and kinds for a party with powers, as for one that has its own options only. */
export interface PoweredPatterns {
  /** Patterns that agree on everything the party cannot change. */
  readonly classes: { readonly ids: Uint32Array; readonly count: number }
  /** Patterns that agree on what it can change in one direction only. */
  readonly kindOf: Uint32Array
  readonly kindCount: number
  /** Row-major, `width` words a kind: those options, written so that every change it may make turns a bit on. */
  readonly words: Uint32Array
  readonly width: number
}

/** The classes and kinds of the patterns for a party with powers. */
export function poweredPatterns(patterns: Patterns, party: number): PoweredPatterns {
  const { count, columns, model } = patterns
  const movable = movableOptions(model, party)
  const bits = new Uint32Array(count)
  const isTaken = (option: number, pattern: number): number => (columns[option][pattern >>> 5] >>> (pattern & 31)) & 1
  const agreeing = (options: readonly number[]): { ids: Uint32Array; count: number } => {
    let found: { ids: Uint32Array; count: number } = { ids: new Uint32Array(count), count: 1 }
    for (const option of options) {
      for (let pattern = 0; pattern < count; pattern += 1) bits[pattern] = isTaken(option, pattern)
      found = pairIds(found.ids, bits, 2, found.count)
    }
    return found
  }
  const fixed = model.options.flatMap((_, option) => (movable.has(option) ? [] : [option]))
  const limited = [...movable].filter(([, change]) => change !== 'both')
  const kinds = agreeing(limited.map(([option]) => option))
  const width = Math.max(1, (limited.length + 31) >>> 5)
  const words = new Uint32Array(kinds.count * width)
  let known = 0
  for (let pattern = 0; pattern < count && known < kinds.count; pattern += 1) {
    // Kinds are numbered in the order in which they first occur.
    if (kinds.ids[pattern] !== known) continue
    limited.forEach(([option, change], place) => {
      const on = isTaken(option, pattern) === (change === 'forward' ? 1 : 0)
      if (on) words[known * width + (place >>> 5)] |= 1 << (place & 31)
    })
    known += 1
  }
  return { classes: agreeing(fixed), kindOf: kinds.ids, kindCount: kinds.count, words, width }
}
