import { stateWords } from '@anchorage/analysis'
import { textIn } from '@anchorage/casefile'
import { forEachMove, isVerdicts, listStates, setOf } from '@anchorage/engine'
import { sceneToSvg, stateGraph } from '@anchorage/scene'
import type { Desk } from '../brief-question.ts'
import type { BriefBlock } from '../document.ts'
import { briefWordsIn } from '../messages/messages.ts'

/** States that fit on a page and can be read there. */
const drawnAtMost = 24

/** The state graph: the status quo, what holds, and the ways between them. */
export function pictureSection({ question, shown }: Desk): BriefBlock[] {
  const { analysis, concept, lang } = question
  const { situation, reach, solution } = analysis
  const { space, ranks } = situation.conflict
  const verdicts = solution[concept]
  if (!isVerdicts(verdicts)) return []
  const words = briefWordsIn(lang)
  const letters = new Map<number, string>()
  for (const { letter, outcome } of shown) {
    for (const state of listStates(outcome.states, 1000)) if (!letters.has(state)) letters.set(state, letter)
  }
  const scene = stateGraph({
    stateCount: space.stateCount,
    parties: situation.parties.map((party) => ({ name: textIn(party.name, lang) })),
    options: situation.options,
    forEachMove: (party, state, visit) => forEachMove(space, party, state, visit),
    rankOf: (party, state) => ranks[party]![state]!,
    equilibria: setOf(space.stateCount, listStates(verdicts.equilibria, 10_000)),
    pattern: (state) => {
      const { taken, either } = situation.taken(state)
      return situation.options.map((_, option) => (taken.includes(option) ? 'Y' : either.includes(option) ? '-' : 'N'))
    },
    nameOf: (state) => {
      const name = situation.stateName(state)
      return name === undefined ? undefined : textIn(name, lang)
    },
    titleOf: (state) => stateWords(situation, state, lang),
    badgeOf: (state) => letters.get(state),
    limit: drawnAtMost,
    ...(situation.statusQuo === undefined ? {} : { statusQuo: situation.statusQuo }),
    ...(reach === undefined ? {} : { reach }),
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
