import type { Attitude, Interest, Option, Party, PartyPreference, Path } from '../case.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import type { Tree } from '../yaml/tree.ts'
import { shareOf } from './degrees.ts'
import { perceptionOf } from './perceptions.ts'
import { powersOf } from './powers.ts'
import { preferenceOf, readingsOf } from './preferences.ts'
import {
  child,
  entriesOf,
  itemsOf,
  judgementOf,
  oneOf,
  optional,
  type Reading,
  textOf,
  unknown,
  wordsOf,
} from './reading.ts'
import { variesOf } from './varies.ts'

/** The entries of `parties:`. */
export function partiesOf(reading: Reading, tree: Tree | undefined): Party[] {
  const entries = entriesOf(tree, ['parties'])
  const owned = entries.map(({ key, entry: { value }, path }, index) =>
    optionsOf(reading, child(value, 'options'), [...path, 'options'], key, index),
  )
  const options = owned.flat()
  const parties = entries.map(({ key, entry: { keyRange, value }, path }, index): Party => {
    const preference = preferenceOf(reading, value, { party: index, path, range: keyRange })
    return {
      id: key,
      index,
      path,
      range: keyRange,
      name: textOf(child(value, 'name')) ?? key,
      aliases: itemsOf(child(value, 'aliases'), []).flatMap(({ item }) => wordsOf(item) ?? []),
      ...optional('note', textOf(child(value, 'note'))),
      options: owned[index] ?? [],
      powers: powersOf(reading, child(value, 'powers'), [...path, 'powers'], { party: key, options }),
      interests: interestsOf(reading, child(value, 'interests'), [...path, 'interests'], key, preference),
      preference,
      readings: readingsOf(reading, child(value, 'readings'), [...path, 'readings'], index),
      attitudes: attitudesOf(reading, child(value, 'attitudes'), [...path, 'attitudes']),
      ...optional('threshold', shareOf(reading, child(value, 'threshold'), { above: true })),
    }
  })
  return parties.map((party) => ({
    ...party,
    ...optional('perception', perceptionOf(reading, child(child(tree, party.id), 'perception'), party, parties)),
  }))
}

function optionsOf(reading: Reading, tree: Tree | undefined, path: Path, partyId: string, party: number): Option[] {
  return entriesOf(tree, path).map(({ key, entry: { keyRange, value }, path: optionPath }) => {
    const change = oneOf(child(value, 'change'), ['both', 'forward', 'back']) ?? 'both'
    return {
      id: `${partyId}.${key}`,
      key,
      index: reading.names.vocabulary.ownOptions[party]?.get(key) ?? 0,
      party,
      path: optionPath,
      range: keyRange,
      name: textOf(child(value, 'name')) ?? key,
      change,
      ...variesOf(reading, value, change === 'both' ? { nothing: 'reversible' } : {}),
      ...judgementOf(reading, value),
    }
  })
}

function interestsOf(
  reading: Reading,
  tree: Tree | undefined,
  path: Path,
  party: string,
  preference: PartyPreference,
): Interest[] {
  const count = preference.kind === 'priorities' ? preference.priorities.length : 0
  return itemsOf(tree, path).map(({ item, path: itemPath }) => {
    const numbers = child(item, 'priority')
    const priorities: number[] = []
    for (const written of numbers?.kind === 'list' ? numbers.items : numbers === undefined ? [] : [numbers]) {
      const number = written.kind === 'scalar' ? written.value : undefined
      if (typeof number !== 'number') continue
      if (number >= 1 && number <= count) priorities.push(number)
      else reading.problems.push(problem('unknown-priority', written.range, { number, count, party }))
    }
    const notModelled = textOf(child(item, 'notModelled'))
    if (notModelled !== undefined && numbers !== undefined) {
      const keys = ['priority', 'notModelled']
      reading.problems.push(problem('keys-exclude', numbers.range, { keys, at: itemPath.join('.') }))
    }
    return {
      text: textOf(child(item, 'text')) ?? '',
      priorities,
      ...optional('notModelled', notModelled),
      path: itemPath,
      range: item.range,
      ...judgementOf(reading, item),
    }
  })
}

function attitudesOf(reading: Reading, tree: Tree | undefined, path: Path): Attitude[] {
  return entriesOf(tree, path).flatMap(({ key, entry: { keyRange, value }, path: itemPath }) => {
    const toward = reading.names.parties.get(key)
    if (toward === undefined) {
      reading.problems.push(unknown(reading.problems, 'unknown-party', key, keyRange, reading.names.parties.keys()))
    }
    const attitude = oneOf(value, ['positive', 'neutral', 'negative'])
    return toward === undefined || attitude === undefined ? [] : [{ toward, attitude, path: itemPath, range: keyRange }]
  })
}
