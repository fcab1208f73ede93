import {
  type Chances,
  chosenPercent,
  conceptWords,
  leading,
  percent,
  type RobustnessAnswer,
  type SmallChangeEffect,
  sampledConcepts,
  shareIn,
  shownFrom,
  smallChangeWords,
  standingOf,
  statesToShow,
  usualChances,
  type Variation,
  variationWords,
} from '@anchorage/analysis'
import { type Confidence, type Lang, textIn } from '@anchorage/casefile'
import { formulaNames, type WrittenFormula } from './formula-names.ts'
import { messagesIn } from './messages/messages.ts'
import type { Block, TableRow } from './render/blocks.ts'
import { opening } from './report.ts'
import { intervalWords, type LetteredState, lettered, letterLines } from './sampled-states.ts'
import { grouped } from './share-words.ts'

/** Small changes that a person reads. */
const changesShown = 12

/** How sure the answer is, as a report. */
export function robustnessReport(answer: RobustnessAnswer, lang: Lang): Block[] {
  const { robustness } = messagesIn(lang)
  const { job, total, concept, seed } = answer
  const { shown, others } = statesToShow(answer)
  const states = lettered(shown)
  const undecided = total.samples - total.decided
  const { variations } = job.sampler
  const drawn =
    variations.length === 0
      ? robustness.nothingVaries
      : robustness.drawn(variations.length, grouped(total.samples), seed) +
        (undecided > 0 ? (lang === 'zh' ? '' : ' ') + robustness.undecided(grouped(undecided)) : '')
  return [
    ...opening(answer.situation, lang),
    { kind: 'heading', text: robustness.heading(conceptWords(concept, lang).name) },
    { kind: 'paragraph', text: drawn },
    ...stateBlocks(answer, states, others, lang),
    ...patternBlocks(answer, lang),
    ...conceptBlocks(answer, states, lang),
    ...smallBlocks(answer, states, lang),
    ...(variations.length === 0 ? [] : chanceBlocks(answer, lang)),
  ]
}

function stateBlocks(answer: RobustnessAnswer, states: readonly LetteredState[], others: number, lang: Lang): Block[] {
  const { robustness } = messagesIn(lang)
  const { situation, job } = answer
  const totals = leading(answer)
  const standing = standingOf(answer)
  const words = { holds: robustness.isNow, 'does-not': robustness.isNotNow, impossible: robustness.notNow }
  const rows = states.map(({ letter, state }): TableRow => {
    const share = shareIn(answer, totals.equilibria[state] ?? 0)
    const alone = totals.stable.map((counts) => percent(shareIn(answer, counts[state] ?? 0).share))
    return {
      kind: 'cells',
      cells: [letter, words[standing(state)], percent(share.share), intervalWords(share, lang), ...alone],
    }
  })
  const { head } = robustness
  const same = shareIn(answer, totals.same)
  return [
    ...(rows.length === 0
      ? [{ kind: 'paragraph', text: robustness.noState } as const]
      : [
          {
            kind: 'table',
            head: [
              head.state,
              head.now,
              head.holds,
              head.interval,
              ...situation.parties.map(({ name }) => textIn(name, lang)),
            ],
            rows,
          } as const,
          { kind: 'list', items: letterLines(job.sampler.widest, states, lang) } as const,
        ]),
    {
      kind: 'paragraph',
      text: [
        ...(rows.length > 0 ? [robustness.aboutTable] : []),
        ...(others > 0 ? [robustness.fewer(chosenPercent(shownFrom), others)] : []),
        robustness.same(percent(same.share), intervalWords(same, lang), percent(shareIn(answer, totals.none).share)),
      ].join(lang === 'zh' ? '' : ' '),
    },
  ]
}

function patternBlocks(answer: RobustnessAnswer, lang: Lang): Block[] {
  const { robustness } = messagesIn(lang)
  const { patterns } = answer.job
  if (patterns.length === 0) return []
  const totals = leading(answer)
  const words = (hits: number): string => {
    const share = shareIn(answer, hits)
    return `${percent(share.share)} (${intervalWords(share, lang)})`
  }
  return [
    { kind: 'heading', text: robustness.patterns },
    { kind: 'paragraph', text: robustness.aboutPatterns },
    {
      kind: 'table',
      head: [robustness.patternHead.pattern, robustness.patternHead.some, robustness.patternHead.every],
      rows: patterns.map(({ label }, index) => {
        const [some = 0, every = 0] = totals.patterns[index] ?? []
        return { kind: 'cells', cells: [label, words(some), words(every)] }
      }),
    },
  ]
}

function conceptBlocks(answer: RobustnessAnswer, states: readonly LetteredState[], lang: Lang): Block[] {
  const { robustness } = messagesIn(lang)
  const words = (hits: number): string => percent(shareIn(answer, hits).share)
  const rows = sampledConcepts.flatMap((concept): TableRow[] => {
    const totals = answer.total.totals().find((each) => each.concept === concept)
    if (!totals) return []
    const held = states.map(({ state }) => words(totals.equilibria[state] ?? 0))
    return [{ kind: 'cells', cells: [conceptWords(concept, lang).name, words(totals.same), ...held] }]
  })
  return [
    { kind: 'heading', text: robustness.concepts },
    { kind: 'paragraph', text: robustness.aboutConcepts },
    {
      kind: 'table',
      head: [robustness.conceptHead.concept, robustness.conceptHead.same, ...states.map(({ letter }) => letter)],
      rows,
    },
  ]
}

function smallBlocks(answer: RobustnessAnswer, states: readonly LetteredState[], lang: Lang): Block[] {
  const { robustness } = messagesIn(lang)
  const { tried, effects, undecided } = answer.sensitivity
  const heading: Block = { kind: 'heading', text: robustness.small }
  if (tried === 0) return [heading, { kind: 'paragraph', text: robustness.noSmall }]
  const { widest } = answer.job.sampler
  const letterOf = new Map(states.map(({ letter, state }) => [widest.stateId(state), letter]))
  const named = (ids: readonly (string | number)[]): string => {
    const letters = ids.flatMap((id) => letterOf.get(id) ?? []).sort()
    const rest = ids.length - letters.length
    return [...letters, ...(rest > 0 ? [robustness.others(rest)] : [])].join(robustness.listSeparator)
  }
  const items = effects.slice(0, changesShown).map(({ change, confidence, gained, lost }) => {
    const words = smallChangeWords(answer.situation, change, lang)
    const supported = confidence ? robustness.supported(words, robustness.confidence[confidence]) : words
    return robustness.effect(supported, named(lost), named(gained))
  })
  const rest = effects.length - items.length
  return [
    heading,
    { kind: 'paragraph', text: robustness.aboutSmall(tried, effects.length) },
    ...(items.length > 0
      ? [{ kind: 'list', items: [...items, ...(rest > 0 ? [robustness.more(rest)] : [])] } as const]
      : []),
    ...formulaNames(answer.situation.case, effects.slice(0, changesShown).flatMap(formulasOf), lang),
    ...(undecided.length > 0
      ? [{ kind: 'paragraph', text: robustness.undecidedSmall(undecided.length) } as const]
      : []),
  ]
}

function formulasOf({ change }: SmallChangeEffect): readonly WrittenFormula[] {
  switch (change.kind) {
    case 'swap':
      return change.statements.map((text) => ({ text, party: change.party }))
    case 'leave-out':
      return [{ text: change.statement, party: change.party }]
    case 'swap-classes':
      return []
    case 'rule':
      return [{ text: change.words }]
  }
}

function chanceBlocks(answer: RobustnessAnswer, lang: Lang): Block[] {
  const { robustness } = messagesIn(lang)
  const { variations } = answer.job.sampler
  const words = chosenPercent
  const rows = (['priority', 'rule', 'window'] as const).flatMap((kind) =>
    (['attested', 'inferred', 'assumed'] as const).map((confidence): TableRow => {
      const count = variations.filter(isUsual(kind, confidence)).length
      const varies = confidence !== 'attested' || variations.some(isUsual(kind, 'attested'))
      const { move = 0, drop, flip = 0 } = { move: 0, flip: 0, ...usualChances[confidence][kind] }
      const all = { priority: [move, drop, flip], window: [move, drop], rule: [undefined, drop] }[kind]
      const cells = [0, 1, 2].map((at) => (all[at] === undefined ? '' : words(all[at])))
      return {
        kind: 'cells',
        cells: [
          robustness.kinds[kind](robustness.confidence[confidence]),
          varies ? String(count) : robustness.stays,
          ...(varies ? cells : ['', '', '']),
        ],
      }
    }),
  )
  const own = variations.filter(({ from, varies }) => from === 'file' && varies.drop + varies.move + varies.flip > 0)
  const { what, count, move, drop, flip } = robustness.chanceHead
  return [
    { kind: 'heading', text: robustness.chances },
    { kind: 'paragraph', text: robustness.aboutChances },
    { kind: 'table', head: [what, count, move, drop, flip], rows },
    ...datedBlocks(answer, lang),
    { kind: 'paragraph', text: robustness.staysPut },
    ...(own.length === 0
      ? []
      : [
          { kind: 'paragraph', text: robustness.own } as const,
          {
            kind: 'list',
            items: own.map((variation) =>
              robustness.ownChances(
                variationWords(answer.situation, variation, lang),
                words(variation.varies.move),
                words(variation.varies.drop),
                words(variation.varies.flip),
              ),
            ),
          } as const,
        ]),
  ]
}

/** Rules of which the dates leave open whether they are in force on the day. */
function datedBlocks({ situation, job }: RobustnessAnswer, lang: Lang): Block[] {
  const { robustness } = messagesIn(lang)
  const items = job.sampler.variations.flatMap((variation) =>
    variation.inForce === undefined
      ? []
      : [robustness.dated(variationWords(situation, variation, lang), percent(variation.inForce))],
  )
  if (items.length === 0) return []
  return [
    { kind: 'paragraph', text: robustness.aboutDated },
    { kind: 'list', items },
  ]
}

function isUsual(kind: keyof Chances, confidence: Confidence): (variation: Variation) => boolean {
  return (variation) => {
    const isWindow = variation.kind === 'rule' && variation.change.kind === 'drop-window'
    const own = isWindow ? 'window' : variation.kind
    return own === kind && variation.confidence === confidence && variation.from === 'usual'
  }
}
