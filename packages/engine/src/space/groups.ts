import type { OptionSpec } from '../model.ts'
import { pairIds } from './pair-ids.ts'
import type { PartyPatterns, Patterns } from './patterns.ts'
import { hasPowers, poweredPatterns } from './powers.ts'
import type { ListedMoves, PartyGroups, StateSpace } from './space.ts'

/** The moves of all parties as groups: works for every model in option form without merged states or forbidden moves. */
export function groupMoves(patterns: Patterns): Extract<ListedMoves, { kind: 'groups' }> {
  return { kind: 'groups', parties: patterns.parties.map((_, party) => partyGroups(patterns, party)) }
}

/** Groups of boxes that were listed after all. */
const listedBoxes = new WeakMap<StateSpace, ListedMoves>()

/** The moves in listed form; those of a box are listed when first asked for. */
export function listedMoves(space: StateSpace): ListedMoves {
  const { moves, options } = space
  if (moves.kind !== 'box') return moves
  const known = listedBoxes.get(space)
  if (known) return known
  if (!options) throw new TypeError('a box without patterns')
  const listed = groupMoves(options.patterns)
  listedBoxes.set(space, listed)
  return listed
}

/** The classes and groups of one party over the patterns, by two stable counting sorts: linear in the patterns. */
function partyGroups(patterns: Patterns, party: number): PartyGroups {
  const { count } = patterns
  const { classes: classOf, kindOf, irreversible } = classesAndKinds(patterns, party)
  let order: Uint32Array = new Uint32Array(count)
  for (let index = 0; index < count; index += 1) order[index] = index
  if (irreversible.count > 1) order = sortedBy(order, kindOf, irreversible.count)
  order = sortedBy(order, (pattern) => classOf.ids[pattern], classOf.count)

  const groupOfState = new Uint32Array(count)
  const starts: number[] = []
  const kinds: number[] = []
  const classStarts: number[] = []
  let lastClass = -1
  let lastKind = -1
  for (let index = 0; index < count; index += 1) {
    const pattern = order[index]
    const kind = kindOf(pattern)
    const ownClass = classOf.ids[pattern]
    if (ownClass !== lastClass || kind !== lastKind) {
      if (ownClass !== lastClass) classStarts.push(starts.length)
      starts.push(index)
      kinds.push(kind)
      lastClass = ownClass
      lastKind = kind
    }
    groupOfState[pattern] = starts.length - 1
  }
  const groupCount = starts.length
  starts.push(count)
  classStarts.push(groupCount)
  return {
    groupCount,
    groupOfState,
    groupStart: Uint32Array.from(starts),
    members: order,
    ...linkGroups(groupCount, kinds, classStarts, irreversible),
  }
}

/** Where each pattern belongs, for the party: its class, and its pattern of irreversible options. */
function classesAndKinds(
  patterns: Patterns,
  party: number,
): {
  classes: { ids: Uint32Array; count: number }
  kindOf: (pattern: number) => number
  irreversible: IrreversiblePatterns
} {
  if (hasPowers(patterns.model, party)) {
    const { classes, kindOf, kindCount, words, width } = poweredPatterns(patterns, party)
    return { classes, kindOf: (pattern) => kindOf[pattern], irreversible: { count: kindCount, words, width } }
  }
  const { ofDigit, ...irreversible } = irreversiblePatterns(patterns.parties[party], patterns.model.options)
  const digits = patterns.digits[party]
  return { classes: classesOf(patterns, party), kindOf: (pattern) => ofDigit[digits[pattern]], irreversible }
}

/** Numbers the classes: patterns that agree on the digits of every other party. */
function classesOf(patterns: Patterns, party: number): { ids: Uint32Array; count: number } {
  let ids: Uint32Array = new Uint32Array(patterns.count)
  let count = 1
  patterns.digits.forEach((digits, other) => {
    if (other === party) return
    const paired = pairIds(ids, digits, patterns.parties[other].count, count)
    ids = paired.ids
    count = paired.count
  })
  return { ids, count }
}

/** Stable counting sort of `order` by a key below `keyCount`. */
function sortedBy(order: Uint32Array, key: (item: number) => number, keyCount: number): Uint32Array {
  const start = new Uint32Array(keyCount + 1)
  for (let index = 0; index < order.length; index += 1) start[key(order[index]) + 1] += 1
  for (let value = 0; value < keyCount; value += 1) start[value + 1] += start[value]
  const sorted = new Uint32Array(order.length)
  for (let index = 0; index < order.length; index += 1) {
    const item = order[index]
    sorted[start[key(item)]++] = item
  }
  return sorted
}

/** The distinct patterns of a party's irreversible options, written so that every allowed change turns a bit on. */
interface IrreversiblePatterns {
  readonly count: number
  /** Row-major, `width` words each. */
  readonly words: Uint32Array
  readonly width: number
}

function irreversiblePatterns(
  own: PartyPatterns,
  options: readonly OptionSpec[],
): IrreversiblePatterns & { readonly ofDigit: Uint32Array } {
  const width = own.wordsPerPattern
  const mask = new Uint32Array(width)
  const flip = new Uint32Array(width)
  own.options.forEach((option, local) => {
    const { change } = options[option]
    if (change !== 'both') mask[local >>> 5] |= 1 << (local & 31)
    if (change === 'back') flip[local >>> 5] |= 1 << (local & 31)
  })
  const ofDigit = new Uint32Array(own.count)
  const words: number[] = []
  const known = new Map<string, number>()
  for (let digit = 0; digit < own.count; digit += 1) {
    const row: number[] = []
    for (let word = 0; word < width; word += 1)
      row.push(((own.words[digit * width + word] ^ flip[word]) & mask[word]) >>> 0)
    const key = row.join(',')
    let id = known.get(key)
    if (id === undefined) {
      id = known.size
      known.set(key, id)
      words.push(...row)
    }
    ofDigit[digit] = id
  }
  return { count: known.size, ofDigit, words: Uint32Array.from(words), width }
}

/** Which groups of a class lie above which: one irreversible pattern contains the other. */
function linkGroups(
  groupCount: number,
  kinds: readonly number[],
  classStarts: readonly number[],
  irreversible: IrreversiblePatterns,
): Pick<PartyGroups, 'aboveStart' | 'above' | 'belowStart' | 'below'> {
  const from: number[] = []
  const to: number[] = []
  if (irreversible.count > 1) {
    for (let index = 0; index + 1 < classStarts.length; index += 1) {
      for (let low = classStarts[index]; low < classStarts[index + 1]; low += 1) {
        for (let high = classStarts[index]; high < classStarts[index + 1]; high += 1) {
          if (low !== high && contains(irreversible, kinds[high], kinds[low])) {
            from.push(low)
            to.push(high)
          }
        }
      }
    }
  }
  const up = compressed(groupCount, from, to)
  const down = compressed(groupCount, to, from)
  return { aboveStart: up.start, above: up.target, belowStart: down.start, below: down.target }
}

function contains(patterns: IrreversiblePatterns, larger: number, smaller: number): boolean {
  const { words, width } = patterns
  for (let word = 0; word < width; word += 1) {
    if ((words[smaller * width + word] & ~words[larger * width + word]) !== 0) return false
  }
  return true
}

/** Compressed rows: the targets of each source, in the order given. */
export function compressed(
  count: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
): { start: Uint32Array; target: Uint32Array } {
  const start = new Uint32Array(count + 1)
  for (let index = 0; index < from.length; index += 1) start[from[index] + 1] += 1
  for (let row = 0; row < count; row += 1) start[row + 1] += start[row]
  const next = start.slice()
  const target = new Uint32Array(from.length)
  for (let index = 0; index < from.length; index += 1) {
    target[next[from[index]]] = to[index]
    next[from[index]] += 1
  }
  return { start, target }
}
