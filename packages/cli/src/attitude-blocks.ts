import { attitudeFamily, attitudeLines, type ConceptAnswer } from '@anchorage/analysis'
import type { Lang, Situation } from '@anchorage/casefile'
import { discreteAttitudes } from '@anchorage/engine'
import { messagesIn } from './messages/messages.ts'
import type { Block } from './render/blocks.ts'

/** Which attitudes the answers rest on, if any of them go by attitudes. */
export function attitudeBlocks(situation: Situation, answers: readonly ConceptAnswer[], lang: Lang): Block[] {
  if (!answers.some(({ family }) => family === attitudeFamily)) return []
  return [
    { kind: 'heading', text: messagesIn(lang).manyConcepts.attitudes },
    { kind: 'list', items: attitudeLines(situation, lang) },
  ]
}

/** The same as data: party → party → attitude. */
export function attitudeJson(situation: Situation, answers: readonly ConceptAnswer[]): object {
  if (!answers.some(({ family }) => family === attitudeFamily)) return {}
  const { parties } = situation
  const all = situation.attitudes ?? discreteAttitudes(parties.length)
  const named = all.map((own, party) => [
    parties[party]?.id ?? '',
    Object.fromEntries(own.map((attitude, toward) => [parties[toward]?.id ?? '', attitude])),
  ])
  return { attitudes: Object.fromEntries(named) }
}
