import { attitudeFamily, notApplicableWords, stateWords, withAttitudes } from '@anchorage/analysis'
import { type Situation, textIn } from '@anchorage/casefile'
import {
  countStates,
  difference,
  emptySet,
  hasState,
  intersection,
  isVerdicts,
  listStates,
  type RelationalConcept,
  relationalConcepts,
  type StateSet,
} from '@anchorage/engine'
import { loadSituation } from '../load.ts'
import { messagesIn } from '../messages/messages.ts'
import type { Output } from '../output.ts'
import type { Block } from '../render/blocks.ts'
import { markdownLines } from '../render/markdown.ts'
import { terminalLines } from '../render/terminal.ts'
import { groupBlocks } from '../state-groups.ts'
import { attitudeChangesOf, choiceOf, formatOf, partyOf, statesOf } from './choices.ts'
import type { ExplainOptions } from './explain.ts'

/** Whether a name is that of a concept that goes by attitudes. */
export function isRelational(name: string): name is RelationalConcept {
  return relationalConcepts.some((concept) => concept === name)
}

/** `anchorage explain` for a concept that goes by attitudes. */
export async function explainAttitudes(
  path: string,
  concept: RelationalConcept,
  options: ExplainOptions,
  output: Output,
): Promise<void> {
  const { lang } = output
  const format = formatOf(options.format, ['table', 'json', 'md'] as const)
  const loaded = await loadSituation(path, choiceOf(options), output)
  const situation = withAttitudes(loaded, attitudeChangesOf(loaded, options.attitude ?? []))
  const states = statesOf(situation, options.state, lang)
  const answer = attitudeFamily.solve(situation, [concept], {})[concept]
  const parties =
    options.party === undefined ? situation.parties.map((_, party) => party) : [partyOf(situation, options.party)]
  const reason = (state: number, party: number) => attitudeFamily.explain(situation, concept, state, party, lang)
  if (format === 'json') {
    const found = parties.map((party) => ({
      party: situation.parties[party]?.id,
      concept,
      states: listStates(states, 1000).map((state) => ({
        id: situation.stateId(state),
        stable: isVerdicts(answer) ? hasState(answer.stable[party] ?? emptySet(states.size), state) : null,
        kind: reason(state, party).kind,
        reason: reason(state, party).sentences,
      })),
    }))
    output.print(JSON.stringify(found, undefined, 2))
    return
  }
  if (!isVerdicts(answer)) {
    const { name } = attitudeFamily.describe(concept, lang)
    output.print(
      messagesIn(lang).report.notApplicable(name, notApplicableWords(answer?.reason ?? 'too-much-work', lang)),
    )
    return
  }
  const blocks = parties.flatMap((party) =>
    explanation(
      situation,
      {
        party,
        concept,
        states,
        stable: answer.stable[party] ?? emptySet(states.size),
        sentences: (state) => reason(state, party).sentences,
      },
      lang,
    ),
  )
  const lines = format === 'md' ? markdownLines(blocks) : terminalLines(blocks, output.terminal)
  for (const line of lines) output.print(line)
}

function explanation(
  situation: Situation,
  about: {
    readonly party: number
    readonly concept: RelationalConcept
    readonly states: StateSet
    readonly stable: StateSet
    readonly sentences: (state: number) => readonly string[]
  },
  lang: Output['lang'],
): Block[] {
  const { explain } = messagesIn(lang)
  const { party, concept, states, sentences } = about
  const name = textIn(situation.parties[party]?.name ?? '', lang)
  const heading: Block = { kind: 'heading', text: explain.heading(name, attitudeFamily.describe(concept, lang).name) }
  const [first = 0] = listStates(states, 1)
  if (countStates(states) === 1) {
    return [
      heading,
      { kind: 'paragraph', text: explain.inState(stateWords(situation, first, lang)) },
      { kind: 'list', items: sentences(first) },
    ]
  }
  const stable = intersection(states, about.stable)
  const number = (set: StateSet): string => countStates(set).toLocaleString('en-US')
  return [
    heading,
    { kind: 'paragraph', text: explain.stable(number(stable), number(states)) },
    ...groupBlocks(situation, stable, { states, lang, sentences, title: explain.stableGroup }),
    ...groupBlocks(situation, difference(states, stable), { states, lang, sentences, title: explain.unstableGroup }),
  ]
}
