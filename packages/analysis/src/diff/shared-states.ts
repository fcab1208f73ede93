import type { Situation, Text } from '@anchorage/casefile'

/** The options and parties of two situations, matched by id, or else by name. */
export interface SharedModel {
  /** Pairs of indices into the options of the two. */
  readonly options: readonly (readonly [number, number])[]
  readonly onlyBefore: readonly string[]
  readonly onlyAfter: readonly string[]
  readonly parties: readonly (readonly [number, number])[]
  /** States are the same if they agree on the shared options; `all` where every option is shared. */
  readonly isWhole: boolean
  /**
   * By what states are the same: the shared options; their ids where options do not tell states apart; `nothing` where the
   * two have no option in common, and no state of one is a state of the other.
   */
  readonly by: 'options' | 'ids' | 'nothing'
  keyBefore(state: number): string
  keyAfter(state: number): string
}

/** Matches two situations. */
export function sharedModel(before: Situation, after: Situation): SharedModel {
  const parties = matched(before.parties, after.parties, () => true)
  const partyAfter = new Map(parties)
  const options = matched(before.options, after.options, (old, next) => partyAfter.get(old.party) === next.party)
  const lacking = (list: readonly { id: string }[], side: 0 | 1): string[] =>
    list.flatMap(({ id }, index) => (options.some((pair) => pair[side] === index) ? [] : [id]))
  const onlyBefore = lacking(before.options, 0)
  const onlyAfter = lacking(after.options, 1)
  const isWhole = onlyBefore.length + onlyAfter.length === 0
  const key = (situation: Situation, side: 0 | 1): ((state: number) => string) => {
    const placeOf = new Map(options.map((pair, place) => [pair[side], place]))
    return remembered((state) => {
      const marks = options.map(() => 'N')
      const mark = (list: readonly number[], sign: string): void => {
        for (const option of list) {
          const place = placeOf.get(option)
          if (place !== undefined) marks[place] = sign
        }
      }
      const { taken, either } = situation.taken(state)
      mark(either, '-')
      mark(taken, 'Y')
      return marks.join('')
    })
  }
  const keyBefore = key(before, 0)
  const keyAfter = key(after, 1)
  const tells = isWhole && isOneToOne(before, keyBefore) && isOneToOne(after, keyAfter)
  if (options.length > 0 && (tells || !isWhole))
    return { options, onlyBefore, onlyAfter, parties, isWhole, by: 'options', keyBefore, keyAfter }
  const by = options.length === 0 && !isWhole ? 'nothing' : 'ids'
  const idIn =
    (situation: Situation, version: string) =>
    (state: number): string =>
      `${by === 'ids' ? '' : version}${situation.stateId(state)}`
  return {
    options,
    onlyBefore,
    onlyAfter,
    parties,
    isWhole: by === 'ids',
    by,
    keyBefore: idIn(before, 'before '),
    keyAfter: idIn(after, 'after '),
  }
}

/** Keys of more states than that are made anew whenever they are asked for: they would fill the memory. */
const rememberedStates = 2 ** 20

/** The same keys, each made once: several concepts ask for the same states. */
function remembered(make: (state: number) => string): (state: number) => string {
  const known: string[] = []
  return (state) => {
    if (state >= rememberedStates) return make(state)
    known[state] ??= make(state)
    return known[state]
  }
}

function isOneToOne(situation: Situation, key: (state: number) => string): boolean {
  // Options tell the states of a case apart; those of a table may not.
  if (situation.case) return true
  const { stateCount } = situation.conflict.space
  return new Set(Array.from({ length: stateCount }, (_, state) => key(state))).size === stateCount
}

interface Named {
  readonly id: string
  readonly name: Text
}

function matched<Each extends Named>(
  before: readonly Each[],
  after: readonly Each[],
  fits: (old: Each, next: Each) => boolean,
): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = []
  const tests: readonly ((old: Each, next: Each) => boolean)[] = [
    (old, next) => old.id === next.id,
    (old, next) => namesOf(old).some((name) => namesOf(next).includes(name)),
  ]
  for (const test of tests) {
    before.forEach((old, index) => {
      if (pairs.some(([first]) => first === index)) return
      const found = after.flatMap((next, at) =>
        !pairs.some(([, second]) => second === at) && test(old, next) && fits(old, next) ? [at] : [],
      )
      const [only, ...others] = found
      if (only !== undefined && others.length === 0) pairs.push([index, only])
    })
  }
  return pairs.sort(([a], [b]) => a - b)
}

function namesOf({ name }: Named): readonly string[] {
  const each = typeof name === 'string' ? [name] : [name.en, name.zh]
  return each.flatMap((text) => (text ? [text.trim().toLowerCase()] : []))
}
