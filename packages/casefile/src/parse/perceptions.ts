import type { Belief, Party, PartyPreference, Path, Perception, Thought, View } from '../case.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import { suggest } from '../diagnostics/suggest.ts'
import type { Tree } from '../yaml/tree.ts'
import { intervalOf } from './dates.ts'
import { preferenceForms, preferenceOf } from './preferences.ts'
import {
  child,
  entriesOf,
  entry,
  isOverwhelmed,
  itemsOf,
  judgementOf,
  lookUp,
  optional,
  type Reading,
  unknown,
  wordsOf,
} from './reading.ts'

/** The `perception:` of a party; the parties are needed for their readings and options. */
export function perceptionOf(
  reading: Reading,
  tree: Tree | undefined,
  party: Party,
  parties: readonly Party[],
): Perception | undefined {
  if (tree === undefined) return undefined
  const path = [...party.path, 'perception']
  const view = viewOf(reading, tree, path, { seer: party, parties, unseen: [] })
  const thinks = aboutOthers(reading, child(tree, 'thinks'), [...path, 'thinks'], party).map(
    ({ about, tree: thought, path: thoughtPath }): Thought => {
      const seer = parties[about]!
      return { about, ...viewOf(reading, thought, thoughtPath, { seer, parties, unseen: view.hidden }) }
    },
  )
  const during = intervalOf(reading.problems, child(tree, 'during'))
  return { ...view, thinks, ...optional('during', during) }
}

/** Who sees the conflict this way, among whom, and what is out of sight already. */
interface Seer {
  readonly seer: Party
  readonly parties: readonly Party[]
  readonly unseen: readonly number[]
}

function viewOf(reading: Reading, tree: Tree, path: Path, { seer, parties, unseen }: Seer): View {
  const believes = aboutOthers(reading, child(tree, 'believes'), [...path, 'believes'], seer).flatMap(
    (belief) => beliefOf(reading, belief, parties) ?? [],
  )
  return {
    hidden: hiddenOf(reading, tree, { seer, parties, unseen }),
    believes,
    path,
    range: tree.range,
    ...judgementOf(reading, tree),
  }
}

function hiddenOf(reading: Reading, tree: Tree, { seer, parties, unseen }: Seer): number[] {
  const hidden = new Set<number>()
  for (const { item } of itemsOf(child(tree, 'hidden'), [])) {
    const option = lookUp(reading, 'unknown-option', item, reading.names.vocabulary.options)
    if (option === undefined) continue
    if (hidden.has(option)) reading.problems.push(problem('duplicate-key', item.range, { key: wordsOf(item) ?? '' }))
    hidden.add(option)
  }
  const isHidden = (option: number): boolean => hidden.has(option) || unseen.includes(option)
  const range = entry(tree, 'hidden')?.keyRange
  if (range !== undefined && hidden.size > 0) {
    const party = seer.id
    const everything = parties.flatMap(({ options }) => options)
    if (everything.every(({ index }) => isHidden(index))) {
      reading.problems.push(problem('perception-hides-everything', range, { party }))
    } else if (seer.options.length > 0 && seer.options.every(({ index }) => isHidden(index))) {
      reading.problems.push(problem('perception-hides-own', range, { party }))
    }
  }
  return [...hidden].sort((a, b) => a - b)
}

interface AboutOther {
  readonly about: number
  readonly tree: Tree
  readonly path: Path
}

/** The entries of `believes:` or `thinks:`, each about another party. */
function aboutOthers(reading: Reading, tree: Tree | undefined, path: Path, seer: Party): AboutOther[] {
  return entriesOf(tree, path).flatMap(({ key, entry: { keyRange, value }, path: itemPath }) => {
    const about = reading.names.parties.get(key)
    if (about === undefined) {
      reading.problems.push(unknown(reading.problems, 'unknown-party', key, keyRange, reading.names.parties.keys()))
      return []
    }
    if (about === seer.index) {
      reading.problems.push(problem('perceives-itself', keyRange, { party: key, key: String(path.at(-1)) }))
      return []
    }
    return [{ about, tree: value, path: itemPath }]
  })
}

function beliefOf(reading: Reading, { about, tree, path }: AboutOther, parties: readonly Party[]): Belief | undefined {
  const { range } = tree
  const written = preferenceOf(reading, tree, { party: about, path, range })
  const named = entry(tree, 'reading')
  const common = { about, path, range, ...judgementOf(reading, tree) }
  if (named === undefined) {
    if (written.kind !== 'none') return { ...common, preference: written }
    const keys = ['reading', ...preferenceForms]
    if (tree.kind === 'map') reading.problems.push(problem('one-of-keys', range, { keys, at: path.join('.') }))
    return undefined
  }
  if (written.kind !== 'none') {
    const keys = ['reading', written.kind]
    reading.problems.push(problem('keys-exclude', named.keyRange, { keys, at: path.join('.') }))
  }
  const found = readingNamed(reading, named.value, parties[about]!)
  return found && { ...common, preference: found, ...optional('reading', wordsOf(named.value)) }
}

function readingNamed(reading: Reading, tree: Tree, { id, readings }: Party): PartyPreference | undefined {
  const name = wordsOf(tree)
  if (name === undefined) return undefined
  const found = readings.find((rival) => rival.id === name)
  if (found !== undefined) return found.preference
  const known = readings.map((rival) => rival.id)
  const suggestions = isOverwhelmed(reading.problems) ? [] : suggest(name, known)
  reading.problems.push(problem('unknown-reading', tree.range, { name, party: id, suggestions }))
  return undefined
}
