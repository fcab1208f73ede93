import { notApplicableWords, stateWords, withAttitudes } from '@anchorage/analysis'
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
import { printReport } from '../render/print-report.ts'
import { isBetweenEnds } from '../report.ts'
import { groupBlocks } from '../state-groups.ts'
import { attitudeChangesOf, type ChoiceOptions, choiceOf, formatOf, partyOf, statesOf } from './choices.ts'
import { type ExplainedConcept, explainedConcepts } from './explained-concepts.ts'

/** The options of `anchorage explain`. */
export interface ExplainOptions extends ChoiceOptions {
  readonly state: string
  readonly party?: string
  readonly concept: string
  /** Attitudes to try out, as party:toward=attitude; for the concepts that go by them. */
  readonly attitude?: readonly string[]
  readonly format: string
}

/** `anchorage explain`: why states are stable for a party, or not. */
export async function explainCommand(path: string, options: ExplainOptions, output: Output): Promise<void> {
  const { lang } = output
  const format = formatOf(options.format, ['table', 'json', 'md'] as const)
  const choice = choiceOf(options)
  const situation = await loadSituation(path, choice, output)
  const questions = questionsOf(situation, options, lang)
  const bothEnds = choice.end === undefined && isBetweenEnds(situation)
  const latest = bothEnds ? await loadSituation(path, { ...choice, end: 'latest' }, output) : undefined
  if (format === 'json') {
    const both = [
      ...questions.map((question) => ({ ...explanationJson(question), ...(latest && { end: 'earliest' }) })),
      ...(latest ? ifPossible(latest, options, lang).map((each) => ({ ...explanationJson(each), end: 'latest' })) : []),
    ]
    output.print(JSON.stringify(both, undefined, 2))
    return
  }
  const blocks = questions.flatMap(explanation)
  printReport(latest ? atBothEnds(blocks, latest, options, lang) : blocks, format, output)
}

function questionsOf(loaded: Situation, options: ExplainOptions, lang: Output['lang']): Question[] {
  const situation = withAttitudes(loaded, attitudeChangesOf(loaded, options.attitude ?? []))
  const concepts = explainedConcepts(situation, options.concept, lang)
  const states = statesOf(situation, options.state, lang)
  const parties =
    options.party === undefined ? situation.parties.map((_, party) => party) : [partyOf(situation, options.party)]
  return concepts.flatMap((concept) => parties.map((party) => ({ situation, states, concept, party, lang })))
}

/** The same questions at the latest end; none where the state is not feasible then. */
function ifPossible(latest: Situation, options: ExplainOptions, lang: Output['lang']): Question[] {
  const { states } = latest.statesIn(options.state)
  return states && countStates(states) === 0 ? [] : questionsOf(latest, options, lang)
}

/** On a day on which something may be over or not: the explanation for each end, once where the two are the same. */
function atBothEnds(
  earliest: readonly Block[],
  latest: Situation,
  options: ExplainOptions,
  lang: Output['lang'],
): Block[] {
  const { explain, errors, report } = messagesIn(lang)
  const questions = ifPossible(latest, options, lang)
  const after = questions.flatMap(explanation)
  if (JSON.stringify(after) === JSON.stringify(earliest)) {
    return [...earliest, { kind: 'paragraph', text: explain.sameAtBothEnds }]
  }
  const nothing = { kind: 'paragraph', text: errors['no-states']({ given: options.state }) } as const
  return [
    { kind: 'title', text: report.ifEnd.earliest },
    ...earliest,
    { kind: 'title', text: report.ifEnd.latest },
    ...(after.length > 0 ? after : [nothing]),
  ]
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
  const sentences = (state: number): readonly string[] => concept.reason(state, party).sentences
  return [
    heading,
    { kind: 'paragraph', text: explain.stable(number(countStates(stable)), number(all)) },
    ...groupBlocks(situation, stable, { states, lang, sentences, title: explain.stableGroup }),
    ...groupBlocks(situation, difference(states, stable), { states, lang, sentences, title: explain.unstableGroup }),
  ]
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
