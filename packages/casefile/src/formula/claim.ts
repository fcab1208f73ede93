import { type Concept, concepts } from '@anchorage/engine'
import type { Claim, Condition, Pattern } from '../case.ts'
import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import { suggest } from '../diagnostics/suggest.ts'
import type { Range } from '../range.ts'
import { type Cursor, cursorOver, fail, failExpecting, looksAt, peek, take } from './cursor.ts'
import type { Expression } from './expression.ts'
import { parseConditional } from './parser.ts'
import { parseStateReference, type StateNames } from './reference.ts'
import { resolveFormula } from './resolve.ts'
import { tokenize } from './token.ts'

/**
 * Reads a claim about outcomes:
 *
 * - `all | some | no [reachable [by any moves]] equilibrium [under CONCEPT] has FORMULA`
 * - `FORMULA requires FORMULA [under CONCEPT]`
 * - `PARTY gains from A to B`, where A and B are names or ids of states, or formulas
 *
 * Ranges of problems and conditions are offsets into the text; `placed` moves those of conditions into the file.
 */
export function parseClaim(
  text: string,
  names: StateNames,
  placed: (range: Range) => Range = (range) => range,
): { claim?: Claim; problems: Problem[] } {
  const { tokens, problem: strange } = tokenize(text)
  if (strange !== undefined) return { problems: [strange] }
  const reading: Reading = { text, names, placed, cursor: cursorOver(tokens), problems: [] }
  const claim = parseAny(reading)
  if (claim !== undefined && peek(reading.cursor).kind !== 'end') failExpecting(reading.cursor, 'end')
  const problems = reading.cursor.problem === undefined ? reading.problems : [reading.cursor.problem]
  return claim === undefined || problems.length > 0 ? { problems } : { claim, problems }
}

interface Reading {
  readonly text: string
  readonly names: StateNames
  readonly placed: (range: Range) => Range
  readonly cursor: Cursor
  readonly problems: Problem[]
}

function parseAny(reading: Reading): Claim | undefined {
  const { cursor } = reading
  if (looksAt(cursor, peek(cursor).text, 'gains')) return parseGains(reading)
  const follower = peek(cursor, 1).text
  if (follower === 'reachable' || follower === 'equilibrium' || follower === 'equilibria')
    return parseQuantified(reading)
  return parseRequires(reading)
}

function parseQuantified(reading: Reading): Claim | undefined {
  const { cursor } = reading
  const quantifier = peek(cursor).text
  if (quantifier !== 'all' && quantifier !== 'some' && quantifier !== 'no') {
    return failExpecting(cursor, 'all', 'some', 'no')
  }
  cursor.next += 1
  let reachable: 'improvements' | 'moves' | undefined
  if (take(cursor, 'reachable') !== undefined) {
    reachable = 'improvements'
    if (take(cursor, 'by') !== undefined) {
      if (take(cursor, 'any') === undefined) return failExpecting(cursor, 'any')
      if (take(cursor, 'moves') === undefined) return failExpecting(cursor, 'moves')
      reachable = 'moves'
    }
  }
  if ((take(cursor, 'equilibrium') ?? take(cursor, 'equilibria')) === undefined) {
    return failExpecting(cursor, 'equilibrium')
  }
  const early = parseConcept(reading)
  if (cursor.problem !== undefined) return undefined
  if ((take(cursor, 'has') ?? take(cursor, 'have')) === undefined) return failExpecting(cursor, 'has')
  const expression = parseConditional(cursor)
  if (expression === undefined) return undefined
  const concept = early ?? parseConcept(reading)
  const has = conditionOf(reading, expression)
  return (
    has && {
      kind: 'equilibria',
      quantifier,
      ...(reachable !== undefined && { reachable }),
      ...(concept !== undefined && { concept }),
      has,
    }
  )
}

function parseConcept(reading: Reading): Concept | undefined {
  const { cursor } = reading
  if (take(cursor, 'under') === undefined) return undefined
  const token = peek(cursor)
  const concept = concepts.find((name) => name === token.text.toLowerCase())
  if (concept === undefined) {
    const near = suggest(token.text, concepts)
    const suggestions = near.length > 0 ? near : [...concepts]
    return fail(cursor, problem('unknown-concept', token.range, { name: token.text, suggestions }))
  }
  cursor.next += 1
  return concept
}

function parseRequires(reading: Reading): Claim | undefined {
  const { cursor } = reading
  const expression = parseConditional(cursor)
  if (expression === undefined) return undefined
  if (expression.kind !== 'requires') return failExpecting(cursor, 'requires', 'gains', 'has')
  const concept = parseConcept(reading)
  const when = conditionOf(reading, expression.left)
  const then = conditionOf(reading, expression.right)
  return when && then && { kind: 'requires', when, then, ...(concept !== undefined && { concept }) }
}

function parseGains(reading: Reading): Claim | undefined {
  const { cursor, names } = reading
  const { text, range } = peek(cursor)
  const party = names.vocabulary.partyIds.indexOf(text)
  if (party < 0) {
    const suggestions = suggest(text, names.vocabulary.partyIds)
    return fail(cursor, problem('unknown-party', range, { name: text, suggestions }))
  }
  cursor.next += 2
  if (take(cursor, 'from') === undefined) return failExpecting(cursor, 'from')
  const from = parsePattern(reading)
  if (cursor.problem !== undefined) return undefined
  if (take(cursor, 'to') === undefined) return failExpecting(cursor, 'operator', 'to')
  const to = parsePattern(reading)
  return from && to && { kind: 'gains', party, from, to }
}

function parsePattern(reading: Reading): Pattern | undefined {
  const { cursor, names } = reading
  const first = peek(cursor)
  const end = endOfStateReference(reading)
  if (end === undefined) {
    const expression = parseConditional(cursor)
    const condition = expression && conditionOf(reading, expression)
    return condition && { kind: 'formula', condition }
  }
  const range = { start: first.range.start, end }
  const words = reading.text.slice(range.start, range.end)
  const read = parseStateReference(words, reading.placed(range), names)
  if ('problem' in read) {
    reading.problems.push({ ...read.problem, range })
    return undefined
  }
  return { kind: 'state', state: read.reference }
}

/** Steps over a state reference and says where it ends; stays and says undefined where a formula stands instead. */
function endOfStateReference({ cursor, names }: Reading): number | undefined {
  const first = peek(cursor)
  if (first.text === '[') {
    while (peek(cursor).kind !== 'end' && peek(cursor).text !== ']') cursor.next += 1
    return take(cursor, ']')?.range.end ?? peek(cursor).range.end
  }
  const isState = names.states.has(first.text) || first.text === 'none'
  if (!isState && peek(cursor, 1).text !== '+') return undefined
  cursor.next += 1
  let end = first.range.end
  while (take(cursor, '+') !== undefined) {
    end = peek(cursor).range.end
    if (peek(cursor).kind !== 'end') cursor.next += 1
  }
  return end
}

function conditionOf(reading: Reading, expression: Expression): Condition | undefined {
  const { resolved, problems } = resolveFormula(expression, reading.names.vocabulary)
  reading.problems.push(...problems)
  if (resolved === undefined) return undefined
  const text = reading.text.slice(expression.range.start, expression.range.end)
  return { text, expression, ...resolved, range: reading.placed(expression.range) }
}
