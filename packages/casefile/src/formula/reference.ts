import type { StateReference } from '../case.ts'
import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import { suggest } from '../diagnostics/suggest.ts'
import type { Range } from '../range.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What state references may name. */
export interface StateNames {
  readonly vocabulary: Vocabulary
  /** Name from `states:` → options taken, ascending. */
  readonly states: ReadonlyMap<string, readonly number[]>
  /** Canonical formula of a merge constraint → its index in `Case.constraints`. */
  readonly merges: ReadonlyMap<string, number>
}

/**
 * Reads a state reference: a name from `states:`, `none`, options joined by `+` in any order, or `[formula]` for the
 * state that a merge constraint makes. Inside `party`, its own options may be written bare.
 */
export function parseStateReference(
  text: string,
  range: Range,
  names: StateNames,
  party?: number,
): { reference: StateReference } | { problem: Problem } {
  const trimmed = text.trim()
  const named = names.states.get(trimmed)
  if (named !== undefined) return { reference: { kind: 'taken', text: trimmed, taken: named, range } }
  if (trimmed === 'none') return { reference: { kind: 'taken', text: trimmed, taken: [], range } }
  if (trimmed.startsWith('[') && trimmed.endsWith(']')) {
    const constraint = names.merges.get(trimmed.slice(1, -1).trim())
    if (constraint !== undefined) return { reference: { kind: 'merged', text: trimmed, constraint, range } }
    const suggestions = suggest(
      trimmed,
      [...names.merges.keys()].map((merge) => `[${merge}]`),
    )
    return { problem: problem('unknown-state', range, { name: trimmed, suggestions }) }
  }
  const taken = new Set<number>()
  for (const part of trimmed.split('+').map((word) => word.trim())) {
    const own = party === undefined ? undefined : names.vocabulary.ownOptions[party]?.get(part)
    const index = own ?? names.vocabulary.options.get(part)
    if (index === undefined) return { problem: unknownState(trimmed, part, range, names) }
    taken.add(index)
  }
  const sorted = [...taken].sort((a, b) => a - b)
  return { reference: { kind: 'taken', text: trimmed, taken: sorted, range } }
}

function unknownState(whole: string, part: string, range: Range, names: StateNames): Problem {
  const options = [...names.vocabulary.options.keys()]
  if (part === whole || part === '') {
    return problem('unknown-state', range, {
      name: whole,
      suggestions: suggest(whole, [...names.states.keys(), ...options]),
    })
  }
  return problem('unknown-name', range, { name: part, suggestions: suggest(part, options) })
}
