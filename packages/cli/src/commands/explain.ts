import {
  type Analysis,
  analyze,
  conceptWords,
  notApplicableWords,
  reasonFor,
  reasonSentences,
  stateWords,
} from '@anchorage/analysis'
import { textIn } from '@anchorage/casefile'
import {
  type Concept,
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
import { groupBlocks } from '../state-groups.ts'
import { type ChoiceOptions, choiceOf, conceptOf, formatOf, partyOf, statesOf } from './choices.ts'
import { explainAttitudes, isRelational } from './explain-attitudes.ts'

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
  const asked = options.concept.toLowerCase()
  if (isRelational(asked)) return explainAttitudes(path, asked, options, output)
  const { lang } = output
  const format = formatOf(options.format, ['table', 'json', 'md'] as const)
  const concept = conceptOf(options.concept)
  const situation = await loadSituation(path, choiceOf(options), output)
  const states = statesOf(situation, options.state, lang)
  const analysis = analyze(situation, { concepts: [concept] })
  const parties =
    options.party === undefined ? situation.parties.map((_, party) => party) : [partyOf(situation, options.party)]
  if (format === 'json') {
    output.print(
      JSON.stringify(
        parties.map((party) => explanationJson(analysis, states, party, concept, lang)),
        undefined,
        2,
      ),
    )
    return
  }
  const blocks = parties.flatMap((party) => explanation(analysis, states, party, concept, lang))
  const lines = format === 'md' ? markdownLines(blocks) : terminalLines(blocks, output.terminal)
  for (const line of lines) output.print(line)
}

function explanation(
  analysis: Analysis,
  states: StateSet,
  party: number,
  concept: Concept,
  lang: Output['lang'],
): Block[] {
  const { explain } = messagesIn(lang)
  const { situation } = analysis
  const name = textIn(situation.parties[party]?.name ?? '', lang)
  const heading: Block = { kind: 'heading', text: explain.heading(name, conceptWords(concept, lang).name) }
  const verdicts = analysis.solution[concept]
  if (!isVerdicts(verdicts)) {
    const why = verdicts ? notApplicableWords(verdicts.reason, lang) : ''
    return [
      heading,
      { kind: 'paragraph', text: messagesIn(lang).report.notApplicable(conceptWords(concept, lang).name, why) },
    ]
  }
  const stable = intersection(states, verdicts.stable[party] ?? states)
  const all = countStates(states)
  if (all === 1) {
    const [state = 0] = listStates(states)
    const sentences = reasonSentences(situation, reasonFor(analysis, state, party, concept), lang)
    return [
      heading,
      { kind: 'paragraph', text: explain.inState(stateWords(situation, state, lang)) },
      { kind: 'list', items: sentences },
    ]
  }
  const number = (count: number): string => count.toLocaleString('en-US')
  const sentences = (state: number): string[] =>
    reasonSentences(situation, reasonFor(analysis, state, party, concept), lang)
  return [
    heading,
    { kind: 'paragraph', text: explain.stable(number(countStates(stable)), number(all)) },
    ...groupBlocks(situation, stable, { states, lang, sentences, title: explain.stableGroup }),
    ...groupBlocks(situation, difference(states, stable), { states, lang, sentences, title: explain.unstableGroup }),
  ]
}

function explanationJson(
  analysis: Analysis,
  states: StateSet,
  party: number,
  concept: Concept,
  lang: Output['lang'],
): object {
  const { situation } = analysis
  const verdicts = analysis.solution[concept]
  const stable = isVerdicts(verdicts) ? verdicts.stable[party] : undefined
  return {
    party: situation.parties[party]?.id,
    concept,
    states: listStates(states, 1000).map((state) => {
      const reason = reasonFor(analysis, state, party, concept)
      return {
        id: situation.stateId(state),
        stable: stable ? hasState(stable, state) : null,
        kind: reason.kind,
        reason: reasonSentences(situation, reason, lang),
      }
    }),
  }
}
