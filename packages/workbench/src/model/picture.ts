import { type Analysis, graphFacts } from '@anchorage/analysis'
import { type Scene, type StateGraphInput, stateGraph } from '@anchorage/scene'
import { statesInReasons } from './explanation.ts'
import { orderedOutcomes } from './ordered-outcomes.ts'
import type { Picture, PictureRequest, Question } from './protocol.ts'

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
  const { letters } = orderedOutcomes(analysis, question.concept)
  return { ...graphFacts(analysis, question.concept, question.lang), badgeOf: (state) => letters.get(state) }
}
