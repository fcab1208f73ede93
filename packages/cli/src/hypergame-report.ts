import {
  classOf,
  conceptWords,
  type HypergameAnswer,
  misperceptionOf,
  stateWords,
  takenWords,
} from '@anchorage/analysis'
import { type Lang, textIn } from '@anchorage/casefile'
import { countStates, hasState, listStates, type Surprise, union } from '@anchorage/engine'
import { messagesIn } from './messages/messages.ts'
import type { Block } from './render/blocks.ts'
import { opening } from './report.ts'

/** States and combinations that are spelled out; the rest is counted. */
const statesShown = 6
const rowsShown = 12

/** What parties expect that misperceive the conflict, what happens, what holds, and who is surprised, as a report. */
export function hypergameReport(answer: HypergameAnswer, lang: Lang): Block[] {
  return [
    ...opening(answer.situation, lang),
    ...viewBlocks(answer, lang),
    ...happensBlocks(answer, lang),
    ...surpriseBlocks(answer, lang),
    ...holdsBlocks(answer, lang),
    { kind: 'paragraph', text: messagesIn(lang).hypergame.reading[answer.holds.level === 2 ? 'second' : 'first'] },
  ]
}

function viewBlocks(answer: HypergameAnswer, lang: Lang): Block[] {
  const { hypergame: words } = messagesIn(lang)
  const { situation, holds, happens } = answer
  const { name } = conceptWords(holds.concept, lang)
  const isSeenRight = situation.parties.every((_, index) => {
    const { hidden, misjudged, thinks } = misperceptionOf(answer, index)
    return hidden.length + misjudged.length + thinks.length === 0
  })
  const blocks = situation.parties.flatMap((party, index): Block[] => {
    const { hidden, misjudged, thinks } = misperceptionOf(answer, index)
    const expectation = holds.parties[index]!
    const plan = happens.plans[index]!
    const outside = (states: readonly number[]): number[] =>
      states.map((state) => expectation.view.outside[state] ?? state)
    const errors = [
      ...(hidden.length > 0 ? [words.doesNotSee(optionWords(answer, hidden, lang))] : []),
      ...misjudged.map((other) => beliefWords(answer, index, other, lang)),
      ...thinks.flatMap((each) => {
        const other = partyWords(answer, [each.party], lang)
        return [
          ...(each.hidden.length > 0 ? [words.thinksHidden(other, optionWords(answer, each.hidden, lang))] : []),
          ...(each.misjudged.length > 0
            ? [words.thinksMisjudged(other, partyWords(answer, each.misjudged, lang))]
            : []),
        ]
      }),
    ]
    const known = listStates(expectation.expected, statesShown)
    const count = countStates(expectation.expected)
    return [
      { kind: 'paragraph', text: words.party(textIn(party.name, lang)) },
      {
        kind: 'list',
        items: [
          ...(errors.length > 0 ? errors : [words.seesAll]),
          words.equilibria(name, stateList(answer, outside(known), count - known.length, lang)),
          words.plans[plan.basis](
            stateList(answer, outside(plan.expected.slice(0, statesShown)), plan.expected.length - statesShown, lang),
          ),
        ],
      },
    ]
  })
  return [
    { kind: 'heading', text: words.views },
    { kind: 'paragraph', text: isSeenRight ? words.allSeeRight : words.aboutLevel[holds.level] },
    ...blocks,
  ]
}

/** What a party takes another to want, in the words of the case where it is a list of priorities or a reading. */
function beliefWords({ situation }: HypergameAnswer, party: number, about: number, lang: Lang): string {
  const { hypergame: words } = messagesIn(lang)
  const source = situation.case?.parties
  const belief = source?.[party]?.perception?.believes.find((each) => each.about === about)
  const other = textIn(situation.parties[about]?.name ?? '', lang)
  const reading = source?.[about]?.readings.find(({ id }) => id === belief?.reading)
  if (reading) return words.takesAs(other, textIn(reading.name, lang))
  if (belief?.preference.kind !== 'priorities') return words.misjudges(other)
  return words.takesToWant(
    other,
    belief.preference.priorities.map(({ want }) => want.text),
  )
}

function happensBlocks(answer: HypergameAnswer, lang: Lang): Block[] {
  const { hypergame: words } = messagesIn(lang)
  const { situation, holds, happens } = answer
  const { combinations, outcomes } = happens
  const heading: Block = { kind: 'heading', text: words.happens }
  if (outcomes.length === 0) return [heading, { kind: 'paragraph', text: words.nothingHappens }]
  const items = outcomes.slice(0, rowsShown).map(({ taken, state }) => {
    if (state === undefined) return words.cannotBe(optionWords(answer, taken, lang))
    const kind = classOf(holds, state)
    return words.outcome(
      outcomeWords(answer, state, lang),
      kind ? words.isClass[kind] : words.doesNotHold,
      hasState(holds.truth.equilibria, state) ? words.holdsInTruth : words.notInTruth,
    )
  })
  return [
    heading,
    { kind: 'paragraph', text: combinations > 1 ? words.severalPlans(combinations) : words.onePlan },
    { kind: 'list', items },
    ...(combinations > items.length
      ? [{ kind: 'paragraph', text: words.moreCombinations(combinations - items.length) } as const]
      : []),
    ...(situation.statusQuo === undefined ? [{ kind: 'paragraph', text: words.noStatusQuo } as const] : []),
  ]
}

function surpriseBlocks(answer: HypergameAnswer, lang: Lang): Block[] {
  const { hypergame: words } = messagesIn(lang)
  const { surprises, happens } = answer
  const heading: Block = { kind: 'heading', text: words.surprises }
  if (surprises.length === 0) return [heading, { kind: 'paragraph', text: words.noSurprise }]
  const items = surprises.slice(0, rowsShown).map((surprise) => {
    const { state } = happens.outcomes[surprise.outcome] ?? {}
    const where =
      happens.outcomes.length > 1 && state !== undefined
        ? words.inOutcome(stateWords(answer.situation, state, lang))
        : ''
    return where + surpriseWords(answer, surprise, lang)
  })
  const left = surprises.length - items.length
  return [heading, { kind: 'list', items: left > 0 ? [...items, words.moreSurprises(left)] : items }]
}

function surpriseWords(answer: HypergameAnswer, surprise: Surprise, lang: Lang): string {
  const { hypergame: words } = messagesIn(lang)
  const party = partyWords(answer, [surprise.party], lang)
  const { hidden, misjudged, strategists } = surprise
  return [
    ...(hidden.length > 0 ? [words.surprisedByHidden(party, optionWords(answer, hidden, lang))] : []),
    ...(strategists.length > 0 ? [words.strategic(partyWords(answer, strategists, lang))] : []),
    ...(misjudged.length > 0 ? [words.surprisedByChoice(party, optionWords(answer, misjudged, lang))] : []),
  ].join(words.sentenceSeparator)
}

function holdsBlocks(answer: HypergameAnswer, lang: Lang): Block[] {
  const { hypergame: words } = messagesIn(lang)
  const { situation, holds } = answer
  const { name } = conceptWords(holds.concept, lang)
  const shown = union(holds.equilibria, holds.truth.equilibria)
  const count = countStates(shown)
  const heading: Block = { kind: 'heading', text: words.holds(name) }
  if (count === 0) return [heading, { kind: 'paragraph', text: words.nothingHolds }]
  return [
    heading,
    { kind: 'paragraph', text: words.aboutClasses },
    {
      kind: 'table',
      head: [words.state, words.asPerceived, words.inTruth],
      rows: listStates(shown, rowsShown).map((state) => {
        const kind = classOf(holds, state)
        return {
          kind: 'cells',
          cells: [
            stateWords(situation, state, lang),
            kind ? words.classes[kind] : words.no,
            hasState(holds.truth.equilibria, state) ? words.yes : words.no,
          ],
        }
      }),
    },
    ...(count > rowsShown ? [{ kind: 'paragraph', text: words.moreStates(count - rowsShown) } as const] : []),
  ]
}

/** A state by its name and what is done in it. */
function outcomeWords({ situation }: HypergameAnswer, state: number, lang: Lang): string {
  const { report } = messagesIn(lang)
  const words = stateWords(situation, state, lang)
  return situation.stateName(state) === undefined ? words : report.named(words, takenWords(situation, state, lang))
}

function stateList({ situation }: HypergameAnswer, states: readonly number[], left: number, lang: Lang): string {
  const { horizons } = messagesIn(lang)
  if (states.length === 0) return horizons.none
  const words = states.map((state) => stateWords(situation, state, lang))
  return [...words, ...(left > 0 ? [horizons.more(left)] : [])].join(horizons.separator)
}

function optionWords({ situation }: HypergameAnswer, options: readonly number[], lang: Lang): string {
  const { hypergame: words } = messagesIn(lang)
  return options
    .map((option) => {
      const { name = '', party = 0 } = situation.options[option] ?? {}
      return words.option(textIn(name, lang), textIn(situation.parties[party]?.name ?? '', lang))
    })
    .join(words.listSeparator)
}

function partyWords({ situation }: HypergameAnswer, parties: readonly number[], lang: Lang): string {
  const { coalitions } = messagesIn(lang)
  return coalitions.names(parties.map((party) => textIn(situation.parties[party]?.name ?? '', lang)))
}
