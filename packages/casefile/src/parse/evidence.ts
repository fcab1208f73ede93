import type {
  Anchor,
  CaseEvent,
  Evidence,
  OriginalFile,
  Path,
  Person,
  Published,
  Relation,
  Source,
  Speaker,
} from '../case.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import type { Tree } from '../yaml/tree.ts'
import { correctionsOf } from './corrections.ts'
import { dateOf, partialDateOf } from './dates.ts'
import {
  child,
  entriesOf,
  itemsOf,
  judgementOf,
  lookUp,
  oneOf,
  optional,
  type Reading,
  textOf,
  unknown,
  wordsOf,
} from './reading.ts'

/** The entries of `sources:`. */
export function sourcesOf(reading: Reading, tree: Tree | undefined): Source[] {
  return entriesOf(tree, ['sources']).map(({ key, entry: { keyRange, value }, path }) => {
    const fileTree = child(value, 'file')
    const file = fileOf(reading, fileTree)
    const sha256 = child(value, 'sha256')
    return {
      id: key,
      path,
      range: keyRange,
      ...optional('file', file),
      ...optional('fileRange', file === undefined ? undefined : fileTree?.range),
      ...optional('sha256', wordsOf(sha256)?.toLowerCase()),
      ...optional('sha256Range', sha256?.range),
      ...optional('extractedFrom', originalOf(reading, child(value, 'extractedFrom'))),
      ...optional('title', textOf(child(value, 'title'))),
      ...optional('author', textOf(child(value, 'author'))),
      ...optional('publisher', textOf(child(value, 'publisher'))),
      ...optional('published', publishedOf(reading, child(value, 'published'))),
      ...optional('lang', wordsOf(child(value, 'lang'))),
      ...optional('corrections', correctionsOf(reading, child(value, 'corrections'), [...path, 'corrections'])),
      ...optional('rendering', oneOf(child(value, 'rendering'), ['citation', 'paraphrase', 'original'])),
      ...optional('url', wordsOf(child(value, 'url'))),
      ...optional('pages', wordsOf(child(value, 'pages'))),
      ...optional('note', textOf(child(value, 'note'))),
    }
  })
}

/** The path of a file beside the case; one that leads out of its folder is a problem. */
function fileOf(reading: Reading, tree: Tree | undefined): string | undefined {
  const file = wordsOf(tree)
  if (file !== undefined && !staysInside(file)) reading.problems.push(problem('path-outside', tree!.range, { file }))
  return file
}

function originalOf(reading: Reading, tree: Tree | undefined): OriginalFile | undefined {
  const fileTree = child(tree, 'file')
  const file = fileOf(reading, fileTree)
  const sha256 = child(tree, 'sha256')
  if (file === undefined || fileTree === undefined) return undefined
  return {
    file,
    fileRange: fileTree.range,
    ...optional('sha256', wordsOf(sha256)?.toLowerCase()),
    ...optional('sha256Range', sha256?.range),
  }
}

/** Whether a path leads to a file in the folder of the case, on any system. */
function staysInside(file: string): boolean {
  if (/^[/\\~]|[\\\0:]/.test(file)) return false
  return file.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}

function publishedOf(reading: Reading, tree: Tree | undefined): Published | undefined {
  if (tree?.kind === 'map') {
    const notBefore = dateOf(reading.problems, child(tree, 'notBefore'))
    return notBefore === undefined ? undefined : { notBefore }
  }
  return partialDateOf(reading.problems, tree)
}

/** The entries of `people:`. */
export function peopleOf(reading: Reading, tree: Tree | undefined): Person[] {
  return entriesOf(tree, ['people']).map(({ key, entry: { keyRange, value }, path }) => {
    if (reading.names.parties.has(key)) reading.problems.push(problem('duplicate-id', keyRange, { id: key }))
    return {
      id: key,
      path,
      range: keyRange,
      name: textOf(child(value, 'name')) ?? key,
      ...optional('role', textOf(child(value, 'role'))),
      ...optional('affiliation', textOf(child(value, 'affiliation'))),
      ...optional('party', lookUp(reading, 'unknown-party', child(value, 'party'), reading.names.parties)),
      ...optional('note', textOf(child(value, 'note'))),
    }
  })
}

/** The items of `events:`. */
export function eventsOf(reading: Reading, tree: Tree | undefined): CaseEvent[] {
  return itemsOf(tree, ['events']).flatMap(({ item, path }) => {
    const date = partialDateOf(reading.problems, child(item, 'date'))
    const what = textOf(child(item, 'what'))
    const judgement = judgementOf(reading, item)
    return what === undefined ? [] : [{ ...optional('date', date), what, path, range: item.range, ...judgement }]
  })
}

/** The items of `relations:`. */
export function relationsOf(reading: Reading, tree: Tree | undefined): Relation[] {
  return itemsOf(tree, ['relations']).flatMap(({ item, path }) => {
    const [first, second] = itemsOf(child(item, 'between'), []).map(({ item: party }) =>
      lookUp(reading, 'unknown-party', party, reading.names.parties),
    )
    const direction = oneOf(child(item, 'direction'), ['warming', 'cooling', 'frozen', 'strained', 'mixed'])
    const judgement = judgementOf(reading, item)
    if (first === undefined || second === undefined || direction === undefined) return []
    if (first === second) {
      const party = reading.names.vocabulary.partyIds[first]!
      reading.problems.push(problem('same-party-twice', child(item, 'between')!.range, { party }))
    }
    return [{ between: [first, second] as const, direction, path, range: item.range, ...judgement }]
  })
}

/** The entries of `evidence:`. */
export function evidenceOf(reading: Reading, tree: Tree | undefined): Evidence[] {
  return entriesOf(tree, ['evidence']).map(({ key, entry: { keyRange, value }, path }) => ({
    id: key,
    path,
    range: keyRange,
    ...optional('by', speakerOf(reading, child(value, 'by'))),
    kind: oneOf(child(value, 'kind'), ['statement', 'report', 'judgement']) ?? 'report',
    ...optional('said', partialDateOf(reading.problems, child(value, 'said'))),
    ...optional('reported', partialDateOf(reading.problems, child(value, 'reported'))),
    ...optional('setting', textOf(child(value, 'setting'))),
    ...optional('note', textOf(child(value, 'note'))),
    anchors: anchorsOf(reading, child(value, 'anchors'), [...path, 'anchors']),
  }))
}

function anchorsOf(reading: Reading, tree: Tree | undefined, path: Path): Anchor[] {
  return itemsOf(tree, path).flatMap(({ item, path: itemPath }) => {
    const source = lookUp(reading, 'unknown-source', child(item, 'source'), reading.names.sources)
    const quoteTree = child(item, 'quote')
    const quote = wordsOf(quoteTree)
    if (source === undefined || quote === undefined) return []
    return [
      {
        source,
        quote,
        quoteRange: quoteTree!.range,
        path: itemPath,
        range: item.range,
        ...optional('prefix', wordsOf(child(item, 'prefix'))),
        ...optional('suffix', wordsOf(child(item, 'suffix'))),
      },
    ]
  })
}

/** A person or a party by id; absent for the reporter. */
export function speakerOf(reading: Reading, tree: Tree | undefined): Speaker | undefined {
  const id = wordsOf(tree)
  if (tree === undefined || id === undefined) return undefined
  const { people, parties } = reading.names
  const person = people.get(id)
  if (person !== undefined) return { kind: 'person', person }
  const party = parties.get(id)
  if (party !== undefined) return { kind: 'party', party }
  reading.problems.push(
    unknown(reading.problems, 'unknown-speaker', id, tree.range, [...people.keys(), ...parties.keys()]),
  )
  return undefined
}
