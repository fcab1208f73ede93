import type { PartyPreference, Path, Priority, Reading as RivalReading, Weight } from '../case.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import { suggest } from '../diagnostics/suggest.ts'
import type { Range } from '../range.ts'
import type { Tree } from '../yaml/tree.ts'
import { intervalOf } from './dates.ts'
import { degreesOf, shareOf } from './degrees.ts'
import { priorityMarksOf, rankingOf, unknownStatesOf } from './preference-marks.ts'
import {
  child,
  conditionAt,
  entriesOf,
  entry,
  evidenceIn,
  isOverwhelmed,
  itemsOf,
  judgementOf,
  optional,
  type Reading,
  textOf,
} from './reading.ts'
import { tuningsOf } from './tunings.ts'

/** The keys under which a preference may be written. */
export const preferenceForms = ['priorities', 'weights', 'ranking'] as const

/** The preference written under a party or a reading: exactly one of priorities, weights and ranking. */
export function preferenceOf(
  reading: Reading,
  tree: Tree | undefined,
  at: { readonly party: number; readonly path: Path; readonly range: Range },
): PartyPreference {
  const written = preferenceForms.filter((form) => child(tree, form) !== undefined)
  for (const form of written.slice(1)) {
    const keys = written as readonly string[]
    reading.problems.push(problem('keys-exclude', entry(tree, form)!.keyRange, { keys, at: at.path.join('.') }))
  }
  const unknown = unknownStatesOf(reading, child(tree, 'unknown'), at.party)
  const degrees = degreesOf(reading, child(tree, 'degrees'), [...at.path, 'degrees'], at.party)
  const tuned = tuningsOf(reading, child(tree, 'tuned'), [...at.path, 'tuned'], at.party)
  if (child(tree, 'tuned') !== undefined && written.includes('ranking')) {
    const keys = ['ranking', 'tuned']
    reading.problems.push(problem('keys-exclude', entry(tree, 'tuned')!.keyRange, { keys, at: at.path.join('.') }))
  }
  const beside = {
    ...(tuned.length > 0 && { tuned }),
    ...(unknown.length > 0 && { unknown }),
    ...(degrees.length > 0 && { degrees }),
  }
  const form = written[0]
  if (form === undefined) return { kind: 'none', range: at.range, ...beside }
  const { keyRange: range, value } = entry(tree, form)!
  const path = [...at.path, form]
  switch (form) {
    case 'priorities':
      return { kind: form, priorities: prioritiesOf(reading, value, path, at.party), range, ...beside }
    case 'weights':
      return { kind: form, weights: weightsOf(reading, value, path, at.party), range, ...beside }
    case 'ranking':
      return { kind: form, ...rankingOf(reading, value, at.party), range, ...beside }
  }
}

function prioritiesOf(reading: Reading, tree: Tree, path: Path, party: number): Priority[] {
  return itemsOf(tree, path).flatMap(({ item, path: itemPath }) => {
    const want = conditionAt(reading, child(item, 'want'), party)
    const during = intervalOf(reading.problems, child(item, 'during'))
    const judgement = judgementOf(reading, item)
    const certainty = shareOf(reading, child(item, 'certainty'))
    const marks = {
      ...optional('during', during),
      ...optional('certainty', certainty),
      ...priorityMarksOf(reading, item),
    }
    return want === undefined ? [] : [{ want, path: itemPath, range: item.range, ...judgement, ...marks }]
  })
}

function weightsOf(reading: Reading, tree: Tree, path: Path, party: number): Weight[] {
  const { vocabulary } = reading.names
  const own = vocabulary.ownOptions[party]
  const seen = new Set<number>()
  return entriesOf(tree, path).flatMap(({ key, entry: { keyRange, value }, path: itemPath }) => {
    const option = own?.get(key) ?? vocabulary.options.get(key)
    if (option === undefined) {
      const names = [...(own?.keys() ?? []), ...vocabulary.options.keys()]
      const parameters = {
        name: key,
        party: '',
        suggestions: isOverwhelmed(reading.problems) ? [] : suggest(key, names),
      }
      reading.problems.push(problem('unknown-option', keyRange, parameters))
      return []
    }
    if (seen.has(option)) reading.problems.push(problem('duplicate-key', keyRange, { key }))
    seen.add(option)
    const weight = value.kind === 'scalar' ? value.value : undefined
    if (typeof weight === 'number' && !isExact(weight)) {
      reading.problems.push(problem('bad-weight', value.range, { found: weight, limit: weightLimit, decimals: 6 }))
    }
    return typeof weight === 'number' ? [{ option, weight, path: itemPath, range: keyRange }] : []
  })
}

/** Sums of such weights are exact, so that ties are ties. */
const weightLimit = 1e6

function isExact(weight: number): boolean {
  return Math.abs(weight) <= weightLimit && Math.abs(weight * 1e6 - Math.round(weight * 1e6)) < 1e-3
}

/** The rival preferences under `readings:`. */
export function readingsOf(reading: Reading, tree: Tree | undefined, path: Path, party: number): RivalReading[] {
  return entriesOf(tree, path).map(({ key, entry: { keyRange, value }, path: itemPath }) => {
    const preference = preferenceOf(reading, value, { party, path: itemPath, range: keyRange })
    if (preference.kind === 'none' && preference.degrees === undefined && value.kind === 'map') {
      reading.problems.push(problem('one-of-keys', keyRange, { keys: preferenceForms, at: itemPath.join('.') }))
    }
    return {
      id: key,
      name: textOf(child(value, 'name')) ?? key,
      path: itemPath,
      range: keyRange,
      preference,
      against: evidenceIn(reading, child(value, 'against')),
      ...judgementOf(reading, value),
    }
  })
}
