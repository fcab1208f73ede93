import type { StateReference, UnknownStates, Varies } from '../case.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import type { Range } from '../range.ts'
import type { Tree } from '../yaml/tree.ts'
import { child, itemsOf, type Reading, wordsOf } from './reading.ts'
import { stateReferenceOf } from './state-reference.ts'
import { variesOf } from './varies.ts'

/** The largest degree of preference that a file may state. */
export const strengthLimit = 9

/** `strength:`, `uncertain:` and `varies:` of a priority. */
export function priorityMarksOf(
  reading: Reading,
  tree: Tree,
): { strength?: number; strengthRange?: Range; uncertain?: true; varies?: Varies } {
  const uncertain = child(tree, 'uncertain')
  const isUncertain = uncertain?.kind === 'scalar' && uncertain.value === true
  const written = child(tree, 'strength')
  const strength = written?.kind === 'scalar' ? written.value : undefined
  const open = { ...(isUncertain && { uncertain: true as const }), ...variesOf(reading, tree) }
  if (written === undefined || typeof strength !== 'number') return open
  if (!Number.isInteger(strength) || strength < 1 || strength > strengthLimit) {
    reading.problems.push(problem('bad-strength', written.range, { found: String(strength), limit: strengthLimit }))
    return open
  }
  return { ...open, strength, strengthRange: written.range }
}

/** A ranking: its classes, best first, and the degrees that marks between them state. */
export function rankingOf(
  reading: Reading,
  tree: Tree,
  party: number,
): { classes: StateReference[][]; strengths?: number[] } {
  const classes: StateReference[][] = []
  const strengths: number[] = []
  let pending: { degree: number; item: Tree } | undefined
  const misplaced = (item: Tree): void => {
    reading.problems.push(problem('strength-mark-misplaced', item.range, { mark: wordsOf(item) ?? '' }))
  }
  for (const { item } of itemsOf(tree, [])) {
    const degree = degreeOf(item)
    if (degree === undefined) {
      const tied = item.kind === 'list' ? item.items : [item]
      for (const mark of tied) if (degreeOf(mark) !== undefined) misplaced(mark)
      const states = tied.filter((state) => degreeOf(state) === undefined)
      if (classes.length > 0) strengths.push(pending?.degree ?? 1)
      classes.push(states.flatMap((state) => stateReferenceOf(reading, state, party) ?? []))
      pending = undefined
    } else if (degree > strengthLimit) {
      reading.problems.push(problem('bad-strength', item.range, { found: wordsOf(item) ?? '', limit: strengthLimit }))
    } else if (pending !== undefined || classes.length === 0) misplaced(item)
    else pending = { degree, item }
  }
  if (pending !== undefined) misplaced(pending.item)
  return strengths.some((degree) => degree > 1) ? { classes, strengths } : { classes }
}

const degreeOf = (tree: Tree) => degreeOfMark(wordsOf(tree) ?? '')

/** The degree that a mark of a ranking states: `>` 1, `>>` or ≫ 2, `>>>` or ⋙ 3, and so on; undefined for other words. */
export function degreeOfMark(text: string): number | undefined {
  const words = text.trim()
  if (words === '≫') return 2
  if (words === '⋙') return 3
  return /^>+$/.test(words) ? words.length : undefined
}

/** The lists of `unknown:`. */
export function unknownStatesOf(reading: Reading, tree: Tree | undefined, party: number): UnknownStates[] {
  return itemsOf(tree, []).map(({ item }) => {
    const written = itemsOf(item, [])
    const states = written.flatMap(({ item: state }) => stateReferenceOf(reading, state, party) ?? [])
    // An unknown name has been reported as such.
    if (written.length > 0 && states.length === written.length && distinct(states) < 2) {
      reading.problems.push(
        problem('unknown-pair-alone', item.range, { states: [...new Set(states.map(({ text }) => text))] }),
      )
    }
    return { states, range: item.range }
  })
}

function distinct(states: readonly StateReference[]): number {
  return new Set(states.map((state) => (state.kind === 'taken' ? state.taken.join() : `merged ${state.constraint}`)))
    .size
}
