import { type Analysis, stateWords } from '@anchorage/analysis'
import { textIn } from '@anchorage/casefile'
import { forEachMove, setOf } from '@anchorage/engine'
import { type Scene, type StateGraphInput, stateGraph } from '@anchorage/scene'
import { equilibriaOf, statesInReasons } from './explanation.ts'
import { orderedOutcomes } from './ordered-outcomes.ts'
import type { Picture, PictureRequest, Question } from './protocol.ts'
import { patternOf } from './state-view.ts'

/** The state graph of an analysis. */
export function drawPicture(analysis: Analysis, question: Question, request: PictureRequest): Picture {
  const scene = drawScene(analysis, question, request)
  const ids: Record<number, string> = {}
  for (const { state } of scene.nodes) ids[state] = String(analysis.situation.stateId(state))
  return { scene, ids }
}

function drawScene(analysis: Analysis, question: Question, request: PictureRequest): Scene {
  const { situation } = analysis
  const focus = request.focus === undefined ? undefined : situation.findState(request.focus)
  return stateGraph({
    ...graphInput(analysis, question),
    limit: request.limit,
    ...(focus === undefined ? {} : { focus, also: statesInReasons(analysis, question, focus) }),
  })
}

/** What state graphs are drawn from. */
export function graphInput(analysis: Analysis, question: Question): StateGraphInput {
  const { situation, reach } = analysis
  const { space, ranks } = situation.conflict
  const { lang } = question
  const { letters } = orderedOutcomes(analysis, question.concept)
  return {
    stateCount: space.stateCount,
    parties: situation.parties.map((party) => ({ name: textIn(party.name, lang) })),
    options: situation.options,
    forEachMove: (party, state, visit) => forEachMove(space, party, state, visit),
    rankOf: (party, state) => ranks[party]![state]!,
    equilibria: setOf(space.stateCount, equilibriaOf(analysis, question)),
    pattern: (state) => patternOf(situation, state),
    nameOf: (state) => {
      const name = situation.stateName(state)
      return name === undefined ? undefined : textIn(name, lang)
    },
    titleOf: (state) => stateWords(situation, state, lang),
    badgeOf: (state) => letters.get(state),
    ...(situation.statusQuo === undefined ? {} : { statusQuo: situation.statusQuo }),
    ...(reach === undefined ? {} : { reach }),
  }
}
