import type { Case } from '../case.ts'
import { hypergameOf } from '../compile/hypergame-of.ts'
import { situationOf } from '../compile/situation-of.ts'
import { type Diagnostic, inFile, type Problem, problem, sortDiagnostics } from '../diagnostics/diagnostic.ts'
import type { Choice, Situation } from '../situation.ts'
import { indifferentAttitudes } from './attitudes.ts'
import { idleConstraints } from './constraints.ts'
import { uncarriedInterests, unsupported, wronglyAttested } from './evidence.ts'
import { idleFormulas } from './formulas.ts'
import { duplicateNames, repeatedStates } from './names.ts'
import { idleOptions } from './options.ts'
import { doubtfulOutcomes } from './outcomes.ts'
import { lintStateLimit, permanentOf } from './permanent.ts'
import { idlePriorities, missingPreferences, unmentionedOptions } from './preferences.ts'
import { infeasibleStates, statusQuoTrouble } from './states.ts'
import { trappingConstraints } from './traps.ts'
import { idleTunings, infeasibleTunings } from './tunings.ts'

/**
 * Everything that is wrong or doubtful about a case and needs no source text: what stops the analysis, elements that
 * decide nothing, elements that nothing supports. Doubts do not depend on the date; errors are those of the date of
 * the case, of every reading, and of the status quo on all later days.
 */
export function checkCase(c: Case): Diagnostic[] {
  const { situation, diagnostics } = situationOf(c)
  const permanent = permanentOf(c)
  const { space } = permanent
  const problems: Problem[] = [
    ...missingPreferences(c),
    ...indifferentAttitudes(c),
    ...unsupported(c),
    ...wronglyAttested(c),
    ...uncarriedInterests(c),
    ...doubtfulOutcomes(c),
    ...duplicateNames(c),
    ...repeatedStates(c),
    ...statusQuoTrouble(c),
    ...infeasibleStates(c, permanent),
    ...idleConstraints(permanent),
    ...unmentionedOptions(c),
    ...(space === undefined
      ? []
      : [
          ...idleFormulas(c, space),
          ...idlePriorities(c, space),
          ...infeasibleTunings(c, space),
          ...idleTunings(c, space),
          ...trappingConstraints(c, permanent, space),
        ]),
    ...(situation === undefined || isLarge(situation) ? [] : idleOptions(c, situation)),
    ...(situation !== undefined && isLarge(situation) ? [checksSkipped(c, situation)] : []),
  ]
  const rivals = otherChoices(c).flatMap((choice) => {
    const rival = situationOf(c, choice)
    return [...rival.diagnostics, ...perceptionTrouble(rival.situation)]
  })
  const doubts = [...rivals, ...perceptionTrouble(situation)]
  return sortDiagnostics([...diagnostics, ...doubts, ...problems.map((found) => inFile(c.file, found))])
}

function perceptionTrouble(situation: Situation | undefined): Diagnostic[] {
  const isSeenWrongly = situation?.case?.parties.some(({ perception }) => perception !== undefined) === true
  return situation !== undefined && isSeenWrongly ? hypergameOf(situation).diagnostics : []
}

function isLarge({ conflict }: Situation): boolean {
  return conflict.space.stateCount > lintStateLimit
}

function checksSkipped(c: Case, { conflict }: Situation): Problem {
  const top = { start: c.range.start, end: c.range.start }
  return problem('checks-skipped', top, { states: conflict.space.stateCount, limit: lintStateLimit })
}

/** Each reading by itself, and the later end of uncertain windows. */
function otherChoices(c: Case): Choice[] {
  const readings = c.parties.flatMap(({ id, readings: rivals }) =>
    rivals.map((rival): Choice => ({ readings: { [id]: rival.id } })),
  )
  const isUncertain = c.windows.some(
    ({ unavailable: { until } }) => until !== undefined && until.earliest !== until.latest,
  )
  return isUncertain ? [...readings, { end: 'latest' }] : readings
}
