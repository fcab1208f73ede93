import {
  type Analysis,
  analyze,
  conceptWords,
  groupStates,
  notApplicableWords,
  type PatternGroup,
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
import { type ChoiceOptions, choiceOf, conceptOf, formatOf, partyOf, statesOf } from './choices.ts'

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
  return [
    heading,
    { kind: 'paragraph', text: explain.stable(number(countStates(stable)), number(all)) },
    ...groupBlocks(analysis, stable, { states, party, concept, lang, title: explain.stableGroup }),
    ...groupBlocks(analysis, difference(states, stable), {
      states,
      party,
      concept,
      lang,
      title: explain.unstableGroup,
    }),
  ]
}

function groupBlocks(
  analysis: Analysis,
  wanted: StateSet,
  about: { states: StateSet; party: number; concept: Concept; lang: Output['lang']; title: string },
): Block[] {
  const { explain } = messagesIn(about.lang)
  const { situation } = analysis
  const { groups, restCount } = groupStates(situation, wanted, { universe: about.states, limit: 200 })
  const shown = groups.slice(0, groupsShown)
  const blocks = shown.flatMap((group): Block[] => {
    const [state = 0] = listStates(group.states, 1)
    const pattern = patternWords(analysis, group, about.states)
    const head = `${about.title} ${explain.group(pattern || explain.everywhere, explain.states(group.count))}`
    const sentences = reasonSentences(situation, reasonFor(analysis, state, about.party, about.concept), about.lang)
    return [
      { kind: 'paragraph', text: head },
      { kind: 'list', items: [explain.forExample(stateWords(situation, state, about.lang)), ...sentences] },
    ]
  })
  const left = groups.length - shown.length + (restCount > 0 ? 1 : 0)
  return left > 0 ? [...blocks, { kind: 'paragraph', text: `${about.title} ${explain.more(left)}` }] : blocks
}

/** What a pattern says beyond what all the states in question have in common. */
function patternWords(analysis: Analysis, group: PatternGroup, states: StateSet): string {
  const { situation } = analysis
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
