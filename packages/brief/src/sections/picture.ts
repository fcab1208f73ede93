import { graphFacts } from '@anchorage/analysis'
import { isVerdicts, listStates } from '@anchorage/engine'
import { sceneToSvg, stateGraph } from '@anchorage/scene'
import type { Desk } from '../brief-question.ts'
import type { BriefBlock } from '../document.ts'
import { briefWordsIn } from '../messages/messages.ts'

/** States that fit on a page and can be read there. */
const drawnAtMost = 24

/** The state graph: the status quo, what holds, and the ways between them. */
export function pictureSection({ question, shown }: Desk): BriefBlock[] {
  const { analysis, concept, lang } = question
  if (!isVerdicts(analysis.solution[concept])) return []
  const words = briefWordsIn(lang)
  const letters = new Map<number, string>()
  for (const { letter, outcome } of shown) {
    for (const state of listStates(outcome.states, 1000)) if (!letters.has(state)) letters.set(state, letter)
  }
  const scene = stateGraph({
    ...graphFacts(analysis, concept, lang),
    badgeOf: (state) => letters.get(state),
    limit: drawnAtMost,
  })
  const held = scene.nodes.filter(({ isEquilibrium }) => isEquilibrium).length
  return [
    { kind: 'heading', level: 2, text: words.picture },
    {
      kind: 'picture',
      svg: sceneToSvg(scene, { theme: 'light', lang }),
      text: words.pictureText(scene.nodes.length, held),
      caption: words.pictureCaption,
    },
  ]
}
