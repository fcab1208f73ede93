import { formulaText } from '@anchorage/analysis'
import { type Confidence, type Interval, type Party, type StateReference, textIn } from '@anchorage/casefile'
import type { Desk } from '../brief-question.ts'
import type { BriefBlock, Inline } from '../document.ts'
import { briefWordsIn } from '../messages/messages.ts'

/** What each party can do and wants, with how sure each judgement is and where it is written. */
export function partiesSection(desk: Desk): BriefBlock[] {
  const { of, question } = desk
  const words = briefWordsIn(question.lang)
  return [
    { kind: 'heading', level: 2, text: words.parties },
    ...(of.evidence.length > 0
      ? [{ kind: 'paragraph', words: [words.confidenceAbout], weight: 'small' } as const]
      : []),
    ...of.parties.flatMap((party) => partyBlocks(desk, party)),
  ]
}

function partyBlocks(desk: Desk, party: Party): BriefBlock[] {
  const { question, notes } = desk
  const { lang } = question
  const words = briefWordsIn(lang)
  const options = party.options.flatMap((option, index): Inline[] => [
    ...(index > 0 ? [words.listSeparator] : []),
    textIn(option.name, lang),
    ...notes.refer(option.because),
  ])
  const can = party.options.length === 0 ? [words.noOptions] : aroundList(words.options('\u0000'), options)
  const leftOut = party.interests.filter((interest) => interest.notModelled !== undefined)
  return [
    { kind: 'heading', level: 3, text: textIn(party.name, lang) },
    { kind: 'paragraph', words: can },
    ...preference(desk, party),
    ...movedByHand(desk, party),
    ...leftOut.map(
      (interest): BriefBlock => ({
        kind: 'paragraph',
        words: [
          words.interestsLeftOut(`${textIn(interest.text, lang)} – ${textIn(interest.notModelled!, lang)}`),
          ...notes.refer(interest.because),
        ],
        weight: 'small',
      }),
    ),
  ]
}

/** A sentence with a gap (U+0000), and what stands in it. */
function aroundList(sentence: string, inside: readonly Inline[]): Inline[] {
  const [before = '', after = ''] = sentence.split('\u0000')
  return [before, ...inside, after]
}

function preference(desk: Desk, party: Party): BriefBlock[] {
  const { of, question, notes } = desk
  const { lang } = question
  const words = briefWordsIn(lang)
  const title = (text: string): BriefBlock => ({ kind: 'paragraph', words: [{ kind: 'strong', text }] })
  const wanted = party.preference
  switch (wanted.kind) {
    case 'priorities':
      return [
        title(words.priorities),
        {
          kind: 'list',
          isOrdered: true,
          items: wanted.priorities.map((priority): Inline[] => [
            formulaText(of, priority.want.text, party.index, lang),
            ...(priority.during === undefined ? [] : [duringWords(priority.during, lang)]),
            ...sureness(desk, priority.confidence),
            ...notes.refer(priority.because),
          ]),
        },
      ]
    case 'ranking':
      return [
        title(words.ranking),
        {
          kind: 'list',
          isOrdered: true,
          items: wanted.classes.map((states): Inline[] => [
            states.map((state) => referenceWords(desk, state)).join(words.tied),
          ]),
        },
      ]
    case 'weights':
      return [
        title(words.weights),
        {
          kind: 'list',
          items: wanted.weights.map(({ option, weight }): Inline[] => [
            `${textIn(of.options[option]?.name ?? '', lang)}: ${weight}`,
          ]),
        },
      ]
    case 'none':
      return [{ kind: 'paragraph', words: [words.noPreference] }]
  }
}

function movedByHand(desk: Desk, { preference: { tuned = [] } }: Party): BriefBlock[] {
  if (tuned.length === 0) return []
  const words = briefWordsIn(desk.question.lang)
  return [
    { kind: 'paragraph', words: [{ kind: 'strong', text: words.tuned }] },
    {
      kind: 'list',
      items: tuned.map(({ move, place, of, confidence, because }): Inline[] => [
        words.tunings[place](referenceWords(desk, move), referenceWords(desk, of)),
        ...sureness(desk, confidence),
        ...desk.notes.refer(because),
      ]),
    },
  ]
}

/** How sure a judgement is; nothing in cases that have no evidence at all. */
export function sureness({ of, question }: Desk, confidence: Confidence): Inline[] {
  if (of.evidence.length === 0) return []
  return [{ kind: 'faint', text: ` [${briefWordsIn(question.lang).confidence[confidence]}]` }]
}

/** The days of an interval. */
export function duringWords({ from, until }: Interval, lang: Desk['question']['lang']): string {
  const words = briefWordsIn(lang)
  return words.during(from ?? words.open, until?.latest ?? words.open)
}

function referenceWords({ of, question }: Desk, { text }: StateReference): string {
  const named = of.states.find(({ id }) => id === text)
  return named?.name === undefined ? text : textIn(named.name, question.lang)
}
