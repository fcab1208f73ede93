import { groupStates, notApplicableWords, type PatternGroup, stateWords } from '@anchorage/analysis'
import { type Situation, textIn } from '@anchorage/casefile'
import {
  countStates,
  difference,
  hasState,
  intersection,
  isVerdicts,
  listStates,
  type StateSet,
} from '@anchorage/engine'
import { loadSituation } from '../load.ts'
import { messagesIn } from '../messages/messages.ts'
import type { Output } from '../output.ts'
import type { Block } from '../render/blocks.ts'
import { markdownLines } from '../render/markdown.ts'
import { terminalLines } from '../render/terminal.ts'
import { type ChoiceOptions, choiceOf, formatOf, partyOf, statesOf } from './choices.ts'
import { type ExplainedConcept, explainedConcepts } from './explained-concepts.ts'

/** The options of `anchorage explain`. */
export interface ExplainOptions extends ChoiceOptions {
  readonly state: string
  readonly party?: string
  readonly concept: string
  readonly format: string
}

/** Patterns that are spelled out with a reason each. */
const groupsShown = 6

/** `anchorage explain`: why states are stable for a party, or not. */
export async function explainCommand(path: string, options: ExplainOptions, output: Output): Promise<void> {
  const { lang } = output
  const format = formatOf(options.format, ['table', 'json', 'md'] as const)
  const situation = await loadSituation(path, choiceOf(options), output)
  const concepts = explainedConcepts(situation, options.concept, lang)
  const states = statesOf(situation, options.state, lang)
  const parties =
    options.party === undefined ? situation.parties.map((_, party) => party) : [partyOf(situation, options.party)]
  const questions = concepts.flatMap((concept) => parties.map((party) => ({ situation, states, concept, party, lang })))
  if (format === 'json') {
    output.print(JSON.stringify(questions.map(explanationJson), undefined, 2))
    return
  }
  const blocks = questions.flatMap(explanation)
  const lines = format === 'md' ? markdownLines(blocks) : terminalLines(blocks, output.terminal)
  for (const line of lines) output.print(line)
}

/** What is asked: why these states are stable for the party under the concept, or not. */
interface Question {
  readonly situation: Situation
  readonly states: StateSet
  readonly concept: ExplainedConcept
  readonly party: number
  readonly lang: Output['lang']
}

function explanation(question: Question): Block[] {
  const { situation, states, concept, party, lang } = question
  const { explain, report } = messagesIn(lang)
  const name = textIn(situation.parties[party]?.name ?? '', lang)
  const heading: Block = { kind: 'heading', text: explain.heading(name, concept.name) }
  const { answer } = concept
  if (!isVerdicts(answer)) {
    const why = notApplicableWords(answer.reason, lang)
    return [heading, { kind: 'paragraph', text: report.notApplicable(concept.name, why) }]
  }
  const stable = intersection(states, answer.stable[party] ?? states)
  const all = countStates(states)
  if (all === 1) {
    const [state = 0] = listStates(states)
    return [
      heading,
      { kind: 'paragraph', text: explain.inState(stateWords(situation, state, lang)) },
      { kind: 'list', items: concept.reason(state, party).sentences },
    ]
  }
  const number = (count: number): string => count.toLocaleString('en-US')
  return [
    heading,
    { kind: 'paragraph', text: explain.stable(number(countStates(stable)), number(all)) },
    ...groupBlocks(question, stable, explain.stableGroup),
    ...groupBlocks(question, difference(states, stable), explain.unstableGroup),
  ]
}

function groupBlocks(question: Question, wanted: StateSet, title: string): Block[] {
  const { situation, states, concept, party, lang } = question
  const { explain } = messagesIn(lang)
  const { groups, restCount } = groupStates(situation, wanted, { universe: states, limit: 200 })
  const shown = groups.slice(0, groupsShown)
  const blocks = shown.flatMap((group): Block[] => {
    const [state = 0] = listStates(group.states, 1)
    const pattern = patternWords(situation, group, states)
    const head = `${title} ${explain.group(pattern || explain.everywhere, explain.states(group.count))}`
    const { sentences } = concept.reason(state, party)
    return [
      { kind: 'paragraph', text: head },
      { kind: 'list', items: [explain.forExample(stateWords(situation, state, lang)), ...sentences] },
    ]
  })
  const left = groups.length - shown.length + (restCount > 0 ? 1 : 0)
  return left > 0 ? [...blocks, { kind: 'paragraph', text: `${title} ${explain.more(left)}` }] : blocks
}

/** What a pattern says beyond what all the states in question have in common. */
function patternWords(situation: Situation, group: PatternGroup, states: StateSet): string {
  const all = listStates(states, 5000)
  const known = (index: number, taken: boolean): boolean =>
    all.every((state) => situation.taken(state).taken.includes(index) === taken)
  return group.pattern
    .flatMap((mark, index) => {
      const id = situation.options[index]?.id ?? ''
      if (mark === 'Y') return known(index, true) ? [] : [id]
      if (mark === 'N') return known(index, false) ? [] : [`not ${id}`]
      return []
    })
    .join(' and ')
}

function explanationJson({ situation, states, concept, party }: Question): object {
  const { answer } = concept
  const stable = isVerdicts(answer) ? answer.stable[party] : undefined
  return {
    party: situation.parties[party]?.id,
    concept: concept.id,
    states: listStates(states, 1000).map((state) => {
      const { kind, sentences } = concept.reason(state, party)
      return {
        id: situation.stateId(state),
        stable: stable ? hasState(stable, state) : null,
        kind,
        reason: sentences,
      }
    }),
  }
}
