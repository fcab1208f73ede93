import { type Case, type Confidence, type Edit, type Path, type Priority, printFormula } from '@anchorage/casefile'
import type { ListEdit } from '@anchorage/engine'
import { interestEdits } from './interest-edits.ts'

/** An edit of a priority list in the words of the file. Places count from 1, in the list as it is just before the edit. */
export interface StatementEdit {
  readonly kind: ListEdit['kind']
  /** The statement as it stands in the file; for an addition, as it would stand there. */
  readonly statement: string
  /** Where the statement stands; absent for an addition. */
  readonly from?: number
  /** Where it goes; absent for a statement that is dropped or negated. */
  readonly to?: number
  /** How well the file supports the statement that is changed; absent for one that an earlier edit brought in. */
  readonly confidence?: Confidence
}

/** A priority list after some edits: what was done, what it says then, and the same as edits of the case file. */
export interface StatementChange {
  readonly edits: readonly StatementEdit[]
  readonly statements: readonly string[]
  /**
   * For `editCase`. Evidence and confidence of a negated statement go: they spoke for its opposite. Interests that are
   * carried by statements of the party's own list follow them.
   */
  readonly caseEdits: readonly Edit[]
}

/** Where a party's priorities stand in the file, and which of them hold on the day. */
export interface WrittenList {
  /** The way to the list: `['parties', 'us', 'priorities']`. */
  readonly path: Path
  /** How many entries the list has in the file, those not in force included. */
  readonly length: number
  readonly priorities: readonly Priority[]
}

interface Entry {
  readonly text: string
  readonly priority?: Priority
}

/** Edits of a party's list in the words of the file, and what they make of it. */
export function statementChange(c: Case, written: WrittenList, edits: readonly ListEdit[]): StatementChange {
  let entries: readonly Entry[] = written.priorities.map((priority) => ({ text: priority.want.text, priority }))
  // The file's own list: in force on the day, or passed over.
  let file: readonly (Entry | undefined)[] = Array.from({ length: written.length }, (_, index) =>
    entries.find(({ priority }) => priority?.path.at(-1) === index),
  )
  /** What each entry of the file's list was called before: its place, from 1. */
  let origin: readonly (number | undefined)[] = Array.from({ length: written.length }, (_, index) => index + 1)
  const said: StatementEdit[] = []
  const caseEdits: Edit[] = []
  const pathOf = (index: number): Path => [...written.path, index]
  /** The index in the file before which an entry has to stand to get a place among those in force. */
  const fileIndex = (list: readonly (Entry | undefined)[], inForce: readonly Entry[], place: number): number => {
    const next = inForce[place]
    if (next) return list.indexOf(next)
    const last = inForce.at(-1)
    return last ? list.indexOf(last) + 1 : list.length
  }
  for (const edit of edits) {
    if (edit.kind === 'add') {
      const statement = literalText(c, edit.statement)
      const entry: Entry = { text: statement }
      const index = fileIndex(file, entries, edit.at)
      said.push({ kind: 'add', statement, to: edit.at + 1 })
      caseEdits.push({
        kind: index < file.length ? 'insert' : 'set',
        path: pathOf(index),
        value: { want: statement },
      })
      entries = entries.toSpliced(edit.at, 0, entry)
      file = file.toSpliced(index, 0, entry)
      origin = origin.toSpliced(index, 0, undefined)
      continue
    }
    const from = edit.kind === 'move' ? edit.from : edit.at
    const entry = entries[from]
    if (!entry) throw new RangeError(`the list has no place ${from + 1}`)
    const confidence = entry.priority && { confidence: entry.priority.confidence }
    const at = file.indexOf(entry)
    if (edit.kind === 'drop') {
      said.push({ kind: 'drop', statement: entry.text, from: from + 1, ...confidence })
      caseEdits.push({ kind: 'delete', path: pathOf(at) })
      entries = entries.toSpliced(from, 1)
      file = file.toSpliced(at, 1)
      origin = origin.toSpliced(at, 1)
    } else if (edit.kind === 'negate') {
      const opposite: Entry = { text: oppositeText(entry) }
      said.push({ kind: 'negate', statement: entry.text, from: from + 1, ...confidence })
      caseEdits.push({ kind: 'set', path: [...pathOf(at), 'want'], value: opposite.text })
      for (const key of entry.priority ? supportKeys(entry.priority) : []) {
        caseEdits.push({ kind: 'delete', path: [...pathOf(at), key] })
      }
      entries = entries.with(from, opposite)
      file = file.with(at, opposite)
    } else {
      const { to } = edit
      said.push({ kind: 'move', statement: entry.text, from: from + 1, to: to + 1, ...confidence })
      const others = entries.toSpliced(from, 1)
      const without = file.toSpliced(at, 1)
      const index = fileIndex(without, others, to)
      caseEdits.push({ kind: 'move', path: pathOf(at), to: index })
      entries = others.toSpliced(to, 0, entry)
      file = without.toSpliced(index, 0, entry)
      origin = origin.toSpliced(at, 1).toSpliced(index, 0, origin[at])
    }
  }
  const owner = c.parties.find(({ path }) => [...path, 'priorities'].join('\n') === written.path.join('\n'))
  const follow = owner ? interestEdits(owner, origin) : []
  return { edits: said, statements: entries.map(({ text }) => text), caseEdits: [...caseEdits, ...follow] }
}

/** The keys of a priority that speak for it. */
function supportKeys(priority: Priority): string[] {
  return [
    ...(priority.because.length > 0 ? ['because'] : []),
    ...(priority.confidenceRange ? ['confidence'] : []),
    ...(priority.note === undefined ? [] : ['note']),
  ]
}

function literalText(c: Case, statement: Extract<ListEdit, { kind: 'add' }>['statement']): string {
  const negated = statement.kind === 'not'
  const literal = negated ? statement.operand : statement
  const name = literal.kind === 'option' ? c.options[literal.option]?.id : undefined
  if (name === undefined) throw new RangeError('expected an option, or an option not taken')
  return negated ? `not ${name}` : name
}

function oppositeText({ text, priority }: Entry): string {
  const expression = priority?.want.expression
  if (expression?.kind === 'not') return printFormula(expression.operand)
  if (expression?.kind === 'name') return `not ${text}`
  if (!priority && !text.includes(' ')) return `not ${text}`
  if (!priority && /^not \S+$/.test(text)) return text.slice('not '.length)
  return `not (${text})`
}
