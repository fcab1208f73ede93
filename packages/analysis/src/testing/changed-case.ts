import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Choice, type Edit, editCase, parseCase, type Situation, situationOf } from '@anchorage/casefile'
import { type ChangeConcept, hasState, isVerdicts, listStates, solve } from '@anchorage/engine'

/** The case.yaml of an example case. */
export function caseText(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../../../cases', name, 'case.yaml'), 'utf8')
}

/** The situation of a case given as text, as chosen; throws if there is none. */
export function opened(text: string, choice: Choice = {}): Situation {
  const parsed = parseCase('case.yaml', text)
  const situation = parsed.case && situationOf(parsed.case, choice).situation
  if (!situation) throw new Error(JSON.stringify(parsed.diagnostics.slice(0, 3)))
  return situation
}

/** The ids of the wanted states that are equilibria in the file after the edits; throws if the file has no answer then. */
export function holdingAfter(
  text: string,
  edits: readonly Edit[],
  { choice, concept, wanted }: { readonly choice: Choice; readonly concept: ChangeConcept; readonly wanted: string },
): (string | number)[] {
  const changed = opened(editCase({ file: 'case.yaml', text }, edits), choice)
  const verdicts = solve(changed.conflict, { concepts: [concept] })[concept]
  const { states } = changed.statesIn(wanted)
  if (!states || !isVerdicts(verdicts)) throw new Error('no answer')
  return listStates(states)
    .filter((state) => hasState(verdicts.equilibria, state))
    .map((state) => changed.stateId(state))
}
